import type { HarmFinding, Report, Verdict } from "@encephalon/model";

const SEVERITY: Readonly<Record<HarmFinding["severity"], number>> = {
  mild: 1,
  moderate: 2,
  severe: 3,
};

export interface Highlights {
  /** At most two steps that have their full points, the heaviest first. */
  readonly well: readonly Verdict[];
  /** The worst harm if it is severe, otherwise the step that lost the most points, otherwise any harm. */
  readonly decision:
    | { readonly kind: "harm"; readonly harm: HarmFinding }
    | { readonly kind: "missed"; readonly verdict: Verdict }
    | null;
}

const lost = ({ possible, earned }: Verdict): number => possible - earned;

/** What stands first after an attempt: at most two things done well, then what mattered or cost most. */
export function highlights({ process, harms }: Report): Highlights {
  const scored = process.criteria.filter((verdict) => verdict.applied && verdict.scored);
  const well = scored
    .filter((verdict) => verdict.earned > 0 && lost(verdict) <= 0)
    .toSorted((a, b) => b.earned - a.earned)
    .slice(0, 2);
  const [worst] = harms.toSorted((a, b) => SEVERITY[b.severity] - SEVERITY[a.severity]);
  const [missed] = scored.filter((v) => lost(v) > 0).toSorted((a, b) => lost(b) - lost(a));
  if (worst && (worst.severity === "severe" || !missed)) {
    return { well, decision: { kind: "harm", harm: worst } };
  }
  return { well, decision: missed ? { kind: "missed", verdict: missed } : null };
}
