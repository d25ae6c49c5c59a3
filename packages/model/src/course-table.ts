import type { AnalyteId, AnessItem } from "@encephalon/clinical";

/** The signs that a course table may hold beside analytes, with units °C, /min, mm[Hg], %, s and points. */
export const TABLED_SIGNS = [
  "temperature",
  "heartRate",
  "respiratoryRate",
  "systolic",
  "diastolic",
  "saturation",
  "capillaryRefill",
  "gcs",
] as const;
export type TabledSign = (typeof TABLED_SIGNS)[number];
export type Tabled = TabledSign | AnalyteId;

/** Value by hour after arrival; an analyte in its own unit. */
export type Row = Readonly<Record<number, number>>;

/** A line of the severity score: points so far and their range; an item that is not named is unknown or 0. */
export interface TabledScore {
  readonly hour: number;
  readonly score: number;
  readonly least: number;
  readonly most: number;
  readonly items?: Partial<Readonly<Record<AnessItem, boolean | null>>>;
}

/** What may become of a child within a year: dead, POPC 1 to 2, POPC 3 to 5. As probabilities they sum to 1. */
export type YearAfter = Readonly<Record<"dead" | "good" | "poor", number>>;

/** The kinds of care that an outcome row tells of, by the names of their policies; `ward` is no specific care. */
export const KINDS_OF_CARE = ["good", "recorded", "ward"] as const;
export type KindOfCare = (typeof KINDS_OF_CARE)[number];

/**
 * What the source of a case says of its recorded course: the truth that the simulated child is checked
 * against. Nothing in the simulator reads it.
 */
export interface CourseTable {
  readonly cells: Partial<Readonly<Record<Tabled, Row>>>;
  readonly aness: readonly TabledScore[];
  /** What a scan shows, or the hidden truth where none was made. */
  readonly sites: readonly { readonly hour: number; readonly sites: readonly string[] }[];
  readonly outcome:
    | { readonly dies: true; readonly hour: number }
    | { readonly dies: false; readonly popcAtDischarge: number };
  /** Probabilities a year on, by kind of care (design). */
  readonly yearAfter: Readonly<Record<KindOfCare, YearAfter>>;
}

/** Cells of the course tables: hours by case and finding. */
export type TabledCells = Readonly<
  Record<string, Partial<Readonly<Record<Tabled, readonly number[]>>>>
>;

/** Cells outside their limits, and what in the model, the source or the table keeps them there. */
export interface WhyOutside {
  readonly reason: string;
  readonly cells: TabledCells;
}
