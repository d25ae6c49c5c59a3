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
  fallen,
  give,
  latest,
  notGiven,
  order,
  perform,
  set,
  stop,
} from "./course";
import {
  bent,
  brainstemShown,
  briskPupils,
  keepSaturation,
  lookAgain,
  responds,
  SODIUM_ALLOWS,
  slowUnderPressure,
  tubed,
} from "./orders";

// Parts of good care that are in several cases the same act for the same reason.

/** Minutes for which a look speaks for the child at the needle (design, as the rule of harms has it). */
const LOOK_STANDS = 30;

interface Tap {
  readonly when: readonly AuthoredTest[];
  readonly unless?: readonly AuthoredTest[];
  readonly until: number;
}

/** A look, and the tap by what it shows. */
export const tapAfterLook = (minute: number, tap: Tap): AuthoredStep[] => [
  ...atIf(minute, tap, ...lookAgain),
  ...atIf(
    minute,
    { ...tap, when: [...tap.when, latest("gcs", { atLeast: 9, within: LOOK_STANDS })] },
    ...perform("lumbar-puncture"),
  ),
];

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

const wide = latest("pupils", { atLeast: 5 });
/** Both wide and fixed. */
const coned = latest("pupils", { atLeast: 6 });
/** As K15 has it: two points below the best of the day. */
const sunk = fallen("gcs", 2, 1440);

interface Span {
  readonly from: number;
  readonly until: number;
}

/** What was given for another sign is let work first, minutes (design). */
const SALT_WORKS = 60;

interface Watch extends Span {
  /** A sign that is there again, or still, is answered again after this, minutes (design). */
  readonly again?: number;
  readonly slow?: readonly AuthoredTest[];
}

/**
 * The days in intensive care: looked at every 20 minutes. Each sign of herniation is answered at once when it is
 * first there, with a call, and with salt while sodium allows it: a pupil that widens, a heart that slows under a high
 * pressure, arms that bend, and a child who sinks further with bent arms. 3 mL/kg is within 2 to 5 [Kochanek2019].
 */
export const signsAnswered = ({
  from,
  until,
  again = until - from,
  slow = slowUnderPressure,
}: Watch): AuthoredStep[] => [
  ...every(20, from, until, ...examine("consciousness")),
  ...answered({ when: [coned], from, until }),
  ...Array.from({ length: Math.ceil((until - from) / again) }, (_, index) => {
    const begins = from + again * index;
    const span = { from: begins, until: Math.min(begins + again - 1, until) };
    return [
      ...answered({ when: [bent, sunk], unless: [wide], ...span }),
      ...answered({ when: [bent], unless: [wide, sunk], ...span }),
      ...answered({ when: [wide], unless: [coned], ...span }),
      ...answered({ when: slow, unless: [wide], ...span, from: begins + SALT_WORKS }),
    ];
  }).flat(),
];

/** Once in this time: the call, and salt while sodium allows it. */
const answered = ({ when, unless = [], from, until }: Sign): AuthoredStep[] => [
  ...atIf(from, { when, unless, until }, ...call("neurosurgery")),
  ...atIf(
    from,
    { when: [...when, SODIUM_ALLOWS], unless, until },
    give("hypertonic-saline-3", 3, "mL/kg", "iv"),
  ),
];

interface Sign extends Span {
  readonly when: readonly AuthoredTest[];
  readonly unless?: readonly AuthoredTest[];
}

/** Stiffening, a pupil that widens, or a heart that slows under a high pressure, is pressure. */
const PRESSURE_SIGNS = [[bent], [wide], slowUnderPressure];

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

/** For so long after the last osmotherapy nobody takes a tube out, minutes (design). */
const SALT_FREE = 720;

/** A look, and the tube out by what it shows: no sign of pressure, and none held down by salt. */
export const tubeOutAfterLook = (
  minute: number,
  when: readonly AuthoredTest[],
  until: number,
): AuthoredStep[] => {
  const unaided = [
    ...when,
    notGiven("hypertonic-saline-3", SALT_FREE),
    notGiven("mannitol", SALT_FREE),
  ];
  const fit = [latest("gcs-motor", { atLeast: 5, within: LOOK_STANDS }), briskPupils];
  return [
    ...atIf(minute, { when: unaided, until }, ...lookAgain),
    ...atIf(minute, { when: [...unaided, ...fit], until }, ...perform("extubation")),
  ];
};

/** One who sinks again without the tube: looked at again after half an hour, for salt may wake him. */
export const tubedAgain = (minute: number, until: number): AuthoredStep[] =>
  atIf(
    minute,
    {
      when: [latest("gcs", { atMost: 8 }), latest("gcs-verbal", { atLeast: 2 })],
      until,
    },
    ...call("intensive-care", "anaesthesia"),
    { kind: "wait", minutes: 25 },
    ...lookAgain,
    decide("intubation", "intubate", "low-gcs"),
    ...perform("intubation"),
    set("paco2-target", 38, "mm[Hg]"),
  );

/** Looked at just before this minute, at which the child leaves for a CT; who has sunk stays. */
export const looksBeforeCt = (leaves: number): AuthoredStep[] => [
  ...atIf(
    leaves - 5,
    { when: [{ kind: "pending", item: "ct-head" }], until: leaves + 5 },
    ...lookAgain,
  ),
  ...atIf(
    leaves - 3,
    {
      when: [{ kind: "pending", item: "ct-head" }, latest("gcs", { atMost: 8 })],
      unless: [tubed],
      until: leaves + 5,
    },
    ...stop("ct-head"),
  ),
];

interface Convulsions extends Span {
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
