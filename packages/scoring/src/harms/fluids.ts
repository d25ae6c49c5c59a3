import { BOLUS_FLUIDS } from "@encephalon/clinical";
import { holds, isBelow, latestValue, saturationAt, valuesKnown } from "../chart-reading";
import { perKgIn, totalPerKg } from "../dose";
import { DAY } from "../duration";
import type { EntryOf, Ledger } from "../ledger";
import type { Hit } from "../match-act";
import { hasSign, type Sign } from "../signs-on-chart";
import { above, actsWhere, type Clause, lowPressure, notAwake, shown, when } from "./clause";
import { examinedBetween, type HarmRule, learnerStarts } from "./harm-rule";

type Dose = EntryOf<"drug_given">;

const littleUrine = (ledger: Ledger, at: number): Clause =>
  when(holds(ledger, "oliguria", at), "urine had been below 0.3 mL/kg/h for 3 hours");

const dryAndLowAlbumin = (ledger: Ledger, at: number): Clause =>
  when(
    isBelow(ledger, "albumin-serum", 20, at) && hasSign(ledger, "dehydrated", at),
    `the child was dry with an albumin of ${latestValue(ledger, "albumin-serum", at)}, below 20`,
  );

const HYPOTONIC = "maintenance-hypotonic";

/** Every full hour of each start, as long as it runs. */
function hypotonicHours(ledger: Ledger): readonly Hit[] {
  const starts = ledger.of.infused.filter(
    ({ event }) => event.by === "learner" && event.drug === HYPOTONIC,
  );
  return starts.flatMap(({ at, number }) => {
    const stop = ledger.of.stopped.find(
      (entry) => entry.event.item === HYPOTONIC && entry.at >= at,
    );
    const end = Math.min(ledger.end + 1, stop?.at ?? Number.POSITIVE_INFINITY);
    const hours = Math.max(0, Math.ceil((end - at) / 60) - 1);
    return Array.from({ length: hours }, (_, hour) => ({ at: at + 60 * (hour + 1), number }));
  });
}

/** The child is not awake, and sodium is not already high. */
const drowsyOnHypotonic = (ledger: Ledger, at: number): Clause => {
  const sodium = latestValue(ledger, "sodium", at);
  const drowsy = (sodium ?? 0) < 146 ? notAwake(ledger, at) : undefined;
  const known = sodium === undefined ? "sodium was not known" : `sodium was ${shown(sodium)}`;
  return drowsy && `it had run for an hour or more while ${drowsy} and ${known}`;
};

/** From 5 mL/kg at once it is a bolus (design). */
const isBolus = ({ event }: Dose): boolean => (perKgIn(event, "mL") ?? 0) >= 5;

const boluses = ({ of }: Ledger): readonly Dose[] =>
  of.given.filter((dose) => BOLUS_FLUIDS.includes(dose.event.drug) && isBolus(dose));

/** 40 mL/kg within a day (design): a bolus of another day is another resuscitation. */
const uncheckedBolus = (ledger: Ledger, dose: Dose): Clause => {
  const earlier = boluses(ledger).filter(({ at }) => at < dose.at);
  const last = earlier.at(-1);
  const before = totalPerKg(
    earlier.filter(({ at }) => at > dose.at - DAY),
    "mL",
  );
  if (!last || before < 40 || dose.at - last.at <= 10) return undefined;
  const unseen = [["circulation"], ["abdomen"], ["breathing"]].filter(
    (items) => !examinedBetween(ledger, items, last.at, dose.at),
  );
  return when(
    unseen.length > 0,
    `it came after ${shown(before)} mL/kg without an examination of ${unseen.flat().join(" or ")} since the last`,
  );
};

const overloaded = (ledger: Ledger, dose: Dose): readonly Clause[] => {
  const last = boluses(ledger).findLast(({ at }) => at < dose.at);
  if (!last) return [];
  const isNew = (sign: Sign): boolean =>
    hasSign(ledger, sign, dose.at) && !hasSign(ledger, sign, last.at);
  const grown =
    (latestValue(ledger, "liver", dose.at) ?? 0) - (latestValue(ledger, "liver", last.at) ?? 0);
  const before = saturationAt(ledger, last.at);
  const now = saturationAt(ledger, dose.at);
  return [
    when(isNew("large-liver") || grown >= 2, "the liver had grown since the last bolus"),
    when(isNew("crackles"), "crackles had come since the last bolus"),
    when(
      before - now >= 5,
      `saturation had fallen from ${before} to ${now} % since the last bolus`,
    ),
  ];
};

const aboveSixty = (ledger: Ledger, { at }: Dose): Clause => {
  const hour = totalPerKg(
    boluses(ledger).filter((each) => each.at <= at && each.at > at - 60),
    "mL",
  );
  return when(hour > 60, `it brought the hour to ${shown(hour)} mL/kg, above 60`);
};

/** Up by more than 12 within 24 hours from below 130, as far as the chart knows. */
const risenTooFast = (ledger: Ledger, at: number): Clause => {
  const known = valuesKnown(ledger, "sodium", at).filter((value) => value.at >= at - DAY);
  const now = known.at(-1)?.value ?? 0;
  const from = known.find(({ value }) => value < 130 && now - value > 12);
  return from && `sodium had risen from ${shown(from.value)} to ${shown(now)} within a day`;
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
      actsWhere(learnerStarts(ledger, ["mannitol"]), ({ at }) => [
        lowPressure(ledger, at),
        littleUrine(ledger, at),
        above(ledger, at, { finding: "osmolality-serum", says: "osmolality was", limit: 320 }),
        dryAndLowAlbumin(ledger, at),
      ]),
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
    acts: (ledger) =>
      actsWhere(hypotonicHours(ledger), ({ at }) => [drowsyOnHypotonic(ledger, at)]),
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
      actsWhere(
        boluses(ledger).filter(({ event }) => event.by === "learner"),
        (dose) => [
          aboveSixty(ledger, dose),
          uncheckedBolus(ledger, dose),
          ...overloaded(ledger, dose),
        ],
      ),
  },
  {
    code: "H30",
    title: "3 % saline into a high or fast-rising sodium",
    severity: "moderate",
    why: "the brain is then injured by the salt itself",
    safer: "Sodium again before each dose; stop at 160.",
    references: ["Kochanek2019"],
    strength: "S",
    window: DAY,
    acts: (ledger) =>
      actsWhere(learnerStarts(ledger, ["hypertonic-saline-3"]), ({ at }) => [
        above(ledger, at, { finding: "sodium", says: "sodium was", limit: 160 }),
        risenTooFast(ledger, at),
      ]),
  },
];
