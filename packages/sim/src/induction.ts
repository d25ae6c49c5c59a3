import { absorb } from "./give-drug";
import type { Vector } from "./vector";

/** Ketamine, fentanyl and a relaxant at usual doses in mg/kg: what the team gives for a tube [CHOP-SE]. */
export const INDUCTION = [
  { drug: "ketamine", perKg: 2 },
  { drug: "fentanyl", perKg: 0.002 },
  { drug: "rocuronium", perKg: 1.2 },
] as const;

export function induce(x: Vector): void {
  for (const { drug, perKg } of INDUCTION) absorb(x, drug, perKg, 0);
}
