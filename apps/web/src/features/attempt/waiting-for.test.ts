import { chartOf, type LearnerEvent } from "@encephalon/model";
import { childCard } from "@encephalon/model/testing";
import { describe, expect, test } from "vitest";
import { nextResult, waitingFor } from "./waiting-for";

const ordered = (item: string, at: number, due: number, order = 1): LearnerEvent => ({
  kind: "ordered",
  at,
  item,
  order,
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

const requested: LearnerEvent = {
  kind: "procedure_requested",
  at: 5,
  item: "plasma-exchange",
  due: 245,
  by: "learner",
};

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
      events: [
        ordered("csf-protein", 5, 85),
        tapped(300),
        { kind: "order_rescheduled", at: 300, item: "csf-protein", order: 1, due: 360 },
      ] satisfies LearnerEvent[],
      dues: [360],
    },
    {
      name: "what has no time stands last",
      events: [ordered("csf-protein", 1, 85), prescribed],
      dues: [35, null],
    },
  ])("$name", ({ events, dues }) => {
    expect(waitingFor(chartOf(childCard(), events)).map(({ due }) => due)).toEqual(dues);
  });

  const begun = (item: string): LearnerEvent => ({
    kind: "procedure_started",
    at: 60,
    item,
    until: 105,
    by: "learner",
    order: 1,
  });
  const fetched = begun("mri-brain");
  const tracing = begun("eeg");
  const putOff: LearnerEvent = {
    kind: "order_rescheduled",
    at: 90,
    item: "eeg",
    order: 1,
    due: 190,
  };
  test.each([
    { name: "a scan can be", events: [ordered("mri-brain", 5, 150)], callOff: "mri-brain" },
    { name: "not once it began", events: [ordered("mri-brain", 5, 150), fetched], callOff: null },
    {
      name: "a tracing that waits for the child can be",
      events: [ordered("eeg", 5, 150), putOff],
      callOff: "eeg",
    },
    {
      name: "not once it runs",
      events: [ordered("eeg", 5, 150), tracing],
      callOff: null,
    },
    {
      name: "a second scan while the first runs can be",
      events: [ordered("mri-brain", 5, 150, 2), fetched],
      callOff: "mri-brain",
    },
    { name: "a team can be", events: [requested], callOff: "plasma-exchange" },
    {
      name: "what waits for a tap can be",
      events: [ordered("csf-protein", 5, 85)],
      callOff: "csf-protein",
    },
    {
      name: "not what was tapped",
      events: [tapped(5), ordered("csf-protein", 20, 85)],
      callOff: null,
    },
    { name: "blood cannot", events: [ordered("ammonia", 5, 45)], callOff: null },
    { name: "nor a drug", events: [prescribed], callOff: null },
  ])("what can be called off: $name", ({ events, callOff }) => {
    expect(waitingFor(chartOf(childCard(), events))[0]?.callOff).toBe(callOff);
  });

  test.each([
    { name: "nothing", events: [], next: null },
    { name: "a result", events: [ordered("sodium", 5, 45)], next: 45 },
    { name: "no drug", events: [prescribed], next: null },
    { name: "no machine", events: [requested], next: null },
    { name: "no test that waits for a tap", events: [ordered("csf-protein", 5, 85)], next: null },
  ])("the next result: $name", ({ events, next }) => {
    expect(nextResult(chartOf(childCard(), events))).toBe(next);
  });
});
