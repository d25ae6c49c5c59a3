import { expect, test } from "vitest";
import { clockText } from "./clock-text";

const arrival = { weekday: "Mon", hour: 22, minute: 40 } as const;

test.each([
  { name: "the same evening", at: 20, toldAt: 0, text: "23:00" },
  { name: "the next day", at: 450, toldAt: 0, text: "Tue 06:10" },
  { name: "the day before", at: 0, toldAt: 450, text: "Mon 22:40" },
  { name: "a week later on the same weekday", at: 7 * 1440, toldAt: 0, text: "Mon 22:40" },
])("$name", ({ at, toldAt, text }) => {
  expect(clockText(arrival, at, toldAt)).toBe(text);
});
