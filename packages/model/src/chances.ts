import { roundTo } from "@encephalon/kernel";
import type { ActionOf } from "./action";
import type { Chances } from "./report";

/** What was predicted, as chances of death, POPC 1 to 2 and POPC 3 to 5 at 12 months, of 1. */
export function chancesOf({
  popc,
  mortality,
  good,
}: Pick<ActionOf<"predict">, "popc" | "mortality" | "good">): Chances {
  const alive = 1 - mortality;
  const well = Math.min(alive, good ?? (popc <= 2 ? alive : 0));
  return { death: mortality, good: roundTo(well, 4), poor: roundTo(alive - well, 4) };
}
