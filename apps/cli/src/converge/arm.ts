import type { YearAfter } from "@encephalon/model";
import type { ConvergeRecord } from "./converge-child";

/** How a child is a year on. */
export type End = keyof YearAfter;
export const ENDS: readonly End[] = ["dead", "good", "poor"];

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

/** What became of the children of one case by one step, in the order of their seeds, and what was measured. */
export interface Arm {
  readonly ends: readonly End[];
  readonly laboratory: readonly Measured[];
}

/** An arm while its children come. */
export interface Arming {
  readonly add: (child: ConvergeRecord) => void;
  readonly arm: () => Arm;
}

export function arming(): Arming {
  const ends: End[] = [];
  const columns = new Map<string, Column>();
  return {
    add: ({ end, results }) => {
      ends.push(end);
      for (const [finding, child] of results) {
        if (child.unit === YES_OR_NO) continue;
        const column = columns.get(finding) ?? emptyColumn(child.unit);
        columns.set(finding, column);
        for (const which of WHICH) column.values[which].push(child[which]);
      }
    },
    arm: () => ({ ends, laboratory: [...columns].map(measured) }),
  };
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
