import type { Habit } from "../habits";
import { order, perform, stop } from "../prescribe";
import { isVentilated, minutesOf, reads, sinceOrdered, type View } from "../view";

const HOUR = 60;

/** Both pupils wide and fixed: no unit begins an immune treatment then (design). */
export const isLost = (view: View): boolean => reads(view, "pupils", /wide and fixed/);

/** What runs and dulls the brain, so that the examination would say nothing. */
const SEDATIVES = ["midazolam", "propofol", "ketamine", "fentanyl", "morphine", "thiopental"];
const sedatives = ({ chart }: View): readonly string[] =>
  SEDATIVES.filter((drug) => chart.running[drug] !== undefined);

/** Hours after the first examination at which the second is due [BD-2011]. */
const BETWEEN = 12 * HOUR;

const isDue = (view: View): boolean => {
  const last = minutesOf(view, "procedure_done", "brain-death-testing").at(-1);
  return last === undefined || view.clock - last >= BETWEEN;
};

/** Salts and sugar on the chart are new enough for the examination, and there. */
const GAS_STANDS = 5 * HOUR;
const hasGas = (view: View): boolean => {
  const last = minutesOf(view, "resulted", "blood-gas-venous").at(-1);
  return last !== undefined && view.clock - last < GAS_STANDS;
};

/**
 * Once both pupils stay wide and fixed on a ventilator: sedation ends, and as soon as nothing confounds, the unit examines
 * by brain criteria, and again twelve hours later [BD-2011]. What confounds is refused, and tried again (design).
 */
export const brainCriteria: readonly Habit[] = [
  {
    name: "sedation ends",
    again: HOUR,
    when: (view) => isLost(view) && sedatives(view).length > 0,
    acts: (view) => stop(...sedatives(view)),
  },
  {
    name: "salts before brain criteria",
    again: 2 * HOUR,
    when: (view) =>
      isLost(view) &&
      isVentilated(view) &&
      isDue(view) &&
      !hasGas(view) &&
      sinceOrdered(view, "blood-gas-venous") >= HOUR,
    acts: () => order("blood-gas-venous"),
  },
  {
    name: "brain criteria",
    again: 2 * HOUR,
    when: (view) => isLost(view) && isVentilated(view) && isDue(view) && hasGas(view),
    acts: () => perform("brain-death-testing"),
  },
];
