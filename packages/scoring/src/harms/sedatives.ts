import { BENZODIAZEPINES, SECOND_LINE_ANTISEIZURE } from "@encephalon/clinical";
import {
  everGiven,
  givenUntil,
  heldWithin,
  isHypotensive,
  isVentilated,
  latestValue,
  until,
  vasoactiveRuns,
  vitalsAt,
} from "../chart-reading";
import { perKgIn } from "../dose";
import type { EntryOf, Ledger } from "../ledger";
import { DAY, type HarmRule, learnerDone, learnerDoses, learnerStarts } from "./harm-rule";

type Dose = EntryOf<"drug_given">;

/** The third in an hour, whoever gave the first two, with no second-line drug started. */
const isThirdBenzodiazepine = (ledger: Ledger, { at, event }: Dose): boolean =>
  BENZODIAZEPINES.includes(event.drug) &&
  givenUntil(ledger, BENZODIAZEPINES, at, at - 60).length >= 3 &&
  !everGiven(ledger, SECOND_LINE_ANTISEIZURE, at);

const BEFORE_INTUBATION = ["intubation"];

/** Intubation begins within 10 minutes after, or is under way. */
const forIntubation = ({ of }: Ledger, at: number): boolean =>
  of.started.some(
    ({ event, at: began }) =>
      BEFORE_INTUBATION.includes(event.item) && began <= at + 10 && event.until >= at,
  );

const withoutSeizure = (ledger: Ledger, { at }: Dose): boolean =>
  !heldWithin(ledger, "convulsing", at - 10, at) &&
  !heldWithin(ledger, "electrographic-seizure", at - 10, at) &&
  !forIntubation(ledger, at) &&
  !isVentilated(ledger, at);

const QUIETING = [...BENZODIAZEPINES, "phenobarbital", "thiopental", "propofol"];

/** Drops the pressure: midazolam from 0.1 mg/kg, propofol and thiopental at any dose. */
const dropsPressure = ({ event }: Dose): boolean =>
  event.drug !== "midazolam" || (perKgIn(event, "mg") ?? 0) >= 0.1;

const repeatAfterDrop = (ledger: Ledger, { at, event }: Dose): boolean =>
  givenUntil(ledger, [event.drug], at, at - 15).some(
    (earlier) => earlier.at < at && !isHypotensive(ledger, earlier.at) && isHypotensive(ledger, at),
  );

const PRESSURE_DROPPING = ["midazolam", "propofol", "thiopental"];

/** Before both a glucose and a gas are back. */
const unworkedUp = ({ of }: Ledger, at: number): boolean => {
  const back = until(of.resulted, at).map(({ event }) => event.item);
  const hasGas = back.some((item) => item.startsWith("blood-gas-"));
  return !(hasGas && back.some((item) => item === "glucose-blood" || item === "glucose-plasma"));
};

const hotAndConfused = (ledger: Ledger, at: number): boolean =>
  (vitalsAt(ledger, at)?.temperature ?? 0) >= 38 && (latestValue(ledger, "gcs", at) ?? 15) < 15;

export const sedatives: readonly HarmRule[] = [
  {
    code: "H5",
    title: "Benzodiazepine or sedative that was not called for",
    severity: "severe",
    why: "a third benzodiazepine without a second-line drug, or a sedative bolus without a seizure, stops breathing, drops the pressure and hides the examination",
    safer: "After two benzodiazepines a second-line drug; posturing is pressure, not a seizure.",
    references: ["CHOP-SE"],
    strength: "T",
    window: 60,
    acts: (ledger) =>
      learnerDoses(ledger, QUIETING).filter(
        (dose) => isThirdBenzodiazepine(ledger, dose) || withoutSeizure(ledger, dose),
      ),
  },
  {
    code: "H24",
    title: "Sedative bolus into uncorrected hypotension",
    severity: "severe",
    why: "a bolus that widens the vessels while the pressure is low ends in collapse",
    safer: "Fluid and a vasoactive drug first; then ketamine.",
    references: ["ACCM2017"],
    strength: "S",
    window: 60,
    acts: (ledger) =>
      learnerDoses(ledger, PRESSURE_DROPPING)
        .filter(dropsPressure)
        .filter(
          (dose) =>
            (isHypotensive(ledger, dose.at) && !vasoactiveRuns(ledger, dose.at)) ||
            repeatAfterDrop(ledger, dose),
        ),
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
      [
        ...learnerStarts(ledger, ["haloperidol"]),
        ...learnerDone(ledger, ["physical-restraint"]),
      ].filter(({ at }) => hotAndConfused(ledger, at) && unworkedUp(ledger, at)),
  },
];
