import { analytes, isAnalyteId } from "@encephalon/clinical";
import { type Arm, ENDS, type End, type Measured, WHICH, type Which } from "./arm";

/** Most that halving the step may move: a probability, and a median as a share of it (issue 5, line 4). */
export const LIMITS = { probability: 0.015, median: 0.03 };

/** Fewer children than these make no median. */
const LEAST_CHILDREN = 20;

interface EndLine {
  readonly end: End;
  readonly whole: number;
  readonly halved: number;
  readonly difference: number;
  /** Standard error of the difference: the children are the same in both. */
  readonly error: number;
  readonly within: boolean;
}

interface LaboratoryLine {
  readonly finding: string;
  readonly which: Which;
  readonly unit: string;
  /** Children. */
  readonly n: number;
  readonly whole: number;
  readonly halved: number;
  /** Difference as a share of what is allowed: beyond 1 and −1 it is too wide. */
  readonly change: number;
  readonly within: boolean;
}

/** One case by both step sizes. */
export interface CaseConvergence {
  readonly case: string;
  readonly n: number;
  readonly ends: readonly EndLine[];
  readonly laboratory: readonly LaboratoryLine[];
  readonly within: boolean;
}

export function convergenceOf(id: string, whole: Arm, halved: Arm): CaseConvergence {
  const ends = ENDS.map((end) => endLine(end, whole.ends, halved.ends));
  const laboratory = whole.laboratory
    .flatMap((line) => laboratoryLines(line, halved))
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const within = ends.every((line) => line.within) && laboratory.every((line) => line.within);
  return { case: id, n: whole.ends.length, ends, laboratory, within };
}

function endLine(end: End, whole: readonly End[], halved: readonly End[]): EndLine {
  const n = whole.length;
  const count = (ends: readonly End[]): number => ends.filter((each) => each === end).length;
  const changed = whole.filter((each, k) => (each === end) !== (halved[k] === end)).length / n;
  const difference = (count(halved) - count(whole)) / n;
  return {
    end,
    whole: count(whole) / n,
    halved: count(halved) / n,
    difference,
    error: Math.sqrt(Math.max(0, changed - difference * difference) / n),
    within: Math.abs(difference) <= LIMITS.probability,
  };
}

/** The same analyte in both. */
function laboratoryLines(
  { finding, unit, n, median }: Measured,
  { laboratory }: Arm,
): readonly LaboratoryLine[] {
  const other = laboratory.find((line) => line.finding === finding);
  if (!other || Math.min(n, other.n) < LEAST_CHILDREN) return [];
  return WHICH.map((which) => {
    const [whole, halved] = [median[which], other.median[which]];
    const change = (halved - whole) / allowed(finding, whole);
    return { finding, which, unit, n, whole, halved, change, within: Math.abs(change) <= 1 };
  });
}

/** Base excess is a difference from zero: its share is of the bicarbonate that it is an excess of, mmol/L. */
const OF_BASE = 24;
/** A hair more than a unit of the last place, for what binary halves leave. */
const HAIR = 1.000001;

/** A share of the median, or one unit of the last place that is printed: less than that is not told. */
function allowed(finding: string, median: number): number {
  const decimals = isAnalyteId(finding) ? analytes[finding].decimals : 0;
  const of = finding === "base-excess" ? OF_BASE : Math.abs(median);
  return Math.max(LIMITS.median * of, HAIR / 10 ** decimals);
}
