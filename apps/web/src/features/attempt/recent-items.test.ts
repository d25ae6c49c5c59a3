import type { LearnerEvent } from "@encephalon/model";
import { expect, test } from "vitest";
import { findActions, withRecent } from "./find-actions";
import { recentItems } from "./recent-items";

const coma = (at: number, by?: "protocol"): LearnerEvent => ({
  kind: "examined",
  at,
  item: "consciousness",
  findings: [],
  ...(by && { by }),
});
const asked: LearnerEvent = {
  kind: "said",
  at: 1,
  speaker: "parent",
  topic: "onset",
  text: "Yesterday.",
};
const prescribed: LearnerEvent = {
  kind: "prescribed",
  at: 9,
  drug: "lorazepam",
  dose: { value: 1, unit: "mg" },
  route: "iv",
  due: 10,
};
const voice: LearnerEvent = { kind: "said", at: 12, speaker: "nurse", text: "She is hot." };

const ids = (events: readonly LearnerEvent[]) => recentItems(events).map(({ id }) => id);

test.each([
  { name: "nothing at first", events: [], recent: [] },
  { name: "the newest first", events: [asked, coma(3)], recent: ["consciousness", "onset"] },
  { name: "each once", events: [coma(3), asked, coma(20)], recent: ["consciousness", "onset"] },
  {
    name: "not what a nurse does or says",
    events: [asked, coma(60, "protocol"), voice],
    recent: ["onset"],
  },
  { name: "a drug", events: [prescribed], recent: ["lorazepam"] },
])("used lately: $name", ({ events, recent }) => {
  expect(ids(events)).toEqual(recent);
});

test("what was used lately stands first, and no item stands twice", () => {
  const recent = recentItems([coma(3), prescribed]);
  const groups = withRecent(findActions("", null), recent);
  expect(groups[0]).toEqual({ by: "recent", items: recent });
  const all = groups.flatMap(({ items }) => items);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(findActions("", null).length);
});

test("of two that a query means as well, the one that was used stands first", () => {
  const [first, second] = findActions("blood", "order");
  if (!first || !second) throw new Error("The catalogue has several tests of blood.");
  const found = findActions("blood", "order", [second]);
  expect(found.indexOf(second)).toBeLessThan(found.indexOf(first));
});
