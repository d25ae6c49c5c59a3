import type { RegionName } from "@encephalon/model";
import { at, CYTOTOXIC, HAEMORRHAGE, NECROSIS, slotsOf, VASOGENIC, type Vector } from "./vector";

/** The slots of some regions, left and right. */
export interface Sides {
  readonly left: readonly number[];
  readonly right: readonly number[];
}
export const sidesOf = (names: readonly RegionName[]): Sides => ({
  left: [...slotsOf(names, "left")],
  right: [...slotsOf(names, "right")],
});
export const allOf = ({ left, right }: Sides): readonly number[] => [...left, ...right];

/** Greatest value of a quantity in these slots, 0 to 1: one bright nucleus is a lesion. */
export const peak = (x: Vector, slots: readonly number[], quantity: number): number =>
  Math.max(0, ...slots.map((slot) => at(x, quantity + slot)));

/** Greatest change, as water, injury or scar shows it, 0 to 1. */
export const change = (x: Vector, slots: readonly number[]): number =>
  Math.max(peak(x, slots, VASOGENIC), peak(x, slots, CYTOTOXIC), peak(x, slots, NECROSIS));

/** All that has changed, by which the two sides are compared: each kind alone reaches its most on both in the end. */
const extent = (x: Vector, slots: readonly number[]): number =>
  peak(x, slots, VASOGENIC) +
  peak(x, slots, CYTOTOXIC) +
  peak(x, slots, NECROSIS) +
  peak(x, slots, HAEMORRHAGE);

/** Water outside the cells darkens a CT less than injured cells or dead tissue do: 0.09 to 0.15 [imaging recipe]. */
const WATER_ON_CT = 0.6;

/** Greatest loss of density, 0 to about 2. */
export const density = (x: Vector, slots: readonly number[]): number =>
  Math.max(
    0,
    ...slots.map(
      (slot) =>
        WATER_ON_CT * at(x, VASOGENIC + slot) + at(x, CYTOTOXIC + slot) + at(x, NECROSIS + slot),
    ),
  );

/** The less changed side against the other: from the one they are alike, below the other spared (design). */
const ALIKE = 0.7;
const SPARED = 0.3;

export type Spread = "alike" | "uneven" | "oneSided";

export const worseOf = (x: Vector, { left, right }: Sides): "left" | "right" =>
  extent(x, left) >= extent(x, right) ? "left" : "right";

/** One side alone is only where the other is spared, not where it lags. */
export function spreadOf(x: Vector, { left, right }: Sides): Spread {
  const [one, other] = [extent(x, left), extent(x, right)];
  const share = Math.min(one, other) / Math.max(one, other);
  if (share >= ALIKE) return "alike";
  return share < SPARED ? "oneSided" : "uneven";
}
