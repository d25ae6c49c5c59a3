import type { Comparison } from "@encephalon/authoring";
import { cases } from "@encephalon/content";
import { afterAll, describe, expect, test } from "vitest";
import { desk } from "../testing/call";

const at = desk();
afterAll(at.remove);

const bots = async (...argv: string[]) => (await at.json("bots", ...argv)).value as Comparison; // ours

// A few children in the ordinary run; the command plays forty of each.
const MINUTE = 60_000;

test(
  "the guideline alone, one child of every case: at least 80 and no severe harm",
  async () => {
    const { compared } = await bots("all", "--n", "1", "--policy", "guideline");
    const [guideline] = compared;
    expect(guideline?.onCases.map((one) => one.case)).toEqual(cases.map(({ id }) => id));
    const below = guideline?.onCases.filter(({ process, severe }) => process < 80 || severe > 0);
    expect(below).toEqual([]);
  },
  2 * MINUTE,
);

describe.each(["M6", "M8"])("%s, two children under every policy", (id) => {
  test(
    "doing nothing earns under 5; bad policies fall behind by more than 20 or harm nearly all",
    async () => {
      const { compared } = await bots(id, "--n", "2");
      const passive = compared.find(({ policy }) => policy === "passive");
      expect(passive?.process).toBeLessThan(5);
      const bad = compared.filter(({ standing }) => standing === "bad");
      expect(bad.length).toBeGreaterThan(8);
      for (const { policy, behind, severe } of bad) {
        expect(behind.mean > 20 || severe >= 0.9, policy).toBe(true);
      }
    },
    3 * MINUTE,
  );
});

test.each(["M1", "M5", "M7", "M8"])(
  "%s: steroids for everyone does worse than the guideline, and does harm",
  async (id) => {
    const alone = ["--policy", "steroids-for-everyone", "--workers", "1"];
    const { compared } = await bots(id, "--n", "1", ...alone);
    expect(compared[0]?.behind.mean).toBeGreaterThan(20);
    expect(compared[0]?.harmed).toBe(1);
  },
  MINUTE,
);

test("for people: the children, the policies, a verdict", async () => {
  const { stdout } = await at.call("bots", "M6", "--n", "1", "--policy", "passive");
  expect(stdout).toContain("M6: 1 children of each, seeds 1 to 1");
  expect(stdout).toMatch(/^passive {2}bad/m);
  expect(stdout).toContain("Every policy did as its standing wants.");
});

test("a policy or a case that there is not is a failure", async () => {
  expect((await at.call("bots", "X9")).exit).toBe(1);
  expect((await at.call("bots", "M6", "--policy", "perfect")).exit).toBe(1);
});
