import { describe, expect, test } from "vitest";
import { daysOverdue } from "./review-due";

describe("a case comes due for review", () => {
  test.each([
    { name: "not on the day it was played", score: 20, days: 0, overdue: null },
    { name: "not a minute before a week is over", score: 20, days: 6.999, overdue: null },
    { name: "after a week", score: 20, days: 7, overdue: 0 },
    { name: "and stays so: the days are counted whole", score: 20, days: 9.9, overdue: 2 },
    { name: "after a week with a score of nothing", score: 0, days: 7, overdue: 0 },
    { name: "after a week just below the mark", score: 79.99, days: 7, overdue: 0 },
    { name: "not after a week on the mark", score: 80, days: 7, overdue: null },
    { name: "not a minute before thirty days are over", score: 80, days: 29.999, overdue: null },
    { name: "after thirty days on the mark", score: 80, days: 30, overdue: 0 },
    { name: "after thirty days with all points", score: 100, days: 31, overdue: 1 },
  ])("$name", ({ score, days, overdue }) => {
    expect(daysOverdue(score, days)).toBe(overdue);
  });
});
