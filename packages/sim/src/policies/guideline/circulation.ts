import { hypotensionLimit } from "@encephalon/clinical";
import type { Action } from "@encephalon/model";
import type { Habit } from "../habits";
import { call, examine, give, order, prescribe, stop } from "../prescribe";
import {
  above,
  below,
  bolusesOf,
  isGiven,
  isHypotensive,
  isPressed,
  isShocked,
  pressors,
  reads,
  saturation,
  shows,
  sinceExamined,
  sinceGiven,
  type View,
} from "../view";

const HOUR = 60;
const DAY = 24 * HOUR;
const BOLUSES = ["saline-0-9", "balanced-crystalloid"];

/** mL/kg of boluses (design). */
const MOST_IN_A_DAY = 60;

/** Fluid after which a low saturation is taken for its doing, mL/kg in the hour, and that saturation, % (design). */
const MUCH = 20;
const LOW = 92;

/** A fall of the saturation after a bolus that speaks against the next, % (design). */
const FALL = 3;

/** By how much the saturation has fallen since the last bolus, %. */
function saturationLost(view: View): number {
  const since = view.clock - sinceGiven(view, ...BOLUSES);
  const then = view.chart.vitals.findLast(({ at }) => at <= since);
  return (then?.saturation ?? 0) - saturation(view);
}

/** Fluid that no longer helps: liver, chest, saturation, 40 mL/kg in the hour or 60 in the day (design). */
const isFull = (view: View): boolean =>
  (bolusesOf(view, BOLUSES, HOUR) >= MUCH && saturation(view) < LOW) ||
  saturationLost(view) >= FALL ||
  bolusesOf(view, BOLUSES, HOUR) >= 40 ||
  bolusesOf(view, BOLUSES, DAY) >= MOST_IN_A_DAY ||
  view.elapsed > DAY ||
  (view.elapsed > 3 * HOUR && bolusesOf(view, BOLUSES, 6 * HOUR) >= 10) ||
  reads(view, "liver", /larger/) ||
  reads(view, "chest", /crackles/);

/** A bolus that is in and not yet followed by a look at the circulation. */
const unchecked = (view: View): boolean =>
  sinceGiven(view, ...BOLUSES) <= sinceExamined(view, "circulation");
const onItsWay = ({ chart }: View): boolean =>
  chart.pendingDrugs.some(({ drug }) => BOLUSES.includes(drug));

/**
 * 10 mL/kg, 20 where the pressure is low and 60 in the day allow it, then perfusion, liver, chest and
 * pupils [Weiss2020].
 */
const bolus = (view: View): readonly Action[] => {
  const left = MOST_IN_A_DAY - bolusesOf(view, BOLUSES, DAY);
  return [give("saline-0-9", Math.min(left, isHypotensive(view) ? 20 : 10), "mL/kg")];
};

const PRESSORS = ["adrenaline", "noradrenaline"] as const;
type Pressor = (typeof PRESSORS)[number];

/** The two rates that a pressor is given at, ug/kg/min: as begun [ACCM2017], and turned up (design). */
const BEGUN = 0.1;
const TURNED_UP = 0.3;

const pressor = (drug: Pressor, rate: number): Action => give(drug, rate, "ug/kg/min");

/** The next step of the vasoactive drugs: adrenaline first, noradrenaline beside it [ACCM2017]. */
function pressorStep({ chart, notes }: View): readonly Action[] {
  const next = PRESSORS.find((drug) => chart.running[drug] === undefined);
  if (next) return [pressor(next, BEGUN)];
  return PRESSORS.filter((drug) => (notes.rates.get(drug) ?? 0) < TURNED_UP).map((drug) =>
    pressor(drug, TURNED_UP),
  );
}

/** The same steps back: noradrenaline first, down before off. */
function pressorStepBack({ chart, notes }: View): readonly Action[] {
  const drug = PRESSORS.findLast((each) => chart.running[each] !== undefined);
  if (!drug) return [];
  return (notes.rates.get(drug) ?? 0) > BEGUN ? [pressor(drug, BEGUN)] : stop(drug);
}

/** A pressor is turned down after so many minutes in which the pressure kept so far above its limit, mmHg (design). */
const STEADY = 4 * HOUR;
const ROOM = 10;

/** The pressure has room, and no pressor was begun or turned in the meantime. */
function pressureHolds({ chart, clock }: View): boolean {
  const least = hypotensionLimit(chart.child.ageMonths) + ROOM;
  const low = chart.vitals.findLast(({ systolic }) => systolic < least);
  return (
    clock - (low?.at ?? 0) >= STEADY &&
    PRESSORS.every((drug) => clock - (chart.running[drug] ?? 0) >= STEADY)
  );
}

export const circulation: readonly Habit[] = [
  {
    name: "bolus",
    urgent: true,
    again: 8,
    when: (view) =>
      isShocked(view, "signs") && !isFull(view) && !onItsWay(view) && !unchecked(view),
    acts: bolus,
  },
  {
    name: "look after a bolus",
    urgent: true,
    again: 3,
    when: (view) => unchecked(view) && sinceGiven(view, ...BOLUSES) >= 4,
    acts: () => examine("circulation", "breathing", "abdomen", "eyes-and-pupils"),
  },
  {
    name: "pressor",
    urgent: true,
    when: (view) =>
      isShocked(view, "signs") && view.elapsed >= 12 && bolusesOf(view, BOLUSES, 2 * HOUR) >= 20,
    acts: pressorStep,
  },
  {
    name: "more pressor",
    urgent: true,
    again: 30,
    when: (view) =>
      pressors(view) && isHypotensive(view) && sinceGiven(view, ...BOLUSES) < 6 * HOUR,
    acts: pressorStep,
  },
  {
    name: "pressure falls late",
    urgent: true,
    again: 40,
    when: (view) => isHypotensive(view) && isFull(view),
    acts: pressorStep,
  },
  {
    name: "less pressor",
    again: STEADY,
    when: (view) =>
      pressors(view) && pressureHolds(view) && !isShocked(view, "signs") && !isPressed(view),
    acts: pressorStepBack,
  },
  {
    name: "hydrocortisone",
    when: (view) =>
      isHypotensive(view) &&
      view.chart.running.noradrenaline !== undefined &&
      !above(view, "ammonia", 150),
    acts: (view) => prescribe(view, "hydrocortisone", "iv"),
  },
  {
    name: "help for shock",
    urgent: true,
    when: (view) => isShocked(view, "signs"),
    acts: () => [
      ...call("resuscitation-team"),
      ...order("group-and-screen", "crossmatch", "blood-culture"),
    ],
  },
  {
    name: "red cells",
    again: 6 * HOUR,
    when: (view) => below(view, "haemoglobin", isShocked(view) ? 90 : 70),
    acts: (view) => prescribe(view, "red-cells", "iv"),
  },
  {
    name: "bleeding",
    when: (view) =>
      reads(view, "bleeding-points-note", /ooz|blood/i) &&
      (below(view, "platelets", 60) || above(view, "inr", 1.8)),
    acts: (view) => [
      ...prescribe(view, "platelets-transfusion", "iv"),
      ...prescribe(view, "fresh-frozen-plasma", "iv"),
      ...prescribe(view, "cryoprecipitate", "iv"),
    ],
  },
  {
    name: "bleeding points",
    when: (view) => isShocked(view) || shows(view, "ct-subdural"),
    acts: () => examine("bleeding-points"),
  },
  {
    name: "gas in shock",
    again: HOUR,
    when: (view) =>
      isShocked(view, "signs") && view.elapsed < 12 * HOUR && isGiven(view, "saline-0-9"),
    acts: () => order("blood-gas-venous"),
  },
];
