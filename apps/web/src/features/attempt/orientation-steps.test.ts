import { chartOf, type LearnerEvent } from "@encephalon/model";
import { childCard } from "@encephalon/model/testing";
import { expect, test } from "vitest";
import { orientationSteps } from "./orientation-steps";

const doneAfter = (...events: readonly LearnerEvent[]): readonly string[] => {
  const { entries } = chartOf(childCard(), events);
  return orientationSteps.filter(({ done }) => done(entries)).map(({ id }) => id);
};

test.each<{ step: string; event: LearnerEvent }>([
  { step: "look", event: { kind: "examined", at: 1, item: "breathing", findings: [] } },
  { step: "ask", event: { kind: "said", at: 6, speaker: "parent", text: "Since yesterday." } },
  { step: "order", event: { kind: "ordered", at: 8, item: "glucose-blood", order: 1, due: 10 } },
  {
    step: "result",
    event: {
      kind: "resulted",
      at: 10,
      item: "glucose-blood",
      order: 1,
      sampledAt: 8,
      findings: [],
    },
  },
  {
    step: "treat",
    event: {
      kind: "prescribed",
      at: 12,
      drug: "paracetamol",
      dose: { value: 15, unit: "mg/kg" },
      route: "enteral",
      due: 20,
    },
  },
  { step: "call", event: { kind: "called", at: 30, item: "senior", due: 42 } },
  {
    step: "think",
    event: { kind: "differential_committed", at: 40, entries: [], for: [], against: [] },
  },
  { step: "wait", event: { kind: "arrived", at: 60, place: "emergency" } },
  { step: "end", event: { kind: "finished", at: 50, plan: [] } },
])("$step is done by what the chart shows, and nothing else is", ({ step, event }) => {
  expect(doneAfter(event)).toEqual([step]);
});

test("the nurse's own words are no answer to a question", () => {
  expect(doneAfter({ kind: "said", at: 1, speaker: "nurse", text: "Ask away." })).toEqual([]);
});
