import { expect, test } from "vitest";
import { applyChange, freshFrom } from "./apply-change";

const arrived = { kind: "arrived", at: 0, place: "emergency" } as const;
const alarm = { kind: "alarm", at: 5, signal: "heart-rate", text: "Heart rate 201" } as const;
const finished = { kind: "finished" as const, at: 6, plan: [] };
const view = { number: 0, clock: 0, over: "no", status: "open", events: [arrived] } as const;
const change = { number: 1, clock: 5, over: "no", events: [alarm] } as const;

test("an answer adds its events and moves the clock", () => {
  expect(applyChange(view, change)).toEqual({
    number: 1,
    clock: 5,
    over: "no",
    status: "open",
    events: [arrived, alarm],
  });
});

test("the same answer twice counts once", () => {
  const once = applyChange(view, change);
  expect(applyChange(once, change)).toEqual(once);
});

test("what an answer brought begins behind what was there, also when it came before", () => {
  expect(freshFrom(view, change)).toBe(1);
  expect(freshFrom(applyChange(view, change), change)).toBe(1);
  const later = { ...change, number: 2 };
  expect(freshFrom(applyChange(applyChange(view, change), later), change)).toBe(3);
});

test("an answer that ends the attempt closes it", () => {
  const ended = applyChange(view, { number: 1, clock: 6, over: "finished", events: [finished] });
  expect(ended.status).toBe("ended");
});
