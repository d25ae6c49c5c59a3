import { BENZODIAZEPINES, VASOACTIVES } from "@encephalon/clinical";
import {
  calledUntil,
  givenUntil,
  heldWithin,
  holds,
  isHypotensive,
  isVentilated,
  pendingOrders,
  until,
  valuesKnown,
  vasoactiveRuns,
  vitalsAt,
} from "../chart-reading";
import type { Ledger } from "../ledger";
import type { Hit } from "../match-act";
import { DAY, type HarmRule, learnerDone, learnerStarted } from "./harm-rule";

const saturationAt = (ledger: Ledger, at: number): number =>
  vitalsAt(ledger, at)?.saturation ?? 100;

const unsecured = (ledger: Ledger, at: number): boolean =>
  holds(ledger, "gcs-8-or-less", at) && !isVentilated(ledger, at);

/** A vasoactive infusion begun or turned up in the 30 minutes before. */
const pressorRaised = ({ of }: Ledger, at: number): boolean =>
  VASOACTIVES.some((drug) => {
    const rates = until(of.infused, at).filter(({ event }) => event.drug === drug);
    return rates.some(({ at: begun, event }, index) => {
      const before = rates[index - 1]?.event.rate.value ?? 0;
      return begun >= at - 30 && event.rate.value > before;
    });
  });

const MRI = ["mri-brain", "mri-brain-short", "mr-venogram"];
const CT = ["ct-head", "ct-venogram"];

const unfitForMri = (ledger: Ledger, at: number): boolean =>
  isHypotensive(ledger, at) ||
  pressorRaised(ledger, at) ||
  saturationAt(ledger, at) < 90 ||
  unsecured(ledger, at);

const unfitForCt = (ledger: Ledger, at: number): boolean =>
  saturationAt(ledger, at) < 90 ||
  unsecured(ledger, at) ||
  (isHypotensive(ledger, at) && !vasoactiveRuns(ledger, at));

/** At 60 minutes or more before, or the first that is known. */
const scoreBefore = (ledger: Ledger, at: number): number | undefined => {
  const known = valuesKnown(ledger, "gcs", at);
  return (known.findLast((score) => score.at <= at - 60) ?? known[0])?.value;
};

const isWaking = (ledger: Ledger, at: number): boolean => {
  const known = valuesKnown(ledger, "gcs", at).map(({ value }) => value);
  const [before, now] = [known.at(-2), known.at(-1)];
  const better = now !== undefined && now - (scoreBefore(ledger, at) ?? now) >= 2;
  const falling = before !== undefined && now !== undefined && now < before;
  const sedated = givenUntil(ledger, BENZODIAZEPINES, at, at - 119).length > 0;
  return better || (sedated && !falling);
};

const plannedMove = (ledger: Ledger, at: number): boolean =>
  calledUntil(ledger, ["retrieval"], at) ||
  pendingOrders(ledger, at).some(({ event }) => [...MRI, ...CT].includes(event.item));

const tubedWithoutNeed = (ledger: Ledger, at: number): boolean =>
  !holds(ledger, "gcs-8-or-less", at) &&
  !holds(ledger, "airway-failing", at) &&
  saturationAt(ledger, at) >= 92 &&
  !plannedMove(ledger, at) &&
  isWaking(ledger, at);

/** This project's monitor shows an end-tidal tension of 0.92 of the arterial one (design). */
const ARTERIAL = 1 / 0.92;

interface Breath extends Hit {
  readonly paco2: number;
  readonly minutes: number;
}

const VENTILATOR = ["paco2-target", "ventilator-rate", "ventilator-tidal-volume"];

/** The monitor's record under ventilation as the learner set it, each sample with the minutes it stands for. */
function ventilatedByLearner(ledger: Ledger): readonly Breath[] {
  const { vitals, set } = ledger.of;
  return vitals.flatMap(({ at, event }, index) => {
    const tension = event.vitals.endTidalCo2;
    if (tension === undefined) return [];
    const control = until(set, at).findLast((entry) => VENTILATOR.includes(entry.event.item));
    if (control?.event.by !== "learner") return [];
    const next = vitals[index + 1]?.at ?? at + 1;
    const minutes = Math.min(5, next - at);
    return [{ at, number: control.number, paco2: tension * ARTERIAL, minutes }];
  });
}

/** The first sample by which the minutes that pass the test have come to more than the limit. */
function reached(
  breaths: readonly Breath[],
  limit: number,
  test: (breath: Breath) => boolean,
): readonly Hit[] {
  let minutes = 0;
  for (const breath of breaths) {
    if (!test(breath)) continue;
    minutes += breath.minutes;
    if (minutes >= limit) return [{ at: breath.at, number: breath.number }];
  }
  return [];
}

/** A tension of 30 to 34.9, as far as an end-tidal figure in whole numbers can tell. */
const isLow = ({ paco2 }: Breath): boolean => paco2 >= 30 && paco2 < 34.5;

function overventilated(ledger: Ledger): readonly Hit[] {
  const breaths = ventilatedByLearner(ledger);
  const calm = ({ at }: Breath) => !heldWithin(ledger, "herniation-sign", at - 30, at);
  return [
    ...reached(breaths, 10, ({ paco2 }) => paco2 < 30),
    ...reached(breaths, 31, (breath) => isLow(breath) && calm(breath)),
    ...reached(breaths, 121, isLow),
  ];
}

export const procedureHarms: readonly HarmRule[] = [
  {
    code: "H3",
    title: "Lumbar puncture while it was barred",
    severity: "severe",
    why: "with a bar in force the needle risks herniation or bleeding, and a normal CT does not lift it",
    safer: "Record why it is deferred, treat as if infected, tap when every check is passed.",
    references: ["NICE-LP"],
    strength: "T",
    window: DAY,
    acts: (ledger) =>
      learnerDone(ledger, ["lumbar-puncture"]).filter(({ at }) => holds(ledger, "lp-barred", at)),
  },
  {
    code: "H9",
    title: "Deep or long hyperventilation",
    severity: "moderate",
    why: "carbon dioxide below 30, or below 35 for longer than a bridge, starves the brain of blood",
    safer: "35 to 40; lower only for minutes, for pupils, until osmotherapy works.",
    references: ["HarrietLane"],
    strength: "S",
    window: DAY,
    acts: overventilated,
  },
  {
    code: "H23",
    title: "An unstable child moved to a scanner",
    severity: "severe",
    why: "low pressure, low oxygen or an airway that is not secured goes wrong where help is far",
    safer: "Airway and pressure first; the scan waits.",
    references: [],
    strength: "design",
    window: DAY,
    acts: (ledger) => [
      ...learnerStarted(ledger, MRI).filter(({ at }) => unfitForMri(ledger, at)),
      ...learnerStarted(ledger, CT).filter(({ at }) => unfitForCt(ledger, at)),
    ],
  },
  {
    code: "H29",
    title: "Intubation of a child who is waking",
    severity: "moderate",
    why: "the coma score was 9 or more and rising, or a benzodiazepine explained it: ventilation was not needed",
    safer: "Watch, side position, look again in 15 minutes, with the decision written down.",
    references: [],
    strength: "design",
    window: DAY,
    acts: (ledger) =>
      learnerStarted(ledger, ["intubation"]).filter(({ at }) => tubedWithoutNeed(ledger, at)),
  },
];
