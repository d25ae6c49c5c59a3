import { VASOACTIVES } from "@encephalon/clinical";
import type { Vitals } from "@encephalon/model";
import type { Charted } from "./charted";

/** What the caller reads out: the chart, the minute, and the least systolic pressure of the age in mm[Hg]. */
export interface Told extends Charted {
  /** The monitor's last record. */
  readonly vitals: Vitals | null;
  readonly now: number;
  readonly leastSystolic: number;
}

const saysWrongWords = (told: Told): boolean => reads(told, "gcs-verbal", /not the ones meant/);
/** The best score, or short of it by words alone that are not the ones meant. */
export const isAwake = (told: Told): boolean =>
  (told.numbers.gcs ?? 0) >= 15 || (told.numbers.gcs === 14 && saysWrongWords(told));
/** Awake, but with a sign that was not there before the illness. */
export const isChanged = (told: Told): boolean =>
  isAbove(told, "focal-signs", 1) || saysWrongWords(told);
/** A coma score at which no answer is left to wait for (design). */
export const answersNothing = ({ numbers }: Told): boolean => (numbers.gcs ?? 15) <= 4;
export const isDeep = ({ numbers }: Told): boolean => (numbers.gcs ?? 15) <= 8;

export const isKnown = ({ numbers }: Told, finding: string): boolean =>
  numbers[finding] !== undefined;
export const isAbove = ({ numbers }: Told, finding: string, least: number): boolean =>
  (numbers[finding] ?? Number.NEGATIVE_INFINITY) >= least;
export const reads = ({ words }: Told, finding: string, told: RegExp): boolean =>
  told.test(words[finding] ?? "");

/** A drug counts while its infusion runs, and for a day after its last dose (design). */
const counts = (
  { running, now }: Told,
  doses: Readonly<Record<string, number>>,
  names: readonly string[],
): boolean =>
  names.some(
    (name) =>
      running[name] !== undefined || now - (doses[name] ?? Number.NEGATIVE_INFINITY) <= 1440,
  );
/** Written up or given. */
export const isGiven = (told: Told, ...names: readonly string[]): boolean =>
  counts(told, told.drugs, names);
/** Given: what is written up has not reached the child yet. */
export const hasReached = (told: Told, ...names: readonly string[]): boolean =>
  counts(told, told.given, names);

export const hasTube = ({ done }: Told): boolean =>
  (done.intubation ?? -1) > (done.extubation ?? -1);

/** It runs by the record, or was running when the child was looked at and has not been seen to stop. */
export const isConvulsing = (told: Told): boolean =>
  told.convulsion === "running" ||
  (told.convulsion === "none" && reads(told, "posture", /jerking/));

/** Breathing or the reflexes that guard it fail by what was charted. */
export const breathesBadly = (told: Told): boolean =>
  !hasTube(told) &&
  (reads(told, "work-of-breathing", /pauses|does not breathe/) ||
    reads(told, "airway-state", /no gag/) ||
    (told.vitals?.saturation ?? 100) < 90);

export const onPressor = ({ running }: Told): boolean =>
  VASOACTIVES.some((name) => running[name] !== undefined);

/** Lactate that is asked about, mmol/L, and minutes for which one still speaks for the child (design). */
export const LACTATE_ASKS = 3;
const LACTATE_STALE = 360;

export const lactateNow = ({ numbers, takenAt, now }: Told): number | undefined =>
  now - (takenAt["lactate-blood"] ?? Number.NEGATIVE_INFINITY) <= LACTATE_STALE
    ? numbers["lactate-blood"]
    : undefined;

/** Blood flow that fails now, whatever holds it up. */
export const flowsBadly = (told: Told): boolean =>
  (told.vitals?.systolic ?? told.leastSystolic) < told.leastSystolic ||
  (reads(told, "limbs", /cold/) && isAbove(told, "capillary-refill", 3));
/**
 * Flow that fails, or a pressor without a lactate of these hours that says that cells are fed (normal ranges §1): one
 * that is shown to hold all of it is shock no more.
 */
export const isShocked = (told: Told): boolean =>
  flowsBadly(told) || (onPressor(told) && (lactateNow(told) ?? LACTATE_ASKS) >= LACTATE_ASKS);

/** Words of an examination that speak of raised pressure, by finding. */
const OF_PRESSURE: Readonly<Record<string, RegExp>> = {
  pupils: /unequal|wide/,
  posture: /extend|bend abnormally/,
  "gcs-motor": /extension|abnormal flexion/,
};
/** Words that speak of a full head without a sign of its stem. */
const OF_FULLNESS: Readonly<Record<string, RegExp>> = {
  fontanelle: /^bulging/,
  discs: /both discs swollen/,
};
/** A measured pressure that is raised, mm[Hg] (design). */
const RAISED = 20;

export const isPressed = (told: Told): boolean =>
  Object.entries(OF_PRESSURE).some(([finding, words]) => reads(told, finding, words)) ||
  isAbove(told, "ct-cisterns", 1) ||
  isAbove(told, "mri-cisterns", 1) ||
  (told.vitals?.icp ?? 0) > RAISED;

export const isFull = (told: Told): boolean =>
  Object.entries(OF_FULLNESS).some(([finding, words]) => reads(told, finding, words));

export const isFeverish = (told: Told): boolean =>
  (told.vitals?.temperature ?? 0) >= 38 || isAbove(told, "csf-white-cells", 6);

/** Of these findings, the names of those that are not on the chart. */
export const missing = (told: Told, names: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(names).flatMap(([finding, name]) => (isKnown(told, finding) ? [] : [name]));
