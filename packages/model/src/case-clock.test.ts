import { expect, test } from "vitest";
import { sinceArrival, wallClock } from "./case-clock";

const arrival = { weekday: "Sun", hour: 22, minute: 40 } as const;

test.each([
  { at: 0, clock: "Sun 22:40" },
  { at: 79, clock: "Sun 23:59" },
  { at: 80, clock: "Mon 00:00" },
  { at: -1360, clock: "Sun 00:00" },
  { at: -1361, clock: "Sat 23:59" },
  { at: 14_400, clock: "Wed 22:40" },
])("$at min after arrival the wall says $clock", ({ at, clock }) => {
  expect(wallClock(arrival, at)).toBe(clock);
});

test.each([
  { at: 0, text: "+0 min" },
  { at: 59, text: "+59 min" },
  { at: 60, text: "+1 h 00" },
  { at: 200, text: "+3 h 20" },
  { at: -90, text: "−1 h 30" },
])("$at min is $text", ({ at, text }) => {
  expect(sinceArrival(at)).toBe(text);
});
