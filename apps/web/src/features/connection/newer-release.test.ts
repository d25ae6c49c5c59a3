import { describe, expect, test } from "vitest";
import { isAtRest, mayReloadFor } from "./newer-release";

/** An element of a page, as the browser tells it: what is not said of it, it has not. */
interface Told {
  readonly tag: "dialog" | "input" | "textarea" | "button";
  readonly open?: true;
  readonly type?: string;
  readonly value?: string;
}

/** Whether a selector means an element: a tag, or a tag that has an attribute. */
function isMeant(element: Told, selector: string): boolean {
  const read = /^(?<tag>[a-z]+)(\[(?<attribute>[a-z]+)\])?$/.exec(selector)?.groups;
  if (!read) throw new Error(`This page cannot read ${selector}.`);
  const { tag, attribute } = read;
  return element.tag === tag && (attribute === undefined || attribute in element);
}

/** As much of a page as is looked at. */
function page(...elements: readonly Told[]): Document {
  const meant = (selectors: string) =>
    elements.filter((element) => selectors.split(", ").some((each) => isMeant(element, each)));
  return {
    querySelector: (selectors: string) => meant(selectors)[0] ?? null,
    querySelectorAll: meant,
  } as unknown as Document; // two methods of it
}

const typed: Told = { tag: "input", type: "search", value: "fever" };
const empty: Told = { tag: "input", type: "text", value: "" };
const box: Told = { tag: "input", type: "checkbox", value: "on" };
const plan: Told = { tag: "textarea", type: "textarea", value: "Watch the pupils." };
const button: Told = { tag: "button", type: "submit", value: "send" };

describe("a page may be reloaded", () => {
  test.each([
    { name: "with nothing on it", page: page(), atRest: true },
    { name: "with empty fields, boxes and buttons", page: page(empty, box, button), atRest: true },
    { name: "with a dialog that is not open", page: page({ tag: "dialog" }), atRest: true },
    { name: "not with an open one", page: page({ tag: "dialog", open: true }), atRest: false },
    { name: "not with something typed", page: page(empty, typed), atRest: false },
    { name: "not with lines that were written", page: page(box, plan), atRest: false },
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
