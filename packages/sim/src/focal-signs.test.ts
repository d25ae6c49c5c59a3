import { describe, expect, test } from "vitest";
import { present } from "./child";
import { focalSigns } from "./focal-signs";
import { arrive, having, madeUpChild } from "./testing";
import { CYTOTOXIC, REGION_SLOTS, VASOGENIC, type Vector } from "./vector";

const authored = madeUpChild({ drivers: { skewTendency: 1 } });
const { child } = present(authored, 0);
const well = arrive(authored);

const hurt = (region: string, left: number, right: number): Vector => {
  const x = well.x.slice() as Vector; // a slice of a vector has the same layout
  REGION_SLOTS.forEach(({ name, side }, slot) => {
    if (name === region) x[CYTOTOXIC + slot] = side === "right" ? right : left;
  });
  return x;
};

describe("focal signs", () => {
  test.each([
    { name: "none in a brain hurt alike", x: hurt("insula-cingulate", 0.6, 0.57), says: /^none$/ },
    {
      name: "right by the left insula",
      x: hurt("insula-cingulate", 0.4, 0),
      says: /right arm is weak/,
    },
    {
      name: "left by the right cortex",
      x: hurt("frontal-cortex", 0, 0.4),
      says: /left arm is weak/,
    },
    { name: "unsteady by the cerebellum", x: hurt("dentate", 0.3, 0.3), says: /focal: overshoots/ },
    { name: "no weakness by one thalamus", x: hurt("thalamus", 0.6, 0), says: /^none$/ },
    {
      name: "a sixth nerve by days of pressure",
      x: having(well, { discSwelling: 0.8 }).x,
      says: /does not turn outward/,
    },
    {
      name: "eyes askew by a swollen stem",
      x: having(well, { brainstemVasogenic: 0.1, brainstemCytotoxic: 0.1 }).x,
      says: /focal: one eye stands higher/,
    },
    {
      name: "eyes that beat",
      x: having(well, { energyFailure: 0.5, brainstemCytotoxic: 0.1 }).x,
      says: /focal: the eyes beat round/,
    },
    {
      name: "a pupil that widens under pressure",
      x: having(well, { herniation: 0.3 }).x,
      says: /focal: the right pupil wider/,
    },
    {
      name: "not judged while limbs jerk",
      x: having({ ...well, x: hurt("frontal-cortex", 0, 0.4) }, { convulsing: 1 }).x,
      says: /^cannot be judged/,
    },
  ])("$name", ({ x, says }) => {
    expect(focalSigns(x, child).text).toMatch(says);
  });

  test("a limb is weak for a while after a seizure from the other side", () => {
    const focal = present(madeUpChild({ drivers: { seizureFocus: -1 } }), 0).child;
    const after = having(well, { postIctal: 0.3 }).x;
    expect(focalSigns(after, focal).text).toContain("right arm is weak");
    expect(focalSigns(after, child).text).toBe("none");
  });

  test.each([
    { name: "while a silent seizure goes on", focus: -1, electrographic: 1 },
    { name: "after a convulsion of both sides", focus: -0.5, electrographic: 0 },
  ])("no limb is weak $name", ({ focus, electrographic }) => {
    const focal = present(madeUpChild({ drivers: { seizureFocus: focus } }), 0).child;
    const after = having(well, { postIctal: 0.3, electrographic }).x;
    expect(focalSigns(after, focal).text).toBe("none");
  });

  test("an unsteady child cannot be tested asleep", () => {
    const x = hurt("dentate", 0.3, 0.3);
    expect(focalSigns(having({ ...well, x }, { gcs: 9 }).x, child).text).toBe(
      "none; coordination cannot be tested",
    );
  });

  test("oedema counts less than injury", () => {
    const x = hurt("insula-cingulate", 0.1, 0);
    const left = REGION_SLOTS.findIndex(
      ({ name, side }) => name === "insula-cingulate" && side === "left",
    );
    expect(focalSigns(x, child).text).toBe("none");
    x[VASOGENIC + left] = 0.1;
    expect(focalSigns(x, child).text).toContain("weak");
  });
});
