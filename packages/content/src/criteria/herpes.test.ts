import {
  cancelled,
  decided,
  ordered,
  resulted,
  shareEarned,
  stopped,
} from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { d1 } from "./herpes";

// N is 90 minutes before arrival: 72 hours from it are minute 4230. The first PCR is back at 700.
const negative = resulted("csf-hsv-pcr", 700, { "csf-hsv-pcr": 0 }, { sampledAt: 200, order: 1 });
const positive = resulted("csf-hsv-pcr", 700, { "csf-hsv-pcr": 1 }, { sampledAt: 200, order: 1 });
const goesOn = (at: number, reason = "early-pcr") => decided("aciclovir", "continue", reason, at);
const again = (at: number) => [
  ordered("csf-hsv-pcr", at, 2),
  resulted("csf-hsv-pcr", at + 480, { "csf-hsv-pcr": 1 }, { sampledAt: at, order: 2 }),
];

test.each([
  { name: "both in time", events: [negative, goesOn(1060), ...again(4590)], share: 1 },
  { name: "both on the late limit", events: [negative, goesOn(2140), ...again(5670)], share: 0.5 },
  { name: "the decision alone", events: [negative, goesOn(800)], share: 0.5 },
  { name: "the second PCR alone", events: [negative, ...again(4230)], share: 0.5 },
  {
    name: "a second PCR a minute before 72 hours from N",
    events: [negative, goesOn(800), ...again(4229)],
    share: 0.5,
  },
  {
    name: "the second PCR cancelled",
    events: [
      negative,
      goesOn(800),
      ordered("csf-hsv-pcr", 4300, 2),
      cancelled("csf-hsv-pcr", 4310, 2),
    ],
    share: 0.5,
  },
  {
    name: "a decision made before the PCR was back",
    events: [ordered("csf-hsv-pcr", 150, 1), negative, goesOn(600, "pcr-pending"), ...again(4300)],
    share: 0.5,
  },
  {
    name: "a decision whose reason is not true",
    events: [negative, goesOn(800, "limbic-lesion"), ...again(4300)],
    share: 0.5,
  },
  {
    name: "a decision undone by stopping the drug",
    events: [negative, goesOn(800), stopped("aciclovir", 900), ...again(4300)],
    share: 0.5,
  },
  {
    name: "a decision taken back",
    events: [
      negative,
      goesOn(800),
      decided("aciclovir", "stop", "pcr-negative", 900),
      ...again(4300),
    ],
    share: 0.5,
  },
  { name: "nothing", events: [negative], share: 0 },
])("D1: $name", ({ events, share }) => {
  expect(shareEarned(d1, events)).toBeCloseTo(share, 4);
});

test.each([
  { name: "no PCR was back", events: [goesOn(800)] },
  { name: "the first was positive", events: [positive, goesOn(800)] },
])("D1 does not apply where $name", ({ events }) => {
  expect(shareEarned(d1, events)).toBeNull();
});
