import { cases } from "@encephalon/content";
import { afterAll, expect, test } from "vitest";
import type { Cohort } from "../cohort/run-cohort";
import type { PlayResult } from "../play-result";
import { desk } from "../testing/call";

const at = desk();
afterAll(at.remove);

const cohort = async (...argv: string[]) => (await at.json("cohort", ...argv)).value as Cohort; // ours
const child = async (seed: number) =>
  (await at.json("policy", "C1", "--policy", "supportive", "--seed", `${seed}`))
    .value as PlayResult; // ours

test("a cohort of one is the child of the next seed", async () => {
  const [one, played] = [
    await cohort("C1", "--policy", "supportive", "--n", "1", "--seed", "4"),
    await child(5),
  ];
  expect(one.died).toMatchObject({ count: played.outcome.died ? 1 : 0, of: 1 });
  expect(one.process).toMatchObject({ n: 1, mean: played.report.process.score });
  const { month12 } = played.outcome.popc;
  expect(one.popc.month12.find(({ count }) => count === 1)?.popc).toBe(month12);
});

test("several children: each counted once in every date of POPC", async () => {
  const three = await cohort("C1", "--policy", "supportive", "--n", "3");
  const died = (await Promise.all([1, 2, 3].map(child))).filter(({ outcome }) => outcome.died);
  expect(three.died.count).toBe(died.length);
  for (const shares of Object.values(three.popc)) {
    expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  }
});

test("all: dealt evenly, and the cases add up to the whole", async () => {
  const n = 2 * cases.length + 1;
  const all = await cohort("all", "--policy", "good", "--n", `${n}`);
  expect(all.byCase.map((one) => one.case)).toEqual(cases.map(({ id }) => id));
  const sizes = all.byCase.map((one) => one.n);
  expect(sizes.reduce((sum, one) => sum + one, 0)).toBe(n);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBe(1);
  expect(all.laboratory.map(({ finding }) => finding)).toContain("platelets");
  for (const { first, lowest, highest } of all.laboratory) {
    expect(lowest.p50).toBeLessThanOrEqual(first.p50);
    expect(highest.p50).toBeGreaterThanOrEqual(first.p50);
  }
});

test("for people: counts with their intervals", async () => {
  const n = String(cases.length);
  const { stdout } = await at.call("cohort", "all", "--policy", "supportive", "--n", n);
  expect(stdout).toMatch(new RegExp(`^Died {2}\\d+ of ${n} = .* interval`, "m"));
  expect(stdout).toContain(`seeds 1 to ${n}`);
  for (const { id } of cases) expect(stdout).toContain(`=== ${id}, 1 children`);
});
