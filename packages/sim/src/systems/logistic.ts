import { exp } from "@encephalon/kernel";

/**
 * A load after a step of growth at `rate` a step and of crowding, which takes `crowding` of its square: the exact
 * solution of load' = rate × load − crowding × load², so that the length of the step is no matter.
 */
export function crowded(load: number, rate: number, crowding: number): number {
  const grown = exp(rate);
  const mean = Math.abs(rate) < 1e-4 ? 1 + rate / 2 : (grown - 1) / rate;
  return (load * grown) / (1 + crowding * load * mean);
}

/**
 * Share of what is left that goes in a step at so much a step, while the rate holds: 1 − e^−rate, within a
 * hundredth of itself up to a rate of 2.
 */
export const shareGone = (rate: number): number => rate / (1 + rate / 2 + (rate * rate) / 12);
