import { describe, expect, test } from "vitest";
import { isAtRest, mayReloadFor } from "./newer-release";

/** As much of a page as is looked at. */
const page = (dialog: boolean, ...fields: { value: string; defaultValue: string }[]) =>
  ({
    querySelector: () => (dialog ? {} : null),
    querySelectorAll: () => fields,
  }) as unknown as Document; // two methods of it

const typed = { value: "2", defaultValue: "" };
const asItCame = { value: "mg", defaultValue: "mg" };

describe("a page may be reloaded", () => {
  test.each([
    { name: "with nothing on it", page: page(false), atRest: true },
    { name: "with fields as they came", page: page(false, asItCame), atRest: true },
    { name: "not with a dialog", page: page(true), atRest: false },
    { name: "not with something typed", page: page(false, asItCame, typed), atRest: false },
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
