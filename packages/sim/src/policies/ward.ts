import type { Habit } from "./habits";
import { give, move, prescribe, stop } from "./prescribe";
import { isAwake, saturation, vitals } from "./view";

const HOUR = 60;

/** Saturation at which a ward gives oxygen, and at which it takes it off again, % (design). */
const LOW = 93;
const ENOUGH = 98;

/**
 * No specific care: oxygen, fluid, paracetamol and an antibiotic on a ward; no antiviral, no immune treatment, no
 * care of airway, seizures or pressure. What the third outcome row of a case stands for (design).
 */
export const ward: readonly Habit[] = [
  {
    name: "to the ward",
    when: () => true,
    acts: (view) => [
      give("maintenance-isotonic", 2.8, "mL/kg/h"),
      ...prescribe(view, "ceftriaxone", "iv", { repeat: true }),
      ...move("ward"),
    ],
  },
  {
    name: "oxygen",
    again: HOUR,
    when: (view) => saturation(view) < LOW,
    acts: (view) => [give("oxygen", saturation(view) < 90 ? 10 : 2, "L/min", "inhaled")],
  },
  {
    name: "oxygen off",
    again: 4 * HOUR,
    when: (view) => view.chart.running.oxygen !== undefined && saturation(view) >= ENOUGH,
    acts: () => stop("oxygen"),
  },
  {
    name: "fever",
    again: 8 * HOUR,
    when: (view) => (vitals(view)?.temperature ?? 37) >= 38.5,
    acts: (view) => prescribe(view, "paracetamol", "iv"),
  },
  {
    name: "fluid off",
    when: (view) => view.elapsed >= 12 * HOUR && isAwake(view),
    acts: () => stop("maintenance-isotonic"),
  },
];
