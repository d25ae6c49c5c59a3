import { BENZODIAZEPINES, CT_STUDIES, MR_STUDIES, VASOACTIVES } from "@encephalon/clinical";
import type { Condition, Vitals } from "@encephalon/model";
import {
  calledUntil,
  givenUntil,
  heldWithin,
  holds,
  isVentilated,
  pendingOrders,
  saturationAt,
  until,
  valuesKnown,
  vasoactiveRuns,
} from "../chart-reading";
import { DAY } from "../duration";
import type { Ledger } from "../ledger";
import type { Hit } from "../match-act";
import { isTapBarred, needleMinute } from "../needle";
import { actsWhere, type Clause, type HarmAct, lowPressure, lowSaturation, when } from "./clause";
import { type HarmRule, learnerDone, learnerStarted } from "./harm-rule";
import { tapBarsNamed } from "./tap-bars-named";

const unsecured = (ledger: Ledger, at: number): Clause =>
  when(
    holds(ledger, "gcs-8-or-less", at) && !isVentilated(ledger, at),
    "the coma score was 8 or less without a secured airway",
  );

/** A vasoactive infusion begun or turned up in the 30 minutes before. */
const pressorRaised = ({ of }: Ledger, at: number): boolean =>
  VASOACTIVES.some((drug) => {
    const rates = until(of.infused, at).filter(({ event }) => event.drug === drug);
    return rates.some(({ at: begun, event }, index) => {
      const before = rates[index - 1]?.event.rate.value ?? 0;
      return begun >= at - 30 && event.rate.value > before;
    });
  });

const unfitForMri = (ledger: Ledger, at: number): readonly Clause[] => [
  lowPressure(ledger, at),
  when(
    pressorRaised(ledger, at),
    "a vasoactive drug had been begun or raised in the 30 minutes before",
  ),
  lowSaturation(ledger, at, 90),
  unsecured(ledger, at),
];

const unfitForCt = (ledger: Ledger, at: number): readonly Clause[] => {
  const low = vasoactiveRuns(ledger, at) ? undefined : lowPressure(ledger, at);
  return [
    lowSaturation(ledger, at, 90),
    unsecured(ledger, at),
    low && `${low}, with no vasoactive drug running`,
  ];
};

/** At 60 minutes or more before, or the first that is known. */
const scoreBefore = (ledger: Ledger, at: number): number | undefined => {
  const known = valuesKnown(ledger, "gcs", at);
  return (known.findLast((score) => score.at <= at - 60) ?? known[0])?.value;
};

/** Better than an hour ago, or drowsy from a benzodiazepine and not falling. */
const waking = (ledger: Ledger, at: number): readonly Clause[] => {
  const known = valuesKnown(ledger, "gcs", at).map(({ value }) => value);
  const [before, now] = [known.at(-2), known.at(-1)];
  const gain = now === undefined ? 0 : now - (scoreBefore(ledger, at) ?? now);
  const falling = before !== undefined && now !== undefined && now < before;
  const last = givenUntil(ledger, BENZODIAZEPINES, at, at - 119).at(-1);
  return [
    when(gain >= 2, `the coma score of ${now} was ${gain} better than before`),
    falling || !last
      ? undefined
      : `a benzodiazepine of ${at - last.at} minutes before explained the drowsiness`,
  ];
};

const QUARTER = 15;

/** A plan made within 15 minutes of the tube is part of the same act, and excuses nothing (design). */
const plannedMove = (ledger: Ledger, at: number): boolean =>
  calledUntil(ledger, ["retrieval"], at - QUARTER) ||
  pendingOrders(ledger, at).some(
    (order) =>
      order.at <= at - QUARTER && [...CT_STUDIES, ...MR_STUDIES].includes(order.event.item),
  );

/** What makes a low score no coma of a child who wakes: it lasts, or something else failed with it. */
const ALARMING: readonly Condition[] = [
  "convulsing",
  "electrographic-seizure",
  "gcs-fallen-3",
  "herniation-sign",
  "shock",
];

/**
 * The score does not ask for a tube: 9 or more, or 8 or less for under 15 minutes of a child in whom
 * nothing else fails (design, after "8 or less and not improving over 15 minutes").
 */
function scoreAllowsWaiting(ledger: Ledger, at: number): boolean {
  const low = ledger.spans["gcs-8-or-less"]?.find(({ from, to }) => from <= at && at < to);
  if (!low) return true;
  return at - low.from < QUARTER && !ALARMING.some((condition) => holds(ledger, condition, at));
}

const tubedWithoutNeed = (ledger: Ledger, at: number): readonly Clause[] => {
  const needed =
    !scoreAllowsWaiting(ledger, at) ||
    holds(ledger, "airway-failing", at) ||
    saturationAt(ledger, at) < 92 ||
    plannedMove(ledger, at);
  return needed ? [] : waking(ledger, at);
};

/** This project's monitor shows an end-tidal tension of 0.92 of the arterial one (design). */
const ARTERIAL = 1 / 0.92;

interface Breath extends Hit {
  readonly paco2: number;
  readonly minutes: number;
}

const VENTILATOR = ["paco2-target", "ventilator-rate", "ventilator-tidal-volume"];

/** mm[Hg] of mean pressure from which an end-tidal tension tells the arterial one: below, the lung lacks blood (design). */
const LUNG_FED = 35;
const feedsLung = ({ systolic, diastolic }: Vitals): boolean =>
  diastolic + (systolic - diastolic) / 3 >= LUNG_FED;

/** The monitor's record under ventilation as the learner set it, each sample with the minutes it stands for. */
function ventilatedByLearner({ of: { vitals, set } }: Ledger): readonly Breath[] {
  const controls = set.filter(({ event }) => VENTILATOR.includes(event.item));
  const breaths: Breath[] = [];
  for (const [index, control] of controls.entries()) {
    const to = controls[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    if (control.event.by === "learner") addBreaths(breaths, control, vitals, to);
  }
  return breaths;
}

/** Adds the samples from a control's minute up to, not including, the next one's. */
function addBreaths(
  breaths: Breath[],
  { at: from, number }: Hit,
  vitals: Ledger["of"]["vitals"],
  to: number,
): void {
  for (let i = 0; i < vitals.length; i++) {
    const sample = vitals[i];
    if (!sample || sample.at < from) continue;
    if (sample.at >= to) return;
    const tension = sample.event.vitals.endTidalCo2;
    if (tension === undefined || !feedsLung(sample.event.vitals)) continue;
    const minutes = Math.min(5, (vitals[i + 1]?.at ?? sample.at + 1) - sample.at);
    breaths.push({ at: sample.at, number, paco2: tension * ARTERIAL, minutes });
  }
}

interface TooLow {
  readonly limit: number;
  readonly because: string;
  readonly test: (breath: Breath) => boolean;
}

/** The first sample by which the minutes that pass the test have come to the limit. */
function reached(breaths: readonly Breath[], { limit, because, test }: TooLow): readonly HarmAct[] {
  let minutes = 0;
  for (const breath of breaths) {
    if (!test(breath)) continue;
    minutes += breath.minutes;
    if (minutes >= limit) return [{ at: breath.at, number: breath.number, because }];
  }
  return [];
}

/** A tension of 30 to 34.9, as far as an end-tidal figure in whole numbers can tell. */
const isLow = ({ paco2 }: Breath): boolean => paco2 >= 30 && paco2 < 34.5;

function overventilated(ledger: Ledger): readonly HarmAct[] {
  const breaths = ventilatedByLearner(ledger);
  const calm = ({ at }: Breath) => !heldWithin(ledger, "herniation-sign", at - 30, at);
  const rules: readonly TooLow[] = [
    {
      limit: 10,
      because: "carbon dioxide had been below 30 for 10 minutes in all",
      test: ({ paco2 }) => paco2 < 30,
    },
    {
      limit: 31,
      because: "carbon dioxide had been 30 to 35 for over 30 minutes with no sign of herniation",
      test: (breath) => isLow(breath) && calm(breath),
    },
    {
      limit: 121,
      because: "carbon dioxide had been 30 to 35 for over 2 hours",
      test: isLow,
    },
  ];
  return rules.flatMap((rule) => reached(breaths, rule));
}

export const procedureHarms: readonly HarmRule[] = [
  {
    code: "H3",
    title: "Lumbar puncture while it was barred",
    severity: "severe",
    why: "the needle then risks herniation or bleeding, and a normal CT does not lift the bar",
    safer: "Record why it is deferred, treat as if infected, tap when every check is passed.",
    references: ["NICE-LP"],
    strength: "T",
    window: DAY,
    acts: (ledger) =>
      actsWhere(
        learnerDone(ledger, ["lumbar-puncture"])
          .map(({ at, number }) => ({ at: needleMinute(ledger, at), number }))
          .filter(({ at }) => isTapBarred(ledger, at)),
        ({ at }) => tapBarsNamed(ledger, at),
      ),
  },
  {
    code: "H9",
    title: "Deep or long hyperventilation",
    severity: "moderate",
    why: "that starves the brain of blood",
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
    why: "on the way to a scanner that goes wrong where help is far",
    safer: "Airway and pressure first; the scan waits.",
    references: [],
    strength: "design",
    window: DAY,
    acts: (ledger) => [
      ...actsWhere(learnerStarted(ledger, MR_STUDIES), ({ at }) => unfitForMri(ledger, at)),
      ...actsWhere(learnerStarted(ledger, CT_STUDIES), ({ at }) => unfitForCt(ledger, at)),
    ],
  },
  {
    code: "H29",
    title: "Intubation of a child who is waking",
    severity: "moderate",
    why: "ventilation was not needed: oxygen and reflexes were there, and nothing else had failed",
    safer: "Watch, side position, look again in 15 minutes, with the decision written down.",
    references: [],
    strength: "design",
    window: DAY,
    acts: (ledger) =>
      actsWhere(learnerStarted(ledger, ["intubation"]), ({ at }) => tubedWithoutNeed(ledger, at)),
  },
];
