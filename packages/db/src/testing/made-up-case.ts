import { type Case, caseSchema } from "@encephalon/model";

const words = { text: "Made up for a test.", mark: "design" } as const;

const criterion = {
  id: "K1",
  title: "Glucose at the door",
  rule: "Glucose is asked for within ten minutes.",
  weight: 1,
  scored: true,
  parts: [
    {
      kind: "timed",
      name: "glucose asked for",
      zero: [{ from: "arrival" }],
      full: 10,
      late: 20,
      credits: [{ worth: 1, needs: [[{ on: "ordered", items: ["glucose"] }]] }],
    },
  ],
  references: [],
  strength: "design",
} as const;

/** The least that is a case. It is stored and read here, never simulated. */
export const madeUpCase = (changes: Partial<Pick<Case, "id" | "version" | "title">> = {}): Case =>
  caseSchema.parse({
    schema: 1,
    id: "T1",
    version: 1,
    kind: "look-alike",
    title: "A child made up for a test",
    setting: "Emergency department",
    difficulty: 1,
    playMinutes: 10,
    diagnosis: "other",
    trigger: "none",
    reviewedBy: null,
    child: {
      ageMonths: 24,
      sex: "female",
      weightKg: { at: 12, low: 11, high: 13, scale: "linear" },
      companion: "Her father",
    },
    arrival: { weekday: "Mon", hour: 22, minute: 40 },
    hospital: { kind: "district" },
    stem: "She is well.",
    story: {},
    voices: [],
    drivers: {},
    vulnerability: {},
    recorded: [],
    goodCare: [],
    rubric: { criteria: [criterion] },
    debrief: { teachingPoint: words, trap: words, survivorsInTen: 10 },
    references: [],
    ...changes,
  });
