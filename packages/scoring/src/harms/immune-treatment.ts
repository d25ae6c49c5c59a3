import { ANTIBACTERIALS } from "@encephalon/clinical";
import { ballotOf, classOf } from "../ballot";
import {
  calledUntil,
  committedAt,
  everGiven,
  givenUntil,
  isAbove,
  isPresent,
  until,
} from "../chart-reading";
import { perKgIn, totalPerKg } from "../dose";
import { DAY } from "../duration";
import type { EntryOf, Ledger } from "../ledger";
import { DISCUSSED_WITH, thalamiShown } from "../reason-truths";
import { above, actsWhere, below, type Clause, shown, when, youngerThan } from "./clause";
import {
  firstGiven,
  type HarmRule,
  learnerDoses,
  learnerStarted,
  learnerStarts,
} from "./harm-rule";

/** From 10 mg/kg methylprednisolone is a pulse. */
const pulses = (ledger: Ledger): readonly EntryOf<"drug_given">[] =>
  learnerDoses(ledger, ["methylprednisolone"]).filter(
    ({ event }) => (perKgIn(event, "mg") ?? 0) >= 10,
  );

const COVER = [...ANTIBACTERIALS, "aciclovir"];
const EXCLUDING = /^(csf-|mri-)/;

/** The differential that stands was committed after a CSF or MRI result, with infection below 0.05. */
const infectionExcluded = (ledger: Ledger, at: number): boolean => {
  const seen = until(ledger.of.resulted, at).find(({ event }) => EXCLUDING.test(event.item));
  const standing = committedAt(ledger, at);
  if (!seen || !standing || standing.at < seen.at) return false;
  const ballot = ballotOf(standing.event.entries);
  return (ballot.get("HSV") ?? 0) + (ballot.get("BAC") ?? 0) < 0.05;
};

/** A discussion on record in the 6 hours before. */
const discussed = (ledger: Ledger, at: number): boolean =>
  calledUntil(ledger, DISCUSSED_WITH, at, at - 360) ||
  until(ledger.of.decided, at, at - 360).some(
    ({ event }) => event.item === "tocilizumab" && event.reason === "team-discussion",
  );

const bacteriaUncontrolled = (ledger: Ledger, at: number): Clause => {
  const proven =
    isPresent(ledger, "blood-culture", at) ||
    isPresent(ledger, "csf-culture", at) ||
    (isAbove(ledger, "crp", 100, at) && isAbove(ledger, "procalcitonin", 10, at));
  return when(
    proven && at - firstGiven(ledger, ANTIBACTERIALS) < DAY,
    "a bacterial infection had had less than 24 hours of treatment",
  );
};

/** The team sets the exchange up: it harms from the minute the machine starts. */
const exchanges = (ledger: Ledger) => learnerStarted(ledger, ["plasma-exchange"]);

const exchangeIsWrong = (ledger: Ledger, at: number, diagnosis: string): readonly Clause[] => {
  const group = classOf(diagnosis);
  const untreated = !(at - firstGiven(ledger, ANTIBACTERIALS) >= DAY);
  return [
    when(!thalamiShown(ledger, at), "no image had shown both thalami"),
    when(group === "CVT", "this child has a venous thrombosis"),
    when(group === "BAC" && untreated, "sepsis had had less than 24 hours of antibiotic"),
  ];
};

const immunoglobulinLately = (ledger: Ledger, at: number): Clause => {
  const grams = totalPerKg(
    givenUntil(ledger, ["immunoglobulin"], at, at - 2 * DAY).filter(
      ({ event }) => event.by === "learner",
    ),
    "g",
  );
  return when(
    grams >= 0.5,
    `${shown(grams)} g/kg of immunoglobulin went in within 48 hours before`,
  );
};

const uncovered = (ledger: Ledger, at: number): Clause =>
  when(
    !everGiven(ledger, COVER, at) && !infectionExcluded(ledger, at),
    "neither an antibacterial nor aciclovir had been given, and infection was not excluded",
  );

const againstCautions = (ledger: Ledger, at: number): readonly Clause[] =>
  discussed(ledger, at)
    ? []
    : [
        below(ledger, at, { finding: "neutrophils", says: "neutrophils were", limit: 1 }),
        bacteriaUncontrolled(ledger, at),
        youngerThan(ledger, 24),
      ];

export const immuneHarms: readonly HarmRule[] = [
  {
    code: "H10",
    title: "Immunoglobulin washed out by an exchange",
    severity: "mild",
    why: "the exchange removes the antibody that was just given",
    safer: "Immunoglobulin after the last exchange.",
    references: [],
    strength: "unverified",
    window: 2 * DAY,
    acts: (ledger) => actsWhere(exchanges(ledger), ({ at }) => [immunoglobulinLately(ledger, at)]),
  },
  {
    code: "H11",
    title: "Pulse steroid before any antimicrobial",
    severity: "moderate",
    why: "an infection is left uncovered under steroid",
    safer: "Antibiotic and aciclovir first; they take minutes.",
    references: [],
    strength: "design",
    window: DAY,
    acts: (ledger) => actsWhere(pulses(ledger), ({ at }) => [uncovered(ledger, at)]),
  },
  {
    code: "H13",
    title: "Tocilizumab against its cautions, without a discussion",
    severity: "moderate",
    why: "its risks then need a second mind, and no discussion is on record",
    safer: "Record the discussion with the team first, with the label's limits named.",
    references: ["TCZ-label"],
    strength: "S",
    window: DAY,
    acts: (ledger) =>
      actsWhere(learnerStarts(ledger, ["tocilizumab"]), ({ at }) => againstCautions(ledger, at)),
  },
  {
    code: "H19",
    title: "Plasma exchange before the lesion is shown, or in the wrong disease",
    severity: "severe",
    why: "a large line and an exchange bring clots, low pressure and loss of drugs to a child who may not need them",
    safer: "Wait for the image; in sepsis a day of antibiotic first.",
    references: ["TPE-VN"],
    strength: "A",
    window: DAY,
    acts: (ledger, { diagnosis }) =>
      actsWhere(exchanges(ledger), ({ at }) => exchangeIsWrong(ledger, at, diagnosis)),
  },
  {
    code: "H26",
    title: "Pulse steroid with high ammonia",
    severity: "severe",
    why: "steroid breaks protein down and drives ammonia up further",
    safer: "Stop protein, give glucose and scavengers, call the metabolic team.",
    references: ["UCD2022"],
    strength: "T",
    window: DAY,
    acts: (ledger) =>
      actsWhere(pulses(ledger), ({ at }) => [
        above(ledger, at, { finding: "ammonia", says: "ammonia was", limit: 150 }),
      ]),
  },
];
