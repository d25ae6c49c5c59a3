import { guideline } from "../guideline/guideline";
import type { Habit } from "../habits";
import { examine, move, order, perform } from "../prescribe";

const about = (words: RegExp) => (habit: Habit) => !words.test(habit.name);

/** The guideline without a needle, and without a word about why. */
export const tapAvoider: readonly Habit[] = guideline.filter(
  about(/^(tap|no tap now|look before the needle|herpes looked for again|back to baseline)$/),
);

/** Sees the child, sends the usual, and has her home within two hours: the fit has stopped. */
export const earlyDischarger: readonly Habit[] = [
  {
    name: "seen",
    when: () => true,
    acts: () => [
      ...order("glucose-blood", "full-blood-count", "crp"),
      ...examine("consciousness", "circulation", "breathing"),
    ],
  },
  {
    name: "home",
    again: 60,
    when: ({ elapsed, chart }) => elapsed >= 100 && chart.place !== "home",
    acts: () => [
      ...perform("family-talk"),
      ...move("home"),
      { kind: "finish", plan: ["Febrile seizure: paracetamol at home"] },
    ],
  },
];
