import type { Verdict } from "@encephalon/model";
import type { ReportToStore } from "../queries/reports";

export const verdict = (criterion: string): Verdict => ({
  criterion,
  title: "A step made up for a test",
  rule: "Made up.",
  applied: true,
  scored: true,
  earned: 0.1 + 0.2,
  possible: 1,
  why: "Made up.",
  actions: [1],
  references: [],
  strength: "design",
});

const none: number[] = [];

/** A report with these criteria. The score is one that decimal fractions cannot hold. */
export const madeUpReport = (criteria: readonly string[] = ["K1", "K2"]): ReportToStore => ({
  simVersion: 1,
  report: {
    process: { score: 100 / 3, criteria: criteria.map(verdict) },
    harms: [],
    recognition: { score: null, checkpoints: [] },
  },
  outcome: {
    died: false,
    diedAtMinute: null,
    cause: null,
    popc: { discharge: 2, month3: 2, month6: 1, month12: 1 },
  },
  aness: [],
  trace: {
    at: [0, 5],
    temperature: [39.4, 39.5],
    heartRate: none,
    respiratoryRate: none,
    systolic: none,
    diastolic: none,
    saturation: none,
    icp: none,
    gcs: none,
    perfusionPressure: none,
    deepGrey: none,
    brainstem: none,
    cerebellum: none,
    whiteMatter: none,
  },
  after: [{ kind: "condition", at: 60, name: "shock", on: true }],
});
