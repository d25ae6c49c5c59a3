import type { Pattern } from "@encephalon/model";
import type { Ledger } from "./ledger";
import { actHits, type Hit } from "./match-act";
import { stanceHit } from "./match-stance";

/** Every minute that answers a pattern: of acts all of them, of a stance the one by its late limit. */
export function patternHits(
  ledger: Ledger,
  pattern: Pattern,
  window: { readonly zero: number; readonly late: number; readonly diagnosis: string },
): readonly Hit[] {
  if (pattern.on !== "decided" && pattern.on !== "differential") {
    return actHits(ledger, pattern, window.zero);
  }
  const hit = stanceHit(ledger, pattern, window);
  return hit ? [hit] : [];
}
