import type { ListedAttempt } from "@encephalon/api";
import { describe, expect, test } from "vitest";
import { scoreText, standing } from "./standing";

const open: ListedAttempt = {
  attemptId: "a",
  title: "Fever and a short seizure, 9 months",
  scored: true,
  status: "open",
  startedAt: new Date(0),
  endedAt: null,
  actedAt: new Date(0),
  clock: 200,
  score: null,
  outcome: null,
};
const ended: ListedAttempt = { ...open, status: "ended", endedAt: new Date(1), score: 61.5 };
const lived = { died: false, popcAtDischarge: 2 };

describe("how an attempt stands", () => {
  test.each([
    { name: "just begun", attempt: { ...open, clock: 0 }, text: "Open, just begun." },
    { name: "open", attempt: open, text: "Open, 3 h 20 min after arrival." },
    {
      name: "outdated",
      attempt: { ...open, status: "outdated" as const },
      text: /simulator has changed/,
    },
    { name: "ended", attempt: ended, text: "Ended; its debrief was not opened yet." },
    {
      name: "debriefed",
      attempt: { ...ended, outcome: lived },
      text: "Lived; at discharge: mild disability.",
    },
    {
      name: "a death",
      attempt: { ...ended, outcome: { died: true, popcAtDischarge: 6 } },
      text: "Died.",
    },
    { name: "the controls", attempt: { ...ended, scored: false }, text: "Ended; not scored." },
  ])("$name", ({ attempt, text }) => {
    expect(standing(attempt)).toEqual(
      typeof text === "string" ? text : expect.stringMatching(text),
    );
  });

  test("a score is whole, a dash before the end, and words where there is none", () => {
    const texts = [ended, open, { ...ended, scored: false }].map(scoreText);
    expect(texts).toEqual(["62", "–", "not scored"]);
  });
});
