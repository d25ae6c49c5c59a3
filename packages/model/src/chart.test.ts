import { describe, expect, test } from "vitest";
import {
  type Chart,
  chartOf,
  emptyChart,
  extendChart,
  growChart,
  latestValue,
  ownChart,
} from "./chart";
import type { LearnerEvent, SimEventOf } from "./event";
import { childCard } from "./testing";

const card = childCard();
const dose = { value: 30, unit: "mg/kg" };
const prescribed = (drug: string, at: number, due: number): SimEventOf<"prescribed"> => ({
  kind: "prescribed",
  at,
  drug,
  dose,
  route: "iv",
  due,
});
const repeated = (drug: string, at: number, due: number, every: number): LearnerEvent => ({
  ...prescribed(drug, at, due),
  every,
});
const stopped = (item: string, at: number): LearnerEvent => ({
  kind: "stopped",
  at,
  item,
  by: "learner",
});
const repeat = (drug: string, every: number, nextDue: number) => ({
  drug,
  dose,
  route: "iv",
  every,
  nextDue,
});
const given = (drug: string, at: number): LearnerEvent => ({
  kind: "drug_given",
  at,
  drug,
  amount: 360,
  unit: "mg",
  perKg: 30,
  route: "iv",
  by: "learner",
});
const ordered: LearnerEvent = { kind: "ordered", at: 5, item: "sodium", order: 1, due: 40 };
const resulted = (
  at: number,
  sampledAt: number,
  value: number,
  order = 1,
): SimEventOf<"resulted"> => ({
  kind: "resulted",
  at,
  item: "sodium",
  order,
  sampledAt,
  findings: [
    { id: "sodium", value, unit: "mmol/L" },
    { id: "note", text: "clear" },
  ],
});
const done = (item: string, at: number): LearnerEvent => ({
  kind: "procedure_done",
  at,
  item,
  by: "learner",
  findings: [],
});

const requested = (item: string, at: number, due: number): LearnerEvent => ({
  kind: "procedure_requested",
  at,
  item,
  due,
  by: "learner",
});
const started = (item: string, at: number, until: number): LearnerEvent => ({
  kind: "procedure_started",
  at,
  item,
  until,
  by: "learner",
});

interface Row {
  readonly name: string;
  readonly events: readonly LearnerEvent[];
  readonly shows: Partial<Chart>;
}

describe("the chart shows", () => {
  test.each<Row>([
    {
      name: "where the child is",
      events: [{ kind: "moved", at: 9, place: "picu" }],
      shows: { place: "picu", now: 9 },
    },
    {
      name: "an order that is out",
      events: [ordered],
      shows: { pending: [{ order: 1, item: "sodium", orderedAt: 5, due: 40 }] },
    },
    {
      name: "no order that has come back",
      events: [ordered, resulted(40, 5, 131)],
      shows: { pending: [] },
    },
    {
      name: "an order still out after a first read",
      events: [ordered, { ...resulted(30, 5, 131), preliminary: true }],
      shows: { pending: [{ order: 1, item: "sodium", orderedAt: 5, due: 40 }] },
    },
    {
      name: "no order that was called off",
      events: [
        ordered,
        { kind: "order_cancelled", at: 9, item: "sodium", order: 1, reason: "home" },
      ],
      shows: { pending: [] },
    },
    {
      name: "the new time of an order that waits",
      events: [ordered, { kind: "order_rescheduled", at: 30, item: "sodium", order: 1, due: 70 }],
      shows: { pending: [{ order: 1, item: "sodium", orderedAt: 5, due: 70 }] },
    },
    {
      name: "another order when one is back",
      events: [ordered, resulted(40, 5, 131, 2)],
      shows: { pending: [{ order: 1, item: "sodium", orderedAt: 5, due: 40 }] },
    },
    {
      name: "a drug that is being made up",
      events: [prescribed("aciclovir", 5, 35)],
      shows: { pendingDrugs: [{ drug: "aciclovir", due: 35 }] },
    },
    {
      name: "one of two that are made up",
      events: [
        prescribed("aciclovir", 5, 35),
        prescribed("aciclovir", 5, 500),
        given("aciclovir", 35),
      ],
      shows: { pendingDrugs: [{ drug: "aciclovir", due: 500 }] },
    },
    {
      name: "no drug that was stopped before it was made up",
      events: [prescribed("aciclovir", 5, 35), stopped("aciclovir", 9)],
      shows: { pendingDrugs: [] },
    },
    {
      name: "no repeat of a single dose",
      events: [prescribed("aciclovir", 5, 35), given("aciclovir", 35)],
      shows: { repeats: [] },
    },
    {
      name: "a repeat that waits for its first dose",
      events: [repeated("aciclovir", 5, 35, 480)],
      shows: { repeats: [repeat("aciclovir", 480, 35)] },
    },
    {
      name: "when the next dose is due",
      events: [repeated("aciclovir", 5, 35, 480), given("aciclovir", 35), given("aciclovir", 515)],
      shows: { repeats: [repeat("aciclovir", 480, 995)], pendingDrugs: [] },
    },
    {
      name: "the same next dose after one between",
      events: [repeated("aciclovir", 5, 35, 480), given("aciclovir", 35), given("aciclovir", 100)],
      shows: { repeats: [repeat("aciclovir", 480, 515)] },
    },
    {
      name: "a double prescription as two",
      events: [
        repeated("aciclovir", 5, 35, 480),
        repeated("aciclovir", 6, 36, 720),
        given("aciclovir", 35),
        given("aciclovir", 36),
      ],
      shows: { repeats: [repeat("aciclovir", 480, 515), repeat("aciclovir", 720, 756)] },
    },
    {
      name: "no repeat that was stopped, and the others still",
      events: [
        repeated("aciclovir", 5, 35, 480),
        repeated("ceftriaxone", 5, 35, 1440),
        stopped("aciclovir", 9),
      ],
      shows: { repeats: [repeat("ceftriaxone", 1440, 35)] },
    },
    {
      name: "an infusion with its beginning",
      events: [
        {
          kind: "infusion_started",
          at: 7,
          drug: "midazolam",
          rate: dose,
          route: "iv",
          by: "learner",
        },
      ],
      shows: { running: { midazolam: 7 } },
    },
    {
      name: "no infusion that was stopped",
      events: [
        {
          kind: "infusion_started",
          at: 7,
          drug: "midazolam",
          rate: dose,
          route: "iv",
          by: "learner",
        },
        { kind: "stopped", at: 9, item: "midazolam", by: "learner" },
      ],
      shows: { running: {} },
    },
    {
      name: "a support that lasts",
      events: [done("intubation", 8)],
      shows: { running: { intubation: 8 } },
    },
    {
      name: "no tube after extubation",
      events: [done("intubation", 8), done("extubation", 90)],
      shows: { running: {} },
    },
    {
      name: "no bag beside a tube",
      events: [done("bag-mask-ventilation", 5), done("intubation", 8)],
      shows: { running: { intubation: 8 } },
    },
    {
      name: "a machine that is asked for",
      events: [requested("plasma-exchange", 5, 245)],
      shows: { running: {}, requests: [{ item: "plasma-exchange", due: 245 }] },
    },
    {
      name: "no machine that is called off",
      events: [requested("plasma-exchange", 5, 245), stopped("plasma-exchange", 9)],
      shows: { running: {}, requests: [] },
    },
    {
      name: "a machine while it runs",
      events: [requested("plasma-exchange", 5, 245), started("plasma-exchange", 245, 395)],
      shows: { running: { "plasma-exchange": 245 }, requests: [] },
    },
    {
      name: "no machine that is done",
      events: [started("plasma-exchange", 245, 395), done("plasma-exchange", 395)],
      shows: { running: {} },
    },
    {
      name: "nothing running after a puncture",
      events: [done("lumbar-puncture", 8)],
      shows: { running: {} },
    },
    {
      name: "the last setting",
      events: [30, 15].map((value, at) => ({
        kind: "setting_changed",
        at,
        item: "head-up",
        value,
        unit: "deg",
        by: "learner",
      })),
      shows: { settings: { "head-up": { value: 15, unit: "deg" } } },
    },
    {
      name: "a convulsion while it lasts",
      events: [{ kind: "convulsion_started", at: 3, text: "x" }],
      shows: { convulsing: true },
    },
    {
      name: "and not after",
      events: [
        { kind: "convulsion_started", at: 3, text: "x" },
        { kind: "convulsion_stopped", at: 5, text: "y" },
      ],
      shows: { convulsing: false },
    },
    {
      name: "the end",
      events: [{ kind: "finished", at: 9, plan: [] }],
      shows: { over: "finished" },
    },
    {
      name: "that death is not undone by finishing",
      events: [
        { kind: "died", at: 8, text: "x" },
        { kind: "finished", at: 9, plan: [] },
      ],
      shows: { over: "died" },
    },
    {
      name: "a prediction",
      events: [{ kind: "predicted", at: 9, popc: 3, mortality: 0.2 }],
      shows: { prediction: { at: 9, popc: 3, mortality: 0.2 } },
    },
    {
      name: "a prediction in three parts",
      events: [{ kind: "predicted", at: 9, popc: 3, mortality: 0.2, good: 0.3 }],
      shows: { prediction: { at: 9, popc: 3, mortality: 0.2, good: 0.3 } },
    },
    {
      name: "nothing new after a refusal",
      events: [{ kind: "refused", at: 0, action: "give", code: "no-access", text: "x" }],
      shows: { running: {}, drugs: [], pending: [] },
    },
  ])("$name", ({ events, shows }) => {
    expect(chartOf(card, events)).toMatchObject(shows);
  });
});

test("values stand at the minute of the sample; words alone are no values", () => {
  const chart = chartOf(card, [resulted(40, 5, 131), resulted(60, 4, 139, 2)]);
  expect(chart.values).toEqual({
    sodium: [
      { at: 5, knownAt: 40, value: 131, unit: "mmol/L" },
      { at: 4, knownAt: 60, value: 139, unit: "mmol/L" },
    ],
  });
  expect(latestValue(chart, "sodium")?.value).toBe(131);
  expect(latestValue(chart, "potassium")).toBeUndefined();
});

test("extending leaves the chart that is given as it was, and parts make the whole", () => {
  const first = [ordered, prescribed("aciclovir", 5, 35), done("intubation", 8)];
  const second = [resulted(40, 5, 131), given("aciclovir", 35), done("extubation", 50)];
  const before = chartOf(card, first);
  const copy = JSON.stringify(before);
  const after = extendChart(before, second);
  expect(JSON.stringify(before)).toBe(copy);
  expect(after).toEqual(chartOf(card, [...first, ...second]));
  expect(after.entries).toEqual([...first, ...second]);
});

test("a chart of one's own, grown in place, is the chart of all its events but the hidden ones", () => {
  const first = [ordered, prescribed("aciclovir", 5, 35), done("intubation", 8)];
  const second = [resulted(40, 5, 131), given("aciclovir", 35), done("extubation", 50)];
  const own = ownChart(card);
  growChart(own, first);
  growChart(own, [{ kind: "condition", at: 40, name: "shock", on: true }, ...second]);
  expect(own).toEqual(chartOf(card, [...first, ...second]));
});

test("no events, the same chart", () => {
  const chart = emptyChart(card);
  expect(extendChart(chart, [])).toBe(chart);
});
