import { TAP_LIMITS } from "@encephalon/clinical";
import type { AuthoredAction, AuthoredStep, AuthoredTest } from "./authored-case";
import {
  aness,
  at,
  atIf,
  call,
  convulsed,
  convulsing,
  decide,
  every,
  examine,
  give,
  latest,
  order,
  perform,
  stop,
} from "./course";
import {
  brainstemShown,
  keepSaturation,
  lookAgain,
  responds,
  SODIUM_ALLOWS,
  slowUnderPressure,
} from "./orders";

// Parts of good care that are in several cases the same act for the same reason.

/** When a decision not to tap falls. */
interface Window {
  readonly unless?: readonly AuthoredTest[];
  readonly until?: number;
}

/** No tap while platelets, INR or APTT bar it, decided by what the chart shows. */
export const tapDeferredByBlood = (minute: number, window: Window): AuthoredStep[] => [
  ...atIf(
    minute,
    { when: [latest("platelets", { atMost: TAP_LIMITS.platelets - 1 })], ...window },
    decide("lumbar-puncture", "defer", "low-platelets"),
  ),
  ...atIf(
    minute,
    { when: [latest("inr", { atLeast: TAP_LIMITS.inr + 0.01 })], ...window },
    decide("lumbar-puncture", "defer", "coagulopathy"),
  ),
  ...atIf(
    minute,
    { when: [latest("aptt", { atLeast: TAP_LIMITS.aptt + 1 })], ...window },
    decide("lumbar-puncture", "defer", "coagulopathy"),
  ),
];

/** Sodium is held above 145 mmol/L by doses, each after a look at it ([Kochanek2019]; the lower bound unverified). */
export const sodiumHeld = (minute: number): AuthoredStep[] => [
  ...at(minute, ...order("blood-gas-arterial")),
  ...atIf(
    minute + 6,
    { when: [latest("sodium", { atMost: 145 })], until: minute + 30 },
    give("hypertonic-saline-3", 3, "mL/kg", "iv"),
  ),
];

/** Oxygen from a saturation of 95 % down, turned to its target, and off again when it is not needed (treatments §3). */
export const oxygenByNeed = (minute: number, until: number): AuthoredStep[] => [
  ...atIf(
    minute,
    { when: [latest("oxygen-saturation", { atMost: 95 })], until },
    give("oxygen", 2, "L/min", "inhaled"),
    keepSaturation,
  ),
  ...atIf(
    240,
    {
      when: [{ kind: "running", item: "oxygen" }, latest("oxygen-saturation", { atLeast: 96 })],
      until: 3000,
    },
    ...stop("oxygen"),
  ),
];

/** Salt for a swelling brain while sodium is this or less, mmol/L (design); the dose in mL/kg [Kochanek2019]. */
export const saltBelow = (
  minute: number,
  until: number,
  { sodium, dose }: { readonly sodium: number; readonly dose: number },
): AuthoredStep[] =>
  atIf(
    minute,
    { when: [latest("sodium", { atMost: sodium })], until },
    give("hypertonic-saline-3", dose, "mL/kg", "iv"),
  );

/** Stiffening, a pupil that widens, or a heart that slows under a high pressure, is pressure. */
const PRESSURE_SIGNS = [
  [latest("gcs-motor", { atMost: 3 })],
  [latest("pupils", { atLeast: 5 })],
  slowUnderPressure,
];

/**
 * From the second day to the fifth the child is looked at every two hours, and from the ninth hour each sign of
 * pressure is answered once in eight hours (design), with the most that one dose of salt may be, 5 mL/kg [Kochanek2019].
 */
export const pressureAnswered: readonly AuthoredStep[] = [
  ...every(120, 1500, 6900, ...lookAgain),
  ...Array.from({ length: 14 }, (_, index) => 540 + 480 * index).flatMap((minute) =>
    PRESSURE_SIGNS.flatMap((when) =>
      atIf(
        minute,
        { when: [...when, SODIUM_ALLOWS], until: minute + 400 },
        give("hypertonic-saline-3", 5, "mL/kg", "iv"),
        ...call("neurosurgery"),
        ...order("blood-gas-capillary"),
      ),
    ),
  ),
];

/** The severity score as it stands once the MRI is read; nothing of the spinal fluid yet. */
export const scoredAfterMri = (minute: number, ageOver48Months: boolean): AuthoredStep[] =>
  atIf(
    minute,
    { when: [brainstemShown, latest("platelets", { atLeast: 100 })], until: 1000 },
    aness({
      shock: false,
      brainstem: true,
      ageOver48Months,
      plateletsBelow100: false,
      csfProteinAbove60: null,
    }),
  );

/** Rehabilitation by the bed, and the team called, once the child answers at all. */
export const rehabilitationFrom = (minute: number, until: number): AuthoredStep[] =>
  atIf(
    minute,
    { when: [responds], until },
    ...perform("early-rehabilitation"),
    ...call("rehabilitation"),
  );

interface Convulsions {
  readonly from: number;
  readonly until: number;
  /** Those that have not been given before, in their order. */
  readonly longerActing: readonly AuthoredAction[];
}

/**
 * A convulsion in the hospital, once a day: the airway and the sugar, and lorazepam if it goes on after those minutes.
 * A longer-acting drug follows it, once each, whether it has stopped or not [CHOP-SE].
 */
export const convulsionAnswered = ({ from, until, longerActing }: Convulsions): AuthoredStep[] => [
  ...dayBeginnings(from, until).flatMap((day) =>
    atIf(
      day,
      { when: [convulsing], until: Math.min(day + DAY - 1, until) },
      ...order("glucose-blood"),
      ...examine("airway", "breathing"),
      give("lorazepam", 0.1, "mg/kg", "iv"),
      ...call("neurology"),
    ),
  ),
  ...longerActing.flatMap((drug, index) =>
    atIf(
      from + DAY * index,
      { when: [convulsed(from + DAY * index)], until },
      drug,
      ...examine("consciousness"),
    ),
  ),
];

const DAY = 1440;

const dayBeginnings = (from: number, until: number): readonly number[] =>
  Array.from({ length: Math.ceil((until - from) / DAY) }, (_, index) => from + DAY * index);
