import type { LearnerEvent } from "@encephalon/model";
import { expect, test } from "vitest";
import { whyNotJudged } from "./aness-verdict";
import { messages } from "./messages";

const words = messages.aness;
const written = (at: number): LearnerEvent => ({
  kind: "differential_committed",
  at,
  entries: [{ diagnosis: "encephalitis", probability: 1 }],
  for: [],
  against: [],
});

test.each([
  { name: "no differential at all", events: [], says: words.noDifferential },
  { name: "one only later", events: [written(101)], says: words.noDifferential },
  { name: "one at that minute", events: [written(100)], says: words.notJudged },
  { name: "one before", events: [written(30)], says: words.notJudged },
])("why a score of minute 100 is not judged: $name", ({ events, says }) => {
  expect(whyNotJudged(events, 100)).toBe(says);
});
