import type { Outcome } from "@encephalon/model";
import { expect, test } from "vitest";
import { outcomeSentences, stretch } from "./outcome-words";

test.each([
  [12, "12 min"],
  [60, "1 h"],
  [71 * 60 + 59, "71 h"],
  [72 * 60, "3 days"],
  [94 * 60, "3 days 22 h"],
])("%i minutes are %s", (minutes, text) => {
  expect(stretch(minutes)).toBe(text);
});

const popc = { discharge: 2, month3: 2, month6: 1, month12: 1 } as const;
const lived: Outcome = { died: false, diedAtMinute: null, cause: null, popc };
const dead = { discharge: 6, month3: 6, month6: 6, month12: 6 };
const died: Outcome = { died: true, diedAtMinute: 1860, cause: "herniation", popc: dead };

test.each([
  {
    name: "a girl who lived",
    outcome: lived,
    sex: "female" as const,
    first: /^She lived; at discharge she had a mild disability\.$/,
  },
  {
    name: "a boy who died",
    outcome: died,
    sex: "male" as const,
    first: /^He died 31 h after arrival/,
  },
  {
    name: "no cause",
    outcome: { ...died, cause: null },
    sex: "male" as const,
    first: /arrival\.$/,
  },
])("$name is told in two sentences", ({ outcome, sex, first }) => {
  const [one, two] = outcomeSentences(outcome, sex, 4);
  expect(one).toMatch(first);
  expect(two).toBe(
    "With good care about 4 in 10 children like this live, by this project's own estimate.",
  );
});

test.each([
  [1, "He lived; at discharge he was well."],
  [3, "He lived; at discharge he had a moderate disability."],
  [4, "He lived; at discharge he had a severe disability."],
  [5, "He lived; at discharge he was in a coma or a vegetative state."],
])("a state of %i at discharge is told as a sentence", (discharge, sentence) => {
  const outcome = { ...lived, popc: { ...popc, discharge } };
  expect(outcomeSentences(outcome, "male", 4)[0]).toBe(sentence);
});

test.each([
  ["month3", { discharge: 4, month3: 6, month6: 6, month12: 6 }, "3 months"],
  ["month12", { discharge: 4, month3: 4, month6: 4, month12: 6 }, "12 months"],
])("a death after discharge is told with its date: %s", (_, late, within) => {
  expect(outcomeSentences({ ...lived, popc: late }, "female", 4)[0]).toBe(
    `She lived through the illness; at discharge she had a severe disability, and died within ${within}.`,
  );
});

test.each([
  [10, "nearly all children"],
  [9.5, "nearly all children"],
  [9.4, "about 9 in 10 children"],
  [8.5, "about 8 to 9 in 10 children"],
  [4, "about 4 in 10 children"],
  [0.8, "about 1 in 10 children"],
  [0.4, "hardly any children"],
])("%d in ten survivors are told as %s", (inTen, share) => {
  expect(outcomeSentences(lived, "male", inTen)[1]).toContain(`With good care ${share} like this`);
});
