import type { Outcome } from "@encephalon/model";
import type { CohortRecord } from "./cohort-child";
import { type LaboratoryLine, laboratory, type SeenLine } from "./laboratory";
import { type Proportion, proportion } from "./proportion";
import { type Spread, tally } from "./tally";

export const WHENS = ["discharge", "month3", "month6", "month12"] as const;
type When = (typeof WHENS)[number];
export const POPC = [1, 2, 3, 4, 5, 6] as const;

export interface HarmLine extends Proportion {
  readonly code: string;
  readonly title: string;
  readonly severity: string;
}

/** What became of many children, and how they were cared for. */
export interface GroupSummary {
  readonly n: number;
  readonly died: Proportion;
  /** Each category of POPC, 1 to 6, at each date. */
  readonly popc: Readonly<Record<When, readonly (Proportion & { readonly popc: number })[]>>;
  readonly process: Spread | null;
  /** Children with any harm, and with each that occurred, the commonest first. */
  readonly harms: { readonly any: Proportion; readonly each: readonly HarmLine[] };
  readonly laboratory: readonly LaboratoryLine[];
  /** Cultures, PCR, pictures and tracings: there or not. */
  readonly seen: readonly SeenLine[];
}

export interface Group {
  readonly add: (child: CohortRecord) => void;
  readonly summary: () => GroupSummary;
}

/** A summary that grows child by child; none of the children is kept. */
export function group(): Group {
  const results = laboratory();
  const scores = tally();
  const popc = popcCounts();
  const harms = harmCounts();
  let n = 0;
  let died = 0;
  return {
    add: ({ outcome, process, harms: suffered, results: back }) => {
      n += 1;
      died += outcome.died ? 1 : 0;
      popc.add(outcome);
      scores.add(process);
      harms.add(suffered);
      results.add(back);
    },
    summary: () => ({
      n,
      died: proportion(died, n),
      popc: popc.shares(n),
      process: scores.spread(),
      harms: harms.shares(n),
      laboratory: results.lines(),
      seen: results.seen(),
    }),
  };
}

function popcCounts() {
  const counts = new Map<string, number>();
  const count = (when: When, popc: number): number => counts.get(`${when} ${popc}`) ?? 0;
  return {
    add: ({ popc }: Outcome) => {
      for (const when of WHENS) counts.set(`${when} ${popc[when]}`, count(when, popc[when]) + 1);
    },
    shares: (n: number): GroupSummary["popc"] => {
      const at = (when: When) =>
        POPC.map((popc) => ({ popc, ...proportion(count(when, popc), n) }));
      return {
        discharge: at("discharge"),
        month3: at("month3"),
        month6: at("month6"),
        month12: at("month12"),
      };
    },
  };
}

type Harms = CohortRecord["harms"];

function harmCounts() {
  const children = new Map<string, { readonly harm: Harms[number]; count: number }>();
  let any = 0;
  return {
    add: (harms: Harms) => {
      any += harms.length > 0 ? 1 : 0;
      for (const harm of harms) {
        const known = children.get(harm.code) ?? { harm, count: 0 };
        known.count += 1;
        children.set(harm.code, known);
      }
    },
    shares: (n: number): GroupSummary["harms"] => ({
      any: proportion(any, n),
      each: [...children.values()]
        .map(({ harm: { code, title, severity }, count }) => ({
          code,
          title,
          severity,
          ...proportion(count, n),
        }))
        .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    }),
  };
}
