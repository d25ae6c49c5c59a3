import { judgeCriterion } from "@encephalon/scoring";
import { attempt, died, done, held, shareEarned } from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { k14 } from "./family";

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
  expect(why).toContain("left out: the child died at +10 h 00, before the limit of +10 h 20");
});
