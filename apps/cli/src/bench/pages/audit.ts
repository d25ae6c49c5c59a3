import { dirname } from "node:path";
import { z } from "zod";
import { runNode } from "./run-node";

/** With the value that Lighthouse itself calls good: which scores 90. */
export interface Timing {
  readonly value: number;
  readonly good: number;
}

/** A page by Lighthouse: scores of 100; times in milliseconds, the shift without a unit. */
export interface Audit {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly firstPaint: Timing;
  readonly largestPaint: Timing;
  readonly blocking: Timing;
  readonly shift: Timing;
}

const score = z.object({ score: z.number() }).transform((category) => 100 * category.score);
const timing = z
  .object({ numericValue: z.number(), scoringOptions: z.object({ p10: z.number() }) })
  .transform(
    ({ numericValue, scoringOptions }): Timing => ({
      value: numericValue,
      good: scoringOptions.p10,
    }),
  );

/** What is read of Lighthouse's answer. */
export const auditSchema = z
  .object({
    categories: z.object({
      performance: score,
      accessibility: score,
      "best-practices": score,
    }),
    audits: z.object({
      "first-contentful-paint": timing,
      "largest-contentful-paint": timing,
      "total-blocking-time": timing,
      "cumulative-layout-shift": timing,
    }),
  })
  .transform(
    ({ categories, audits }): Audit => ({
      performance: categories.performance,
      accessibility: categories.accessibility,
      bestPractices: categories["best-practices"],
      firstPaint: audits["first-contentful-paint"],
      largestPaint: audits["largest-contentful-paint"],
      blocking: audits["total-blocking-time"],
      shift: audits["cumulative-layout-shift"],
    }),
  );

export interface Asked {
  /** Lighthouse's own script. */
  readonly script: string;
  /** On which the browser listens. */
  readonly port: number;
  readonly cookie: string | undefined;
}

const FIXED = [
  "--preset=desktop",
  "--only-categories=performance,accessibility,best-practices",
  "--output=json",
  "--quiet",
  "--no-enable-error-reporting",
];

/** A busy machine loses a trace now and then; Lighthouse asks to be run again. */
const TRIES = 3;

/** Lighthouse with its desktop preset, as if for the first time: nothing of the page is kept. */
export async function audit(address: string, { script, port, cookie }: Asked): Promise<Audit> {
  const headers = cookie === undefined ? [] : [`--extra-headers=${JSON.stringify({ cookie })}`];
  const args = [script, address, `--port=${port}`, ...FIXED, ...headers];
  let said = "";
  for (let tries = 0; tries < TRIES; tries++) {
    const { exit, stdout, stderr } = await runNode(args, dirname(script));
    if (exit === 0) return auditSchema.parse(JSON.parse(stdout));
    said = stderr.trim();
  }
  throw new Error(`Lighthouse of ${address}: ${said}`);
}
