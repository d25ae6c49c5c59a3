import { expect, test } from "vitest";
import { flag, list, number, oneOf, orNull, parts, recordOf, text } from "./draft-shape";

const line = parts({ key: number, words: text, own: flag });

test.each([
  { name: "a whole one", kept: { key: 1, words: "a", own: true } },
  { name: "one with more", kept: { key: 1, words: "a", own: true, more: 2 } },
])("$name is read", ({ kept }) => {
  expect(line(kept)).toEqual({ key: 1, words: "a", own: true });
});

test.each([null, undefined, "a", 1, [], {}, { key: "1", words: "a", own: true }])(
  "%j is not",
  (kept) => {
    expect(line(kept)).toBeUndefined();
  },
);

test("null, words of a list, lists and records are read as they are, or not at all", () => {
  expect(orNull(text)(null)).toBeNull();
  expect(parts({ choice: orNull(text) })({ choice: null })).toEqual({ choice: null });
  expect(oneOf(["iv", "io"])("iv")).toBe("iv");
  expect(oneOf(["iv", "io"])("sc")).toBeUndefined();
  expect(list(text)(["a", "b"])).toEqual(["a", "b"]);
  expect(list(text)(["a", 1])).toBeUndefined();
  expect(recordOf(["a", "b"], text)({ a: "1", b: "2" })).toEqual({ a: "1", b: "2" });
  expect(recordOf(["a", "b"], text)({ a: "1" })).toBeUndefined();
});
