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
  /** Ids of drugs. */
  readonly allergies: readonly string[];
  /** The latest resulted value of each analyte, in the analyte's unit. */
  readonly latest: Readonly<Partial<Record<AnalyteId, number>>>;
  readonly given: readonly GivenDose[];
  /** Ids of the orders whose sample has been taken. */
  readonly sampled: readonly string[];
  /** The latest observed values; absent when never read. */
  readonly systolic?: number;
  readonly temperature?: number;
  readonly gcs?: number;
  readonly urineMlPerKgPerHour?: number;
  readonly vasoactiveRunning?: boolean;
  readonly convulsing?: boolean;
  readonly ventilated?: boolean;
  /** A venogram report shows a thrombosis. */
  readonly thrombosisShown?: boolean;
  readonly plasmaExchangePlanned?: boolean;
  /** The last minute at which the line was flushed. */
  readonly flushedAt?: number;
}

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
