import { expect, test } from "vitest";
import { fourText, gcsText, grimaceText, popcText } from "./coma-scales";

test.each([
  { part: "eye", score: 3, ageMonths: 9, words: "to voice" },
  { part: "eye", score: 4, ageMonths: 168, words: "spontaneous" },
  { part: "verbal", score: 4, ageMonths: 11, words: "irritable cry" },
  { part: "verbal", score: 4, ageMonths: 12, words: "says less than usual, or an irritable cry" },
  { part: "verbal", score: 5, ageMonths: 59, words: "alert, words or sentences as usual" },
  { part: "verbal", score: 3, ageMonths: 59, words: "cries to pain" },
  { part: "verbal", score: 4, ageMonths: 60, words: "confused" },
  { part: "verbal", score: 5, ageMonths: 9, words: "coos, babbles or usual words" },
  { part: "motor", score: 5, ageMonths: 9, words: "withdraws to touch" },
  { part: "motor", score: 5, ageMonths: 12, words: "localises" },
  { part: "motor", score: 6, ageMonths: 59, words: "normal spontaneous movements" },
  { part: "motor", score: 5, ageMonths: 60, words: "localises" },
  { part: "motor", score: 3, ageMonths: 9, words: "abnormal flexion" },
  { part: "motor", score: 6, ageMonths: 168, words: "obeys" },
  { part: "eye", score: 5, ageMonths: 9, words: undefined },
  { part: "motor", score: 0, ageMonths: 9, words: undefined },
] as const)(
  "GCS $part $score at $ageMonths months: $words",
  ({ part, score, ageMonths, words }) => {
    expect(gcsText(part, score, ageMonths)).toBe(words);
  },
);

test.each([
  { part: "eye", score: 4, ageMonths: 9, words: "tracks or blinks to command" },
  { part: "motor", score: 0, ageMonths: 9, words: "none, or myoclonic status" },
  { part: "motor", score: 3, ageMonths: 9, words: "localises" },
  { part: "motor", score: 4, ageMonths: 9, words: "spontaneous, purposeful" },
  { part: "motor", score: 4, ageMonths: 59, words: "normal spontaneous movements" },
  { part: "motor", score: 4, ageMonths: 60, words: "thumb up, fist or peace sign" },
  { part: "brainstem", score: 3, ageMonths: 60, words: "one pupil wide and fixed" },
  { part: "brainstem", score: 0, ageMonths: 60, words: "pupil, corneal and cough reflexes absent" },
  { part: "breathing", score: 1, ageMonths: 60, words: "above ventilator rate" },
  { part: "breathing", score: 5, ageMonths: 60, words: undefined },
] as const)(
  "FOUR $part $score at $ageMonths months: $words",
  ({ part, score, ageMonths, words }) => {
    expect(fourText(part, score, ageMonths)).toBe(words);
  },
);

test("grimace runs from 1 to 5 and POPC from 1 to 6", () => {
  expect([0, 1, 5, 6].map((score) => grimaceText(score) !== undefined)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([0, 1, 6, 7].map((step) => popcText(step) !== undefined)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
