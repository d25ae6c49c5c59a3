import { chartOf, type LearnerEvent } from "@encephalon/model";
import { childCard } from "@encephalon/model/testing";
import { expect, test } from "vitest";
import { comesLater, isCalledAway } from "./act-sheet";

test.each([
  [true, { kind: "order", item: "mri-brain" }],
  [true, { kind: "give", drug: "aciclovir", dose: { value: 10, unit: "mg/kg" }, route: "iv" }],
  [true, { kind: "call", item: "senior" }],
  [false, { kind: "ask", item: "onset" }],
  [false, { kind: "examine", item: "pupils" }],
  [false, { kind: "do", item: "lumbar-puncture" }],
  [false, { kind: "move", item: "picu" }],
  [false, { kind: "wait", minutes: 60 }],
] as const)("the sheet stays open: %s, after %o", (stays, action) => {
  expect(comesLater(action)).toBe(stays);
});

const called: LearnerEvent = { kind: "called", at: 5, item: "senior", due: 15 };
const alarm: LearnerEvent = { kind: "alarm", at: 6, signal: "apnoea", text: "He stops breathing." };

test.each([
  { name: "nothing happened", entries: [alarm, called], from: 1, away: false },
  { name: "an alarm since", entries: [called, alarm], from: 1, away: true },
  { name: "an alarm before it was opened", entries: [called, alarm], from: 2, away: false },
])("from the sheet to the child: $name", ({ entries, from, away }) => {
  expect(isCalledAway(chartOf(childCard(), entries), from)).toBe(away);
});
