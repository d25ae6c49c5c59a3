import type { Act, Condition, Finding, SimEventOf } from "@encephalon/model";
import { holds } from "./chart-reading";
import { amountIn, perKgIn } from "./dose";
import type { Entry, Ledger } from "./ledger";
import { isTapBarred, needleMinute } from "./needle";

/** An act that matched: its minute and the number of the learner's action. */
export interface Hit {
  readonly at: number;
  readonly number: number;
}

/** Rounding of a syringe is no other dose: 2 % either way (design). */
const ROUNDING = 0.02;

export const hitOf = ({ at, number }: Hit): Hit => ({ at, number });

const hits = <E extends Entry>(entries: readonly E[], test: (entry: E) => boolean): Hit[] =>
  entries.filter(test).map(hitOf);

/** Every time the learner did this, by minute. `zero` is where the part's window starts. */
export function actHits(ledger: Ledger, act: Act, zero: number): readonly Hit[] {
  const all = found(ledger, act);
  if (all.length === 0) return all;
  const from = earliest(ledger, act, zero);
  return all
    .filter(({ at }) => at >= from && isAllowed(ledger, act, at))
    .sort((a, b) => a.at - b.at);
}

/** Whether what must be so of the child was so; for a tap, when the needle went in. */
function isAllowed(ledger: Ledger, act: Act, at: number): boolean {
  const isTap = act.on === "done" && act.items.includes("lumbar-puncture");
  const isSo = (condition: Condition): boolean =>
    isTap && condition === "lp-barred"
      ? isTapBarred(ledger, needleMinute(ledger, at))
      : holds(ledger, condition, at);
  if (act.during !== undefined && !isSo(act.during)) return false;
  return act.unless === undefined || !isSo(act.unless);
}

const earliest = ({ facts }: Ledger, { notBefore, sinceOnset }: Act, zero: number): number =>
  Math.max(
    notBefore === undefined ? Number.NEGATIVE_INFINITY : zero + notBefore,
    sinceOnset === undefined ? Number.NEGATIVE_INFINITY : facts.onset + sinceOnset,
  );

export const anyHits = (ledger: Ledger, acts: readonly Act[], zero: number): readonly Hit[] =>
  acts.flatMap((act) => actHits(ledger, act, zero)).sort((a, b) => a.at - b.at);

function found(ledger: Ledger, act: Act): Hit[] {
  const { of } = ledger;
  switch (act.on) {
    case "given":
      return givenHits(ledger, act);
    case "ordered":
      return hits(
        of.ordered,
        ({ event }) => act.items.includes(event.item) && !cancelled(ledger, event),
      );
    case "scanned":
      return scannedHits(ledger, act.items);
    case "resulted":
      return hits(of.resulted, ({ event }) => resultMatches(event, act));
    case "examined":
      return hits(
        of.examined,
        ({ event }) =>
          event.by !== "protocol" &&
          act.items.includes(event.item) &&
          hasYielded(event, act.yields) &&
          (!act.finding || hasFinding(event.findings, act.finding)),
      );
    case "requested":
      return hits(
        of.requested,
        ({ event }) => event.by === "learner" && act.items.includes(event.item),
      );
    case "started":
      return hits(
        of.started,
        ({ event }) => event.by === "learner" && act.items.includes(event.item),
      );
    case "done":
      return hits(of.done, ({ event }) => event.by === "learner" && act.items.includes(event.item));
    case "called":
      return hits(of.called, ({ event }) => act.items.includes(event.item));
    case "moved":
      return hits(of.moved, ({ event }) => act.places.includes(event.place));
    case "set":
      return hits(of.set, ({ event }) => event.by === "learner" && settingMatches(event, act));
    case "stopped":
      return hits(
        of.stopped,
        ({ event }) => event.by === "learner" && act.items.includes(event.item),
      );
    case "convulsed":
      return of.convulsionStarted.map(hitOf);
  }
}

type ActOn<K extends Act["on"]> = Extract<Act, { on: K }>;

function givenHits({ of }: Ledger, { drugs, dose, rate }: ActOn<"given">): Hit[] {
  const infusions = hits(
    of.infused,
    ({ event }) =>
      event.by === "learner" && drugs.includes(event.drug) && (!rate || rateFits(event, rate)),
  );
  if (rate) return infusions;
  const doses = hits(
    of.given,
    ({ event }) =>
      event.by === "learner" && drugs.includes(event.drug) && (!dose || doseFits(event, dose)),
  );
  // A rate says nothing about the dose that went in: it counts only where no dose is asked for.
  return dose ? doses : [...doses, ...infusions];
}

const rateFits = (
  { rate }: SimEventOf<"infusion_started">,
  { unit, atLeast }: NonNullable<ActOn<"given">["rate"]>,
): boolean => rate.unit === unit && rate.value >= atLeast * (1 - ROUNDING);

function doseFits(
  event: SimEventOf<"drug_given">,
  dose: NonNullable<ActOn<"given">["dose"]>,
): boolean {
  const perKg = perKgIn(event, dose.unit);
  const amount = amountIn(event, dose.unit);
  if (perKg === undefined || amount === undefined) return false;
  const { perKgAtLeast = 0, perKgAtMost, amountAtMost } = dose;
  const most = 1 + ROUNDING;
  return (
    perKg >= perKgAtLeast * (1 - ROUNDING) &&
    (perKgAtMost === undefined || perKg <= perKgAtMost * most) &&
    (amountAtMost === undefined || amount <= amountAtMost * most)
  );
}

const cancelled = ({ of }: Ledger, { order }: SimEventOf<"ordered">): boolean =>
  of.cancelled.some(({ event }) => event.order === order);

/** By order: the minute of the scan, or the minute it is due where the end came before it. */
function scannedHits(ledger: Ledger, items: readonly string[]): Hit[] {
  const { of, over } = ledger;
  const asked = of.ordered.filter(
    ({ event }) => items.includes(event.item) && !cancelled(ledger, event),
  );
  return asked.flatMap(({ number, event }) => {
    const result = of.resulted.find((entry) => entry.event.order === event.order);
    if (result) return [{ at: result.event.sampledAt, number }];
    if (over === "died") return [];
    const moved = of.rescheduled.findLast((entry) => entry.event.order === event.order);
    return [{ at: moved?.event.due ?? event.due, number }];
  });
}

function resultMatches(
  { item, findings }: SimEventOf<"resulted">,
  { items, finding }: ActOn<"resulted">,
): boolean {
  if (items && !items.includes(item)) return false;
  return !finding || hasFinding(findings, finding);
}

/** Any one of the findings in its range, and none of those that must be absent. */
function hasFinding(
  findings: readonly Finding[],
  { ids, atLeast, below, without = [] }: NonNullable<ActOn<"resulted">["finding"]>,
): boolean {
  if (findings.some(({ id, value }) => without.includes(id) && (value ?? 0) > 0)) return false;
  return findings.some(
    ({ id, value }) =>
      value !== undefined &&
      ids.includes(id) &&
      value >= (atLeast ?? Number.NEGATIVE_INFINITY) &&
      value < (below ?? Number.POSITIVE_INFINITY),
  );
}

const hasYielded = ({ findings }: SimEventOf<"examined">, wanted: string | undefined): boolean =>
  wanted === undefined || findings.some(({ id, value }) => id === wanted && value !== undefined);

const settingMatches = (
  { item, value }: SimEventOf<"setting_changed">,
  { items, atLeast, atMost }: ActOn<"set">,
): boolean =>
  items.includes(item) &&
  value >= (atLeast ?? Number.NEGATIVE_INFINITY) &&
  value <= (atMost ?? Number.POSITIVE_INFINITY);
