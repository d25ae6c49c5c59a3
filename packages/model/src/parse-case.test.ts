import { describe, expect, test } from "vitest";
import { parseCase } from "./parse-case";

const errorOf = (raw: unknown) => {
  const read = parseCase(raw);
  return read.ok ? undefined : read.error;
};

describe("what is no case is told apart", () => {
  test.each([
    { name: "nothing", raw: undefined, code: "not_a_case" },
    { name: "a text", raw: "C1", code: "not_a_case" },
    { name: "no schema", raw: { id: "C1" }, code: "not_a_case" },
    { name: "half a schema", raw: { schema: 1.5 }, code: "not_a_case" },
    { name: "a schema of the future", raw: { schema: 2 }, code: "unknown_version" },
    { name: "an empty case", raw: { schema: 1 }, code: "malformed" },
  ])("$name", ({ raw, code }) => {
    expect(errorOf(raw)?.code).toBe(code);
  });
});

test("a malformed case names the place", () => {
  const error = errorOf({ schema: 1, id: "C1", drivers: { courage: { at: 1 } } });
  expect(error?.code === "malformed" && error.problems.join("\n")).toMatch(/drivers/);
});
