import { judgeCriterion } from "@encephalon/scoring";
import {
  attempt,
  called,
  died,
  differential,
  done,
  held,
  ordered,
  shareEarned,
} from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { k14, k14WithGene } from "./family";

const talk = (at: number) => done("family-talk", at);
const fall = held("gcs-fallen-3", 500, 900);

test.each([
  { name: "a first talk on the limit", events: [talk(360)], share: 1 },
  { name: "on the late limit", events: [talk(1440)], share: 0.5 },
  { name: "a fall and no second talk", events: [talk(60), ...fall], share: 0.5 },
  { name: "a fall answered on the limit", events: [talk(60), ...fall, talk(620)], share: 1 },
  {
    name: "a fall answered on its late limit",
    events: [talk(60), ...fall, talk(860)],
    share: 0.75,
  },
  {
    name: "a fall from before arrival asks for no second",
    events: [talk(60), ...held("gcs-fallen-3", 0)],
    share: 1,
  },
  {
    name: "a fall that flickers is one",
    events: [talk(60), ...held("gcs-fallen-3", 500, 510), ...held("gcs-fallen-3", 520), talk(530)],
    share: 1,
  },
  {
    name: "a fall by a short convulsion and the sleep after it asks for no second",
    events: [talk(60), ...held("gcs-fallen-3", 500, 529), ...held("convulsing", 500, 503)],
    share: 1,
  },
  {
    name: "a fall of half an hour asks for one",
    events: [talk(60), ...held("gcs-fallen-3", 500, 531)],
    share: 0.5,
  },
  { name: "a talk in its first minutes is it", events: [talk(60), ...fall, talk(505)], share: 1 },
  { name: "a consent talk is not it", events: [done("family-consent", 60)], share: 0 },
  { name: "nothing", events: [], share: 0 },
])("K14: $name", ({ events, share }) => {
  expect(shareEarned(k14, events)).toBe(share);
});

test.each([
  { name: "death before the limit", events: [talk(60), ...fall, died(619)], share: 1 },
  { name: "death on the limit", events: [talk(60), ...fall, died(620)], share: 0.5 },
  { name: "a talk before death", events: [talk(60), ...fall, talk(590), died(600)], share: 1 },
  { name: "death does not lift the first talk", events: [died(30)], share: 0 },
])("K14: $name", ({ events, share }) => {
  expect(shareEarned(k14, events)).toBeCloseTo(share, 4);
});

test("K14 says that death came before the limit", () => {
  const { why } = judgeCriterion(attempt([talk(60), ...fall, died(600)]), k14, "ane");
  expect(why).toContain("left out, as the child died at +10 h 00, before the limit of +10 h 20");
});

const HOUR = 60;
const coma = held("gcs-12-or-less", 0, 60 * HOUR);
const gene = ordered("ranbp2-gene", 3000);

test.each([
  { name: "long coma and no rehabilitation", events: [talk(60), ...coma], share: 0.5 },
  {
    name: "rehabilitation on the last day",
    events: [talk(60), ...coma, done("early-rehabilitation", 36 * HOUR + 6 * 1440)],
    share: 1,
  },
  {
    name: "a minute after it",
    events: [talk(60), ...coma, done("early-rehabilitation", 36 * HOUR + 6 * 1440 + 1)],
    share: 0.5,
  },
  {
    name: "the rehabilitation team called",
    events: [talk(60), ...coma, called("rehabilitation", 3000)],
    share: 1,
  },
  {
    name: "coma of less than 36 hours asks for none",
    events: [talk(60), ...held("gcs-12-or-less", 0, 36 * HOUR - 1)],
    share: 1,
  },
  { name: "nor does a child who dies", events: [talk(60), ...coma, died(3000)], share: 1 },
  {
    name: "signs of coning for 6 hours and nothing said",
    events: [talk(60), ...held("herniation-sign", 0)],
    share: 0.5,
  },
  {
    name: "hard news on the limit",
    events: [talk(60), ...held("herniation-sign", 0), done("family-hard-news", 18 * HOUR)],
    share: 1,
  },
  {
    name: "on the late limit",
    events: [talk(60), ...held("herniation-sign", 0), done("memory-making", 30 * HOUR)],
    share: 0.75,
  },
  {
    name: "coning answered within 6 hours asks for none",
    events: [talk(60), ...held("herniation-sign", 0, 359)],
    share: 1,
  },
  {
    name: "shock for 24 hours and nothing said",
    events: [talk(60), ...held("shock", 0)],
    share: 0.5,
  },
  {
    name: "shock for less asks for none",
    events: [talk(60), ...held("shock", 0, 24 * HOUR)],
    share: 1,
  },
  {
    name: "death before its limit leaves it out",
    events: [talk(60), ...held("shock", 0), died(35 * HOUR)],
    share: 1,
  },
])("K14: $name", ({ events, share }) => {
  expect(shareEarned(k14, events)).toBeCloseTo(share, 4);
});

test.each([
  { name: "the gene once ANE is named", events: [talk(60), gene], named: 0.5, share: 1 },
  { name: "ANE named and no gene", events: [talk(60)], named: 0.5, share: 0.5 },
  { name: "ANE only feared asks for none", events: [talk(60)], named: 0.4, share: 1 },
  { name: "nor after a death", events: [talk(60), died(5000)], named: 0.9, share: 1 },
])("K14 of this disease: $name", ({ events, named, share }) => {
  const board = differential(300, { ane: named, other: 1 - named });
  expect(shareEarned(k14WithGene, [...events, board])).toBe(share);
});
