import type { EmulatedChild } from "./emulated-child";
import { COVARIATES, type Covariate, INTENSIVE_CARE, MIXED, type Series } from "./series";
import { type Aim, tilt } from "./tilt";

/** A series' mixture of the base cohort. */
export interface Mixture {
  readonly series: string;
  readonly weights: readonly number[];
  /** Children that as many of equal weight would count for. */
  readonly effective: number;
  readonly multipliers: readonly number[];
  readonly covariates: readonly {
    readonly name: Covariate;
    readonly published: number;
    readonly met: number;
  }[];
}

const FEATURE: Readonly<Record<Covariate, (child: EmulatedChild) => boolean>> = {
  upTo48Months: ({ ageMonths }) => ageMonths <= 48,
  shock: ({ shock }) => shock,
  brainstem: ({ brainstem }) => brainstem,
  deepComa: ({ gcs }) => gcs <= 8,
  plateletsBelow100: ({ plateletsLow }) => plateletsLow < 100,
};

/** Weights over the base cohort that meet what a series says of its children at the start. Outcomes are not looked at. */
export function mixtureOf({ id, covariates }: Series, children: readonly EmulatedChild[]): Mixture {
  const known = COVARIATES.flatMap((name) => {
    const counted = covariates[name];
    return counted ? [{ name, ...counted }] : [];
  });
  const aims = known.map(({ count, n }): Aim => {
    const mean = count / n;
    // A share known from n children: half a child on either side, so that none is not never.
    const smoothed = (count + 0.5) / (n + 1);
    return { mean, variance: (smoothed * (1 - smoothed)) / n };
  });
  const features = children.map((child) => known.map(({ name }) => (FEATURE[name](child) ? 1 : 0)));
  const { weights, effective, met, multipliers } = tilt(features, aims);
  return {
    series: id,
    weights,
    effective,
    multipliers,
    covariates: known.map(({ name, count, n }, j) => ({
      name,
      published: count / n,
      met: met[j] ?? 0,
    })),
  };
}

/** The mixtures of the series that have one, and of intensive care at large for all others. */
export const mixturesOf = (children: readonly EmulatedChild[]): readonly Mixture[] =>
  [...MIXED, INTENSIVE_CARE].map((series) => mixtureOf(series, children));

/** The weights of a series' children. */
export const weightsBy =
  (mixtures: readonly Mixture[]) =>
  (series: string): readonly number[] => {
    const own = mixtures.find((mixture) => mixture.series === series);
    const wide = mixtures.find((mixture) => mixture.series === INTENSIVE_CARE.id);
    return (own ?? wide)?.weights ?? [];
  };
