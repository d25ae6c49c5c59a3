import { emptyChart, extendChart, type LearnerEvent } from "@encephalon/model";
import { expect, test } from "vitest";
import { present } from "../../child";
import { madeUpChild } from "../../testing";
import { byHabits } from "../habits";
import { airway } from "./airway";

const { card } = present(madeUpChild(), 0);

const coma = (at: number): LearnerEvent => ({
  kind: "examined",
  at,
  item: "consciousness",
  by: "protocol",
  findings: [{ id: "gcs", value: 5 }],
});
const sunk: LearnerEvent = {
  kind: "examined",
  at: 190,
  item: "consciousness",
  by: "protocol",
  findings: [{ id: "gcs", value: 12 }],
};
const away: LearnerEvent = { kind: "moved", at: 200, place: "scanner" };
const called = ["senior", "anaesthesia", "intensive-care"];

/** What it does at this minute, apart from calls. */
function acts(minute: number, ...events: LearnerEvent[]) {
  const choose = byHabits(airway, { until: 1000 });
  const chart = extendChart(emptyChart(card), events);
  const first = called.map(() => choose(chart, minute));
  return first.every((action) => action?.kind === "call") ? choose(chart, minute) : first[0];
}

test.each([
  { name: "at the bedside looks first", events: [], does: { kind: "examine", item: "airway" } },
  {
    name: "in the scanner is tubed there",
    events: [away],
    does: { kind: "do", item: "intubation" },
  },
])("a child in coma $name", ({ events, does }) => {
  expect(acts(210, sunk, coma(192), ...events, coma(208))).toMatchObject(does);
});
