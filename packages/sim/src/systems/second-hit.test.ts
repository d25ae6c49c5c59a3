import { describe, expect, test } from "vitest";
import { mriReport } from "../imaging-report";
import { arrive, having, madeUpChild, play, read, wait } from "../testing";
import { at, CYTOTOXIC, REGION_SLOTS } from "../vector";
import { hasStereotypies } from "./movement-signs";
import { feltHit, seizureSide } from "./second-hit";

const after = (firstSeizure: number, hours: number, secondHitDelay = 100) => {
  const drivers = {
    excitotoxicity: 1,
    secondHitDelay,
    firstSeizure,
    onset: -firstSeizure - 5,
    seizureThreshold: 5,
  };
  return play(arrive(madeUpChild({ drivers })), wait(hours * 60)).state;
};
const injuryOf = (state: ReturnType<typeof after>, region: string): number =>
  at(state.x, CYTOTOXIC + REGION_SLOTS.findIndex(({ name }) => name === region));
const found = (state: ReturnType<typeof after>, id: string): number | undefined =>
  mriReport(state.x, state.presentation.child).findings.find((finding) => finding.id === id)?.value;

describe("a second hit", () => {
  const status = after(50, 118);

  test("comes days after status, and not before its day", () => {
    expect(read(status, "secondHit")).toBeGreaterThan(0.3);
    expect(read(after(50, 90), "secondHit")).toBe(0);
    expect(read(after(50, 95, 80), "secondHit")).toBeGreaterThan(0.3);
  });

  test("does not come after a seizure of less than half an hour, nor in a child without the tendency", () => {
    expect(read(after(28, 118), "secondHit")).toBe(0);
    const ordinary = madeUpChild({ drivers: { firstSeizure: 50, onset: -55 } });
    expect(read(play(arrive(ordinary), wait(7080)).state, "secondHit")).toBe(0);
  });

  test("lights the tree on the second MRI alone, and spares thalami and central strip", () => {
    expect(found(after(50, 24), "mri-normal")).toBe(1);
    expect(found(status, "mri-bright-tree")).toBe(1);
    expect(found(status, "mri-thalami")).toBe(0);
    expect(injuryOf(status, "central-cortex")).toBe(0);
    expect(injuryOf(status, "subcortical-patches")).toBeGreaterThan(0.2);
  });

  test.each([
    { name: "a first hour", hours: 101, tree: 0, hands: false },
    { name: "four hours", hours: 104, tree: 1, hands: false },
    { name: "half a day", hours: 112, tree: 1, hands: true },
  ])("is on diffusion before hands and seizures show it: after $name", ({ hours, tree, hands }) => {
    const hit = after(50, hours);
    expect(found(hit, "mri-bright-tree")).toBe(tree);
    expect(hasStereotypies(hit.x)).toBe(hands);
    if (!hands) expect(feltHit(hit.x)).toBe(0);
  });

  test("is worse in fever", () => {
    const cool = after(50, 108);
    const injury = (values: Parameters<typeof having>[1]) =>
      injuryOf(play(having(cool, values), wait(600)).state, "subcortical-patches");
    expect(injury({ cytokine: 60, viralLoad: 2 })).toBeGreaterThan(1.05 * injury({}));
  });
});

test.each([
  {
    name: "after status, before its second hit: of both sides",
    excitotoxicity: 1,
    hours: 90,
    side: 0,
  },
  { name: "once the second hit has come", excitotoxicity: 1, hours: 101, side: -1 },
  { name: "in a child without one", excitotoxicity: 0, hours: 1, side: -1 },
])("seizures start from: $name", ({ excitotoxicity, hours, side }) => {
  const drivers = { excitotoxicity, secondHitDelay: 100, seizureFocus: -1 };
  const seen = having(arrive(madeUpChild({ drivers })), { sinceArmed: hours * 60 });
  expect(seizureSide(seen.x, seen.presentation.child)).toBe(side);
});
