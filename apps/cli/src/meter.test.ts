import { expect, test } from "vitest";
import { AFRESH, howFar, meterOn } from "./meter";

test.each([
  { done: 120, of: 400, seconds: 4, says: "120 of 400 children, 30.0 per second, 10 s left" },
  { done: 1, of: 2, seconds: 8, says: "1 of 2 children, 0.1 per second, 8 s left" },
  {
    done: 10,
    of: 10_000,
    seconds: 1,
    says: "10 of 10000 children, 10.0 per second, 16 min 39 s left",
  },
  { done: 1, of: 7201, seconds: 1, says: "1 of 7201 children, 1.0 per second, 2 h 0 min left" },
  { done: 5, of: 5, seconds: 1, says: "5 of 5 children, 5.0 per second, 0 s left" },
])("$says", ({ says, ...count }) => {
  expect(howFar({ ...count, what: "children" })).toBe(says);
});

/** Counts one child each `pause` milliseconds, and gives what was written. */
function written(isTTY: boolean, n: number, pause: number): string[] {
  const told: string[] = [];
  let clock = 0;
  const screen = { isTTY, write: (text: string) => void told.push(text), now: () => clock };
  const meter = meterOn(screen, n, "children");
  for (let k = 0; k < n; k++) {
    clock += pause;
    meter.count();
  }
  meter.end();
  return told;
}

test("a terminal has one line, rewritten some times a second and cleared at the end", () => {
  const told = written(true, 100, 10);
  expect(told.length).toBe(5);
  for (const text of told) expect(text.startsWith(AFRESH) && !text.includes("\n")).toBe(true);
  expect(told.at(-1)).toBe(AFRESH);
});

test("elsewhere a line now and then, without control characters; none of what is soon over", () => {
  const told = written(false, 400, 100);
  expect(told).toEqual([
    "150 of 400 children, 10.0 per second, 25 s left\n",
    "300 of 400 children, 10.0 per second, 10 s left\n",
  ]);
  expect(written(false, 100, 100)).toEqual([]);
});
