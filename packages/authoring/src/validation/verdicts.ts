import type { Ablation } from "./ablations";
import type { EmulatedChild } from "./emulated-child";
import {
  midP,
  predictCount,
  type Share,
  spreadBetween,
  type Tails,
  tailsOfCount,
  tailsOfDifference,
  tailsOfDraws,
} from "./predict";
import { areas, medians, type Weighted } from "./resample";
import type { AreaRow, ContrastRow, MedianRow, Row, ShareRow } from "./row";
import { isKeptBack } from "./series";

/** A row beside what the simulated series give. */
export interface Verdict {
  readonly id: string;
  readonly series: string;
  readonly keptBack: boolean;
  readonly quantity: string;
  readonly title: string;
  readonly published: string;
  readonly simulated: string;
  /** Two-sided mid-p of the published figure among simulated series of that size. */
  readonly p: number;
  readonly passes: boolean;
  /** Intraclass correlation between series that was allowed for. */
  readonly spread: number;
  readonly refutedBy: readonly Ablation[];
  /** The figure was used to set the population. */
  readonly tuned: boolean;
}

/** Children and the weight of each in a series. */
export interface Cohort {
  readonly children: readonly EmulatedChild[];
  readonly weightsOf: (series: string) => readonly number[];
}

/** Published figures at this p or above are within what the model gives. */
export const PASSES = 0.05;

/** Every row beside its series' mixture. */
export const judgeRows = (rows: readonly Row[], cohort: Cohort): Verdict[] =>
  rows.map((row) => judge(row, cohort, spreadFor(row, rows)));

/**
 * How much the other series that give the same figure differ among themselves; where there is only one other, how much
 * the two differ.
 */
export function spreadFor(row: Row, rows: readonly Row[]): number {
  const same = rows.flatMap((one) =>
    one.kind === "share" && one.quantity === row.quantity ? [one] : [],
  );
  const others = same.filter(({ id }) => id !== row.id);
  return spreadBetween((others.length < 2 ? same : others).map(({ published }) => published));
}

function judge(row: Row, cohort: Cohort, spread: number): Verdict {
  const { published, simulated, tails } = compare(row, cohort, spread);
  const p = tails === null ? 0 : midP(tails);
  const { id, series, quantity, title } = row;
  return {
    id,
    series,
    keptBack: isKeptBack(series),
    quantity,
    title,
    published,
    simulated,
    p: Math.round(p * 1000) / 1000,
    passes: p >= PASSES,
    spread: Math.round(spread * 1000) / 1000,
    refutedBy: row.refutedBy ?? [],
    tuned: row.tuned ?? false,
  };
}

interface Compared {
  readonly published: string;
  readonly simulated: string;
  /** Null where no simulated child could be looked at: the row fails. */
  readonly tails: Tails | null;
}

function compare(row: Row, cohort: Cohort, spread: number): Compared {
  switch (row.kind) {
    case "share":
      return compareShare(row, cohort, spread);
    case "contrast":
      return compareContrast(row, cohort, spread);
    case "area":
      return compareArea(row, cohort);
    case "median":
      return compareMedian(row, cohort);
  }
}

const NOBODY = "no child to look at";

/** A share among some of the children, by their weights, and how many children it stands for. */
function shareOf(
  { children, weightsOf }: Cohort,
  series: string,
  among: ShareRow["among"],
  has: ShareRow["has"],
): Share {
  const weights = weightsOf(series);
  let [sum, squares, held] = [0, 0, 0];
  for (const [i, child] of children.entries()) {
    if (!among(child)) continue;
    const weight = weights[i] ?? 0;
    sum += weight;
    squares += weight * weight;
    if (has(child)) held += weight;
  }
  return { share: sum === 0 ? 0 : held / sum, effective: sum === 0 ? 0 : (sum * sum) / squares };
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const counted = ({ count, n }: { readonly count: number; readonly n: number }): string =>
  `${count}/${n}`;

function compareShare(row: ShareRow, cohort: Cohort, spread: number): Compared {
  const { published } = row;
  const share = shareOf(cohort, row.series, row.among, row.has);
  const shown = `${counted(published)} (${percent(published.count / published.n)})`;
  if (share.effective === 0) return { published: shown, simulated: NOBODY, tails: null };
  const chances = predictCount(share, published.n, spread);
  return {
    published: shown,
    simulated: percent(share.share),
    tails: tailsOfCount(chances, published.count),
  };
}

function compareContrast(row: ContrastRow, cohort: Cohort, spread: number): Compared {
  const predicted = row.arms.map(({ name, among, published }) => {
    const share = shareOf(cohort, row.series, among, row.has);
    return { name, share, published, chances: predictCount(share, published.n, spread) };
  });
  const [first, second] = predicted;
  const shown = predicted.map(({ name, published }) => `${name} ${counted(published)}`).join(", ");
  if (!first || !second || Math.min(first.share.effective, second.share.effective) === 0) {
    return { published: shown, simulated: NOBODY, tails: null };
  }
  return {
    published: shown,
    simulated: predicted.map(({ name, share }) => `${name} ${percent(share.share)}`).join(", "),
    tails: tailsOfDifference(first, second),
  };
}

const weighted = (
  { children, weightsOf }: Cohort,
  series: string,
  among: ShareRow["among"],
  value: (child: EmulatedChild) => number,
): Weighted[] => {
  const weights = weightsOf(series);
  return children.flatMap((child, i) =>
    among(child) ? [{ value: value(child), weight: weights[i] ?? 0 }] : [],
  );
};

const meanOf = (draws: readonly number[]): number =>
  draws.reduce((sum, draw) => sum + draw, 0) / draws.length;

function compareArea(row: AreaRow, cohort: Cohort): Compared {
  const dead = weighted(cohort, row.series, ({ died }) => died, row.marker);
  const alive = weighted(cohort, row.series, ({ died }) => !died, row.marker);
  const published = `${row.published} (${row.dead} dead, ${row.alive} alive)`;
  if (dead.length === 0 || alive.length === 0) return { published, simulated: NOBODY, tails: null };
  const draws = areas(dead, alive, row);
  return {
    published,
    simulated: meanOf(draws).toFixed(3),
    tails: tailsOfDraws(draws, row.published),
  };
}

function compareMedian(row: MedianRow, cohort: Cohort): Compared {
  const all = weighted(cohort, row.series, row.among, row.value);
  const published = `${row.published} ${row.unit} (n ${row.n})`;
  if (all.length === 0) return { published, simulated: NOBODY, tails: null };
  const draws = medians(all, row.n);
  return {
    published,
    simulated: `${meanOf(draws).toFixed(1)} ${row.unit}`,
    tails: tailsOfDraws(draws, row.published),
  };
}
