import type { Action, LearnerEvent, Trace } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { axisTicks, drugBars, letterLegend, sampleAt } from "./course";

const given = (drug: string, at: number): LearnerEvent => ({
  kind: "drug_given",
  at,
  drug,
  amount: 1,
  unit: "mg",
  perKg: 0.1,
  route: "iv",
  by: "learner",
});
const started = (drug: string, at: number): LearnerEvent => ({
  kind: "infusion_started",
  at,
  drug,
  rate: { value: 0.1, unit: "mg/kg/h" },
  route: "iv",
  by: "learner",
});
const stopped = (item: string, at: number): LearnerEvent => ({
  kind: "stopped",
  at,
  item,
  by: "learner",
});

describe("drugs as bars", () => {
  test.each([
    { name: "nothing given", events: [], bars: [] },
    {
      name: "two doses",
      events: [given("lorazepam", 10), given("lorazepam", 20)],
      bars: [{ drug: "lorazepam", doses: [10, 20], runs: [] }],
    },
    {
      name: "an infusion that was stopped",
      events: [started("midazolam", 10), stopped("midazolam", 50)],
      bars: [{ drug: "midazolam", doses: [], runs: [{ from: 10, to: 50 }] }],
    },
    {
      name: "one that was not",
      events: [started("midazolam", 10)],
      bars: [{ drug: "midazolam", doses: [], runs: [{ from: 10, to: 100 }] }],
    },
    {
      name: "a change of rate",
      events: [started("midazolam", 10), started("midazolam", 30)],
      bars: [
        {
          drug: "midazolam",
          doses: [],
          runs: [
            { from: 10, to: 30 },
            { from: 30, to: 100 },
          ],
        },
      ],
    },
    { name: "stopping what never ran", events: [stopped("intubation", 5)], bars: [] },
  ])("$name", ({ events, bars }) => {
    expect(drugBars(events, 100)).toEqual(bars);
  });
});

const trace = (at: number[]): Trace => ({
  at,
  temperature: [],
  heartRate: [],
  respiratoryRate: [],
  systolic: [],
  diastolic: [],
  saturation: [],
  icp: [],
  gcs: [],
  perfusionPressure: [],
  deepGrey: [],
  brainstem: [],
  cerebellum: [],
  whiteMatter: [],
});

test.each([
  { at: [], minute: 3, index: -1 },
  { at: [0, 5, 10], minute: -4, index: 0 },
  { at: [0, 5, 10], minute: 7, index: 1 },
  { at: [0, 5, 10], minute: 8, index: 2 },
  { at: [0, 5, 10], minute: 99, index: 2 },
])("minute $minute of $at is sample $index", ({ at, minute, index }) => {
  expect(sampleAt(trace(at), minute)).toBe(index);
});

test.each([
  { end: 10, room: 9, ticks: [0, 5, 10] },
  { end: 60, room: 9, ticks: [0, 15, 30, 45, 60] },
  { end: 480, room: 4, ticks: [0, 120, 240, 360, 480] },
  { end: 14_400, room: 4, ticks: [0, 4320, 8640, 12_960] },
])("an axis of $end minutes with room for $room", ({ end, room, ticks }) => {
  expect(axisTicks(end, room)).toEqual(ticks);
});

const legends: readonly { name: string; actions: readonly Action[]; legend: string }[] = [
  { name: "nothing done", actions: [], legend: "" },
  {
    name: "each letter once, in the order of the course",
    actions: [
      { kind: "examine", item: "pupils" },
      { kind: "do", item: "oxygen" },
      { kind: "examine", item: "neurological" },
      { kind: "finish", plan: [] },
    ],
    legend: "E examined, D done, F handed over",
  },
  {
    name: "no letter for what takes no act",
    actions: [{ kind: "wait", minutes: 5 }],
    legend: "",
  },
];

test.each(legends)("the letters of a course in words: $name", ({ actions, legend }) => {
  expect(letterLegend(actions)).toBe(legend);
});
