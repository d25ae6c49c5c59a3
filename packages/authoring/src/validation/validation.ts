import { textHash } from "@encephalon/kernel";
import type { Case } from "@encephalon/model";
import { SIM_VERSION } from "@encephalon/sim";
import { generateCase } from "../population/generate-case";
import { practiceOf } from "../population/practice";
import type { EmulatedChild } from "./emulated-child";
import { type Mixture, mixturesOf, weightsBy } from "./mixtures";
import { rows } from "./rows";
import { INTENSIVE_CARE, isKeptBack, MIXED } from "./series";
import { judgeRows, PASSES, type Verdict } from "./verdicts";

/** A series with all of its rows. */
export interface SeriesVerdict {
  readonly series: string;
  readonly keptBack: boolean;
  readonly rows: number;
  readonly passing: number;
  /** Its rows together: the least p, times their number, is 0.05 or more (Bonferroni). */
  readonly passes: boolean;
}

export interface Validation {
  readonly children: number;
  readonly mixtures: readonly Mixture[];
  readonly verdicts: readonly Verdict[];
  readonly series: readonly SeriesVerdict[];
}

/**
 * Every published figure beside simulated series.
 *
 * @param baseline the base cohort, by which the mixtures are chosen
 * @param children the same children, in the world that is looked at
 */
export function validationOf(
  baseline: readonly EmulatedChild[],
  children: readonly EmulatedChild[] = baseline,
): Validation {
  const mixtures = mixturesOf(baseline);
  const verdicts = judgeRows(rows, { children, weightsOf: weightsBy(mixtures) });
  return { children: children.length, mixtures, verdicts, series: judgeSeries(verdicts) };
}

/** Every series by its rows, in the order in which they come. */
export const judgeSeries = (verdicts: readonly Verdict[]): readonly SeriesVerdict[] =>
  [...new Set(verdicts.map(({ series }) => series))].map((id) => ofSeries(id, verdicts));

function ofSeries(id: string, verdicts: readonly Verdict[]): SeriesVerdict {
  const own = verdicts.filter(({ series }) => series === id);
  const least = Math.min(...own.map(({ p }) => p));
  return {
    series: id,
    keptBack: isKeptBack(id),
    rows: own.length,
    passing: own.filter(({ passes }) => passes).length,
    passes: least * own.length >= PASSES,
  };
}

/** Children by which a change of the generator or of a landmark shows in the hash. */
const SAMPLE = 20;

/** A fingerprint of all that a validation depends on but the code of the simulator, which has its version. */
export function inputHash(landmarks: readonly Case[], children: number): string {
  const seeds = Array.from({ length: SAMPLE }, (_, i) => i + 1);
  const generated = seeds.map((seed) => {
    const authored = generateCase(landmarks, seed);
    const { child, drivers, vulnerability } = authored;
    return [child, drivers, vulnerability, practiceOf(authored, seed)];
  });
  const published = rows.map((row) => ({ ...row })); // functions leave no trace in JSON
  return textHash(
    JSON.stringify([SIM_VERSION, children, generated, MIXED, INTENSIVE_CARE, published]),
  );
}
