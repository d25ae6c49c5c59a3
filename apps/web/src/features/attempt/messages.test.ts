import { ANESS_BANDS } from "@encephalon/clinical";
import { expect, test } from "vitest";
import { messages } from "./messages";

test.each([
  { minutes: -1, next: "Result due now", pending: "22:55, now" },
  { minutes: 0, next: "Result due now", pending: "22:55, now" },
  { minutes: 1, next: "Next result in 1 min", pending: "22:55, in 1 min" },
  { minutes: 59, next: "Next result in 59 min", pending: "22:55, in 59 min" },
  { minutes: 60, next: "Next result in 1 h", pending: "22:55, in 1 h" },
  { minutes: 85, next: "Next result in 1 h 25 min", pending: "22:55, in 1 h 25 min" },
  { minutes: 185, next: "Next result in 3 h 5 min", pending: "22:55, in 3 h 5 min" },
  { minutes: 539, next: "Next result in 8 h 59 min", pending: "22:55, in 8 h 59 min" },
  { minutes: 540, next: "Next result in 9 h", pending: "22:55, in 9 h" },
])("what is due in $minutes minutes", ({ minutes, next, pending }) => {
  expect(messages.clock.next(minutes)).toBe(next);
  expect(messages.pending.dueIn("22:55", minutes)).toBe(pending);
});

test.each([
  { bands: ANESS_BANDS.slice(0, 1), risk: "low risk" },
  { bands: ANESS_BANDS.slice(2), risk: "high risk" },
  { bands: ANESS_BANDS.slice(0, 2), risk: "low to medium risk" },
  { bands: ANESS_BANDS, risk: "low to high risk" },
])(
  "a score that may be $bands tells no one risk but where it is sure: $risk",
  ({ bands, risk }) => {
    expect(messages.aness.risk(bands)).toBe(risk);
  },
);
