import { doseFor, findItem, type Route } from "@encephalon/clinical";
import type { Action } from "@encephalon/model";
import type { View } from "./view";

type Give = Extract<Action, { kind: "give" }>;

/**
 * The dose of the dose page for this child, written in a unit of the drug; nothing where the page has
 * none. `share` of it, where less is wanted; `repeat` brings it at the page's interval.
 */
export function prescribe(
  { chart }: View,
  drug: string,
  route: Route,
  { use, share = 1, repeat = false }: { use?: string; share?: number; repeat?: boolean } = {},
): readonly Give[] {
  const dose = doseFor(drug, route, chart.child, use);
  const units = findItem(drug, "give")?.units ?? [];
  if (!dose || units.length === 0) return [];
  const every = repeat ? { every: dose.every ?? 1440 } : {};
  const amount = dose.value * share;
  if (units.includes(dose.unit)) return [give(drug, amount, dose.unit, route, every)];
  const perKg = `${dose.unit}/kg`;
  if (!units.includes(perKg)) return [];
  return [give(drug, amount / chart.child.weightKg, perKg, route, every)];
}

/** A prescription as written. */
export const give = (
  drug: string,
  value: number,
  unit: string,
  route: Route = "iv",
  every: { readonly every?: number } = {},
): Give => ({ kind: "give", drug, dose: { value, unit }, route, ...every });

const each =
  <K extends "order" | "examine" | "do" | "call" | "ask" | "stop" | "move">(kind: K) =>
  (...items: readonly string[]): readonly Action[] =>
    items.map((item) => ({ kind, item }) as Action); // each of these kinds has an item and no more

export const order = each("order");
export const examine = each("examine");
export const perform = each("do");
export const call = each("call");
export const ask = each("ask");
export const stop = each("stop");
export const move = each("move");

export const set = (item: string, value: number, unit: string): Action => ({
  kind: "set",
  item,
  value,
  unit,
});

export const decide = (item: string, choice: string, reason: string): Action => ({
  kind: "decide",
  item,
  choice,
  reason,
});
