import { roundTo } from "@encephalon/kernel";
import type { Route, Source } from "../catalogue/item";
import { bodySurface } from "./amount";
import { antimicrobialRules } from "./antimicrobial-rules";
import { antiseizureRules } from "./antiseizure-rules";
import { brainAndAirwayRules } from "./brain-and-airway-rules";
import { fluidRules } from "./fluid-rules";
import { immuneRules } from "./immune-rules";
import type { Child, DoseBand, DoseRule, Per } from "./rule";
import { supportiveRules } from "./supportive-rules";

/** Every regimen with a source. A drug of the catalogue without one has no checked dose. */
export const doseRules: readonly DoseRule[] = [
  ...antiseizureRules,
  ...antimicrobialRules,
  ...immuneRules,
  ...brainAndAirwayRules,
  ...fluidRules,
  ...supportiveRules,
];

/** A dose worked out for one child. */
export interface Dose {
  readonly value: number;
  readonly unit: string;
  /** The sum in words: "30 mg/kg × 8.3 kg = 249 mg". */
  readonly text: string;
  readonly use: string;
  /** The range that the source accepts for this child, capped and rounded like `value`. */
  readonly low: number;
  readonly high?: number;
  /** The cap, where it bites. */
  readonly cap?: number;
  readonly perKg?: number;
  readonly every?: number;
  readonly over?: number;
  readonly source: Source;
  readonly note?: string;
}

const holds = (band: DoseBand, { ageMonths, weightKg }: Child): boolean =>
  (band.fromMonths === undefined || ageMonths >= band.fromMonths) &&
  (band.beforeMonths === undefined || ageMonths < band.beforeMonths) &&
  (band.upToKg === undefined || weightKg <= band.upToKg) &&
  (band.belowKg === undefined || weightKg < band.belowKg);

/** The band of a rule that holds for this child. */
export const bandFor = (rule: DoseRule, child: Child): DoseBand | undefined =>
  rule.bands.find((band) => holds(band, child));

function sizeOf(per: Per, child: Child): number {
  switch (per) {
    case "kg":
      return child.weightKg;
    case "m2":
      return bodySurface(child.weightKg);
    case "dose":
      return 1;
  }
}

/** The most in one dose for this child, in the rule's unit; undefined where no source names one. */
export function maximumDose(rule: DoseRule, child: Child): number | undefined {
  const band = bandFor(rule, child);
  if (!band) return undefined;
  const { per, high } = band.amount;
  const bySize = high === undefined ? undefined : high * sizeOf(per, child);
  if (bySize === undefined || band.max === undefined) return bySize ?? band.max;
  return Math.min(bySize, band.max);
}

const printed = (value: number, decimals: number): string => String(roundTo(value, decimals));

function sum(rule: DoseRule, { amount, label }: DoseBand, child: Child, value: number): string {
  const { per, usual } = amount;
  const dose = `${printed(value, rule.decimals)} ${rule.unit}`;
  if (label) return `${label}, about ${dose}`;
  if (per === "dose") return dose;
  const size = per === "kg" ? `${child.weightKg} kg` : `${printed(sizeOf(per, child), 2)} m²`;
  return `${usual} ${rule.unit}/${per === "kg" ? "kg" : "m²"} × ${size} = ${dose}`;
}

function workOut(rule: DoseRule, band: DoseBand, child: Child): Dose {
  const { amount, max } = band;
  const size = sizeOf(amount.per, child);
  const capped = (each: number) => Math.min(each * size, max ?? each * size);
  const rounded = (each: number) => roundTo(capped(each), rule.decimals);
  const bites = max !== undefined && amount.usual * size > max;
  const words = sum(rule, band, child, amount.usual * size);
  return {
    value: rounded(amount.usual),
    unit: rule.unit,
    text: bites ? `${words}, capped at ${max} ${rule.unit}` : words,
    use: rule.use,
    low: rounded(amount.low),
    ...(amount.high !== undefined && { high: rounded(amount.high) }),
    ...(bites && { cap: max }),
    ...(amount.per === "kg" && { perKg: amount.usual }),
    ...(rule.every !== undefined && { every: rule.every }),
    ...(rule.over !== undefined && { over: rule.over }),
    source: rule.source,
    ...(rule.note !== undefined && { note: rule.note }),
  };
}

/** The rules of a drug by a route, the usual one first. */
export const rulesFor = (drugId: string, route: Route): readonly DoseRule[] =>
  doseRules.filter((rule) => rule.drug === drugId && rule.routes.includes(route));

/**
 * The dose of a drug by a route for this child: the usual use, or the one named. Undefined where no
 * rule has a source for this child, such as baloxavir under 5 years.
 */
export function doseFor(
  drugId: string,
  route: Route,
  child: Child,
  use?: string,
): Dose | undefined {
  const rule = rulesFor(drugId, route).find((each) => use === undefined || each.use === use);
  const band = rule && bandFor(rule, child);
  return rule && band && workOut(rule, band, child);
}
