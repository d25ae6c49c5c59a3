import type { Range } from "@encephalon/kernel";
import type { Case } from "@encephalon/model";

/** What a case lets differ between its children: a driver, or the vulnerability of a region. */
export interface Parameter {
  readonly field: "drivers" | "vulnerability";
  readonly name: string;
}

/** The 5th percentile of a range, or its 95th. */
export type End = "low" | "high";

/** As a case writes it: `drivers.storm`. */
export const pathOf = ({ field, name }: Parameter): string => `${field}.${name}`;

const FIELDS = ["drivers", "vulnerability"] as const;

/** Those that differ at all, in the order of the case. */
export const parametersOf = (authored: Case): readonly Parameter[] =>
  FIELDS.flatMap((field) =>
    Object.entries(authored[field])
      .filter(([, { low, high }]) => low < high)
      .map(([name]) => ({ field, name })),
  );

/** The same case with the parameter at one end of its range for every child; all else is left to the seed. */
export function setTo(authored: Case, { field, name }: Parameter, end: End): Case {
  const ranges: Readonly<Record<string, Range>> = authored[field];
  const range = ranges[name];
  if (!range) throw new Error(`${authored.id} has no ${field}.${name}`);
  const at = range[end];
  const set = { at, low: at, high: at, scale: range.scale };
  return { ...authored, [field]: { ...ranges, [name]: set } };
}
