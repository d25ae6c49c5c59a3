import type { RegionName } from "@encephalon/model";
import { allOf, peak, sidesOf, spreadOf } from "./imaging-change";
import { HAEMORRHAGE, type Vector } from "./vector";

/** A place that bleeds, as a report names it. */
interface Place {
  readonly regions: readonly RegionName[];
  readonly both: string;
  readonly one: string;
}
const PLACES: readonly Place[] = [
  { regions: ["thalamus"], both: "both thalami", one: "the {side} thalamus" },
  {
    regions: ["caudate", "putamen", "pallidum", "external-capsule"],
    both: "the basal ganglia",
    one: "the {side} basal ganglia",
  },
  {
    regions: ["midbrain", "pons", "medulla"],
    both: "the brainstem",
    one: "the {side} half of the brainstem",
  },
  {
    regions: ["cerebellar-white-matter", "dentate"],
    both: "the cerebellum",
    one: "the {side} cerebellum",
  },
  {
    regions: [
      "periventricular-white-matter",
      "internal-capsule",
      "subcortical-patches",
      "splenium",
    ],
    both: "the white matter",
    one: "the {side} white matter",
  },
  {
    regions: [
      "insula-cingulate",
      "medial-temporal",
      "frontal-cortex",
      "parietal-cortex",
      "temporal-cortex",
      "occipital-cortex",
      "central-cortex",
    ],
    both: "the cortex",
    one: "the cortex on the {side}",
  },
];

const PLACED = PLACES.map((place) => ({ ...place, sides: sidesOf(place.regions) }));

/** Blood of the lesser side against the other below which the bleed is the other's alone (design). */
const ONE_SIDED = 0.35;

/** The places with more blood than this, in words. One side is named alone only where its tissue is the worse too. */
export function placesWith(x: Vector, least: number): string {
  const places = PLACED.flatMap(({ sides, both, one }) => {
    const [left, right] = [peak(x, sides.left, HAEMORRHAGE), peak(x, sides.right, HAEMORRHAGE)];
    const most = Math.max(left, right);
    if (most <= least) return [];
    const shared = Math.min(left, right) >= ONE_SIDED * most;
    if (shared || spreadOf(x, sides) === "alike") return [both];
    return [one.replaceAll("{side}", left > right ? "left" : "right")];
  });
  return places.length < 2
    ? places.join("")
    : `${places.slice(0, -1).join(", ")} and ${places.at(-1)}`;
}

const EVERYWHERE = PLACED.flatMap(({ sides }) => allOf(sides));

/** Most blood in any region, share of it. */
export const mostBlood = (x: Vector): number => peak(x, EVERYWHERE, HAEMORRHAGE);
