import { err, ok, type Result } from "@encephalon/kernel";
import { LAST_SEED } from "./argument";
import { type Failure, failure } from "./failure";

/** The seeds of n children after the seed that is given; `seed_too_large` where they pass the last one. */
export function seedsAfter(seed: number, n: number): Result<readonly number[], Failure> {
  if (seed + n > LAST_SEED) {
    const message = `seed + n goes beyond the last seed, ${LAST_SEED}: take a smaller --seed or --n.`;
    return err(failure("seed_too_large", message));
  }
  return ok(Array.from({ length: n }, (_, k) => seed + k + 1));
}
