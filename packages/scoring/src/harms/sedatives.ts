import { BENZODIAZEPINES, SECOND_LINE_ANTISEIZURE, SEDATIVES } from "@encephalon/clinical";
import {
  everGiven,
  givenUntil,
  heldWithin,
  isHypotensive,
  isRunning,
  isVentilated,
  latest,
  until,
  vasoactiveRuns,
  vitalsAt,
} from "../chart-reading";
import { perKgIn } from "../dose";
import { DAY } from "../duration";
import { nameOf } from "../item-name";
import type { EntryOf, Ledger } from "../ledger";
import { actsWhere, type Clause, lowPressure, notAwake, shown, when } from "./clause";
import { type HarmRule, learnerDone, learnerDoses, learnerStarts } from "./harm-rule";

type Dose = EntryOf<"drug_given">;

/** Benzodiazepines, barbiturates and propofol. */
const SEDATING = [...SEDATIVES, "phenobarbital"];

/** On the outside or on the EEG, at any minute of this stretch. */
const hadSeizure = (ledger: Ledger, from: number, to: number): boolean =>
  heldWithin(ledger, "convulsing", from, to) ||
  heldWithin(ledger, "electrographic-seizure", from, to);

/** The third in the hour of a seizure, whoever gave the first two, with no second-line drug started. */
const isThirdBenzodiazepine = (ledger: Ledger, { at, event }: Dose): boolean =>
  BENZODIAZEPINES.includes(event.drug) &&
  hadSeizure(ledger, at - 60, at) &&
  givenUntil(ledger, BENZODIAZEPINES, at, at - 60).length >= 3 &&
  !everGiven(ledger, SECOND_LINE_ANTISEIZURE, at);

/** Intubation is under way, or begins by that minute. */
const intubates = ({ of }: Ledger, at: number, by: number): boolean =>
  of.started.some(
    ({ event, at: began }) => event.item === "intubation" && began <= by && event.until >= at,
  );

/** Minutes for which an EEG that told of seizures is still acted on, though they may have ended unseen (design). */
const EEG_STANDS = 30;

const toldOfSeizures = (ledger: Ledger, at: number): boolean =>
  until(ledger.of.resulted, at, at - EEG_STANDS).some(({ event }) =>
    event.findings.some(({ id, value }) => id === "eeg-seizures" && value === 1),
  );

const withoutSeizure = (ledger: Ledger, { at }: Dose): boolean =>
  !hadSeizure(ledger, at - 10, at) &&
  !toldOfSeizures(ledger, at) &&
  !intubates(ledger, at, at + 10) &&
  !isVentilated(ledger, at);

const thirdBenzodiazepine = (ledger: Ledger, dose: Dose): Clause =>
  when(
    isThirdBenzodiazepine(ledger, dose),
    `${nameOf(dose.event.drug)} was the third benzodiazepine in an hour, with no second-line drug started`,
  );

const uncalledFor = (ledger: Ledger, dose: Dose): Clause =>
  when(
    SEDATING.includes(dose.event.drug) && withoutSeizure(ledger, dose),
    `${nameOf(dose.event.drug)} was given with no seizure in the 10 minutes before, no tube and no intubation begun`,
  );

const RELAXANTS = ["rocuronium"];

/** Placed at that minute, or in place within 10; under bag and mask it may begin within 10. */
const tubeAtHand = (ledger: Ledger, at: number): boolean => {
  const begunBy = isRunning(ledger, "bag-mask-ventilation", at) ? at + 10 : at;
  return (
    intubates(ledger, at, begunBy) ||
    until(ledger.of.done, at + 10, at).some(({ event }) => event.item === "intubation")
  );
};

/** A child who cannot breathe and has no tube: a choice of this project (design), beside §5. */
const paralysedWithoutTube = (ledger: Ledger, { at, event }: Dose): Clause =>
  when(
    RELAXANTS.includes(event.drug) && !isVentilated(ledger, at) && !tubeAtHand(ledger, at),
    `${nameOf(event.drug)} paralysed a child without a tube, and none was in place 10 minutes later`,
  );

/** Drops the pressure: midazolam from 0.1 mg/kg, propofol and thiopental at any dose. */
const dropsPressure = ({ event }: Dose): boolean =>
  event.drug !== "midazolam" || (perKgIn(event, "mg") ?? 0) >= 0.1;

const repeatAfterDrop = (ledger: Ledger, { at, event }: Dose): Clause => {
  const dropped = givenUntil(ledger, [event.drug], at, at - 15).findLast(
    (earlier) => earlier.at < at && !isHypotensive(ledger, earlier.at) && isHypotensive(ledger, at),
  );
  return dropped && `it came ${at - dropped.at} minutes after a dose that had dropped the pressure`;
};

const intoLowPressure = (ledger: Ledger, { at, event }: Dose): Clause => {
  const low = vasoactiveRuns(ledger, at) ? undefined : lowPressure(ledger, at);
  return low && `${nameOf(event.drug)} was given while ${low} and no vasoactive drug ran`;
};

const PRESSURE_DROPPING = ["midazolam", "propofol", "thiopental"];

const GLUCOSE = ["glucose-blood", "glucose-plasma"];

/** Which of glucose and gas is not back; the gas may hold the glucose. */
const missingTests = (ledger: Ledger, at: number): readonly string[] => {
  const hasGlucose = GLUCOSE.some((test) => latest(ledger, test, at) !== undefined);
  const hasGas = until(ledger.of.resulted, at).some(({ event }) =>
    event.item.startsWith("blood-gas-"),
  );
  return [...(hasGlucose ? [] : ["glucose"]), ...(hasGas ? [] : ["gas"])];
};

const hotAndConfused = (ledger: Ledger, at: number): Clause => {
  const temperature = vitalsAt(ledger, at)?.temperature ?? 0;
  const missing = missingTests(ledger, at);
  const confused = notAwake(ledger, at);
  if (temperature < 38 || missing.length === 0 || !confused) return undefined;
  return `at ${shown(temperature)} °C ${confused}, and no ${missing.join(" or ")} was back`;
};

export const sedatives: readonly HarmRule[] = [
  {
    code: "H5",
    title: "Benzodiazepine, sedative or relaxant that was not called for",
    severity: "severe",
    why: "it stops breathing, drops the pressure and hides the examination",
    safer:
      "After two benzodiazepines a second-line drug; posturing is pressure, not a seizure; a relaxant only with the tube at hand.",
    references: ["CHOP-SE"],
    strength: "T",
    window: 60,
    acts: (ledger) =>
      actsWhere(learnerDoses(ledger, [...SEDATING, ...RELAXANTS]), (dose) => [
        thirdBenzodiazepine(ledger, dose),
        uncalledFor(ledger, dose),
        paralysedWithoutTube(ledger, dose),
      ]),
  },
  {
    code: "H24",
    title: "Sedative bolus into uncorrected hypotension",
    severity: "severe",
    why: "a bolus that widens the vessels while the pressure is low ends in collapse",
    safer: "Fluid and a vasoactive drug first; then ketamine.",
    references: ["ACCM2017"],
    strength: "S",
    window: DAY,
    acts: (ledger) =>
      actsWhere(learnerDoses(ledger, PRESSURE_DROPPING).filter(dropsPressure), (dose) => [
        intoLowPressure(ledger, dose),
        repeatAfterDrop(ledger, dose),
      ]),
  },
  {
    code: "H28",
    title: "Antipsychotic or restraint before glucose and gas",
    severity: "moderate",
    why: "a febrile confused child is quietened before the cause is looked for, with a lower seizure threshold and a longer QT",
    safer: "Glucose and gas first, a parent at the side, and a senior called.",
    references: ["CHOP-agitation"],
    strength: "T",
    window: DAY,
    acts: (ledger) =>
      actsWhere(
        [...learnerStarts(ledger, ["haloperidol"]), ...learnerDone(ledger, ["physical-restraint"])],
        ({ at }) => [hotAndConfused(ledger, at)],
      ),
  },
];
