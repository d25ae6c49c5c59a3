import {
  absoluteDose,
  hypotensionLimit,
  isSlowUnderPressure,
  shockState,
} from "@encephalon/clinical";
import { type Chart, type LearnerEvent, latestValue, type VitalsAt } from "@encephalon/model";
import type { Notes } from "./notes";

/** What a policy looks at when it chooses: the chart, the clock, and its own notes of the chart. */
export interface View {
  readonly chart: Chart;
  readonly clock: number;
  /** Minutes since the policy took over. */
  readonly elapsed: number;
  readonly notes: Notes;
}

const NEVER: readonly number[] = [];

/** The minutes at which something of a kind happened to an item. */
export const minutesOf = ({ notes }: View, kind: LearnerEvent["kind"], item: string) =>
  notes.minutes.get(`${kind} ${item}`) ?? NEVER;

const lastOf = (view: View, kind: LearnerEvent["kind"], item: string): number | undefined =>
  minutesOf(view, kind, item).at(-1);

export const ordered = (view: View, item: string): boolean =>
  minutesOf(view, "ordered", item).length > 0;
/** Asked for and not called off. */
export const isAsked = (view: View, item: string): boolean =>
  resulted(view, item) || isPending(view, item);
export const isPending = ({ chart }: View, item: string): boolean =>
  chart.pending.some((order) => order.item === item);
export const resulted = (view: View, item: string): boolean =>
  minutesOf(view, "resulted", item).length > 0;
export const done = (view: View, item: string): boolean =>
  minutesOf(view, "procedure_done", item).length > 0;
export const called = (view: View, item: string): boolean =>
  minutesOf(view, "called", item).length > 0;
export const decided = ({ chart }: View, item: string, choice?: string): boolean => {
  const last = chart.decisions.findLast((decision) => decision.item === item);
  return last !== undefined && (choice === undefined || last.choice === choice);
};

/** Minutes since the policy itself last examined the item; endless when it never did. */
export const sinceExamined = (view: View, item: string): number =>
  view.clock - (lastOf(view, "examined", item) ?? Number.NEGATIVE_INFINITY);
export const sinceCalled = (view: View, item: string): number =>
  view.clock - (lastOf(view, "called", item) ?? Number.NEGATIVE_INFINITY);
export const sinceOrdered = (view: View, item: string): number =>
  view.clock - (lastOf(view, "ordered", item) ?? Number.NEGATIVE_INFINITY);

/** The newest known value of a finding. */
export const value = ({ chart }: View, finding: string): number | undefined =>
  latestValue(chart, finding)?.value;

export const above = (view: View, finding: string, limit: number): boolean =>
  (value(view, finding) ?? Number.NEGATIVE_INFINITY) > limit;
export const below = (view: View, finding: string, limit: number): boolean =>
  (value(view, finding) ?? Number.POSITIVE_INFINITY) < limit;

/** A line of a report that is there. */
export const shows = (view: View, ...findings: readonly string[]): boolean =>
  findings.some((finding) => above(view, finding, 0));

/** The highest of a finding that was ever known. */
export const peak = ({ chart }: View, finding: string): number =>
  Math.max(0, ...(chart.values[finding] ?? []).map((known) => known.value));

/** Whether any of this was told of the history. */
export const isTold = ({ notes }: View, ...history: readonly string[]): boolean =>
  history.some((one) => notes.told.has(one));

/** Whether the last words of a finding say so. */
export const reads = ({ notes }: View, finding: string, words: RegExp): boolean =>
  words.test(notes.words.get(finding) ?? "");

export const vitals = ({ chart }: View): VitalsAt | undefined => chart.vitals.at(-1);
export const saturation = (view: View): number => vitals(view)?.saturation ?? 100;

export const gcs = (view: View): number | undefined => value(view, "gcs");
export const isAwake = (view: View): boolean => gcs(view) === 15;
export const isDeep = (view: View): boolean => (gcs(view) ?? 15) <= 8;
export const isVentilated = ({ chart }: View): boolean => chart.running.intubation !== undefined;

/** Coma scores of so many minutes past, oldest first. */
export const scores = ({ chart, clock }: View, minutes: number): readonly number[] =>
  (chart.values.gcs ?? []).filter(({ at }) => at >= clock - minutes).map((score) => score.value);

/** By how much the score has fallen from the best of so many minutes past. */
export function fallen(view: View, minutes: number): number {
  const known = scores(view, minutes);
  return Math.max(0, ...known) - (known.at(-1) ?? 0);
}

/** By how much it has risen from the worst. */
export function risen(view: View, minutes: number): number {
  const known = scores(view, minutes);
  return (known.at(-1) ?? 0) - Math.min(15, ...known);
}

/** Minutes since a drug was last in the child or written up; endless when it never was. */
export function sinceGiven({ chart, clock }: View, ...drugs: readonly string[]): number {
  const last = chart.drugs.findLast(({ drug }) => drugs.includes(drug));
  return clock - (last?.at ?? Number.NEGATIVE_INFINITY);
}

/** In the child, running, or on its way. */
export const isGiven = ({ chart }: View, ...drugs: readonly string[]): boolean =>
  chart.drugs.some(({ drug }) => drugs.includes(drug)) ||
  drugs.some((drug) => chart.running[drug] !== undefined) ||
  chart.pendingDrugs.some(({ drug }) => drugs.includes(drug));

/** How many doses of these went in since a minute. */
export const dosesSince = ({ chart }: View, since: number, drugs: readonly string[]): number =>
  chart.drugs.filter(({ drug, at }) => drugs.includes(drug) && at >= since).length;

/** Millilitres per kg of fluid given as boluses in so many minutes past. */
export const bolusesOf = ({ chart, clock }: View, drugs: readonly string[], minutes: number) =>
  chart.drugs
    .filter(({ drug, at, unit }) => drugs.includes(drug) && unit === "mL" && at > clock - minutes)
    .reduce((sum, { perKg }) => sum + perKg, 0);

export const pressors = ({ chart }: View): boolean =>
  chart.running.adrenaline !== undefined || chart.running.noradrenaline !== undefined;

/** The shock test of the project, from what the chart shows; `pressors` count as shock there. */
export function isShocked(view: View, counting: "pressors" | "signs" = "pressors"): boolean {
  const now = vitals(view);
  if (!now) return false;
  const state = shockState({
    ageMonths: view.chart.child.ageMonths,
    systolic: now.systolic,
    vasoactiveRunning: counting === "pressors" && pressors(view),
    capillaryRefill: value(view, "capillary-refill") ?? 0,
    weakPulses: reads(view, "pulses", /weak/),
    coldLimbs: reads(view, "limbs", /cold/),
    heartRate: now.heartRate,
    temperature: now.temperature,
  });
  return state !== "none";
}

/** Systolic pressure below the limit for age [PALS]. */
export const isHypotensive = (view: View): boolean =>
  (vitals(view)?.systolic ?? 200) < hypotensionLimit(view.chart.child.ageMonths);

/** A slow heart under a high pressure, on the monitor. */
function isSlowAndHigh(view: View): boolean {
  const now = vitals(view);
  if (!now) return false;
  const mean = now.diastolic + (now.systolic - now.diastolic) / 3;
  return isSlowUnderPressure(view.chart.child.ageMonths, now.heartRate, mean, now.temperature);
}

/** A sign that the brain is pressed: pupils, posture, a slow heart under a high pressure. */
export const isPressed = (view: View): boolean =>
  reads(view, "pupils", /unequal|wide/) ||
  reads(view, "posture", /extend|bend abnormally/) ||
  isSlowAndHigh(view);

/** Saturation, breaths or reflexes fail; a high carbon dioxide does not count just after a convulsion. */
export const breathingFails = (view: View): boolean =>
  (saturation(view) < 90 && view.notes.minutes.has("oxygen")) ||
  (above(view, "pco2-blood", 50) && view.clock - (view.notes.ended ?? -DAY) >= 45) ||
  reads(view, "work-of-breathing", /pauses|does not breathe/) ||
  reads(view, "airway-state", /no gag/);

const DAY = 1440;

/** Minutes since the last convulsion or benzodiazepine of this stay; from the door, if there was none. */
export function sinceSeizure(view: View): number {
  const sedated = view.chart.drugs.findLast(({ drug }) => BENZODIAZEPINE.test(drug))?.at ?? 0;
  return view.clock - Math.max(0, view.notes.ended ?? 0, sedated);
}
const BENZODIAZEPINE = /azepam|midazolam/;

/** An item can be had here now. */
export function isHere({ chart, clock }: View, item: string, ahead = 0): boolean {
  const { lacks, from } = chart.child.hospital;
  return !lacks.includes(item) && (from[item] ?? 0) <= clock + ahead;
}

/** What a dose comes to for this child, in the drug's base unit. */
export const amountOf = ({ chart }: View, dose: { value: number; unit: string }): number => {
  const amount = absoluteDose(dose, chart.child);
  return amount.ok ? amount.value.value : 0;
};
