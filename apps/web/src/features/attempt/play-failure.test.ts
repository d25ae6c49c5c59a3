import { describe, expect, test } from "vitest";
import { isAnswer, isPassing, type PlayFailure, waitsFor } from "./play-failure";

const said = (
  reason: NonNullable<PlayFailure["data"]>["reason"],
  httpStatus: number,
): PlayFailure => ({ data: { reason, httpStatus } });

const failures = [
  { name: "no answer", failure: { cause: new TypeError() }, waits: "lost" },
  { name: "a stopping server's word", failure: { cause: new SyntaxError() }, waits: "busy" },
  { name: "a locked database", failure: said("busy", 503), waits: "busy" },
  { name: "a full database", failure: said("unwritable", 503), waits: "unwritable" },
  { name: "too many requests", failure: said("too_many", 429), waits: "tooMany" },
] as const;

describe("the same request is sent again", () => {
  test.each(failures)("after $name, and waits for: $waits", ({ failure, waits }) => {
    expect(isPassing(failure)).toBe(true);
    expect(isAnswer(failure)).toBe(false);
    expect(waitsFor(failure, true)).toBe(waits);
  });

  test("without an answer in a browser that calls itself offline", () => {
    expect(waitsFor({}, false)).toBe("offline");
    expect(waitsFor(said("busy", 503), false)).toBe("busy");
  });
});

test.each([
  { reason: "stale", status: 409, known: true },
  { reason: "not_signed_in", status: 401, known: true },
  { reason: "attempt_ended", status: 409, known: true },
  { reason: "attempt_not_found", status: 404, known: true },
  { reason: null, status: 500, known: false },
] as const)("after $reason ($status) it is not sent again", ({ reason, status, known }) => {
  expect(isPassing(said(reason, status))).toBe(false);
  expect(isAnswer(said(reason, status))).toBe(known);
});
