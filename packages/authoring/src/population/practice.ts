import { draw, type Luck, luckOf, process, type Range, uniform } from "@encephalon/kernel";
import type { Case } from "@encephalon/model";
import { type Practice, present } from "@encephalon/sim";

/** How often a unit gives it, and from which hour after the first neurological symptom. */
interface Custom {
  readonly share: number;
  readonly hours: Range;
}

const hours = (at: number, low: number, high: number): Range => ({ at, low, high, scale: "log" });

/**
 * Customs over units, wide on purpose: so that arms with and without each treatment, early and late, are there to
 * compare (design).
 */
const CUSTOMS: Readonly<Record<keyof Practice, Custom>> = {
  steroid: { share: 0.8, hours: hours(14, 4, 48) },
  immunoglobulin: { share: 0.66, hours: hours(24, 8, 60) },
  tocilizumab: { share: 0.5, hours: hours(24, 12, 54) },
  exchange: { share: 0.4, hours: hours(30, 16, 60) },
};

/** What the unit of this seed's child means to give: minutes from arrival, not before it. */
export function practiceOf(authored: Case, seed: number): Practice {
  const luck = luckOf(seed);
  const { onset } = present(authored, seed).child.drivers;
  const of = (what: keyof Practice): number | null => meant(luck, what, onset);
  return {
    steroid: of("steroid"),
    immunoglobulin: of("immunoglobulin"),
    tocilizumab: of("tocilizumab"),
    exchange: of("exchange"),
  };
}

function meant(luck: Luck, what: keyof Practice, onset: number): number | null {
  const { share, hours: when } = CUSTOMS[what];
  if (uniform(luck, process(`practice.${what}`), 0) >= share) return null;
  return Math.max(0, Math.round(onset + 60 * draw(when, luck, process(`practice.${what}.hour`))));
}

export const NO_IMMUNE_TREATMENT: Practice = {
  steroid: null,
  immunoglobulin: null,
  tocilizumab: null,
  exchange: null,
};
