import type { LearnerEvent } from "@encephalon/model";
import { expect, test } from "vitest";
import { type ChartFilter, chartLines } from "./chart-entry";

const entries: readonly LearnerEvent[] = [
  { kind: "arrived", at: 0, place: "emergency" },
  { kind: "said", at: 1, speaker: "nurse", text: "She isn't looking at me." },
  {
    kind: "vitals",
    at: 5,
    vitals: {
      temperature: 39,
      heartRate: 150,
      respiratoryRate: 30,
      systolic: 90,
      diastolic: 50,
      saturation: 97,
    },
  },
  { kind: "ordered", at: 6, item: "mri-brain", order: 1, due: 90 },
  {
    kind: "resulted",
    at: 20,
    item: "full-blood-count",
    order: 2,
    sampledAt: 8,
    findings: [{ id: "crp", value: 4, unit: "mg/L" }],
  },
  {
    kind: "drug_given",
    at: 30,
    drug: "lorazepam",
    amount: 1.3,
    unit: "mg",
    perKg: 0.1,
    route: "iv",
    by: "learner",
  },
];

const shown = (filter: ChartFilter, query = "") =>
  chartLines(entries, filter, query).map(({ event }) => event.kind);

test.each<{ filter: ChartFilter; kinds: string[] }>([
  { filter: "all", kinds: ["drug_given", "resulted", "ordered", "said", "arrived"] },
  { filter: "notes", kinds: ["said", "arrived"] },
  { filter: "results", kinds: ["resulted"] },
  { filter: "scans", kinds: ["ordered"] },
  { filter: "doses", kinds: ["drug_given"] },
])("$filter, newest first and without the monitor's record", ({ filter, kinds }) => {
  expect(shown(filter)).toEqual(kinds);
});

test("what was given before arrival stands below the arrival", () => {
  const earlier: LearnerEvent = {
    kind: "drug_given",
    at: -23,
    drug: "midazolam",
    amount: 4.8,
    unit: "mg",
    perKg: 0.4,
    route: "buccal",
    by: "earlier",
  };
  const lines = chartLines([...entries, earlier], "all", "");
  expect(lines.at(-1)?.event).toBe(earlier);
});

test.each([
  { query: "looking at", kinds: ["said"] },
  { query: "LORAZEPAM", kinds: ["drug_given"] },
  { query: "mri brain", kinds: ["ordered"] },
  { query: "fbc", kinds: ["resulted"] },
  { query: "c-reactive", kinds: ["resulted"] },
  { query: "nothing of this", kinds: [] },
])("the search finds $query", ({ query, kinds }) => {
  expect(shown("all", query)).toEqual(kinds);
});
