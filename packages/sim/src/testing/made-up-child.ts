import {
  type Case,
  caseSchema,
  DRIVERS,
  type DriverName,
  type RegionName,
} from "@encephalon/model";

const fixed = (at: number) => ({ at, low: at, high: at, scale: "linear" });
const words = { text: "Made up for a test.", mark: "design" };

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
      credits: [{ worth: 1, needs: [[{ on: "ordered", items: ["glucose-blood"] }]] }],
    },
  ],
  references: [],
  strength: "design",
};

/** What a test says of its child; the rest is an ordinary febrile four-year-old of 16 kg. */
export interface ChildOfATest {
  readonly drivers?: Partial<Record<DriverName, number>>;
  readonly vulnerability?: Partial<Record<RegionName, number>>;
  readonly ageMonths?: number;
  readonly hospital?: Case["hospital"];
  readonly voices?: Case["voices"];
  readonly earlier?: Case["earlier"];
  readonly trigger?: Case["trigger"];
  readonly diagnosis?: string;
}

const fixedAll = (values: Readonly<Partial<Record<string, number>>> = {}) =>
  Object.fromEntries(Object.entries(values).map(([name, at]) => [name, fixed(at ?? 0)]));

/** A case with these drivers, each at one value for every seed. */
export const madeUpChild = (child: ChildOfATest = {}): Case =>
  caseSchema.parse({
    schema: 1,
    id: "T1",
    version: 1,
    kind: "look-alike",
    title: "A child made up for a test",
    setting: "Emergency department",
    difficulty: 1,
    playMinutes: 10,
    diagnosis: child.diagnosis ?? "other",
    trigger: child.trigger ?? "other",
    reviewedBy: null,
    child: {
      ageMonths: child.ageMonths ?? 48,
      sex: "female",
      weightKg: fixed(16),
      companion: "Her father",
    },
    arrival: { weekday: "Mon", hour: 22, minute: 40 },
    hospital: child.hospital ?? { kind: "tertiary" },
    stem: "She has a fever.",
    story: { onset: "It began {onset} ago." },
    voices: child.voices ?? [],
    drivers: fixedAll(child.drivers),
    vulnerability: fixedAll(child.vulnerability),
    earlier: child.earlier ?? [],
    recorded: [],
    goodCare: [],
    rubric: { criteria: [criterion] },
    debrief: { teachingPoint: words, trap: words, survivorsInTen: 10 },
    references: [],
  });

/**
 * A child whose drivers stand anywhere in their ranges: `shares` gives 0 for the low end, 1 for the
 * high.
 */
export const extremeDrivers = (shares: readonly number[]): Partial<Record<DriverName, number>> =>
  Object.fromEntries(
    Object.entries(DRIVERS).map(([name, { low, high }], i) => [
      name,
      low + (high - low) * (shares[i % Math.max(1, shares.length)] ?? 0),
    ]),
  );
