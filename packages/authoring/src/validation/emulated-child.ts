import { ANESS_POINTS } from "@encephalon/clinical";
import { clamp, luckOf, normal, process } from "@encephalon/kernel";
import type { Case, DeathCause, SimEvent } from "@encephalon/model";
import { type Practice, playPolicy, type Run, usualCare } from "@encephalon/sim";
import { type Seen, watching } from "./watch-child";

/**
 * One child of a base cohort: what a series could have known of it, and what became of it. Hours count from the
 * first neurological symptom (N) unless it is said otherwise; laboratory values in the units of the analytes.
 */
export interface EmulatedChild {
  readonly seed: number;
  readonly ageMonths: number;
  readonly prodromeHours: number;
  readonly arrivalHours: number;
  readonly hottest: number;
  readonly seizures: boolean;
  /** Half an hour of convulsions or more, in all. */
  readonly status: boolean;
  /** Coma score, the worse of the door and six hours on. */
  readonly gcs: number;
  /** In the first day. */
  readonly shock: boolean;
  readonly organs: number;
  readonly dic: boolean;
  readonly brainstem: boolean;
  readonly cerebellum: boolean;
  readonly whiteMatter: boolean;
  readonly basalGanglia: boolean;
  /** The first CT of the first day is normal; null where there was none. */
  readonly ctNormal: boolean | null;
  /** The most blood, and the most that has died, of any region, shares of it: in the first 36 h, and on the tenth day. */
  readonly earlyBlood: number;
  readonly earlyNecrosis: number;
  readonly lateBlood: number;
  readonly lateNecrosis: number;
  /** At the door, and the lowest of the first day. */
  readonly platelets: number;
  readonly plateletsLow: number;
  readonly csfProtein: number;
  readonly alt: number;
  readonly ast: number;
  readonly ldh: number;
  readonly ck: number;
  readonly aptt: number;
  readonly ferritin: number;
  readonly il6: number;
  readonly aness: number;
  readonly steroidHours: number | null;
  readonly tocilizumabHours: number | null;
  readonly exchangeHours: number | null;
  readonly died: boolean;
  readonly deathHours: number | null;
  readonly conedHours: number | null;
  readonly cause: DeathCause | null;
  readonly popcDischarge: number;
  readonly popc3: number;
  readonly popc6: number;
  readonly popc12: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** Plays one generated child under the practice of a unit; nothing of the run is kept but these numbers. */
export function emulate(authored: Case, seed: number, practice: Practice): EmulatedChild {
  const { watch, seen: seenBy } = watching();
  const { run } = playPolicy(authored, seed, usualCare(practice), watch);
  const seen = seenBy();
  const { events } = run;
  const { onset, prodrome } = run.presentation.child.drivers;
  const sinceN = (minute: number | null): number | null =>
    minute === null ? null : rounded((minute - onset) / HOUR);
  return {
    seed,
    ageMonths: run.presentation.child.ageMonths,
    prodromeHours: rounded(prodrome),
    arrivalHours: rounded(-onset / HOUR),
    ...atTheBedside(run, events, seen),
    ...onScans(events, seen),
    ...inBlood(seen, seed),
    aness: severityScore(run, events, seen),
    steroidHours: sinceN(firstOf(events, "drug_given", "methylprednisolone")),
    tocilizumabHours: sinceN(firstOf(events, "drug_given", "tocilizumab")),
    exchangeHours: sinceN(firstOf(events, "procedure_started", "plasma-exchange")),
    died: run.outcome.died,
    deathHours: sinceN(run.outcome.diedAtMinute),
    conedHours: sinceN(seen.coned),
    cause: run.outcome.cause,
    ...outcomeOf(run),
  };
}

/** To three digits: a record is stored as text. */
const rounded = (value: number): number => Number(value.toPrecision(3));

function firstOf(
  events: readonly SimEvent[],
  kind: "drug_given" | "procedure_started",
  what: string,
): number | null {
  const found = events.find(
    (event) =>
      (kind === "drug_given" && event.kind === kind && event.drug === what && event.at >= 0) ||
      (kind === "procedure_started" && event.kind === kind && event.item === what),
  );
  return found?.at ?? null;
}

function outcomeOf({ outcome: { popc } }: Run) {
  return {
    popcDischarge: popc.discharge,
    popc3: popc.month3,
    popc6: popc.month6,
    popc12: popc.month12,
  };
}

/** A condition that was on in the first day. */
const wasOn = (events: readonly SimEvent[], name: string): boolean =>
  events.some(
    (event) => event.kind === "condition" && event.name === name && event.on && event.at <= DAY,
  );

/**
 * Minutes convulsed: before the door, by the drivers; after it, by the events. Of the seizure with which a child comes
 * a quarter counts as past (design).
 */
function convulsed({ presentation }: Run, events: readonly SimEvent[]): number {
  const { firstSeizure, arrivalSeizure, seizureRepeats } = presentation.child.drivers;
  let minutes = firstSeizure * (1 + seizureRepeats) + arrivalSeizure / 4;
  let began: number | null = null;
  for (const event of events) {
    if (event.kind === "convulsion_started") began ??= event.at;
    if (event.kind === "convulsion_stopped" && began !== null) {
      minutes += event.at - began;
      began = null;
    }
  }
  return minutes;
}

/** Half an hour [the older definition of status; series do not say theirs] (design). */
const STATUS = 30;

/** What a chart would tell. `dic` goes by platelets, 10^9/L, INR and D-dimer, mg/L FEU, of the first day (limits design). */
function atTheBedside(run: Run, events: readonly SimEvent[], seen: Seen) {
  const minutes = convulsed(run, events);
  return {
    hottest: rounded(seen.most("temperature", 24)),
    seizures: minutes > 0,
    status: minutes >= STATUS,
    gcs: seen.least("gcs", 6),
    shock: wasOn(events, "shock"),
    organs: organsFailing(run, events, seen),
    dic:
      seen.least("platelets", 24) < 100 &&
      seen.most("inr", 24) > 1.5 &&
      seen.most("d-dimer", 24) > 4,
  };
}

/** Organs that fail in the first day, of six; the limits are design, no series states its own. */
function organsFailing(run: Run, events: readonly SimEvent[], seen: Seen): number {
  const { baselineCreatinine } = run.presentation.child.drivers;
  return [
    wasOn(events, "shock"),
    wasOn(events, "ventilated"),
    seen.least("gcs", 24) <= 11,
    seen.most("alt", 24) > 100,
    seen.most("creatinine", 24) > 2 * baselineCreatinine,
    seen.least("platelets", 24) < 80 || seen.most("inr", 24) > 2,
  ].filter(Boolean).length;
}

/** Midbrain, pons or medulla. */
const hasBrainstem = (sites: Seen["sites"]): boolean =>
  ["MB", "PO", "MO"].some((site) => sites.has(site));

function onScans(events: readonly SimEvent[], { sites, early, late }: Seen) {
  return {
    brainstem: hasBrainstem(sites),
    cerebellum: sites.has("CB"),
    whiteMatter: sites.has("PV"),
    basalGanglia: sites.has("PU/EC"),
    ctNormal: firstCtNormal(events),
    earlyBlood: rounded(early.blood),
    earlyNecrosis: rounded(early.necrosis),
    lateBlood: rounded(late.blood),
    lateNecrosis: rounded(late.necrosis),
  };
}

/** As the report says in the end, since a series reads its scans anew: what the first look missed is not normal. */
function firstCtNormal(events: readonly SimEvent[]): boolean | null {
  for (const event of events) {
    if (event.kind !== "resulted" || event.item !== "ct-head" || event.sampledAt > DAY) continue;
    return event.findings.some(({ id, value }) => id === "ct-normal" && value === 1);
  }
  return null;
}

/** Healthy children under three lie between 198 and 384 U/L [Tongchuan2022]: so far from the middle, one standard deviation. */
const LDH_APART = 47;
const OWN_LDH = process("emulated.ldh");

/** The simulator gives every child the same healthy level; a child of a series has its own. */
const withOwnLevel = (ldh: number, seed: number): number =>
  ldh + LDH_APART * clamp(normal(luckOf(seed), OWN_LDH, 0), -2, 2);

/** The worse of the door and six hours on, as the first results of series; ferritin and interleukin 6 the highest of twelve hours [LiF2025]. */
function inBlood(seen: Seen, seed: number) {
  const most = (name: Parameters<Seen["most"]>[0], hours: number): number =>
    rounded(seen.most(name, hours));
  return {
    platelets: rounded(seen.least("platelets", 0)),
    plateletsLow: rounded(seen.least("platelets", 24)),
    csfProtein: most("csf-protein", 12),
    alt: most("alt", 6),
    ast: most("ast", 6),
    ldh: rounded(withOwnLevel(seen.most("ldh", 6), seed)),
    ck: most("ck", 6),
    aptt: most("aptt", 6),
    ferritin: most("ferritin", 12),
    il6: most("il-6", 12),
  };
}

/** The severity score with nothing missing, of what is true: a series scores whom it can [Yamamoto2015]. */
function severityScore(run: Run, events: readonly SimEvent[], seen: Seen): number {
  const items = {
    shock: wasOn(events, "shock"),
    brainstem: hasBrainstem(seen.sites),
    ageOver48Months: run.presentation.child.ageMonths > 48,
    plateletsBelow100: seen.least("platelets", 24) < 100,
    csfProteinAbove60: seen.most("csf-protein", 12) > 0.6,
  };
  const held = (Object.keys(items) as (keyof typeof items)[]).filter((item) => items[item]);
  return held.reduce((sum, item) => sum + ANESS_POINTS[item], 0);
}
