import { clamp } from "@encephalon/kernel";
import { STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { effect, LEVEL } from "../drug-table";
import { at, CYTOTOXIC, grow, HAEMORRHAGE, V as PLACE, VASOGENIC, type Vector } from "../vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const HOUR = STEPS_AN_HOUR;
/** Growth an hour by thick blood, by immunoglobulin, by antithrombin lost in urine or in an exchange (design). */
const BY_DRYNESS = 0.01 / HOUR;
const BY_IMMUNOGLOBULIN = 0.02 / HOUR;
const BY_PROTEIN_LOSS = 0.003 / HOUR;
const BY_EXCHANGE = 0.05 / HOUR;
/** Share that opens again in an hour under full anticoagulation (design). */
const OPENS = 0.025 / HOUR;
/** Clot at the first symptom, of what it comes to by itself, and the share of the rest that it grows in an hour (design). */
const FIRST = 0.4;
const BY_ITSELF = 0.03 / HOUR;
/** Filling below this, mL/kg, thickens the blood; so much below it does its most (design). */
const DRY_FROM = -15;
const DRIEST = 50;

/**
 * One slow step of a clot in the deep veins, 0 open to 1 shut. It begins at the first symptom in a child
 * who has the driver, and grows to it; thick blood and immunoglobulin make it grow, an anticoagulant lets it open over days.
 * Design, after [Ichord2017; Lebas2012].
 */
export function advanceVenousClot(x: Vector, child: Child, minute: number): void {
  const { venousClot, proteinLoss, onset } = child.drivers;
  if (venousClot === 0 || minute < onset) return;
  if (x[V.venousClot] === 0) x[V.venousClot] = FIRST * venousClot;
  const dry = clamp((DRY_FROM - x[V.volume]) / DRIEST, 0, 1);
  const thickens =
    BY_DRYNESS * dry +
    BY_IMMUNOGLOBULIN * effect(x, LEVEL.immunoglobulin) +
    BY_PROTEIN_LOSS * proteinLoss +
    (x[V.exchangeLeft] > 0 ? BY_EXCHANGE : 0);
  const thinned = Math.max(effect(x, LEVEL.enoxaparin), effect(x, LEVEL.heparin));
  const clot = x[V.venousClot];
  const own = BY_ITSELF * Math.max(0, venousClot - clot);
  const grown = (own + thickens * (1 - clot)) * (1 - 0.9 * thinned);
  x[V.venousClot] = Math.max(0.01, clot + grown - OPENS * thinned * clot);
}

/** Clot that other veins drain around (design). */
export const DRAINED_AROUND = 0.3;
/** Share an hour of a region that drains by the veins alone, when they are shut (design). */
const SWELLS = 0.14 / HOUR;
const INJURES = 0.03 / HOUR;
const BLEEDS = 0.03 / HOUR;

/** What dammed blood does to the regions it comes from: water, then cells, then a bleed. */
export function congest(x: Vector, child: Child): void {
  const { vulnerable, vulnerability, drivers } = child;
  const dammed = Math.max(0, x[V.venousClot] - DRAINED_AROUND);
  for (let i = 0; i < vulnerable.length; i++) {
    const slot = vulnerable[i] as number; // within its length
    const exposure = dammed * (vulnerability[slot] as number); // one for each slot
    const wet = at(x, VASOGENIC + slot);
    grow(x, VASOGENIC + slot, SWELLS * exposure);
    grow(x, CYTOTOXIC + slot, INJURES * exposure * wet);
    const blood = at(x, HAEMORRHAGE + slot);
    const bled = BLEEDS * exposure * Math.max(0, wet - 0.4) * drivers.haemorrhageTendency;
    x[HAEMORRHAGE + slot] = clamp(blood + bled * (1 - blood), 0, 1);
  }
}
