import { chartOf, type LearnerEvent } from "@encephalon/model";
import { childCard } from "@encephalon/model/testing";
import { expect, test } from "vitest";
import { recordTable } from "./vital-rows";

const vitals = (at: number): LearnerEvent => ({
  kind: "vitals",
  at,
  vitals: {
    temperature: 39,
    heartRate: 150,
    respiratoryRate: 30,
    systolic: 90,
    diastolic: 50,
    saturation: 97,
  },
});
const coma = (at: number, value: number): LearnerEvent => ({
  kind: "examined",
  at,
  item: "consciousness",
  findings: [{ id: "gcs", value, unit: "{score}" }],
});

test("the table holds what the trends draw: the monitor's record and the coma scores, newest first", () => {
  const events = [vitals(0), vitals(5), coma(5, 12), coma(7, 10), vitals(370)];
  const rows = recordTable(chartOf(childCard(), events), 365);
  expect(rows.map(({ at, vitals, gcs }) => [at, vitals?.heartRate ?? null, gcs])).toEqual([
    [370, 150, null],
    [7, null, 10],
    [5, 150, 12],
  ]);
});
