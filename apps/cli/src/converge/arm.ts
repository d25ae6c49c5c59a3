import type { Case, Outcome } from "@encephalon/model";
import { type Policy, playPolicy } from "@encephalon/sim";
import { extremesOf } from "../cohort/laboratory";

export const ENDS = ["dead", "popc 1-2", "popc 3-5"] as const;
export type End = (typeof ENDS)[number];

/** Which of a child's results: the extremes too, for a middle of all of them may lie where hardly any is. */
export const WHICH = ["first", "lowest", "highest"] as const;
export type Which = (typeof WHICH)[number];

/** One analyte over the children in whom it came back. */
export interface Measured {
  readonly finding: string;
  readonly unit: string;
  /** Children. */
  readonly n: number;
  readonly median: Readonly<Record<Which, number>>;
}

/** What became of the children of one case under one policy, in the order of their seeds, and what was measured. */
export interface Arm {
  readonly ends: readonly End[];
  readonly laboratory: readonly Measured[];
}

/** Plays every child by whatever step size this process runs with. A pure function: one core or many may share it. */
export function armOf(authored: Case, seeds: readonly number[], policy: Policy): Arm {
  const ends: End[] = [];
  const columns = new Map<string, Column>();
  for (const seed of seeds) {
    const { record, after, outcome } = playPolicy(authored, seed, policy).run;
    ends.push(endOf(outcome));
    const events = [...record.played.flatMap((action) => action.events), ...after];
    for (const [finding, child] of extremesOf(events)) {
      if (child.unit === YES_OR_NO) continue;
      const column = columns.get(finding) ?? emptyColumn(child.unit);
      columns.set(finding, column);
      for (const which of WHICH) column.values[which].push(child[which]);
    }
  }
  return { ends, laboratory: [...columns].map(measured) };
}

/** The unit of a finding that is there or not. */
const YES_OR_NO = "1";

interface Column {
  readonly unit: string;
  readonly values: Readonly<Record<Which, number[]>>;
}

const emptyColumn = (unit: string): Column => ({
  unit,
  values: { first: [], lowest: [], highest: [] },
});

function measured([finding, { unit, values }]: readonly [string, Column]): Measured {
  const { first, lowest, highest } = values;
  const median = { first: middle(first), lowest: middle(lowest), highest: middle(highest) };
  return { finding, unit, n: first.length, median };
}

/** The lower middle one, as it was written. */
const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? Number.NaN;

/** At 12 months. */
const endOf = ({ died, popc }: Outcome): End =>
  died ? "dead" : popc.month12 <= 2 ? "popc 1-2" : "popc 3-5";
