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
}
