import type { Action } from "@encephalon/model";
import { airway } from "../guideline/airway";
import { brainPressure } from "../guideline/brain-pressure";
import { causes } from "../guideline/causes";
import { circulation } from "../guideline/circulation";
import { atTheDoor, firstLook } from "../guideline/first-look";
import { imaging, scansCalledOff } from "../guideline/imaging";
import { infection } from "../guideline/infection";
import { seizures } from "../guideline/seizures";
import { byHabits, type Habit } from "../habits";
import type { Policy } from "../policies";
import { perform, prescribe, stop } from "../prescribe";
import {
  isAwake,
  isDeep,
  isGiven,
  isShocked,
  isVentilated,
  pressors,
  shows,
  sinceGiven,
  type View,
} from "../view";
import { brainCriteria, isLost } from "./brain-criteria";

/**
 * What a unit means to give one child, and from when: minutes from arrival, or null for never. Whether it
 * comes to it is up to the child: who has died gets nothing, and only who is stable is exchanged.
 */
export interface Practice {
  readonly steroid: number | null;
  readonly immunoglobulin: number | null;
  readonly tocilizumab: number | null;
  readonly exchange: number | null;
}

const DAY = 1440;
/** The end of the third day: what a unit decides is decided, and supportive care goes on (design). */
const LAST = 3 * DAY;
/** Doses of a pulse and sessions of exchange, a day apart (design). */
const DAYS = 3;

const from = (minute: number | null, { elapsed }: View): boolean =>
  minute !== null && elapsed >= minute;

/** Not awake, or with thalami that a scan showed, and not beyond help: the disease is in question. */
const isInQuestion = (view: View): boolean =>
  (!isAwake(view) || shows(view, "mri-thalami", "ct-thalami")) && !isLost(view);

/** A child whom a unit dares to put on a machine: pressure held without pressors (design). */
const isStable = (view: View): boolean => !pressors(view) && !isShocked(view);

/** A child ill enough for interleukin 6 to be blocked: deep, on a tube, or in shock (design). */
const isSevere = (view: View): boolean => isDeep(view) || isVentilated(view) || isShocked(view);

const once = (
  name: string,
  when: Habit["when"],
  acts: (view: View) => readonly Action[],
): Habit => ({ name, again: 30, when, acts });

const pulses = ({ chart }: View): number =>
  chart.drugs.filter(({ drug }) => drug === "methylprednisolone").length;

const sessions = ({ notes }: View): number =>
  notes.minutes.get("procedure_started plasma-exchange")?.length ?? 0;

/** The immune treatments of a practice, by what is seen of the child. */
const immune = (practice: Practice): readonly Habit[] => [
  once(
    "pulse",
    (view) =>
      from(practice.steroid, view) && isInQuestion(view) && !isGiven(view, "methylprednisolone"),
    (view) => prescribe(view, "methylprednisolone", "iv", { repeat: true }),
  ),
  {
    name: "pulse ends",
    when: (view) => pulses(view) >= DAYS && sinceGiven(view, "methylprednisolone") >= 0.8 * DAY,
    acts: () => stop("methylprednisolone"),
  },
  once(
    "immunoglobulin",
    (view) =>
      from(practice.immunoglobulin, view) && isInQuestion(view) && !isGiven(view, "immunoglobulin"),
    (view) => prescribe(view, "immunoglobulin", "iv"),
  ),
  once(
    "interleukin 6 blocked",
    (view) =>
      from(practice.tocilizumab, view) &&
      isInQuestion(view) &&
      isSevere(view) &&
      !isGiven(view, "tocilizumab"),
    (view) => prescribe(view, "tocilizumab", "iv"),
  ),
  {
    name: "exchange",
    again: DAY,
    when: (view) =>
      from(practice.exchange, view) &&
      isInQuestion(view) &&
      isStable(view) &&
      sessions(view) < DAYS,
    acts: () => perform("dialysis-catheter", "plasma-exchange"),
  },
];

/**
 * What hospitals do rather than what is best: the child is kept alive and worked up as the guideline has it, and
 * immune treatment follows the practice of the unit. Published series are emulated with it; it is no yardstick.
 */
export const usualCare = (practice: Practice): Policy => ({
  name: "usual",
  does: "keeps the child alive and gives what the practice of a unit says, to who lives and is stable",
  standing: "reference",
  choose: () =>
    byHabits(
      [
        ...atTheDoor,
        ...scansCalledOff,
        ...seizures,
        ...brainPressure,
        ...airway,
        ...circulation,
        ...firstLook,
        ...infection,
        ...causes,
        ...imaging,
        ...immune(practice),
        ...brainCriteria,
      ],
      { until: LAST },
    ),
});
