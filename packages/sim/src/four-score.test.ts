import { expect, test } from "vitest";
import { fourScore } from "./four-score";
import { arrive, having, madeUpChild } from "./testing";
import type { VariableName } from "./vector";

const door = arrive(madeUpChild());

const scoreOf = (state: Partial<Record<VariableName, number>>) =>
  fourScore(having(door, state).x, door.presentation.child);

test.each([
  { name: "awake", state: { arousal: 1 }, score: 16 },
  { name: "eyes to voice, localises", state: { arousal: 0.6 }, score: 2 + 3 + 4 + 4 },
  { name: "with a tube and breaths of her own", state: { arousal: 1, ventilated: 1 }, score: 13 },
  { name: "with a tube and none", state: { arousal: 1, ventilated: 1, drive: 0 }, score: 12 },
  {
    name: "with arms that bend, and breath that is irregular with it",
    state: { arousal: 0.85, brainstemVasogenic: 0.3, stemBorne: 1 },
    score: 1 + 2 + 4 + 2,
  },
  { name: "while limbs jerk", state: { arousal: 0.6, convulsing: 1 }, score: undefined },
  {
    name: "dead to the world",
    state: { arousal: 0, herniation: 1, drive: 0, ventilated: 1 },
    score: 0,
  },
])("$name: $score", ({ state, score }) => {
  expect(scoreOf(state)[0]?.value).toBe(score);
});

test("each part is told in words", () => {
  expect(scoreOf({ arousal: 1 })[0]?.text).toMatch(
    /^eye 4: .+; motor 4: .+; brainstem 4: .+; breathing 4: .+/,
  );
});

test("it falls as arousal falls, and never rises with pressure", () => {
  const falling = [1, 0.7, 0.5, 0.35, 0.2, 0.05].map((arousal) => scoreOf({ arousal })[0]?.value);
  expect(falling).toEqual(falling.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
  const pressed = [0, 0.3, 0.7, 1].map((herniation) => scoreOf({ herniation })[0]?.value);
  expect(pressed).toEqual(pressed.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
});
