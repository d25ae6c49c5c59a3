import {
  type Action,
  type CourseStep,
  emptyChart,
  extendChart,
  type LearnerEvent,
} from "@encephalon/model";
import { expect, test } from "vitest";
import { present } from "../child";
import { madeUpChild } from "../testing";
import { followCourse } from "./course";

const { card } = present(madeUpChild(), 0);
const chartAt = (...events: readonly LearnerEvent[]) => extendChart(emptyChart(card), events);
const step = (at: number, action: Action, rest: Partial<CourseStep> = {}): CourseStep => ({
  at,
  action,
  when: [],
  unless: [],
  ...rest,
});
const look: Action = { kind: "examine", item: "skin" };
const tap: Action = { kind: "do", item: "lumbar-puncture" };
const gas: Action = { kind: "order", item: "blood-gas-venous" };
const gone: LearnerEvent = { kind: "moved", at: 5, place: "scanner" };
const back: LearnerEvent = { kind: "moved", at: 50, place: "emergency" };

test("what needs the bedside waits for a child who is in the scanner, and the rest goes on", () => {
  const choose = followCourse([step(10, look), step(10, gas)]);
  expect(choose(chartAt(gone), 10)).toEqual(gas);
  expect(choose(chartAt(gone), 10)).toEqual({ kind: "wait", minutes: 5 });
  expect(choose(chartAt(gone, back), 50)).toEqual(look);
});

test("what needs the bedside is dropped on the return when its time has passed", () => {
  const choose = followCourse([step(10, look, { until: 40 }), step(60, gas)]);
  expect(choose(chartAt(gone), 45)).toEqual({ kind: "wait", minutes: 5 });
  expect(choose(chartAt(gone, back), 50)).toEqual({ kind: "wait", minutes: 10 });
});

const resultOf = (sampledAt: number): LearnerEvent => ({
  kind: "resulted",
  at: 100,
  item: "ct-head",
  order: 1,
  sampledAt,
  findings: [],
});

test.each([
  { name: "none is back", events: [], action: { kind: "wait", minutes: 5 } },
  { name: "an older one is back", events: [resultOf(59)], action: { kind: "wait", minutes: 5 } },
  { name: "one of that minute is back", events: [resultOf(60)], action: tap },
])("a step waits for a scan of a minute or later: $name", ({ events, action }) => {
  const scanned = { kind: "resulted", item: "ct-head", since: 60 } as const;
  const choose = followCourse([step(70, tap, { when: [scanned], until: 200 })]);
  expect(choose(chartAt(...events), 100)).toEqual(action);
});
