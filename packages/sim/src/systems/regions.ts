import { clamp } from "@encephalon/kernel";
import type { Child } from "../child";
import { left } from "../drug-table";
import {
  at,
  CYTOTOXIC,
  HAEMORRHAGE,
  HAEMORRHAGE_AGE,
  NECROSIS,
  REGION_COUNT,
  REGION_SLOTS,
  V,
  VASOGENIC,
  type Vector,
} from "../vector";
import { steroidEffect } from "./inflammation";

const HOUR = 60;
const VASOGENIC_LEFT = left(60 * HOUR);
const CYTOTOXIC_LEFT = left(72 * HOUR);

/** Tissue volume of one side of each region, mL of a four-year-old's head (design). */
const VOLUMES: Readonly<Record<string, number>> = {
  thalamus: 6,
  caudate: 4,
  putamen: 5,
  pallidum: 2,
  "internal-capsule": 5,
  "external-capsule": 3,
  "periventricular-white-matter": 30,
  midbrain: 3,
  pons: 5,
  medulla: 2,
  "cerebellar-white-matter": 12,
  dentate: 2,
  "insula-cingulate": 12,
  "medial-temporal": 8,
  "frontal-cortex": 60,
  "parietal-cortex": 45,
  "temporal-cortex": 40,
  "occipital-cortex": 30,
  "subcortical-patches": 40,
  "central-cortex": 15,
  splenium: 4,
  cord: 4,
};
const VOLUME = Float64Array.from(REGION_SLOTS, ({ name }) => VOLUMES[name] ?? 0);

const BRAINSTEM = new Set(["midbrain", "pons", "medulla"]);
/** Early steroids help where the brainstem is spared, and near not at all in it [Okumura2009; Chang2022]. */
const STEROID_REACH = Float64Array.from(REGION_SLOTS, ({ name }) => (BRAINSTEM.has(name) ? 0.05 : 0.35));

/**
 * One minute of oedema, cell injury, necrosis and bleeding in every region that can be injured, and the
 * volume they add, in mL, as the answer. Fractions of the region, 0 to 1. Design, with the order of
 * events of [Mizuguchi1997] and the imaging series: oedema in hours, necrosis in a day, bleeding after it.
 */
export function advanceRegions(x: Vector, child: Child): number {
  if (x[V.brainInflammation] > 1e-4) inflame(x, child);
  if (x[V.ischaemia] > 1e-6) starve(x);
  return decayAndBleed(x, child) * child.drivers.swellingTendency;
}

function inflame(x: Vector, child: Child): void {
  const steroid = steroidEffect(x);
  const leak = 0.4 + x[V.barrierLeak];
  for (const slot of child.vulnerable) {
    const exposure =
      x[V.brainInflammation] * (child.vulnerability[slot] ?? 0) * (1 - steroid * (STEROID_REACH[slot] ?? 0));
    const wet = at(x, VASOGENIC + slot);
    x[VASOGENIC + slot] = wet + (0.16 / HOUR) * exposure * leak * (1 - wet);
    const hurt = at(x, CYTOTOXIC + slot);
    x[CYTOTOXIC + slot] = hurt + (0.15 / HOUR) * exposure * exposure * (1 - hurt);
  }
}

/** Lost perfusion injures everything alike. `ischaemia` is the share of need not met, 0 to 1. */
function starve(x: Vector): void {
  for (let slot = 0; slot < REGION_COUNT; slot++) {
    const hurt = at(x, CYTOTOXIC + slot);
    x[CYTOTOXIC + slot] = hurt + 0.02 * x[V.ischaemia] * (1 - hurt);
  }
}

function decayAndBleed(x: Vector, child: Child): number {
  const bleeding = child.drivers.haemorrhageTendency * (x[V.platelets] < 80 ? 2 : 1);
  let volume = 0;
  for (let slot = 0; slot < REGION_COUNT; slot++) {
    const wet = at(x, VASOGENIC + slot);
    const hurt = at(x, CYTOTOXIC + slot);
    if (wet === 0 && hurt === 0) continue;
    const dead = at(x, NECROSIS + slot);
    const dying = (0.035 / HOUR) * Math.max(0, hurt - 0.2) * (1 - dead);
    x[NECROSIS + slot] = dead + dying;
    const blood = at(x, HAEMORRHAGE + slot);
    x[HAEMORRHAGE + slot] = clamp(
      blood + (0.012 / HOUR) * Math.max(0, dead - 0.08) * bleeding * (1 - blood),
      0,
      1,
    );
    if (blood > 0.01) x[HAEMORRHAGE_AGE + slot] = at(x, HAEMORRHAGE_AGE + slot) + 1;
    x[VASOGENIC + slot] = wet < 1e-7 ? 0 : wet * VASOGENIC_LEFT;
    x[CYTOTOXIC + slot] = hurt < 1e-7 ? 0 : hurt * CYTOTOXIC_LEFT;
    volume += (VOLUME[slot] ?? 0) * (0.16 * wet + 0.1 * hurt + 0.05 * blood);
  }
  return volume;
}

const slotsOf = (...names: readonly string[]): Int32Array =>
  Int32Array.from(REGION_SLOTS.keys()).filter((slot) => names.includes(REGION_SLOTS[slot]?.name ?? ""));

const GROUPS = {
  thalami: slotsOf("thalamus"),
  deepGrey: slotsOf("thalamus", "putamen", "caudate", "pallidum", "external-capsule", "internal-capsule"),
  striatum: slotsOf("putamen", "caudate", "external-capsule"),
  brainstem: slotsOf("midbrain", "pons", "medulla"),
  cerebellum: slotsOf("cerebellar-white-matter", "dentate"),
  whiteMatter: slotsOf("periventricular-white-matter", "splenium"),
  limbic: slotsOf("medial-temporal"),
  cortex: slotsOf(
    "frontal-cortex",
    "parietal-cortex",
    "temporal-cortex",
    "occipital-cortex",
    "central-cortex",
    "insula-cingulate",
    "subcortical-patches",
  ),
} as const;
export type RegionGroup = keyof typeof GROUPS;

/** Mean over a group of regions of one quantity, 0 to 1. */
export function groupMean(x: Vector, group: RegionGroup, quantity: number): number {
  const slots = GROUPS[group];
  let sum = 0;
  for (const slot of slots) sum += at(x, quantity + slot);
  return sum / slots.length;
}

/** Greatest value within a group: one bright nucleus is a lesion. */
export function groupPeak(x: Vector, group: RegionGroup, quantity: number): number {
  let peak = 0;
  for (const slot of GROUPS[group]) peak = Math.max(peak, at(x, quantity + slot));
  return peak;
}
