import type { Route, Source } from "../catalogue/item";

/** The child a dose is for. */
export interface Child {
  /** Completed months. */
  readonly ageMonths: number;
  readonly weightKg: number;
}

/** What the amount counts per. A rate has its "per kg" in its unit, so it counts per dose here. */
export type Per = "kg" | "m2" | "dose";

/** An amount in the rule's unit: what to give, and the range that the source accepts. */
export interface Amount {
  readonly per: Per;
  readonly usual: number;
  readonly low: number;
  /** Absent where the source names no upper end. */
  readonly high?: number;
}

/** Most in 24 hours, in the rule's unit: the smaller of the two. */
export interface DailyMaximum {
  readonly amount?: number;
  readonly perKg?: number;
}

/** An amount for some ages or weights. The first band that holds counts. */
export interface DoseBand {
  readonly fromMonths?: number;
  readonly beforeMonths?: number;
  readonly upToKg?: number;
  readonly belowKg?: number;
  readonly amount: Amount;
  /** Most in one dose, in the rule's unit. */
  readonly max?: number;
  /** In place of the rule's. */
  readonly maxDaily?: DailyMaximum;
  /** Said in place of a number of millilitres, such as one pack. */
  readonly label?: string;
}

export interface DoseRule {
  readonly drug: string;
  /** What this regimen is for; the first of a drug and route is the usual one. */
  readonly use: string;
  readonly routes: readonly Route[];
  /** UCUM unit of the dose. A rate (per hour, per minute) is an infusion. */
  readonly unit: string;
  /** To how many decimals a dose is rounded, half away from zero. */
  readonly decimals: number;
  readonly bands: readonly DoseBand[];
  readonly maxDaily?: DailyMaximum;
  /** Interval between doses, in minutes; absent for a single dose. */
  readonly every?: number;
  /** Shortest time over which it runs in, in minutes. */
  readonly over?: number;
  readonly source: Source;
  readonly note?: string;
}

/** Where the source gives one figure: 30 mg/kg. */
export const perKg = (usual: number): Amount => ({ per: "kg", usual, low: usual, high: usual });

/** Where it gives a range; what to give within it is the table's column, or design. */
export const perKgFrom = (low: number, high: number, usual: number): Amount => ({
  per: "kg",
  usual,
  low,
  high,
});

export const perSquareMetre = (usual: number): Amount => ({
  per: "m2",
  usual,
  low: usual,
  high: usual,
});

export const flat = (usual: number, low = usual, high = usual): Amount => ({
  per: "dose",
  usual,
  low,
  high,
});

/** A rate: started at the low end, turned up to the high one. */
export const rate = (low: number, high?: number): Amount => ({
  per: "dose",
  usual: low,
  low,
  ...(high !== undefined && { high }),
});
