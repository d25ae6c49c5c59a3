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
const quiet = {
  heartRate: 130,
  respiratoryRate: 30,
  systolic: 90,
  diastolic: 50,
  temperature: 37,
  saturation: 98,
};
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

test("a step that waits is taken at the look at which what it waits for has been told, or not at all", () => {
  const scanned = { kind: "resulted", item: "ct-head" } as const;
  const choose = followCourse([step(70, tap, { when: [scanned], until: 120 }), step(200, gas)]);
  const record = (at: number): LearnerEvent => ({ kind: "vitals", at, vitals: quiet });
  const silent = [gone, back, record(80), record(85)];
  expect(choose(chartAt(gone), 80)).toEqual({ kind: "wait", minutes: 5 });
  expect(choose(chartAt(...silent.slice(0, 3)), 85)).toEqual({ kind: "wait", minutes: 5 });
  expect(choose(chartAt(...silent), 90)).toEqual({ kind: "wait", minutes: 5 });
  const late = followCourse([step(70, tap, { when: [scanned], until: 120 }), step(200, gas)]);
  expect(late(chartAt(...silent), 90)).toEqual({ kind: "wait", minutes: 5 });
  expect(late(chartAt(...silent), 121)).toEqual({ kind: "wait", minutes: 79 });
  expect(choose(chartAt(...silent, resultOf(60)), 101)).toEqual(tap);
});

const coma = (at: number, gcs: number): LearnerEvent => ({
  kind: "examined",
  at,
  item: "consciousness",
  findings: [{ id: "gcs", value: gcs, unit: "{score}", text: "" }],
});

test.each([
  { name: "by 2 within a day", events: [coma(10, 9), coma(1450, 7)], action: tap },
  { name: "by 1", events: [coma(10, 9), coma(1450, 8)] },
  { name: "by 2 from more than a day ago", events: [coma(9, 9), coma(1450, 7)] },
  { name: "nothing is known", events: [] },
])("a step waits for a score that has fallen: $name", ({ events, action }) => {
  const fallen = { kind: "fallen", finding: "gcs", by: 2, within: 1440 } as const;
  const choose = followCourse([step(70, tap, { when: [fallen], until: 2000 })]);
  expect(choose(chartAt(...events), 1460)).toEqual(action ?? { kind: "wait", minutes: 5 });
});

test.each([
  { name: "slow under a high pressure", heartRate: 50, diastolic: 80, action: tap },
  { name: "slow", heartRate: 50, diastolic: 50 },
  { name: "a high pressure", heartRate: 160, diastolic: 80 },
])("a step waits for a heart that slows: $name", ({ heartRate, diastolic, action }) => {
  const slow = { kind: "slow-under-pressure" } as const;
  const shown = { ...quiet, heartRate, systolic: diastolic + 15, diastolic };
  const choose = followCourse([step(70, tap, { when: [slow], until: 200 })]);
  const chart = chartAt({ kind: "vitals", at: 70, vitals: shown });
  expect(choose(chart, 80)).toEqual(action ?? { kind: "wait", minutes: 5 });
});

const found = (at: number, id: string, value: number): LearnerEvent => ({
  kind: "examined",
  at,
  item: "consciousness",
  findings: [{ id, value, unit: "1" }],
});
const salted = (at: number): LearnerEvent => ({
  kind: "drug_given",
  at,
  drug: "mannitol",
  amount: 5,
  unit: "g",
  perKg: 0.5,
  route: "iv",
  by: "learner",
});

const motor = { finding: "gcs-motor", atMost: 3 } as const;

test.each<{
  name: string;
  when: CourseStep["when"][number];
  events: readonly LearnerEvent[];
  is: boolean;
}>([
  {
    name: "a look of half an hour ago",
    when: { kind: "latest", finding: "gcs", atLeast: 9, within: 30 },
    events: [found(70, "gcs", 10)],
    is: true,
  },
  {
    name: "a look older than that",
    when: { kind: "latest", finding: "gcs", atLeast: 9, within: 30 },
    events: [found(69, "gcs", 10)],
    is: false,
  },
  {
    name: "a monitor of half an hour ago",
    when: { kind: "latest", finding: "heart-rate", atLeast: 100, within: 30 },
    events: [{ kind: "vitals", at: 70, vitals: quiet }],
    is: true,
  },
  {
    name: "a monitor older than that",
    when: { kind: "latest", finding: "heart-rate", atLeast: 100, within: 30 },
    events: [{ kind: "vitals", at: 69, vitals: quiet }],
    is: false,
  },
  {
    name: "a monitor of now, beside an older look",
    when: { kind: "latest", finding: "temperature", atMost: 37, within: 30 },
    events: [found(10, "temperature", 39), { kind: "vitals", at: 100, vitals: quiet }],
    is: true,
  },
  {
    name: "no sign after the scan",
    when: { kind: "since", seen: false, latest: "ct-cisterns", ...motor },
    events: [found(40, "gcs-motor", 3), found(50, "ct-cisterns", 0), found(60, "gcs-motor", 5)],
    is: true,
  },
  {
    name: "a sign after the scan",
    when: { kind: "since", seen: true, latest: "ct-cisterns", ...motor },
    events: [found(50, "ct-cisterns", 0), found(60, "gcs-motor", 3), found(70, "gcs-motor", 5)],
    is: true,
  },
  {
    name: "no scan",
    when: { kind: "since", seen: false, latest: "ct-cisterns", ...motor },
    events: [],
    is: false,
  },
  {
    name: "salt of an hour ago",
    when: { kind: "not-given", item: "mannitol", within: 60 },
    events: [salted(40)],
    is: true,
  },
  {
    name: "salt since",
    when: { kind: "not-given", item: "mannitol", within: 60 },
    events: [salted(41)],
    is: false,
  },
])("a step by what the chart has had: $name", ({ when, events, is }) => {
  const choose = followCourse([step(70, tap, { when: [when], until: 200 })]);
  expect(choose(chartAt(...events), 100)).toEqual(is ? tap : { kind: "wait", minutes: 5 });
});
