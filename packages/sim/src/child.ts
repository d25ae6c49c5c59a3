import { hypotensionLimit } from "@encephalon/clinical";
import { clamp, draw, type Luck, luckOf, process } from "@encephalon/kernel";
import {
  type Case,
  type ChildCard,
  DRIVERS,
  type DriverName,
  type PresentationFacts,
} from "@encephalon/model";
import { STEPS_AN_HOUR } from "./beat";
import { left, leftAfter } from "./drug-table";
import { REGION_SLOTS } from "./vector";

/** A case made concrete by a seed: this child, this weight, this course. */
export interface Presentation {
  readonly authored: Case;
  readonly luck: Luck;
  readonly card: ChildCard;
  readonly facts: PresentationFacts;
  readonly child: Child;
  /** The last minute at which any of the case's voices may still be heard. */
  readonly lastVoice: number;
}

/** What is fixed of the child for the whole course; the systems read it and never write it. */
export interface Child {
  readonly ageYears: number;
  readonly ageMonths: number;
  readonly weightKg: number;
  readonly drivers: Readonly<Record<DriverName, number>>;
  /** 0 spared to 1 destroyed, one for each region slot. */
  readonly vulnerability: Float64Array;
  /** Slots with any vulnerability: the only ones that inflammation can injure. */
  readonly vulnerable: Int32Array;
  readonly normal: Normals;
  /** Share of the brain's inflammatory drive left after a slow step. */
  readonly ignitionLeft: number;
  /** Minute of a second seizure, or null. */
  readonly secondSeizureAt: number | null;
  /** Shares of post-ictal sleep left after so many pulses. */
  readonly postIctalLeft: Float64Array;
}

/** Resting values of a well child of this age, awake. */
interface Normals {
  /** /min. Medians of pooled data at their ages [Fleming2011], straight lines between (design). */
  readonly heartRate: number;
  readonly respiratoryRate: number;
  /** mm[Hg], 50th centile of mean pressure, 55 + 1.5 × age in years [Haque2007], by the child's own factor. */
  readonly meanPressure: number;
  /** mm[Hg], by the same factor (design). */
  readonly pulsePressure: number;
  /** mm[Hg], mid-range for age [NewcastleGas]. */
  readonly paco2: number;
  /** mm[Hg], systolic pressure below which the child is hypotensive [PALS]. */
  readonly leastSystolic: number;
}

export function normalsOf(ageMonths: number, restingPressure: number): Normals {
  const ageYears = ageMonths / 12;
  return {
    heartRate: ageYears < 2 ? 145 - 16 * ageYears : Math.max(70, 113 - 3.2 * (ageYears - 2)),
    respiratoryRate: ageYears < 2 ? 44 - 9 * ageYears : Math.max(14, 26 - 1.05 * (ageYears - 2)),
    meanPressure: restingPressure * (55 + 1.5 * ageYears),
    pulsePressure: restingPressure * Math.min(46, 34 + 1.2 * ageYears),
    paco2: ageYears < 3 ? 35.5 : 39,
    leastSystolic: hypotensionLimit(ageMonths),
  };
}

/** The child of this case and seed. Seed 0 takes every range at its centre. */
export function present(authored: Case, seed: number): Presentation {
  const luck = luckOf(seed);
  const child = childOf(authored, luck);
  const { hospital, arrival, stem } = authored;
  const { ageMonths, sex, allergies, companion } = authored.child;
  const weightKg = child.weightKg;
  return {
    authored,
    luck,
    child,
    card: { ageMonths, sex, weightKg, allergies, companion, arrival, hospital, stem },
    lastVoice: Math.max(0, ...authored.voices.map(({ until }) => until)),
    facts: { ageMonths, weightKg, onset: child.drivers.onset, hospital },
  };
}

function childOf(authored: Case, luck: Luck): Child {
  const { ageMonths } = authored.child;
  const ageYears = ageMonths / 12;
  const drivers = driversOf(authored, luck);
  const vulnerability = vulnerabilityOf(authored, luck, drivers.leftPredominance);
  return {
    ageMonths,
    ageYears,
    weightKg: Math.round(draw(authored.child.weightKg, luck, process("weight")) * 10) / 10,
    drivers,
    vulnerability,
    vulnerable: Int32Array.from(REGION_SLOTS.keys()).filter((slot) => vulnerability[slot] !== 0),
    normal: normalsOf(ageMonths, drivers.restingPressure),
    ignitionLeft: left(drivers.brainInflammationDuration * STEPS_AN_HOUR),
    secondSeizureAt:
      drivers.laterSeizure > 0 ? drivers.onset + Math.round(60 * drivers.laterSeizure) : null,
    postIctalLeft: leftAfter(drivers.postIctalHalfLife),
  };
}

/** Each driver with its bounds and the process that draws it. */
const DRAWN = Object.entries(DRIVERS).map(([name, bounds]) => ({
  name: name as DriverName, // the keys of DRIVERS are the names
  bounds,
  field: process(`driver.${name}`),
}));

function driversOf(authored: Case, luck: Luck): Record<DriverName, number> {
  const drawn = DRAWN.map(({ name, bounds: { at, low, high }, field }) => {
    const range = authored.drivers[name];
    const value = range ? draw(range, luck, field) : at;
    return [name, clamp(name === "onset" ? Math.round(value) : value, low, high)];
  });
  return Object.fromEntries(drawn);
}

/** What is left of a side's vulnerability, 0 to 1: the side that is not the worse is spared by the predominance. */
const spared = (side: "left" | "right" | "midline", leftPredominance: number): number =>
  side === "midline" ? 1 : 1 - Math.max(0, side === "right" ? leftPredominance : -leftPredominance);

/** Pairs are near-symmetrical: the two sides differ by about a twentieth (design), but for a predominance. */
function vulnerabilityOf(authored: Case, luck: Luck, leftPredominance: number): Float64Array {
  return Float64Array.from(REGION_SLOTS, ({ name, side }) => {
    const range = authored.vulnerability[name];
    if (!range) return 0;
    const drawn = draw(range, luck, process(`vulnerability.${name}`));
    const skew = draw(
      { at: 1, low: 0.95, high: 1.05, scale: "linear" },
      luck,
      process(`vulnerability.${name}.${side}`),
    );
    return clamp(drawn * skew * spared(side, leftPredominance), 0, 1);
  });
}
