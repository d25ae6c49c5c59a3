import { SHARES } from "../latencies";
import { atLeast, atMost, type Measure, peer } from "../measure";
import { quantile } from "../quantile";
import type { Audit, Timing } from "./audit";

/** Of 100; issue 4's figure for the start page and the bedside. */
const LEAST_SCORE = 95;
/** kB of gzip. */
const MOST_SCRIPT = 260;
/** Milliseconds in which a keystroke is answered. */
const MOST_KEY = 100;

export function auditRows(page: string, audit: Audit): Measure[] {
  const score = (name: string, value: number): Measure => ({
    name: `${page}: Lighthouse, ${name}`,
    value,
    unit: "of 100",
    beside: [atLeast(LEAST_SCORE, value)],
  });
  const timing = (name: string, unit: string, { value, good }: Timing): Measure => ({
    name: `${page}: ${name}`,
    value,
    unit,
    beside: [peer(`what Lighthouse calls good${unit && `, ${unit}`}`, good, value)],
  });
  return [
    score("performance", audit.performance),
    score("accessibility", audit.accessibility),
    score("best practices", audit.bestPractices),
    timing("first contentful paint", "ms", audit.firstPaint),
    timing("largest contentful paint", "ms", audit.largestPaint),
    timing("total blocking time", "ms", audit.blocking),
    timing("cumulative layout shift", "", audit.shift),
  ];
}

export const firstLoadRow = (page: string, kb: number): Measure => ({
  name: `${page}: first load of JavaScript`,
  value: kb,
  unit: "kB gzip",
  beside: [atMost(MOST_SCRIPT, kb)],
});

export const keyRows = (place: string, times: readonly number[]): Measure[] =>
  [...SHARES, ["largest", 1] as const].map(([name, share]) => {
    const value = quantile(times, share);
    return {
      name: `${place}: key to paint, ${name}`,
      value,
      unit: "ms",
      beside: [atMost(MOST_KEY, value)],
    };
  });
