import { findItem } from "@encephalon/clinical";
import { type ChildCard, chartOf, type LearnerEvent } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { nextResult, waitingFor } from "./waiting-for";

const child: ChildCard = {
  ageMonths: 24,
  sex: "female",
  weightKg: 12,
  allergies: [],
  companion: "Her father",
  arrival: { weekday: "Mon", hour: 22, minute: 40 },
  hospital: { kind: "district", lacks: [], from: {} },
  stem: "She has a fever.",
};

const ordered = (item: string, at: number, due: number): LearnerEvent => ({
  kind: "ordered",
  at,
  item,
  order: 1,
  due,
});
const tapped = (at: number): LearnerEvent => ({
  kind: "procedure_done",
  at,
  item: "lumbar-puncture",
  by: "learner",
  findings: [],
});
const prescribed: LearnerEvent = {
  kind: "prescribed",
  at: 5,
  drug: "aciclovir",
  dose: { value: 500, unit: "mg/m2" },
  route: "iv",
  due: 35,
};
const turnaround = findItem("csf-protein", "order")?.turnaround.district ?? Number.NaN;

describe("what is on its way", () => {
  test.each([
    { name: "blood comes when it is due", events: [ordered("sodium", 5, 45)], dues: [45] },
    { name: "no tap, no time", events: [ordered("csf-protein", 5, 85)], dues: [null] },
    {
      name: "a tap of the last day serves",
      events: [tapped(5), ordered("csf-protein", 1444, 1504)],
      dues: [1504],
    },
    {
      name: "a tap a day old does not",
      events: [tapped(5), ordered("csf-protein", 1445, 1525)],
      dues: [null],
    },
    {
      name: "a later tap begins the time",
      events: [ordered("csf-protein", 5, 85), tapped(300)],
      dues: [300 + turnaround],
    },
    {
      name: "what has no time stands last",
      events: [ordered("csf-protein", 1, 85), prescribed],
      dues: [35, null],
    },
  ])("$name", ({ events, dues }) => {
    expect(waitingFor(chartOf(child, events)).map(({ due }) => due)).toEqual(dues);
  });

  test.each([
    { name: "nothing", events: [], next: null },
    { name: "a result", events: [ordered("sodium", 5, 45)], next: 45 },
    { name: "no drug", events: [prescribed], next: null },
    { name: "no test that waits for a tap", events: [ordered("csf-protein", 5, 85)], next: null },
  ])("the next result: $name", ({ events, next }) => {
    expect(nextResult(chartOf(child, events))).toBe(next);
  });
});
