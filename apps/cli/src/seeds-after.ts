import { err, ok, type Result } from "@encephalon/kernel";
import { LAST_SEED } from "./argument";
import { type Failure, failure } from "./failure";

/** `seed_too_large` where n children after the seed that is given would pass the last one. */
export function seedsFit(seed: number, n: number): Result<void, Failure> {
  if (seed + n <= LAST_SEED) return ok(undefined);
  const message = `seed + n goes beyond the last seed, ${LAST_SEED}: take a smaller --seed or --n.`;
  return err(failure("seed_too_large", message));
}

/** The seeds of n children after the seed that is given. */
export const seedsAfter = (seed: number, n: number): readonly number[] =>
  Array.from({ length: n }, (_, k) => seed + k + 1);
