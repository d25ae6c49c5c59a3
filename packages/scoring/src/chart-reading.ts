import { hypotensionLimit, VASOACTIVES } from "@encephalon/clinical";
import type { Condition, Vitals } from "@encephalon/model";
import type { EntryOf, Known, Ledger } from "./ledger";

/** Everything here is what was so, or was known, at a minute: later entries are not looked at. */

export const until = <E extends { readonly at: number }>(
  entries: readonly E[],
  at: number,
  since = Number.NEGATIVE_INFINITY,
): readonly E[] => entries.filter((entry) => entry.at <= at && entry.at >= since);

/** What the chart holds of a finding at that minute, in the order of the samples. */
export const valuesKnown = (ledger: Ledger, finding: string, at: number): readonly Known[] =>
  (ledger.values.get(finding) ?? []).filter(({ knownAt }) => knownAt <= at);

/** The last resulted value: by the minute of its sample. */
export const latest = (ledger: Ledger, finding: string, at: number): Known | undefined =>
  ledger.values.get(finding)?.findLast(({ knownAt }) => knownAt <= at);

export const latestValue = (ledger: Ledger, finding: string, at: number): number | undefined =>
  latest(ledger, finding, at)?.value;

/** The last scan of either kind that looked at the cisterns saw them narrowed. */
export function cisternsNarrowOnScan(ledger: Ledger, at: number): boolean {
  const last = ["ct-cisterns", "mri-cisterns"]
    .flatMap((finding) => latest(ledger, finding, at) ?? [])
    .reduce<Known | undefined>((a, b) => (a && a.at >= b.at ? a : b), undefined);
  return last !== undefined && last.value > 0;
}

/** Known, and above; an unknown value is never above anything. */
export const isAbove = (ledger: Ledger, finding: string, limit: number, at: number): boolean =>
  (latestValue(ledger, finding, at) ?? Number.NEGATIVE_INFINITY) > limit;

export const isBelow = (ledger: Ledger, finding: string, limit: number, at: number): boolean =>
  (latestValue(ledger, finding, at) ?? Number.POSITIVE_INFINITY) < limit;

/** A sign or an image finding that is reported as present. */
export const isPresent = (ledger: Ledger, finding: string, at: number): boolean =>
  isAbove(ledger, finding, 0, at);

/** The same, at any time so far: a clot that has been shown was there, whatever a later picture shows. */
export const hasBeenPresent = (ledger: Ledger, finding: string, at: number): boolean =>
  valuesKnown(ledger, finding, at).some(({ value }) => value > 0);

/** A sign or an image finding that was looked for and is reported as absent. */
export const isAbsent = (ledger: Ledger, finding: string, at: number): boolean =>
  latestValue(ledger, finding, at) === 0;

export function vitalsAt(
  ledger: Ledger,
  at: number,
): (Vitals & { readonly at: number }) | undefined {
  const entries = ledger.of.vitals;
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.at ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low - 1];
  return entry && { ...entry.event.vitals, at: entry.at };
}

/** Oxygen saturation on the monitor, in percent; 100 where nothing was recorded yet. */
export const saturationAt = (ledger: Ledger, at: number): number =>
  vitalsAt(ledger, at)?.saturation ?? 100;

/** A hidden fact of the child at that minute. */
export const holds = (ledger: Ledger, condition: Condition, at: number): boolean =>
  (ledger.spans[condition] ?? []).some(({ from, to }) => from <= at && at < to);

/** At any minute of this stretch, both ends inside. */
export const heldWithin = (
  ledger: Ledger,
  condition: Condition,
  from: number,
  to: number,
): boolean => (ledger.spans[condition] ?? []).some((span) => span.from <= to && span.to > from);

/** Infusions and supports that run, whoever started them. */
export function isRunning(ledger: Ledger, item: string, at: number): boolean {
  const { infused, done, stopped } = ledger.of;
  const begun = [
    ...until(infused, at).filter(({ event }) => event.drug === item),
    ...until(done, at).filter(({ event }) => event.item === item),
  ].reduce((last, entry) => Math.max(last, entry.at), Number.NEGATIVE_INFINITY);
  if (begun === Number.NEGATIVE_INFINITY) return false;
  return !until(stopped, at, begun).some(({ event }) => event.item === item);
}

export const vasoactiveRuns = (ledger: Ledger, at: number): boolean =>
  VASOACTIVES.some((drug) => isRunning(ledger, drug, at));

/** Tube in place: by the state, or by the chart where a record holds no conditions. */
export function isVentilated(ledger: Ledger, at: number): boolean {
  if (holds(ledger, "ventilated", at)) return true;
  const lastOf = (item: string) =>
    until(ledger.of.done, at).findLast(({ event }) => event.item === item)?.at ?? -1;
  return lastOf("intubation") > lastOf("extubation");
}

export function isHypotensive(ledger: Ledger, at: number): boolean {
  const vitals = vitalsAt(ledger, at);
  return vitals !== undefined && vitals.systolic < hypotensionLimit(ledger.facts.ageMonths);
}

export const givenUntil = (
  ledger: Ledger,
  drugs: readonly string[],
  at: number,
  since?: number,
): readonly EntryOf<"drug_given">[] =>
  until(ledger.of.given, at, since).filter(({ event }) => drugs.includes(event.drug));

/** Given or running in, by anyone, before or at this minute. */
export const everGiven = (ledger: Ledger, drugs: readonly string[], at: number): boolean =>
  givenUntil(ledger, drugs, at).length > 0 ||
  until(ledger.of.infused, at).some(({ event }) => drugs.includes(event.drug));

/** The last minute of a convulsion so far; the first symptom stands for one before arrival. */
export function lastConvulsion(ledger: Ledger, at: number): number {
  const spans = (ledger.spans.convulsing ?? []).filter(({ from }) => from <= at);
  const ended = spans.map(({ to }) => Math.min(to, at));
  return Math.max(ledger.facts.onset, ...ended);
}

/** Orders that are neither back nor cancelled at that minute. */
export function pendingOrders(ledger: Ledger, at: number): readonly EntryOf<"ordered">[] {
  const closed = new Set([
    ...until(ledger.of.resulted, at)
      .filter(({ event }) => !event.preliminary)
      .map(({ event }) => event.order),
    ...until(ledger.of.cancelled, at).map(({ event }) => event.order),
  ]);
  return until(ledger.of.ordered, at).filter(({ event }) => !closed.has(event.order));
}

export const calledUntil = (
  ledger: Ledger,
  who: readonly string[],
  at: number,
  since?: number,
): boolean => until(ledger.of.called, at, since).some(({ event }) => who.includes(event.item));

/** The differential that stands at that minute. */
export const committedAt = (
  ledger: Ledger,
  at: number,
): EntryOf<"differential_committed"> | undefined => until(ledger.of.differentials, at).at(-1);
