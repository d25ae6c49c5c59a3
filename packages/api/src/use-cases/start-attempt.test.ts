import { findCase } from "@encephalon/content";
import { present, start, step } from "@encephalon/sim";
import { expect, test } from "vitest";
import { seedToMeet } from "./start-attempt";

/** By this seed the boy with failing breath is lost in the first minute. */
const LOST = 548;

test("a learner gets a child whom there is time to meet", () => {
  const authored = findCase("M4");
  if (!authored) throw new Error("M4 is gone");
  const lives = (seed: number) =>
    !step(start(present(authored, seed)).state, { kind: "wait", minutes: 10 }).state.over;
  expect(lives(LOST)).toBe(false);
  const drawn = [LOST, LOST, 7, 8];
  expect(seedToMeet(authored, () => drawn.shift() ?? 0)).toBe(7);
  expect(drawn).toEqual([8]);
});
