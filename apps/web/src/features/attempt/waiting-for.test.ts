import { findItem } from "@encephalon/clinical";
import { chartOf, type LearnerEvent } from "@encephalon/model";
import { childCard } from "@encephalon/model/testing";
import { describe, expect, test } from "vitest";
import { nextResult, waitingFor } from "./waiting-for";

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
    expect(waitingFor(chartOf(childCard(), events)).map(({ due }) => due)).toEqual(dues);
  });

  const fetched: LearnerEvent = {
    kind: "procedure_started",
    at: 60,
    item: "mri-brain",
    until: 105,
    by: "learner",
  };
  test.each([
    { name: "a scan can be", events: [ordered("mri-brain", 5, 150)], callOff: "mri-brain" },
    { name: "not once it began", events: [ordered("mri-brain", 5, 150), fetched], callOff: null },
    { name: "blood cannot", events: [ordered("ammonia", 5, 45)], callOff: null },
    { name: "nor a drug", events: [prescribed], callOff: null },
  ])("what can be called off: $name", ({ events, callOff }) => {
    expect(waitingFor(chartOf(childCard(), events))[0]?.callOff).toBe(callOff);
  });

  const begins = 5 + (findItem("eeg", "order")?.start?.district ?? Number.NaN);
  const saidAt = (at: number): LearnerEvent => ({
    kind: "said",
    at,
    speaker: "nurse",
    text: "She is asleep.",
  });
  test.each([
    { item: "eeg", from: 0, now: begins - 1, callOff: "eeg" },
    { item: "eeg", from: 0, now: begins, callOff: null },
    { item: "eeg-continuous", from: 0, now: begins - 1, callOff: "eeg-continuous" },
    { item: "eeg", from: begins + 60, now: begins + 59, callOff: "eeg" },
    { item: "eeg", from: begins + 60, now: begins + 60, callOff: null },
    { item: "mri-brain", from: 0, now: begins, callOff: "mri-brain" },
  ])(
    "$item, here from $from, can be called off at $now: $callOff",
    ({ item, from, now, callOff }) => {
      const child = childCard({
        hospital: { kind: "district", lacks: [], from: { [item]: from } },
      });
      const chart = chartOf(child, [ordered(item, 5, from + 900), saidAt(now)]);
      expect(waitingFor(chart)[0]?.callOff).toBe(callOff);
    },
  );

  test.each([
    { name: "nothing", events: [], next: null },
    { name: "a result", events: [ordered("sodium", 5, 45)], next: 45 },
    { name: "no drug", events: [prescribed], next: null },
    { name: "no test that waits for a tap", events: [ordered("csf-protein", 5, 85)], next: null },
  ])("the next result: $name", ({ events, next }) => {
    expect(nextResult(chartOf(childCard(), events))).toBe(next);
  });
});
