import { judge } from "@encephalon/scoring";
import { findPolicy, type Policy, playPolicy } from "@encephalon/sim";
import { describe, expect, test } from "vitest";
import { cases } from "./index";

const SEEDS = Array.from({ length: 10 }, (_, seed) => seed);
/** Points that a regional variant may score below good care. */
const REGIONAL = 10;

const builtInPolicy = (name: string): Policy => {
  const found = findPolicy(name);
  if (!found) throw new Error(`there is no policy ${name}`);
  return found;
};
const good = builtInPolicy("good");
const variants = ["good-20-mg", "good-no-exchange", "good-ct-first"].map(builtInPolicy);

describe.each(cases.map((authored) => ({ id: authored.id, authored })))("$id", ({ authored }) => {
  const reportOn = (policy: Policy, seed: number) => {
    const { record } = playPolicy(authored, seed, policy).run;
    return judge(record, authored.rubric, authored.diagnosis);
  };

  test("played well scores at least 85 and does no harm, whatever the seed", () => {
    for (const seed of SEEDS) {
      const { process, harms } = reportOn(good, seed);
      expect(process.score, `seed ${seed}`).toBeGreaterThanOrEqual(85);
      expect(
        harms.map(({ code }) => code),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });

  test("the ways of other regions score within ten points of it", () => {
    const least = reportOn(good, 0).process.score - REGIONAL;
    for (const policy of variants) {
      expect(reportOn(policy, 0).process.score, policy.name).toBeGreaterThanOrEqual(least);
    }
  });
});
