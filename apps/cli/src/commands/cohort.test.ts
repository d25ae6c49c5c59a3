import { cases } from "@encephalon/content";
import { afterAll, expect, test } from "vitest";
import { cli } from "../cli";
import type { Cohort } from "../cohort/cohort";
import { interruptible } from "../interruptible";
import type { PlayResult } from "../play-result";
import { printCohort } from "../print/print-cohort";
import { desk } from "../testing/call";

const at = desk();
afterAll(at.remove);

const cohort = async (...argv: string[]) => (await at.json("cohort", ...argv)).value as Cohort; // ours
const child = async (seed: number, policy: string) =>
  (await at.json("policy", "C1", "--policy", policy, "--seed", `${seed}`)).value as PlayResult; // ours

test("a cohort of one is the child of the next seed", async () => {
  const [one, played] = [
    await cohort("C1", "--policy", "recorded", "--n", "1", "--seed", "4"),
    await child(5, "recorded"),
  ];
  expect(one.died).toMatchObject({ count: played.outcome.died ? 1 : 0, of: 1 });
  expect(one.process).toMatchObject({ n: 1, mean: played.report.process.score });
  expect(one.harms.any.count).toBe(played.report.harms.length > 0 ? 1 : 0);
  const { month12 } = played.outcome.popc;
  expect(one.popc.month12.find(({ count }) => count === 1)?.popc).toBe(month12);
  const came = played.events
    .flatMap((event) => (event.kind === "resulted" ? event.findings : []))
    .flatMap(({ id, value }) => (id === "platelets" && value !== undefined ? [value] : []));
  const platelets = one.laboratory.find(({ finding }) => finding === "platelets");
  expect(platelets?.first.mean).toBe(came[0]);
  expect(platelets?.lowest.mean).toBe(Math.min(...came));
  expect(platelets?.highest.mean).toBe(Math.max(...came));
});

test("several children: each counted once in every date of POPC; workers change no byte", async () => {
  const played = (workers: string) =>
    at.call("cohort", "C1", "--policy", "recorded", "--n", "3", "--workers", workers, "--json");
  const [one, two] = [await played("1"), await played("2")];
  expect(two).toEqual(one);
  const three = JSON.parse(one.stdout) as Cohort; // ours
  const alone = await Promise.all([1, 2, 3].map((seed) => child(seed, "recorded")));
  expect(three.died.count).toBe(alone.filter(({ outcome }) => outcome.died).length);
  for (const shares of Object.values(three.popc)) {
    expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  }
});

test("all: dealt evenly, and the cases add up to the whole", async () => {
  const n = cases.length + 1;
  const all = await cohort("all", "--policy", "recorded", "--n", `${n}`);
  expect(all.byCase.map((one) => one.case)).toEqual(cases.map(({ id }) => id));
  const sizes = all.byCase.map((one) => one.n);
  expect(sizes.reduce((sum, one) => sum + one, 0)).toBe(n);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBe(1);
  for (const { first, lowest, highest } of all.laboratory) {
    expect(lowest.p50).toBeLessThanOrEqual(first.p50);
    expect(highest.p50).toBeGreaterThanOrEqual(first.p50);
  }
  const printed = printCohort(all);
  expect(printed).toMatch(/^Died {2}\d+ of 20 = .* interval/m);
  expect(printed).toContain(`seeds 1 to ${n}`);
  for (const { id } of cases) expect(printed).toMatch(new RegExp(`^=== ${id}, [12] children`, "m"));
});

test("called off by a signal: one JSON value that says so, nothing of the cohort, and nobody listens any more", async () => {
  const before = process.listenerCount("SIGINT");
  const meter = () => ({ count: () => void process.emit("SIGINT"), end: () => {} });
  const world = { ...at.world, interruptible, meter };
  const argv = ["cohort", "M7", "--policy", "recorded", "--n", "100000", "--json"];
  const { exit, stdout } = await cli(argv, world);
  expect(exit).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    error: { code: "cancelled", message: expect.stringMatching(/^Called off after \d+ of 100000/) },
  });
  await expect.poll(() => process.listenerCount("SIGINT"), { timeout: 3000 }).toBe(before);
});
