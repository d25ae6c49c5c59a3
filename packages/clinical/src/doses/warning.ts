import type { AnalyteId } from "../analytes";
import type { Route, Source } from "../catalogue/item";
import type { WrittenDose } from "./amount";

/** Something to think of before giving. It never forbids. */
export interface DoseWarning {
  readonly code: string;
  readonly text: string;
  readonly reference: Source;
}

/** A dose that was given, as the chart lists it. */
export interface GivenDose {
  readonly drugId: string;
  readonly route: Route;
  readonly dose: WrittenDose;
  /** Simulated minute. */
  readonly at: number;
}

/** What the chart shows at this minute. Nothing hidden belongs here. */
export interface ChartFacts {
  /** The present minute. */
  readonly at: number;
  /** Ids of drugs, or of a class of them. */
  readonly allergies: readonly string[];
  /** The latest resulted value of each analyte, in the analyte's unit. */
  readonly latest: Readonly<Partial<Record<AnalyteId, number>>>;
  readonly given: readonly GivenDose[];
  /** Ids of the orders whose sample has been taken. */
  readonly sampled: readonly string[];
  /** Ids of the orders whose result is back. */
  readonly resulted: readonly string[];
  /** The latest observed values; absent when never read. */
  readonly systolic?: number;
  readonly temperature?: number;
  readonly convulsing?: boolean;
  /** The last examination found hardly any urine. */
  readonly hardlyAnyUrine: boolean;
  readonly vasoactiveRunning: boolean;
  readonly ventilated: boolean;
  /** The latest venogram shows a thrombosis. */
  readonly thrombosisShown: boolean;
  /** Decided or asked for and not begun, or running. */
  readonly plasmaExchangePlanned: boolean;
  /** How many kinds of line are in place. */
  readonly lines: number;
  /** The last minute at which a line was flushed; null for never. */
  readonly flushedAt: number | null;
}

/** Of a chart with nothing on it. */
export const noFacts = (at: number): ChartFacts => ({
  at,
  allergies: [],
  latest: {},
  given: [],
  sampled: [],
  resulted: [],
  hardlyAnyUrine: false,
  vasoactiveRunning: false,
  ventilated: false,
  thrombosisShown: false,
  plasmaExchangePlanned: false,
  lines: 0,
  flushedAt: null,
});

/** A drug about to be given, and what the chart shows. */
export interface DoseQuestion {
  readonly drugId: string;
  readonly dose: WrittenDose;
  readonly route: Route;
  /** Completed months. */
  readonly ageMonths: number;
  readonly weightKg: number;
  readonly facts: ChartFacts;
}
