import { describe, expect, test } from "vitest";
import { findActions, groupActions } from "./find-actions";

const first = (query: string) => {
  const item = findActions(query, null)[0];
  return item && `${item.kind} ${item.id}`;
};

describe("the finder", () => {
  test.each([
    { name: "a name", query: "Lorazepam", found: "give lorazepam" },
    { name: "the start of a name", query: "loraz", found: "give lorazepam" },
    { name: "a trade name", query: "keppra", found: "give levetiracetam" },
    { name: "an abbreviation", query: "CXR", found: "order chest-x-ray" },
    { name: "the one that is ready first", query: "gluc", found: "order glucose-blood" },
    { name: "an id as scripts write it", query: "ct-venogram", found: "order ct-venogram" },
    { name: "two words in any order", query: "brain mri", found: "order mri-brain" },
    { name: "a verb and a thing", query: "call neurosurg", found: "call neurosurgery" },
    { name: "a verb that tells two apart", query: "decide intubation", found: "decide intubation" },
    { name: "the other of the two", query: "do intubation", found: "do intubation" },
    { name: "one slip of the finger", query: "lorazepan", found: "give lorazepam" },
    { name: "a letter too many", query: "mirdazolam", found: "give midazolam" },
    { name: "two letters changed about", query: "lorzaepam", found: "give lorazepam" },
    { name: "three letters", query: "fbc", found: "order full-blood-count" },
    { name: "two letters at the start of a later word", query: "ct", found: "order ct-head" },
    { name: "nothing like it", query: "xylophone", found: undefined },
  ])("$name: $query", ({ query, found }) => {
    expect(first(query)).toBe(found);
  });

  test("three letters are looked for at the start of words only", () => {
    for (const item of findActions("ran", null)) {
      const written = [item.name, ...item.synonyms, item.id, item.group].join(" ").toLowerCase();
      expect(written).toMatch(/(^|[^a-z0-9])ran/);
    }
  });

  test("an empty query gives the whole of a picked kind", () => {
    const moves = findActions("", "move");
    expect(moves.map(({ id }) => id)).toEqual(["ward", "picu", "observation", "home"]);
  });

  test("a picked kind hides the others", () => {
    expect(findActions("intubation", "do").every(({ kind }) => kind === "do")).toBe(true);
  });

  test("groups keep every item once, the best match's kind first", () => {
    const found = findActions("lumbar", null);
    const groups = groupActions(found, false);
    expect(groups.flatMap(({ items }) => items)).toHaveLength(found.length);
    expect(groups[0]?.by).toBe(found[0]?.kind);
  });
});
