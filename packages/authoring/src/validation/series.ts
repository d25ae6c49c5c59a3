/** A yes-or-no fact of a child at the start, that a series gives of so many children. */
export const COVARIATES = [
  "upTo48Months",
  "shock",
  "brainstem",
  "deepComa",
  "plateletsBelow100",
] as const;
export type Covariate = (typeof COVARIATES)[number];

/** So many of so many. */
export interface Counted {
  readonly count: number;
  readonly n: number;
}

export interface Series {
  readonly id: string;
  readonly n: number;
  /** Known at the start, before any outcome: what the series' mixture is chosen by. */
  readonly covariates: Readonly<Partial<Record<Covariate, Counted>>>;
}

/** Series that give a figure, sorted by the SHA-256 of the id; the first half are kept back (README). */
export const KEPT_BACK: readonly string[] = [
  "Bashiri2020",
  "Cai2024",
  "Chang2022",
  "FanC2025",
  "Fang2023",
  "He2026",
  "Ibrahim2020",
  "LiK2021",
  "Mizuguchi1995",
  "Seo2010",
  "Silverman2025",
  "TCZ2024",
  "Tian2020",
  "Wong2006",
  "Xiao2024",
  "Zhang2025-seed",
];
export const NOT_KEPT_BACK: readonly string[] = [
  "ANE14-2022",
  "Aksoy2021",
  "FanX2022",
  "Fazal2025",
  "Khandwala2024",
  "Kim2004",
  "Koh2019",
  "LeeCG2014",
  "LeeEP2024",
  "LiF2025",
  "LiF2026",
  "LimHY2016",
  "Lin2023",
  "Okumura2009",
  "ZhangH2025",
  "Zhu2021",
];

export const isKeptBack = (series: string): boolean => KEPT_BACK.includes(series);

/** Fewer known than this, and a series has no mixture of its own. */
export const LEAST_COVARIATES = 3;

/**
 * Series with three covariates or more. A percentage of a series is turned into the nearest count. Of a median age, so
 * many lie on either side: the share up to 48 months is then not known.
 */
export const MIXED: readonly Series[] = [
  {
    id: "Zhu2021",
    n: 41,
    covariates: {
      upTo48Months: { count: 24, n: 41 },
      shock: { count: 4, n: 41 },
      brainstem: { count: 31, n: 41 },
      plateletsBelow100: { count: 3, n: 41 },
      deepComa: { count: 13, n: 41 },
    },
  },
  {
    id: "TCZ2024",
    n: 21,
    covariates: {
      // Median 65 months (27 to 113): between a quarter and a half are younger; a third is taken (design).
      upTo48Months: { count: 7, n: 21 },
      shock: { count: 18, n: 21 },
      deepComa: { count: 19, n: 21 },
    },
  },
];

/**
 * The children of paediatric intensive care at large, for series of whom fewer than three covariates are known: the
 * two above, pooled, by what both of them give. What it takes from a series is no evidence for that series.
 */
export const INTENSIVE_CARE: Series = {
  id: "intensive care",
  n: 62,
  covariates: {
    upTo48Months: { count: 31, n: 62 },
    shock: { count: 22, n: 62 },
    deepComa: { count: 32, n: 62 },
  },
};
