import { describe, expect, test } from "vitest";
import { present } from "./child";
import { eyeMovements, lampSwung } from "./eye-signs";
import { arrive, having, madeUpChild } from "./testing";

const authored = madeUpChild({ drivers: { skewTendency: 1, opticNeuritis: 1 } });
const { child } = present(authored, 0);
const door = arrive(authored);
const wetStem = { brainstemVasogenic: 0.1, brainstemCytotoxic: 0.1 };

describe("eye movements", () => {
  test.each([
    { name: "awake", values: { arousal: 1 }, says: /^fixes and follows$/ },
    {
      name: "roused",
      values: { arousal: 0.6 },
      says: /^looks about when roused, and follows nothing for long$/,
    },
    { name: "asleep, the stem whole", values: { arousal: 0.4 }, says: /rove/ },
    {
      name: "asleep by drugs",
      values: { arousal: 0.4, anaesthesia: 0.6 },
      says: /^eyes do not follow$/,
    },
    { name: "deep", values: { arousal: 0.1 }, says: /^eyes do not follow$/ },
    {
      name: "with a swollen stem",
      values: { arousal: 0.4, ...wetStem },
      says: /^one eye stands higher/,
    },
    {
      name: "with discs of days",
      values: { arousal: 1, discSwelling: 0.8 },
      says: /^the left eye does not turn/,
    },
    {
      name: "with a stem that lacks energy",
      values: { arousal: 0.6, energyFailure: 0.5, brainstemCytotoxic: 0.1 },
      says: /beat round/,
    },
    {
      name: "while jerking, as the coma score has them",
      values: { convulsing: 1, arousal: 0.1 },
      says: /^rolled up under the lids/,
    },
  ])("$name", ({ values, says }) => {
    expect(eyeMovements(having(door, values).x, child).text).toMatch(says);
  });
});

test("a nerve that has begun to see again still shows when the lamp is swung", () => {
  const shown = (demyelination: number) => lampSwung(having(door, { demyelination }).x, child);
  expect(shown(0.2)[0]?.text).toMatch(/^the left pupil opens/);
  expect(shown(0.05)).toEqual([]);
});
