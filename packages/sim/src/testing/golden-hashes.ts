import { cos, exp, log, luckOf, normal, pow, process, sin, textHash } from "@encephalon/kernel";
import type { Case } from "@encephalon/model";
import { playPolicy } from "../policies/play-policy";
import { findPolicy } from "../policies/policies";

const POLICIES = ["recorded", "good"];
const SEEDS = [0, 7];

/**
 * Fingerprints of the portable mathematics and of whole courses: the same in Node and in a browser, or
 * invariant 1 is broken. Plain code without input or output, so that it can be bundled for any engine.
 */
export function goldenHashes(cases: readonly Case[]): Record<string, string> {
  const hashes: Record<string, string> = { mathematics: textHash(mathematics()) };
  for (const authored of cases) {
    for (const name of POLICIES) {
      for (const seed of SEEDS)
        hashes[`${authored.id} ${name} ${seed}`] = course(authored, name, seed);
    }
  }
  return hashes;
}

function course(authored: Case, name: string, seed: number): string {
  const policy = findPolicy(name);
  if (!policy) throw new Error(`there is no policy ${name}`);
  const { run } = playPolicy(authored, seed, policy);
  const { record, after, outcome, aness, trace } = run;
  return textHash(JSON.stringify({ played: record.played, after, outcome, aness, trace }));
}

/** Every digit of the portable functions over a grid, in the shortest form that reads back the same. */
function mathematics(): string {
  const luck = luckOf(7);
  const field = process("golden");
  const rows: number[] = [];
  for (let i = -400; i <= 400; i++) {
    const x = i * 0.37;
    rows.push(exp(x), log(x * x + 1e-9), pow(Math.abs(x) + 0.01, x / 40), sin(x), cos(x));
    rows.push(normal(luck, field, i));
  }
  return JSON.stringify(rows);
}
