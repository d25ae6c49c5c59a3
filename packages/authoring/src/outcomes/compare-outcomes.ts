import {
  type Case,
  type CourseTable,
  KINDS_OF_CARE,
  type KindOfCare,
  type YearAfter,
} from "@encephalon/model";

/** How far a simulated probability may lie from the one of the case's outcome row. */
const NEAR = 0.08;
/** Rounding of the last place is no distance. */
const HAIR = 1e-9;

/** One kind of care of one case: what its row says, and what became of the simulated children. */
export interface OutcomeLine {
  readonly case: string;
  readonly care: KindOfCare;
  readonly n: number;
  readonly tabled: YearAfter;
  readonly simulated: YearAfter;
  /** Each of the three within 0.08. */
  readonly near: boolean;
}

export interface Outcomes {
  readonly lines: readonly OutcomeLine[];
  readonly near: number;
  /**
   * Share of the variance of the chance of death over cases and kinds of care that lies between cases, 0 to 1: what
   * severity explains. 0 where nothing varies.
   */
  readonly severity: number;
}

/** What became of children a year on, counted as they come. */
export function compareOutcomes(
  cases: readonly Case[],
  tableOf: (authored: Case) => CourseTable | undefined,
) {
  const counts = new Map<string, Record<keyof YearAfter, number>>();
  const key = (id: string, care: KindOfCare): string => `${id} ${care}`;
  return {
    add: (id: string, care: KindOfCare, end: keyof YearAfter): void => {
      const known = counts.get(key(id, care)) ?? { dead: 0, good: 0, poor: 0 };
      known[end] += 1;
      counts.set(key(id, care), known);
    },
    summary: (): Outcomes => {
      const lines = cases.flatMap((authored) => {
        const tabled = tableOf(authored)?.yearAfter;
        return tabled === undefined
          ? []
          : KINDS_OF_CARE.flatMap((care) => {
              const counted = counts.get(key(authored.id, care));
              return counted ? [line(authored.id, care, tabled[care], counted)] : [];
            });
      });
      return { lines, near: lines.filter(({ near }) => near).length, severity: severity(lines) };
    },
  };
}

const ENDS = ["dead", "good", "poor"] as const;

function line(id: string, care: KindOfCare, tabled: YearAfter, counted: YearAfter): OutcomeLine {
  const n = counted.dead + counted.good + counted.poor;
  const simulated = { dead: counted.dead / n, good: counted.good / n, poor: counted.poor / n };
  const near = ENDS.every((end) => Math.abs(simulated[end] - tabled[end]) <= NEAR + HAIR);
  return { case: id, care, n, tabled, simulated, near };
}

/** The variance of the cases' means over that of all lines. */
function severity(lines: readonly OutcomeLine[]): number {
  const deathsOf = (id: string): number[] =>
    lines.filter((one) => one.case === id).map(({ simulated }) => simulated.dead);
  const total = variance(lines.map(({ simulated }) => simulated.dead));
  return total === 0 ? 0 : variance(lines.map((one) => mean(deathsOf(one.case)))) / total;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function variance(values: readonly number[]): number {
  const centre = mean(values);
  return mean(values.map((value) => (value - centre) * (value - centre)));
}
