import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { houseProblems } from "./testing/house-problems";
import { describeProblem } from "./testing/problem";

/** Another tree can be put to the test, so that the test itself can be tested. */
const root = process.env.HOUSE_ROOT ?? fileURLToPath(new URL("../../..", import.meta.url));

test("every package imports only what the table allows, and the pure ones stay pure", () => {
  expect(houseProblems(root).map(describeProblem)).toEqual([]);
});
