import type { SimEventOf } from "@encephalon/model";

type Given = SimEventOf<"drug_given">;
type Unit = "mg" | "g" | "mL";

/** How many of the wanted unit one of the given unit is; undefined where they do not compare. */
const factors: Readonly<Record<string, Partial<Record<Unit, number>>>> = {
  ug: { mg: 0.001, g: 0.000_001 },
  mg: { mg: 1, g: 0.001 },
  "mg{PE}": { mg: 1, g: 0.001 },
  g: { mg: 1000, g: 1 },
  mL: { mL: 1 },
  L: { mL: 1000 },
};

const inUnit = (value: number, { unit }: Given, wanted: Unit): number | undefined => {
  const factor = factors[unit]?.[wanted];
  return factor === undefined ? undefined : value * factor;
};

/** A dose per kilogram in this unit; undefined where the drug is not measured so. */
export const perKgIn = (given: Given, unit: Unit): number | undefined =>
  inUnit(given.perKg, given, unit);

export const amountIn = (given: Given, unit: Unit): number | undefined =>
  inUnit(given.amount, given, unit);

/** The sum per kilogram of several doses. */
export const totalPerKg = (doses: readonly { readonly event: Given }[], unit: Unit): number =>
  doses.reduce((sum, { event }) => sum + (perKgIn(event, unit) ?? 0), 0);
