import type { SimEvent } from "@encephalon/model";
import { expect, test } from "vitest";
import { eventsForBrowser } from "./events-for-browser";

const words = {
  kind: "said",
  at: 3,
  speaker: "parent",
  text: "His sister died at two days.",
} as const;

test.each<{ name: string; event: SimEvent; sent: readonly SimEvent[] }>([
  { name: "what is on the chart goes out as it is", event: words, sent: [words] },
  {
    name: "what the judge reads of a family's words stays",
    event: { ...words, tells: ["sibling-death"] },
    sent: [words],
  },
  {
    name: "a fact of the hidden state stays",
    event: { kind: "condition", at: 3, name: "shock", on: true },
    sent: [],
  },
])("$name", ({ event, sent }) => {
  expect(eventsForBrowser([event])).toEqual(sent);
});
