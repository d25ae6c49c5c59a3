import { findCase } from "@encephalon/content";
import { present, start, step } from "@encephalon/sim";
import { expect, test } from "vitest";
import { seedToMeet } from "./start-attempt";

const caseOf = (id: string) => {
  const authored = findCase(id);
  if (!authored) throw new Error(`${id} is gone`);
  return authored;
};

test.each([
  { id: "M4", lost: 548, how: "in the first minute" },
  { id: "M7", lost: 94, how: "within the quarter of an hour" },
])(
  "a learner of $id gets a child whom there is time to meet, not one lost $how",
  ({ id, lost }) => {
    const authored = caseOf(id);
    const lives = (seed: number) =>
      !step(start(present(authored, seed)).state, { kind: "wait", minutes: 20 }).state.over;
    expect(lives(lost)).toBe(false);
    const drawn = [lost, lost, 7, 8];
    expect(seedToMeet(authored, () => drawn.shift() ?? 0)).toEqual({ ok: true, value: 7 });
    expect(drawn).toEqual([8]);
  },
);

test("a case whose children are all lost is told of, after a hundred of them", () => {
  let drawn = 0;
  const lost = () => {
    drawn += 1;
    return 548;
  };
  const told = seedToMeet(caseOf("M4"), lost);
  expect(told).toEqual({ ok: false, error: { code: "case_unplayable" } });
  expect(drawn).toBe(100);
});
