import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { desk } from "../testing/call";
import { type Readings, readingsOf } from "../testing/readings";
import type { Arm, End } from "./arm";
import { convergenceOf } from "./compare";
import type { Convergence } from "./run-convergence";

const at = desk();
afterAll(at.remove);

/** A child who is ill all over, one who herniates or nearly so, one who is never at rest, and two look-alikes. */
const CHILDREN = [
  ["C1", 1],
  ["C4", 2],
  ["C9", 3],
  ["M6", 4],
  ["M8", 5],
] as const;

const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** The same function in a process whose steps are half as long. */
function halvedReadings(): readonly Readings[] {
  const readings = JSON.stringify(new URL("../testing/readings.ts", import.meta.url).href);
  const program = `import { readingsOf } from ${readings};
    console.log(JSON.stringify(${JSON.stringify(CHILDREN)}.map(([id, seed]) => readingsOf(id, seed))));`;
  const args = ["--import", typescript, "--conditions=halved", "--input-type=module"];
  const { stdout, stderr } = spawnSync(process.execPath, [...args, "-e", program], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

/** Scores and a hand's seconds go by whole steps; an opening pressure swings with the breath of the minute. */
const ROUGH = new Set(["gcs", "capillaryRefill", "csf-opening-pressure"]);

test("the state converges: by halved steps five children are within 3 %, and within 0.3 % on the whole", () => {
  const whole = CHILDREN.map(([id, seed]) => readingsOf(id, seed));
  const halved = halvedReadings();
  const apart: { readonly name: string; readonly by: number }[] = [];
  for (const [k, { rows, slowStep }] of whole.entries()) {
    expect(halved[k]?.slowStep).toBe(slowStep / 2);
    for (const [name, row] of Object.entries(rows)) {
      for (const [i, value] of row.entries()) {
        const other = halved[k]?.rows[name]?.[i];
        if (value && other) apart.push({ name, by: Math.abs(other / value - 1) });
      }
    }
  }
  expect(apart.length).toBeGreaterThan(1000);
  expect(apart.filter(({ name, by }) => by > 0.03 && !ROUGH.has(name))).toEqual([]);
  expect(apart.reduce((sum, { by }) => sum + by, 0) / apart.length).toBeLessThan(0.003);
});

describe("two arms of the same children", () => {
  const arm = (dead: number, sodium: number): Arm => ({
    ends: Array.from({ length: 200 }, (_, k): End => (k < dead ? "dead" : "good")),
    laboratory: [
      {
        finding: "sodium",
        unit: "mmol/L",
        n: 200,
        median: { first: sodium, lowest: sodium, highest: sodium },
      },
    ],
  });

  test.each([
    { name: "that end alike are within", halved: arm(20, 140), within: true },
    { name: "1.5 points apart are within", halved: arm(23, 140), within: true },
    { name: "2 points apart are not", halved: arm(24, 140), within: false },
    { name: "2 % apart in a median are within", halved: arm(20, 142.8), within: true },
    { name: "4 % apart in a median are not", halved: arm(20, 145.6), within: false },
  ])("$name", ({ halved, within }) => {
    expect(convergenceOf("M2", arm(20, 140), halved).within).toBe(within);
  });

  test("one unit of the last place is no difference", () => {
    const cells = (first: number): Arm => ({
      ends: arm(20, 0).ends,
      laboratory: [
        {
          finding: "lactate-blood",
          unit: "mmol/L",
          n: 200,
          median: { first, lowest: 1, highest: 1 },
        },
      ],
    });
    expect(convergenceOf("M2", cells(1.1), cells(1.2)).within).toBe(true);
    expect(convergenceOf("M2", cells(1.1), cells(1.3)).within).toBe(false);
  });
});

test("the command plays both and says whether the step is small enough", async () => {
  const { value } = await at.json("converge", "M2", "--n", "3");
  const { n, cases, within } = value as Convergence; // ours
  expect({ n, within, cases: cases.map((one) => one.case) }).toEqual({
    n: 3,
    within: true,
    cases: ["M2"],
  });
  for (const { whole, halved } of cases.flatMap(({ ends }) => ends)) expect(halved).toBe(whole);
});
