import { describe, expect, test } from "vitest";
import { isAtRest, mayReloadFor } from "./newer-release";

/** As much of a page as is looked at. */
const page = (dialog: boolean, ...fields: { type: string; value: string }[]) =>
  ({
    querySelector: () => (dialog ? {} : null),
    querySelectorAll: () => fields,
  }) as unknown as Document; // two methods of it

const typed = { type: "search", value: "fever" };
const empty = { type: "text", value: "" };
const box = { type: "checkbox", value: "on" };

describe("a page may be reloaded", () => {
  test.each([
    { name: "with nothing on it", page: page(false), atRest: true },
    { name: "with empty fields and boxes", page: page(false, empty, box), atRest: true },
    { name: "not with a dialog", page: page(true), atRest: false },
    { name: "not with something typed", page: page(false, empty, typed), atRest: false },
  ])("$name", ({ page: shown, atRest }) => {
    expect(isAtRest(shown)).toBe(atRest);
  });

  test("once for a release", () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const asked = ["b", "b", "c"].map((release) => mayReloadFor(release, storage));
    expect(asked).toEqual([true, false, true]);
  });
});
