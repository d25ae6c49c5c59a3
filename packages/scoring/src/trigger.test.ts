import { type SimEvent, TRIGGERS, type Trigger } from "@encephalon/model";
import { expect, test } from "vitest";
import { ledgerOf } from "./ledger";
import { attempt, resulted } from "./testing";
import { judgeTrigger, triggerPosterior } from "./trigger";

const q = (...events: readonly SimEvent[]) => triggerPosterior(ledgerOf(attempt(events)), 1000);
const pcr = (id: string, value: number) => resulted("viral-pcr-rapid", 90, { [id]: value });

test("the chances sum to 1, tested or not", () => {
  for (const events of [[], [pcr("influenza-a-pcr", 1)], [pcr("influenza-a-pcr", 0)]]) {
    const chances = q(...events);
    expect(TRIGGERS.reduce((sum, trigger) => sum + chances[trigger], 0)).toBeCloseTo(1, 9);
  }
});

test("a positive PCR makes its virus likely, a negative swab all three of it unlikely", () => {
  expect(q(pcr("sars-cov-2-pcr", 1))["sars-cov-2"]).toBeGreaterThan(0.8);
  const before = q();
  const after = q(pcr("influenza-a-pcr", 0));
  for (const virus of ["influenza-a", "influenza-b", "sars-cov-2"] as const) {
    expect(after[virus]).toBeLessThan(before[virus] / 5);
  }
  expect(after.other).toBeGreaterThan(before.other);
});

test("a negative antigen leaves influenza possible", () => {
  const antigen = q(resulted("influenza-antigen", 20, { "influenza-antigen": 0 }));
  expect(antigen["influenza-a"]).toBeGreaterThan(0.1);
  expect(antigen["influenza-a"]).toBeLessThan(q()["influenza-a"]);
});

const board = (at: number, trigger: Partial<Record<Trigger, number>>): SimEvent => ({
  kind: "differential_committed",
  at,
  entries: [{ diagnosis: "ane", probability: 1 }],
  trigger,
  for: [],
  against: [],
});
const report = (...events: readonly SimEvent[]) => judgeTrigger(ledgerOf(attempt(events)));
const positive = pcr("influenza-a-pcr", 1);

test("the last one counts, the rest of 1 goes to other", () => {
  const { learner } = report(positive, board(10, { none: 1 }), board(900, { "influenza-a": 0.9 }));
  expect(learner).toEqual([
    { trigger: "influenza-a", probability: 0.9 },
    { trigger: "other", probability: 0.1 },
  ]);
});

test("what the test says scores above what it speaks against", () => {
  const right = report(positive, board(900, { "influenza-a": 0.95 })).score ?? 0;
  const wrong = report(positive, board(900, { "hhv-6": 0.95 })).score ?? 0;
  expect(right).toBeGreaterThan(0.95);
  expect(wrong).toBeLessThan(0.3);
});

test("nothing committed has no score", () => {
  expect(report(positive).score).toBeNull();
});
