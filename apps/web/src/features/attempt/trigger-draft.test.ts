import { actionSchema, type Trigger } from "@encephalon/model";
import { expect, test } from "vitest";
import { readTrigger, triggerTexts } from "./trigger-draft";

const typed = (texts: Partial<Record<Trigger, string>>) => ({ ...triggerTexts(null), ...texts });

test.each([
  {
    name: "the rest goes to another",
    texts: { "influenza-a": "70" },
    trigger: { "influenza-a": 0.7, other: 0.3 },
  },
  {
    name: "nothing is left",
    texts: { "influenza-a": "70", none: "30" },
    trigger: { "influenza-a": 0.7, none: 0.3 },
  },
  { name: "a nought is left out", texts: { "hhv-6": "0" }, trigger: { other: 1 } },
  { name: "nothing written is nothing committed", texts: {}, trigger: undefined },
])("$name, and the action is valid", ({ texts, trigger }) => {
  const draft = readTrigger(typed(texts));
  expect(draft).toMatchObject({ ok: true });
  expect(draft.ok && draft.trigger).toEqual(trigger);
  const entries = [{ diagnosis: "ane", probability: 1 }];
  expect(actionSchema.safeParse({ kind: "differential", entries, trigger }).success).toBe(true);
});

test.each([
  { name: "no percent", texts: { "influenza-a": "most" }, sum: null },
  { name: "one too many", texts: { "influenza-a": "70", "influenza-b": "31" }, sum: 101 },
])("$name is refused", ({ texts, sum }) => {
  expect(readTrigger(typed(texts))).toEqual({ ok: false, sum });
});

test("what was committed is typed again as it was", () => {
  const trigger = { "influenza-a": 0.57, "sars-cov-2": 0.29, other: 0.14 };
  const draft = readTrigger(triggerTexts(trigger));
  expect(draft.ok && draft.trigger).toEqual(trigger);
});
