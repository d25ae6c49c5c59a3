import { DrizzleQueryError } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { loggableError } from "./loggable-error";

const SECRET = "the words of a learner";

class SqliteError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

describe("an error in the log", () => {
  test("keeps its message when no query can be in it", () => {
    const error = loggableError(new TypeError("x is not a function"));
    expect(error).toMatchObject({ name: "TypeError", message: "x is not a function" });
    expect(error.frames[0]).toMatch(/^at .*loggable-error\.test/);
  });

  test.each([
    ["of drizzle", new DrizzleQueryError(`insert '${SECRET}'`, [SECRET], new Error(SECRET))],
    ["of a driver", new SqliteError(`near "${SECRET}"`, "SQLITE_ERROR")],
    [
      "around one of a driver",
      new Error(`failed: ${SECRET}`, { cause: new SqliteError(SECRET, "SQLITE_BUSY") }),
    ],
  ])("%s leaves the words out", (_, error) => {
    expect(JSON.stringify(loggableError(error))).not.toContain(SECRET);
  });

  test("keeps the code of a driver", () => {
    const error = new Error("x", { cause: new SqliteError("y", "SQLITE_BUSY") });
    expect(loggableError(error)).toMatchObject({ name: "SqliteError", code: "SQLITE_BUSY" });
  });

  test("what is thrown without being an error is only named", () => {
    expect(loggableError(SECRET)).toEqual({ name: "string", frames: [] });
  });
});
