import type { RegionName } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { ctReport, mriReport, venogramReport } from "./imaging-report";
import { arrive, having, madeUpChild } from "./testing";
import { CYTOTOXIC, REGION_SLOTS, VASOGENIC, type Vector } from "./vector";

interface Change {
  readonly name: RegionName;
  readonly left: number;
  readonly right: number;
  readonly injured?: number;
}

const well = arrive(madeUpChild()).x;

/** A quiet brain with these regions changed by hand. */
function brain(...changes: readonly Change[]): Vector {
  const x = well.slice() as Vector; // a slice of a vector has the same layout
  REGION_SLOTS.forEach(({ name, side }, slot) => {
    const change = changes.find((each) => each.name === name);
    if (!change) return;
    const wet = side === "right" ? change.right : change.left;
    x[VASOGENIC + slot] = wet;
    x[CYTOTOXIC + slot] = wet * (change.injured ?? 0.2);
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
    expect(presentIn(mriReport(brain(...changes)))).toEqual(found);
  });

  test("says which side is worse, and how diffusion is", () => {
    const wet = mriReport(brain({ name: "thalamus", left: 0.3, right: 0.6, injured: 0.02 }));
    expect(wet.report).toContain("right more than left. ADC raised.");
    const injured = mriReport(
      brain({ name: "medial-temporal", left: 0.4, right: 0, injured: 0.9 }),
    );
    expect(injured.report).toContain("The left medial temporal lobe");
    expect(injured.report).toContain("Diffusion restricted.");
  });
});

describe("CT", () => {
  test("misses what an MRI shows early", () => {
    const early = brain({ name: "thalamus", left: 0.2, right: 0.2 });
    expect(presentIn(ctReport(early))).toEqual(["ct-normal"]);
    expect(presentIn(mriReport(early))).toEqual(["mri-thalami"]);
  });

  test("shows dense veins where a venogram shows no flow", () => {
    const { x } = having(arrive(madeUpChild()), { venousClot: 0.7 });
    expect(presentIn(ctReport(x))).toEqual(["ct-dense-vein"]);
    expect(presentIn(venogramReport(x))).toEqual(["venous-occlusion"]);
    expect(presentIn(venogramReport(well))).toEqual([]);
  });
});
