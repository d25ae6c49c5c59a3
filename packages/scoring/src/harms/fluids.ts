import { CRYSTALLOIDS } from "@encephalon/clinical";
import {
  isAbove,
  isBelow,
  isHypotensive,
  isRunning,
  latest,
  latestValue,
  valuesKnown,
  vitalsAt,
} from "../chart-reading";
import { perKgIn, totalPerKg } from "../dose";
import type { EntryOf, Ledger } from "../ledger";
import type { Hit } from "../match-act";
import { hasSign, type Sign } from "../signs-on-chart";
import { DAY, examinedBetween, type HarmRule, learnerStarts } from "./harm-rule";

type Dose = EntryOf<"drug_given">;

/** Urine is read only where it is charted per kilogram and hour. */
const littleUrine = (ledger: Ledger, at: number): boolean => {
  const urine = latest(ledger, "urine-output", at);
  return urine?.unit === "mL/kg/h" && urine.value < 0.3;
};

const mannitolIsBarred = (ledger: Ledger, at: number): boolean =>
  isHypotensive(ledger, at) ||
  littleUrine(ledger, at) ||
  isAbove(ledger, "osmolality-serum", 320, at) ||
  (isBelow(ledger, "albumin-serum", 20, at) && hasSign(ledger, "dehydrated", at));

/** An hour after each start, if it still runs, the child is not awake and sodium is not already high. */
const hypotonicHours = (ledger: Ledger): readonly Hit[] =>
  ledger.of.infused
    .filter(({ event }) => event.by === "learner" && event.drug === "maintenance-hypotonic")
    .map(({ at, number }) => ({ at: at + 60, number }))
    .filter(
      ({ at }) =>
        at <= ledger.end &&
        isRunning(ledger, "maintenance-hypotonic", at) &&
        (latestValue(ledger, "gcs", at) ?? 15) < 15 &&
        (latestValue(ledger, "sodium", at) ?? 0) < 146,
    );

const BOLUS_FLUIDS = [...CRYSTALLOIDS, "albumin-5"];
/** From 5 mL/kg at once it is a bolus (design). */
const isBolus = ({ event }: Dose): boolean => (perKgIn(event, "mL") ?? 0) >= 5;

const boluses = ({ of }: Ledger): readonly Dose[] =>
  of.given.filter((dose) => BOLUS_FLUIDS.includes(dose.event.drug) && isBolus(dose));

const uncheckedBolus = (ledger: Ledger, dose: Dose): boolean => {
  const earlier = boluses(ledger).filter(({ at }) => at < dose.at);
  const last = earlier.at(-1);
  if (!last) return false;
  const checked = [["circulation"], ["abdomen"], ["breathing"]].every((items) =>
    examinedBetween(ledger, items, last.at, dose.at),
  );
  return totalPerKg(earlier, "mL") >= 40 && dose.at - last.at > 10 && !checked;
};

const overloaded = (ledger: Ledger, dose: Dose): boolean => {
  const last = boluses(ledger).findLast(({ at }) => at < dose.at);
  if (!last) return false;
  const isNew = (sign: Sign): boolean =>
    hasSign(ledger, sign, dose.at) && !hasSign(ledger, sign, last.at);
  const grown =
    (latestValue(ledger, "liver", dose.at) ?? 0) - (latestValue(ledger, "liver", last.at) ?? 0);
  const before = vitalsAt(ledger, last.at)?.saturation ?? 100;
  const now = vitalsAt(ledger, dose.at)?.saturation ?? 100;
  return isNew("large-liver") || grown >= 2 || isNew("crackles") || before - now >= 5;
};

const aboveSixty = (ledger: Ledger, { at }: Dose): boolean =>
  totalPerKg(
    boluses(ledger).filter((each) => each.at <= at && each.at > at - 60),
    "mL",
  ) > 60;

/** Up by more than 12 within 24 hours from below 130, as far as the chart knows. */
const risenTooFast = (ledger: Ledger, at: number): boolean => {
  const known = valuesKnown(ledger, "sodium", at).filter((value) => value.at >= at - DAY);
  const now = known.at(-1)?.value ?? 0;
  return known.some(({ value }) => value < 130 && now - value > 12);
};

export const fluidHarms: readonly HarmRule[] = [
  {
    code: "H7",
    title: "Mannitol in low pressure, little urine or high osmolality",
    severity: "moderate",
    why: "it takes water from a circulation that has none to give",
    safer: "3 % saline, and fluid first.",
    references: ["HarrietLane"],
    strength: "S",
    window: DAY,
    acts: (ledger) =>
      learnerStarts(ledger, ["mannitol"]).filter(({ at }) => mannitolIsBarred(ledger, at)),
  },
  {
    code: "H8",
    title: "Hypotonic maintenance fluid in a child who is not awake",
    severity: "moderate",
    why: "free water lowers sodium and swells the brain",
    safer: "Isotonic maintenance with glucose.",
    references: [],
    strength: "unverified",
    window: DAY,
    acts: hypotonicHours,
  },
  {
    code: "H18",
    title: "Fluid boluses beyond 60 mL/kg, unchecked, or into overload",
    severity: "moderate",
    why: "fluid that the heart cannot use goes to lung and brain",
    safer: "Circulation, liver and chest after each bolus, and an early vasoactive drug.",
    references: ["Weiss2020", "ACCM2017"],
    strength: "A",
    window: 60,
    acts: (ledger) =>
      boluses(ledger).filter(
        (dose) =>
          dose.event.by === "learner" &&
          (aboveSixty(ledger, dose) || uncheckedBolus(ledger, dose) || overloaded(ledger, dose)),
      ),
  },
  {
    code: "H30",
    title: "3 % saline into a high or fast-rising sodium",
    severity: "moderate",
    why: "above 160, or up by more than 12 in a day from below 130, the brain is injured by the salt itself",
    safer: "Sodium again before each dose; stop at 160.",
    references: ["Kochanek2019"],
    strength: "S",
    window: DAY,
    acts: (ledger) =>
      learnerStarts(ledger, ["hypertonic-saline-3"]).filter(
        ({ at }) => isAbove(ledger, "sodium", 160, at) || risenTooFast(ledger, at),
      ),
  },
];
