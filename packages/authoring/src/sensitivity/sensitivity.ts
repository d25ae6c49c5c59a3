import type { Case } from "@encephalon/model";
import { type Change, pairedChange } from "./paired-change";
import { bothOf, NO_PAIRS, type Pairs, pairOf } from "./pairs";
import { type Parameter, parametersOf, pathOf } from "./parameter";
import type { Fates } from "./play-both-ends";

/** How much hangs on a parameter: from the 5th percentile of its range to the 95th. */
export interface SensitivityLine {
  /** As a case writes it: `drivers.stormLoad`. */
  readonly parameter: string;
  /** The cases that let it differ. */
  readonly cases: readonly string[];
  /** Children, each played at both ends. */
  readonly pairs: number;
  readonly died: Change;
  /** POPC 1 or 2 at 12 months. */
  readonly good: Change;
}

export interface Sensitivity {
  /** Over the children of all cases that let the parameter differ. What moves most deaths is first, here and below. */
  readonly pooled: readonly SensitivityLine[];
  readonly byCase: readonly { readonly case: string; readonly lines: readonly SensitivityLine[] }[];
}

/** One parameter of one case. */
interface Counted {
  readonly case: string;
  readonly parameter: string;
  readonly died: Pairs;
  readonly good: Pairs;
}

/** The tornado of some cases as their children come; none of them is kept. */
export function sensitivity(cases: readonly Case[]) {
  const counts = new Map<string, Counted>();
  for (const authored of cases) {
    for (const path of parametersOf(authored).map(pathOf)) {
      const none = { case: authored.id, parameter: path, died: NO_PAIRS, good: NO_PAIRS };
      counts.set(`${authored.id} ${path}`, none);
    }
  }
  return {
    /** Throws for a case or a parameter that is not among them. */
    add: (id: string, parameter: Parameter, { low, high }: Fates): void => {
      const key = `${id} ${pathOf(parameter)}`;
      const known = counts.get(key);
      if (!known) throw new Error(`${key} is not in this tornado`);
      const died = bothOf(known.died, pairOf(low.died, high.died));
      const good = bothOf(known.good, pairOf(low.good, high.good));
      counts.set(key, { ...known, died, good });
    },
    summary: (): Sensitivity => {
      const all = [...counts.values()];
      return {
        pooled: linesOf(all),
        byCase: cases.map(({ id }) => ({
          case: id,
          lines: linesOf(all.filter((counted) => counted.case === id)),
        })),
      };
    },
  };
}

function linesOf(counted: readonly Counted[]): readonly SensitivityLine[] {
  const parameters = [...new Set(counted.map(({ parameter }) => parameter))];
  return parameters
    .map((parameter) =>
      lineOf(
        parameter,
        counted.filter((one) => one.parameter === parameter),
      ),
    )
    .sort(bySize);
}

function lineOf(parameter: string, counted: readonly Counted[]): SensitivityLine {
  const died = counted.map((one) => one.died).reduce(bothOf);
  const good = counted.map((one) => one.good).reduce(bothOf);
  return {
    parameter,
    cases: counted.map((one) => one.case),
    pairs: died.n,
    died: pairedChange(died),
    good: pairedChange(good),
  };
}

const bySize = (a: SensitivityLine, b: SensitivityLine): number =>
  Math.abs(b.died.change) - Math.abs(a.died.change) ||
  Math.abs(b.good.change) - Math.abs(a.good.change) ||
  (a.parameter < b.parameter ? -1 : 1);
