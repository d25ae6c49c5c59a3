import type { RegionName } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { ctReport, mriReport, venogramReport } from "./imaging-report";
import { arrive, having, madeUpChild } from "./testing";
import {
  CYTOTOXIC,
  HAEMORRHAGE,
  NECROSIS,
  REGION_SLOTS,
  V,
  VASOGENIC,
  type Vector,
} from "./vector";

interface Change {
  readonly name: RegionName;
  readonly left: number;
  readonly right: number;
  readonly injured?: number;
  /** Dead and bled share of the region on both sides. */
  readonly dead?: number;
  readonly bled?: number;
}

const { x: well, presentation } = arrive(madeUpChild());
const { child } = presentation;

/** A quiet brain with these regions changed by hand. */
function brain(...changes: readonly Change[]): Vector {
  const x = well.slice() as Vector; // a slice of a vector has the same layout
  REGION_SLOTS.forEach(({ name, side }, slot) => {
    const change = changes.find((each) => each.name === name);
    if (!change) return;
    const wet = side === "right" ? change.right : change.left;
    x[VASOGENIC + slot] = wet;
    x[CYTOTOXIC + slot] = wet * (change.injured ?? 0.2);
    x[NECROSIS + slot] = change.dead ?? 0;
    x[HAEMORRHAGE + slot] = change.bled ?? 0;
  });
  return x;
}

const presentIn = ({ findings }: ReturnType<typeof mriReport>): readonly string[] =>
  findings.filter(({ value }) => value === 1).map(({ id }) => id);

describe("MRI", () => {
  test.each([
    { name: "nothing", changes: [], found: ["mri-normal"] },
    {
      name: "both thalami alike",
      changes: [{ name: "thalamus", left: 0.5, right: 0.5 }],
      found: ["mri-thalami"],
    },
    {
      name: "one thalamus alone is not both",
      changes: [{ name: "thalamus", left: 0.5, right: 0.02 }],
      found: ["mri-thalamus-one-sided"],
    },
    {
      name: "a side that lags behind is not spared",
      changes: [{ name: "thalamus", left: 0.1, right: 0.05 }],
      found: ["mri-thalami"],
    },
    {
      name: "putamina beside swollen thalami",
      changes: [
        { name: "thalamus", left: 0.5, right: 0.5 },
        { name: "putamen", left: 0.3, right: 0.3 },
      ],
      found: ["mri-thalami", "mri-putamina-with-thalami"],
    },
    {
      name: "one limbic lobe",
      changes: [{ name: "medial-temporal", left: 0.5, right: 0.01, injured: 0.9 }],
      found: ["mri-limbic"],
    },
    {
      name: "unequal white matter, wet",
      changes: [{ name: "periventricular-white-matter", left: 0.5, right: 0.2, injured: 0.05 }],
      found: ["mri-white-matter-asymmetric"],
    },
    {
      name: "equal white matter",
      changes: [{ name: "periventricular-white-matter", left: 0.5, right: 0.5 }],
      found: ["mri-white-matter"],
    },
    {
      name: "insula",
      changes: [{ name: "insula-cingulate", left: 0.5, right: 0.5 }],
      found: ["mri-insula"],
    },
  ] satisfies readonly {
    readonly name: string;
    readonly changes: readonly Change[];
    readonly found: readonly string[];
  }[])("shows $name", ({ changes, found }) => {
    expect(presentIn(mriReport(brain(...changes), child))).toEqual(found);
  });

  test("says which side is worse, and how diffusion is", () => {
    const wet = mriReport(brain({ name: "thalamus", left: 0.3, right: 0.6, injured: 0.02 }), child);
    expect(wet.report).toContain("right more than left. ADC raised.");
    const injured = mriReport(
      brain({ name: "medial-temporal", left: 0.4, right: 0, injured: 0.9 }),
      child,
    );
    expect(injured.report).toContain("The left medial temporal lobe");
    expect(injured.report).toContain("Diffusion restricted.");
  });
});

describe("MRI in words", () => {
  const thalamus = { name: "thalamus", left: 0.5, right: 0.5 } as const;

  test.each([
    {
      changes: [thalamus],
      says: "Clear: brainstem, cerebellum, periventricular white matter, medial temporal",
    },
    {
      changes: [{ name: "medial-temporal", left: 0.5, right: 0 }],
      says: "Clear: thalami, brainstem, cerebellum",
    },
    {
      changes: [thalamus, { name: "caudate", left: 0.7, right: 0.7 }],
      says: "The medial parts of both thalami",
    },
    {
      changes: [thalamus, { name: "putamen", left: 0.3, right: 0.3 }],
      says: "Both putamina bright on T2 and FLAIR, less than the thalami.",
    },
    {
      changes: [{ name: "putamen", left: 0.3, right: 0.3 }],
      says: "well defined bright lesions in the putamina",
    },
    {
      changes: [{ ...thalamus, bled: 0.01 }],
      says: "Punctate dark foci on SWI in both thalami.",
    },
    { changes: [{ ...thalamus, bled: 0.2 }], says: "Confluent dark areas on SWI in both thalami." },
    {
      changes: [{ name: "subcortical-patches", left: 0.3, right: 0.3, injured: 1 }],
      says: "Clear: thalami, brainstem, cerebellum, periventricular white matter",
    },
    {
      changes: [{ name: "thalamus", left: 0, right: 0, bled: 0.01 }],
      says: "SWI in both thalami. Clear: brainstem",
    },
  ] satisfies readonly { readonly changes: readonly Change[]; readonly says: string }[])(
    "$says",
    ({ changes, says }) => {
      expect(mriReport(brain(...changes), child).report).toContain(says);
    },
  );

  test.each([
    { water: 0.5, injury: 0.28, reach: 1, says: "restricted in a rim" },
    { water: 0.5, injury: 0.42, reach: 1, says: "Three layers on ADC" },
    { water: 0.9, injury: 0.8, reach: 1, says: "Three layers on ADC" },
    { water: 0.9, injury: 0.8, reach: 4.5, says: "uniformly restricted" },
  ])(
    "thalami that hold $water of water and $injury of injury",
    ({ water, injury, reach, says }) => {
      const x = brain({ name: "thalamus", left: water, right: water, injured: injury / water });
      x[V.brainInflammation] = 0.5;
      x[V.reach] = reach;
      expect(mriReport(x, child).report).toContain(says);
    },
  );

  test.each([
    { dead: 0, says: "restricted in a rim" },
    { dead: 0.01, says: "Three layers on ADC" },
  ])("thalami of which $dead died in layers, wet again", ({ dead, says }) => {
    const x = brain({ name: "thalamus", left: 0.8, right: 0.8, injured: 0.5, dead });
    x[V.brainInflammation] = 0.5;
    x[V.layeredNecrosis] = dead;
    expect(mriReport(x, child).report).toContain(says);
  });

  test("says late what its rows say, and calls nothing clear that was affected", () => {
    const late = mriReport(
      brain(
        { name: "thalamus", left: 0.2, right: 0.2, injured: 0.5, dead: 0.3 },
        { name: "dentate", left: 0.04, right: 0.04 },
      ),
      child,
    );
    expect(late.report).toContain("no longer swollen");
    expect(late.report).not.toContain("cerebellum");
    expect(late.findings).toContainEqual(
      expect.objectContaining({ id: "mri-thalami", text: expect.stringContaining("no longer") }),
    );
    expect(late.findings).toContainEqual(
      expect.objectContaining({ id: "mri-cerebellum", value: 0, text: "nothing certain" }),
    );
  });
});

test("a brain that lacked oxygen shows cortex and striatum, not the thalami", () => {
  const drivers = { onset: -120, hypoxicInjury: 0.42, swellingTendency: 0.1, brainInflammation: 0 };
  const { x } = arrive(madeUpChild({ drivers }));
  expect(presentIn(ctReport(x, child))).toEqual(["ct-grey-white"]);
  expect(presentIn(mriReport(x, child))).toEqual([
    "mri-caudate-putamen",
    "mri-white-matter",
    "mri-grey-white",
  ]);
});

test("collections are blood too, and not blood in the brain", () => {
  const { x } = having(arrive(madeUpChild()), { subdural: 8 });
  expect(presentIn(mriReport(x, child))).toEqual(["mri-subdural"]);
  expect(mriReport(x, child).report).toContain(
    "On SWI blood in the collections, none in the brain.",
  );
});

describe("CT", () => {
  test("misses what an MRI shows early", () => {
    const early = brain({ name: "thalamus", left: 0.2, right: 0.2 });
    expect(presentIn(ctReport(early, child))).toEqual(["ct-normal"]);
    expect(presentIn(mriReport(early, child))).toEqual(["mri-thalami"]);
  });

  test.each([
    { name: "tissue that has died", change: { left: 0.2, right: 0.2, dead: 0.32 }, seen: true },
    { name: "little of it, long after", change: { left: 0.1, right: 0.1, dead: 0.2 }, seen: true },
    { name: "injured cells", change: { left: 0.34, right: 0.34, injured: 1 }, seen: true },
    { name: "a little water", change: { left: 0.5, right: 0.5, injured: 0.1 }, seen: false },
  ])("$name", ({ change, seen }) => {
    const found = presentIn(ctReport(brain({ name: "thalamus", ...change }), child));
    expect(found).toEqual([seen ? "ct-thalami" : "ct-normal"]);
  });

  const middling = { left: 0.4, right: 0.4, injured: 1 };

  test.each([
    { name: "escapes the first look", swelling: 0, report: "First read: normal. On review: Both" },
    { name: "is seen in a brain that swells", swelling: 20, report: "Low density in both thalami" },
  ])("a middling change alike on both sides $name", ({ swelling, report }) => {
    const x = brain({ name: "thalamus", ...middling }, { name: "pons", ...middling });
    x[V.swelling] = swelling;
    expect(ctReport(x, child).report).toContain(report);
  });

  test.each<{ name: string; earlier: Readonly<Record<string, number>>; report: string }>([
    { name: "an MRI that showed it", earlier: { "mri-thalami": 1 }, report: "Beside the earlier" },
    { name: "a CT that showed it", earlier: { "ct-thalami": 1 }, report: "Beside the earlier" },
    { name: "an MRI without it", earlier: { "mri-thalami": 0 }, report: "First read: normal." },
    { name: "another site", earlier: { "mri-limbic": 1 }, report: "First read: normal." },
  ])("of a faint change after $name is read beside it", ({ earlier, report }) => {
    const x = brain({ name: "thalamus", ...middling }, { name: "pons", ...middling });
    expect(ctReport(x, child, earlier).report).toContain(report);
  });

  test("finds cisterns that stay narrow under a pressure that salt has lowered", () => {
    const { x } = having(arrive(madeUpChild()), { icp: 14, swelling: 20 });
    expect(presentIn(ctReport(x, child))).toEqual(["ct-cisterns"]);
  });

  test("names where blood lies, as long as it is there", () => {
    const { report } = ctReport(
      brain({ name: "thalamus", left: 0.1, right: 0.1, dead: 0.4, bled: 0.2 }),
      child,
    );
    expect(report).toContain("Dense blood in both thalami.");
  });

  test("shows dense veins where a venogram shows no flow", () => {
    const { x } = having(arrive(madeUpChild()), { venousClot: 0.7 });
    expect(presentIn(ctReport(x, child))).toEqual(["ct-dense-vein"]);
    expect(presentIn(venogramReport(x))).toEqual(["venous-occlusion"]);
    expect(presentIn(venogramReport(well))).toEqual([]);
  });
});
