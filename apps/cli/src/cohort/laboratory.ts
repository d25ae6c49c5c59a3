import type { SimEvent } from "@encephalon/model";
import { type Proportion, proportion } from "./proportion";
import { type Spread, type Tally, tally } from "./tally";

/** Children whose result or picture showed it at any time, of those in whom it was looked for. */
export interface SeenLine extends Proportion {
  readonly finding: string;
}

/** One analyte over the children in whom it came back. */
export interface LaboratoryLine {
  readonly finding: string;
  readonly unit: string;
  /** A child's first, lowest and highest result; `n` is the number of children. */
  readonly first: Spread;
  readonly lowest: Spread;
  readonly highest: Spread;
}

interface Extremes {
  readonly unit: string;
  readonly first: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Results over many children, one child at a time. */
export interface Laboratory {
  readonly add: (events: readonly SimEvent[]) => void;
  /** What was measured. */
  readonly lines: () => LaboratoryLine[];
  /** What is there or not. */
  readonly seen: () => SeenLine[];
}

type Column = "first" | "lowest" | "highest";
type Columns = Readonly<Record<Column, Tally>> & { readonly unit: string };

export function laboratory(): Laboratory {
  const columns = new Map<string, Columns>();
  const signs = new Map<string, { looked: number; seen: number }>();
  return {
    add: (events) => {
      for (const [finding, child] of extremesOf(events)) {
        if (child.unit === YES_OR_NO) {
          const { looked, seen } = signs.get(finding) ?? { looked: 0, seen: 0 };
          signs.set(finding, { looked: looked + 1, seen: seen + (child.highest > 0 ? 1 : 0) });
          continue;
        }
        const column = columns.get(finding) ?? emptyColumns(child.unit);
        columns.set(finding, column);
        column.first.add(child.first);
        column.lowest.add(child.lowest);
        column.highest.add(child.highest);
      }
    },
    lines: () =>
      [...columns].sort(byName).flatMap(([finding, { unit, ...tallies }]) => {
        const first = tallies.first.spread();
        const lowest = tallies.lowest.spread();
        const highest = tallies.highest.spread();
        return first && lowest && highest ? [{ finding, unit, first, lowest, highest }] : [];
      }),
    seen: () =>
      [...signs]
        .sort(byName)
        .map(([finding, { looked, seen }]) => ({ finding, ...proportion(seen, looked) })),
  };
}

/** The unit of a finding that is 0 when absent and more when there. */
const YES_OR_NO = "1";

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;

const emptyColumns = (unit: string): Columns => ({
  unit,
  first: tally(),
  lowest: tally(),
  highest: tally(),
});

/** A child's results, by finding. */
export function extremesOf(events: readonly SimEvent[]): ReadonlyMap<string, Extremes> {
  const found = new Map<string, Extremes>();
  for (const event of events) {
    if (event.kind !== "resulted") continue;
    for (const { id, value, unit } of event.findings) {
      if (value === undefined || unit === undefined) continue;
      const known = found.get(id);
      found.set(id, {
        unit,
        first: known?.first ?? value,
        lowest: Math.min(known?.lowest ?? value, value),
        highest: Math.max(known?.highest ?? value, value),
      });
    }
  }
  return found;
}
