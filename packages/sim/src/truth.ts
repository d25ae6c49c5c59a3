import { type RegionName, TABLED_SIGNS, type Tabled, type TabledSign } from "@encephalon/model";
import { diastolic, systolic } from "./conditions";
import { mostBlood } from "./imaging-blood";
import { MRI_SEES } from "./imaging-report";
import { actual } from "./readout";
import { isParalysed } from "./systems/consciousness";
import { at, CYTOTOXIC, NECROSIS, REGION_SLOTS, V, VASOGENIC, type Vector } from "./vector";

/** What is true of the child at a minute, seen or not: for calibration and tests, never for a learner. */
export interface Truth {
  /** In the units of the course tables; null where it cannot be judged (a coma score under relaxant). */
  readonly reading: (name: Tabled) => number | null;
  /** Regions that an MRI of this minute would show, each once. */
  readonly sites: readonly RegionName[];
  /** The most blood in any region, and the most that has died of any, shares of it. */
  readonly blood: number;
  readonly necrosis: number;
  /** 0 none, 1 complete. */
  readonly herniation: number;
}

const SIGNS: Readonly<Record<TabledSign, (x: Vector) => number | null>> = {
  temperature: (x) => x[V.temperature],
  heartRate: (x) => x[V.heartRate],
  respiratoryRate: (x) => x[V.respiratoryRate],
  systolic,
  diastolic,
  saturation: (x) => x[V.saturation],
  capillaryRefill: (x) => Math.round(x[V.capillaryRefill]), // a hand counts whole seconds
  gcs: (x) => (isParalysed(x) ? null : x[V.gcs]),
};

const isSign = (name: Tabled): name is TabledSign =>
  (TABLED_SIGNS as readonly string[]).includes(name); // widened only to ask

/** The truth of a moment. It keeps its own copy of the state. */
export function truthOf(moving: Vector): Truth {
  const x = moving.slice() as Vector; // a slice of a vector has the same layout
  const sites = REGION_SLOTS.flatMap(({ name }, slot) =>
    change(x, slot) > MRI_SEES ? [name] : [],
  );
  return {
    reading: (name) => (isSign(name) ? SIGNS[name](x) : actual(x, name)),
    sites: [...new Set(sites)],
    blood: mostBlood(x),
    necrosis: Math.max(...REGION_SLOTS.map((_, slot) => at(x, NECROSIS + slot))),
    herniation: x[V.herniation],
  };
}

const change = (x: Vector, slot: number): number =>
  Math.max(at(x, VASOGENIC + slot), at(x, CYTOTOXIC + slot), at(x, NECROSIS + slot));
