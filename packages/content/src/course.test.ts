import { describe, expect, test } from "vitest";
import { at, atIf, course, every, examine, latest } from "./course";

describe("every", () => {
  test.each([
    { name: "both ends", from: 60, to: 180, minutes: [60, 120, 180] },
    { name: "an end off the beat", from: 60, to: 179, minutes: [60, 120] },
    { name: "one only", from: 60, to: 60, minutes: [60] },
    { name: "an end before the start", from: 60, to: 59, minutes: [] },
  ])("$name", ({ from, to, minutes }) => {
    expect(every(60, from, to, ...examine("consciousness")).map(({ at }) => at)).toEqual(minutes);
  });
});

test("a course follows the clock, and keeps the order within a minute", () => {
  const steps = course(at(20, ...examine("skin")), at(5, ...examine("airway", "breathing")));
  expect(steps.map(({ action }) => "item" in action && action.item)).toEqual([
    "airway",
    "breathing",
    "skin",
  ]);
});

test("conditions go with every action of the step", () => {
  const awake = latest("gcs", { atLeast: 15 });
  const steps = atIf(178, { when: [awake], until: 400 }, ...examine("skin", "fundi"));
  expect(steps).toEqual([
    { at: 178, when: [awake], until: 400, action: { kind: "examine", item: "skin" } },
    { at: 178, when: [awake], until: 400, action: { kind: "examine", item: "fundi" } },
  ]);
});
