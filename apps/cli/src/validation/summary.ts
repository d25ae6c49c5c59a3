import type { Validation, Verdict } from "@encephalon/authoring";

interface Passing {
  readonly passing: number;
  readonly of: number;
}

/** How many rows and series pass. */
export interface Summary {
  readonly rows: Passing;
  readonly keptBackRows: Passing;
  readonly series: Passing;
  readonly keptBackSeries: Passing;
}

const passing = (all: readonly { readonly passes: boolean }[]): Passing => ({
  passing: all.filter(({ passes }) => passes).length,
  of: all.length,
});

const keptBack = <T extends { readonly keptBack: boolean }>(all: readonly T[]): T[] =>
  all.filter((one) => one.keptBack);

export const summaryOf = ({
  verdicts,
  series,
}: Pick<Validation, "verdicts" | "series">): Summary => ({
  rows: passing(verdicts),
  keptBackRows: passing(keptBack(verdicts)),
  series: passing(series),
  keptBackSeries: passing(keptBack(series)),
});

/** Rows that name an ablation and pass under it all the same. */
export const unmoved = (verdicts: readonly Verdict[], ablation: string): readonly Verdict[] =>
  verdicts.filter(({ passes, refutedBy }) => passes && refutedBy.some((one) => one === ablation));
