import { chartOf, type LearnerEvent } from "@encephalon/model";
import { childCard } from "@encephalon/model/testing";
import { expect, test } from "vitest";
import { spokenChart } from "./spoken-chart";

const card = childCard({ arrival: { weekday: "Tue", hour: 22, minute: 10 } });

const arrived: LearnerEvent = { kind: "arrived", at: 0, place: "emergency" };
const ordered = (item: string, at = 3): LearnerEvent => ({
  kind: "ordered",
  at,
  item,
  order: 1,
  due: at + 40,
});
const back: LearnerEvent = {
  kind: "resulted",
  at: 43,
  item: "ammonia",
  order: 1,
  sampledAt: 3,
  findings: [],
};
const round: LearnerEvent = {
  kind: "examined",
  at: 43,
  item: "consciousness",
  by: "protocol",
  findings: [],
};
const alarm: LearnerEvent = { kind: "alarm", at: 43, signal: "temperature", text: "Temp 40.6" };

test.each([
  { name: "nothing on load", entries: [arrived], from: Number.POSITIVE_INFINITY, said: "" },
  {
    name: "an order by its name",
    entries: [arrived, ordered("ammonia")],
    from: 1,
    said: "Tue 22:53. Ordered Ammonia.",
  },
  {
    name: "another order in the same minute otherwise",
    entries: [arrived, ordered("ammonia"), ordered("full-blood-count")],
    from: 2,
    said: "Tue 22:53. Ordered Full blood count with differential.",
  },
  {
    name: "a result, and no alarm: the bar says it",
    entries: [arrived, ordered("ammonia"), alarm, back],
    from: 2,
    said: "Tue 22:53. Result: Ammonia.",
  },
  {
    name: "a nurse's round as hers",
    entries: [arrived, round],
    from: 1,
    said: "Tue 22:53. Nurse's round: Level of consciousness.",
  },
  {
    name: "that nothing came",
    entries: [arrived],
    from: 1,
    said: "Tue 22:53. Nothing new on the chart.",
  },
  {
    name: "six of eight",
    entries: [arrived, ...Array.from({ length: 8 }, () => back)],
    from: 1,
    said: `Tue 22:53. ${"Result: Ammonia. ".repeat(6)}2 more on the chart.`,
  },
])("says $name", ({ entries, from, said }) => {
  expect(spokenChart(chartOf(card, entries), 43, from)).toBe(said);
});
