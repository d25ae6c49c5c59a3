import { clamp, exp } from "@encephalon/kernel";
import { PULSE, SLOW_STEP, STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { effect, LEVEL, left } from "../drug-table";
import {
  at,
  CYTOTOXIC,
  grow,
  HAEMORRHAGE,
  HAEMORRHAGE_AGE,
  NECROSIS,
  V as PLACE,
  REGION_COUNT,
  REGION_SLOTS,
  slotsOf,
  VASOGENIC,
  type Vector,
} from "../vector";
import { advanceBrainVirus, INVADED, infect } from "./brain-virus";
import { advanceDemyelination, DEMYELINATES, demyelinate } from "./demyelination";
import { LACKS, lackEnergy } from "./energy";
import { SHARES } from "./injury";
import { POISONS, poison } from "./nitrogen";
import { advanceSecondHit, hit } from "./second-hit";
import { advanceVenousClot, congest, DRAINED_AROUND } from "./venous-clot";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const HOUR = STEPS_AN_HOUR;
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
/**
 * Early steroids help where the brainstem is spared, and near not at all in it [Okumura2009;
 * Chang2022].
 */
const STEROID_REACH = Float64Array.from(REGION_SLOTS, ({ name }) =>
  BRAINSTEM.has(name) ? 0.05 : 0.35,
);

/** Inflammation below this hurts nothing (design). */
const INFLAMES = 1e-4;
/** A fraction below this has healed (design). */
const HEALED = 1e-7;

const NONE = 0;
const VULNERABLE = 1;
const ALL = 2;
const EVERY_SLOT = Int32Array.from(REGION_SLOTS.keys());

/**
 * One slow step of oedema, cell injury, necrosis and bleeding in every region that can be injured, and the
 * volume they add, in mL. Fractions of the region, 0 to 1. Design, with the order of
 * events of [Mizuguchi1997] and the imaging series: oedema in hours, necrosis in a day, bleeding
 * after it.
 */
export function advanceRegions(x: Vector, child: Child, minute: number): void {
  advanceBrainVirus(x, child, minute);
  advanceDemyelination(x, child, minute);
  advanceVenousClot(x, child, minute);
  const inflames = x[V.brainInflammation] > INFLAMES;
  const lacks = x[V.energyFailure] > LACKS;
  const invaded = x[V.brainVirus] > 0;
  const demyelinates = x[V.demyelination] > DEMYELINATES;
  const dammed = x[V.venousClot] > DRAINED_AROUND;
  const local = inflames || lacks || invaded || demyelinates || dammed;
  if (local && x[V.hurtRegions] === NONE) x[V.hurtRegions] = VULNERABLE;
  advanceSecondHit(x, child);
  const poisons = x[V.glutamine] > POISONS;
  if (x[V.secondHit] > 0 || poisons) x[V.hurtRegions] = ALL;
  if (x[V.hurtRegions] === NONE) return;
  if (inflames) inflame(x, child);
  if (lacks) lackEnergy(x, child);
  if (invaded) infect(x, child);
  if (demyelinates) demyelinate(x, child);
  if (dammed) congest(x, child);
  if (x[V.secondHit] > 0) hit(x);
  if (poisons) poison(x);
  settle(x, child, x[V.hurtRegions] === ALL ? EVERY_SLOT : child.vulnerable);
  keepMeans(x);
}

/** Fastest oedema and fastest cell injury of a fully vulnerable region, share an hour (design). */
const OEDEMA_RATE = 0.162 / HOUR;
const INJURY_RATE = 0.152 / HOUR;

function inflame(x: Vector, child: Child): void {
  const steroid = x[V.steroid];
  const leak = 0.4 + x[V.barrierLeak];
  const inflammation = Math.max(0, x[V.brainInflammation] - INVADED * x[V.brainVirus]);
  const { vulnerable, vulnerability } = child;
  for (let i = 0; i < vulnerable.length; i++) {
    const slot = vulnerable[i] as number; // within its length
    const reach = 1 - steroid * (STEROID_REACH[slot] as number); // one for each slot
    const exposure = inflammation * (vulnerability[slot] as number) * reach; // one for each slot
    grow(x, VASOGENIC + slot, OEDEMA_RATE * exposure * leak);
    grow(x, CYTOTOXIC + slot, INJURY_RATE * exposure * exposure);
  }
}

/** Cell injury a minute of a brain without any flow (design). */
const STARVING_RATE = 0.02;

/** Share of need that cells go without and live: they fall silent first (design). */
const BORNE = 0.25;

/**
 * So many pulses of want of blood: lost perfusion injures everything alike; want of some of it first what oxygen lack
 * hurts first. `ischaemia` is the share of need not met, 0 to 1. What it hurts swells at once, for that presses on
 * the flow again. Design.
 */
export function advanceStarvation(x: Vector, { drivers }: Child, pulses: number): void {
  const starved = (x[V.ischaemia] - BORNE) / (1 - BORNE);
  if (starved <= 0) return;
  x[V.hurtRegions] = ALL;
  const alike = starved * starved;
  let volume = 0;
  for (let slot = 0; slot < REGION_COUNT; slot++) {
    const share = alike + (1 - alike) * (SHARES[slot] as number); // one for each slot
    const before = at(x, CYTOTOXIC + slot);
    grow(x, CYTOTOXIC + slot, STARVING_RATE * pulses * PULSE * starved * share);
    volume += (VOLUME[slot] as number) * (at(x, CYTOTOXIC + slot) - before); // one for each slot
  }
  x[V.swelling] += HURT_SWELLS * volume * drivers.swellingTendency;
}

/** Share of a region that blood fills before all further blood pushes the rest aside (design). */
const PUSHES = 0.45;

/**
 * How far an anticoagulant lets dead tissue bleed: veins that it opens bleed less for it, unless platelets
 * are too few (design).
 */
function thinned(x: Vector): number {
  if (x[V.venousClot] > 0 && x[V.platelets] >= 50) return 0;
  return Math.max(effect(x, LEVEL.enoxaparin), effect(x, LEVEL.heparin));
}

/** Volume that injured cells add, of their own (design). */
const HURT_SWELLS = 0.1;

/** A slow step of these regions: what dies, bleeds and heals, and the volume they add. */
function settle(x: Vector, child: Child, slots: Int32Array): void {
  const bleeding =
    child.drivers.haemorrhageTendency * (x[V.platelets] < 80 ? 2 : 1) * (1 + 2 * thinned(x));
  let volume = 0;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number; // within its length
    const wet = at(x, VASOGENIC + slot);
    const hurt = at(x, CYTOTOXIC + slot);
    if (wet === 0 && hurt === 0) continue;
    const blood = at(x, HAEMORRHAGE + slot);
    if (hurt > DIES || blood > 0 || at(x, NECROSIS + slot) > 0) die(x, slot, hurt, bleeding);
    x[VASOGENIC + slot] = wet < HEALED ? 0 : wet * VASOGENIC_LEFT;
    x[CYTOTOXIC + slot] = hurt < HEALED ? 0 : hurt * CYTOTOXIC_LEFT;
    const clot = blood > PUSHES ? 1.7 * (blood - PUSHES) : 0;
    volume += (VOLUME[slot] as number) * (0.16 * wet + HURT_SWELLS * hurt + 0.05 * blood + clot); // one for each slot
  }
  x[V.swelling] = volume * child.drivers.swellingTendency;
}

/** Injury of a region beyond which cells die (design). */
const DIES = 0.2;

/** Necrosis of a region fully injured, and bleeding into one fully necrotic, share an hour (design). */
const NECROSIS_RATE = 0.035 / HOUR;
const BLEEDING_RATE = 0.012 / HOUR;

/** Minutes after its beginning by which a bleed has stopped (design). */
const STAUNCHED = 60 * 60;

/** Most that seeps through the walls of inflamed vessels as tissue begins to die, share of a region (design). */
const PETECHIAE = 0.008;
/** Of that, share an hour for each share of the region that is dead beyond 0.03 (design). */
const SEEPING_RATE = 40 / HOUR;

/**
 * Injury beyond a fifth becomes necrosis. Inflamed vessels let petechiae through as it begins; necrosis beyond a
 * twelfth bleeds, until it stops (design).
 */
function die(x: Vector, slot: number, hurt: number, bleeding: number): void {
  const dead = at(x, NECROSIS + slot);
  grow(x, NECROSIS + slot, NECROSIS_RATE * Math.max(0, hurt - DIES));
  const blood = at(x, HAEMORRHAGE + slot);
  const fresh = clamp((STAUNCHED - at(x, HAEMORRHAGE_AGE + slot)) / (12 * 60), 0, 1);
  const bled = BLEEDING_RATE * Math.max(0, dead - 0.08) * bleeding * fresh * (1 - blood);
  const seeps =
    blood < PETECHIAE ? SEEPING_RATE * x[V.brainInflammation] * Math.max(0, dead - 0.03) : 0;
  const seeped = seeps === 0 ? 0 : (1 - exp(-seeps)) * (PETECHIAE - blood);
  x[HAEMORRHAGE + slot] = clamp(blood + bled + seeped, 0, 1);
  if (blood > 0.01 + PETECHIAE)
    x[HAEMORRHAGE_AGE + slot] = at(x, HAEMORRHAGE_AGE + slot) + SLOW_STEP;
}

const GROUPS = {
  thalami: slotsOf(["thalamus"]),
  deepGrey: slotsOf([
    "thalamus",
    "putamen",
    "caudate",
    "pallidum",
    "external-capsule",
    "internal-capsule",
  ]),
  striatum: slotsOf(["putamen", "caudate", "external-capsule"]),
  brainstem: slotsOf(["midbrain", "pons", "medulla"]),
  cerebellum: slotsOf(["cerebellar-white-matter", "dentate"]),
  whiteMatter: slotsOf(["periventricular-white-matter", "splenium"]),
  limbic: slotsOf(["medial-temporal"]),
  frontal: slotsOf(["frontal-cortex", "subcortical-patches"]),
  cortex: slotsOf([
    "frontal-cortex",
    "parietal-cortex",
    "temporal-cortex",
    "occipital-cortex",
    "central-cortex",
    "insula-cingulate",
    "subcortical-patches",
  ]),
} as const;
export type RegionGroup = keyof typeof GROUPS;

/** Mean over a group of regions of one quantity, 0 to 1. */
export const groupMean = (x: Vector, group: RegionGroup, quantity: number): number =>
  meanOf(x, GROUPS[group], quantity);

function meanOf(x: Vector, slots: Int32Array, quantity: number): number {
  let sum = 0;
  for (let i = 0; i < slots.length; i++) sum += at(x, quantity + (slots[i] as number)); // within
  return sum / slots.length;
}

/** Inflammation of the brain with which injured thalami show layers (design). */
const LAYERED = 1e-3;
/** Injury in the thalami, of the water in them, from which it lies in layers and not in a rim (design). */
const IN_LAYERS = 0.7;
/** Injury, and a storm as organs read it, that leave no layer of the thalami out (design). */
const WHOLE = 0.45;
const NONE_LEFT_OUT = 3.7;

/** How injury lies in inflamed thalami, as diffusion shows it [Tian2020]. */
export type ThalamicPattern = "rim" | "layers" | "whole";

/**
 * In the whole of them, in layers or in a rim; null where nothing inflames them. Once tissue has died in layers, or
 * in the whole, they never show a rim again: the dead do not come to life.
 */
export function thalamicPattern(x: Vector): ThalamicPattern | null {
  const lies = injuryLies(x);
  return x[V.layeredNecrosis] > 0 && lies !== "whole" ? "layers" : lies;
}

/** The same at this minute, whatever has died. */
function injuryLies(x: Vector): ThalamicPattern | null {
  if (x[V.brainInflammation] <= LAYERED) return null;
  const injured = groupMean(x, "thalami", CYTOTOXIC);
  if (injured > WHOLE && x[V.reach] > NONE_LEFT_OUT) return "whole";
  return injured >= IN_LAYERS * groupMean(x, "thalami", VASOGENIC) ? "layers" : "rim";
}

/** The means that other systems read. */
function keepMeans(x: Vector): void {
  const dead = x[V.thalamiNecrosis];
  x[V.thalamiVasogenic] = meanOf(x, GROUPS.thalami, VASOGENIC);
  x[V.thalamiCytotoxic] = meanOf(x, GROUPS.thalami, CYTOTOXIC);
  x[V.thalamiNecrosis] = meanOf(x, GROUPS.thalami, NECROSIS);
  x[V.brainstemVasogenic] = meanOf(x, GROUPS.brainstem, VASOGENIC);
  x[V.brainstemCytotoxic] = meanOf(x, GROUPS.brainstem, CYTOTOXIC);
  x[V.brainstemNecrosis] = meanOf(x, GROUPS.brainstem, NECROSIS);
  x[V.cortexCytotoxic] = meanOf(x, GROUPS.cortex, CYTOTOXIC);
  const died = x[V.thalamiNecrosis] - dead;
  if (died <= 0) return;
  const lies = injuryLies(x);
  if (lies === "layers" || lies === "whole") x[V.layeredNecrosis] += died;
}

/** Greatest value within a group: one bright nucleus is a lesion. */
export function groupPeak(x: Vector, group: RegionGroup, quantity: number): number {
  let peak = 0;
  for (const slot of GROUPS[group]) peak = Math.max(peak, at(x, quantity + slot));
  return peak;
}
