import { expect, test } from "vitest";
import { problemOf } from "./account-requests";

test.each([
  [400, "invalid"],
  [401, "credentials"],
  [403, "credentials"],
  [409, "taken"],
  [422, "taken"],
  [429, "often"],
  [500, "wrong"],
  [503, "wrong"],
])("an answer of %i is told as %s", (status, problem) => {
  expect(problemOf(status)).toBe(problem);
});
