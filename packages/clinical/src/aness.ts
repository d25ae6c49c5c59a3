import { err, ok, type Result } from "@encephalon/kernel";

/** The five items of the ANE Severity Score; null is not known yet, and never taken for normal. */
export interface AnessItems {
  readonly shock: boolean | null;
  readonly brainstem: boolean | null;
  readonly ageOver48Months: boolean | null;
  readonly plateletsBelow100: boolean | null;
  readonly csfProteinAbove60: boolean | null;
}
export type AnessItem = keyof AnessItems;

/** Points of each item. Source: Yamamoto2015. */
export const ANESS_POINTS: Readonly<Record<AnessItem, number>> = {
  shock: 3,
  brainstem: 2,
  ageOver48Months: 2,
  plateletsBelow100: 1,
  csfProteinAbove60: 1,
};

export const ANESS_ITEMS = [
  "shock",
  "brainstem",
  "ageOver48Months",
  "plateletsBelow100",
  "csfProteinAbove60",
] as const satisfies readonly AnessItem[];

export const ANESS_BANDS = ["low", "medium", "high"] as const;
export type AnessBand = (typeof ANESS_BANDS)[number];

export interface AnessScore {
  /** How many of the five items are known. */
  readonly known: number;
  /** Missing items count nothing here, and in full in `max`. */
  readonly min: number;
  readonly max: number;
  /** Every band between the two, mildest first. */
  readonly bands: readonly AnessBand[];
}

/** The risk band of a total, 0 to 9. Source: Yamamoto2015. */
export function anessBand(total: number): AnessBand {
  if (total <= 1) return "low";
  return total <= 4 ? "medium" : "high";
}

/** The score as the range that the known items allow. It says nothing about treatment. */
export function scoreAness(items: AnessItems): AnessScore {
  const points = (when: (value: boolean | null) => boolean) =>
    ANESS_ITEMS.reduce((sum, item) => sum + (when(items[item]) ? ANESS_POINTS[item] : 0), 0);
  const min = points((value) => value === true);
  const max = points((value) => value !== false);
  const from = ANESS_BANDS.indexOf(anessBand(min));
  const to = ANESS_BANDS.indexOf(anessBand(max));
  const known = ANESS_ITEMS.filter((item) => items[item] !== null).length;
  return { known, min, max, bands: ANESS_BANDS.slice(from, to + 1) };
}

/** A count of platelets as a laboratory may print it; UCUM. */
export interface PlateletCount {
  readonly value: number;
  readonly unit: "10*9/L" | "10*3/uL" | "/uL";
}

export interface CsfProtein {
  readonly value: number;
  readonly unit: "mg/dL" | "g/L";
}

export interface AnessFacts {
  /** Completed months. */
  readonly ageMonths: number;
  /** Clinical shock in the first 24 hours (design); lactate alone never is. */
  readonly shock: boolean | null;
  readonly brainstem: boolean | null;
  /** The lowest of the first 24 hours, before transfusion (design). */
  readonly platelets: PlateletCount | null;
  /** Of the first tap, whenever it was done (design). */
  readonly csfProtein: CsfProtein | null;
}

export type AnessError = { readonly code: "bad_age" | "bad_platelets" | "bad_csf_protein" };

const plateletLimit: Readonly<Record<PlateletCount["unit"], number>> = {
  "10*9/L": 100,
  "10*3/uL": 100,
  "/uL": 100_000,
};
const proteinLimit: Readonly<Record<CsfProtein["unit"], number>> = { "mg/dL": 60, "g/L": 0.6 };

const isPositive = (value: number): boolean => Number.isFinite(value) && value > 0;

/**
 * The five items from what was measured. All limits are strict: 48 months, 100 x 10^9/L and
 * 60 mg/dL exactly score nothing. Source: Yamamoto2015; completed months are design.
 */
export function anessItemsFrom(facts: AnessFacts): Result<AnessItems, AnessError> {
  const { ageMonths, shock, brainstem, platelets, csfProtein } = facts;
  if (!Number.isFinite(ageMonths) || ageMonths < 0) return err({ code: "bad_age" });
  if (platelets && !isPositive(platelets.value)) return err({ code: "bad_platelets" });
  if (csfProtein && !isPositive(csfProtein.value)) return err({ code: "bad_csf_protein" });
  return ok({
    shock,
    brainstem,
    ageOver48Months: Math.floor(ageMonths) > 48,
    plateletsBelow100: platelets && platelets.value < plateletLimit[platelets.unit],
    csfProteinAbove60: csfProtein && csfProtein.value > proteinLimit[csfProtein.unit],
  });
}
