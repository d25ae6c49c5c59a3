import { chartOf, type LearnerEvent } from "@encephalon/model";
import { childCard } from "@encephalon/model/testing";
import { expect, test } from "vitest";
import { dueAtHandOver, dueAtImage } from "./opinions-due";

const resulted = (item: string, at: number): LearnerEvent => ({
  kind: "resulted",
  at,
  item,
  order: 1,
  sampledAt: at,
  findings: [],
});
const differential: LearnerEvent = {
  kind: "differential_committed",
  at: 60,
  entries: [{ diagnosis: "ane", probability: 1 }],
  for: [],
  against: [],
};
const prediction: LearnerEvent = { kind: "predicted", at: 60, popc: 2, mortality: 0.1, good: 0.8 };
const image = resulted("ct-head", 60);
const formal = resulted("mri-brain", 300);
const both = ["differential", "predict"];

interface Row {
  readonly name: string;
  readonly events: readonly LearnerEvent[];
  readonly due: readonly string[];
  readonly why: readonly string[];
}

test.each<Row>([
  { name: "nothing on the chart", events: [], due: [], why: ["none", "none"] },
  { name: "blood alone", events: [resulted("lactate", 9)], due: [], why: ["none", "none"] },
  { name: "a spine alone", events: [resulted("mri-spine", 9)], due: [], why: ["none", "none"] },
  { name: "the first image", events: [image], due: both, why: ["none", "none"] },
  {
    name: "an image after both, in the same minute",
    events: [differential, prediction, image],
    due: both,
    why: ["older", "older"],
  },
  {
    name: "one of them since",
    events: [image, differential],
    due: ["predict"],
    why: ["none"],
  },
  { name: "both since", events: [image, differential, prediction], due: [], why: [] },
  {
    name: "a second image after both",
    events: [image, differential, prediction, formal],
    due: [],
    why: ["older", "older"],
  },
  {
    name: "a child who died",
    events: [image, { kind: "died", at: 61, text: "He died." }],
    due: [],
    why: ["none", "none"],
  },
])("$name", ({ events, due, why }) => {
  const chart = chartOf(childCard(), events);
  expect(dueAtImage(chart)).toEqual(due);
  expect(dueAtHandOver(chart).map((each) => each.why)).toEqual(why);
});
