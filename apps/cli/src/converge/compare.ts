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
  /** Difference as a share of the median. */
  readonly change: number;
  readonly within: boolean;
}

/** One case by both step sizes. */
export interface Convergence {
  readonly case: string;
  readonly n: number;
  readonly ends: readonly EndLine[];
  readonly laboratory: readonly LaboratoryLine[];
  readonly within: boolean;
}

export function convergenceOf(id: string, whole: Arm, halved: Arm): Convergence {
  const ends = ENDS.map((end) => endLine(end, whole.ends, halved.ends));
  const laboratory = whole.laboratory
    .flatMap((line) => laboratoryLines(line, halved))
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const within = ends.every((line) => line.within) && laboratory.every((line) => line.within);
  return { case: id, n: whole.ends.length, ends, laboratory, within };
}

function endLine(end: End, whole: readonly End[], halved: readonly End[]): EndLine {
  const n = whole.length;
  const share = (ends: readonly End[]): number => ends.filter((each) => each === end).length / n;
  const changed = whole.filter((each, k) => (each === end) !== (halved[k] === end)).length / n;
  const difference = share(halved) - share(whole);
  return {
    end,
    whole: share(whole),
    halved: share(halved),
    difference,
    error: Math.sqrt(Math.max(0, changed - difference * difference) / n),
    within: Math.abs(difference) <= LIMITS.probability,
  };
}

/** The same analyte in both; one unit of the last place that is printed is no difference. */
function laboratoryLines(
  { finding, unit, n, median }: Measured,
  { laboratory }: Arm,
): readonly LaboratoryLine[] {
  const other = laboratory.find((line) => line.finding === finding);
  if (!other || Math.min(n, other.n) < LEAST_CHILDREN) return [];
  return WHICH.map((which) => {
    const [whole, halved] = [median[which], other.median[which]];
    const change = halved === whole ? 0 : (halved - whole) / Math.abs(whole);
    const within =
      Math.abs(halved - whole) <= lastPlace(finding) || Math.abs(change) <= LIMITS.median;
    return { finding, which, unit, n, whole, halved, change, within };
  });
}

function lastPlace(finding: string): number {
  const decimals = isAnalyteId(finding) ? analytes[finding].decimals : 0;
  return 1.000001 / 10 ** decimals; // a hair more, for what binary halves leave
}
