import type { Action } from "@encephalon/model";
import { circulation } from "../guideline/circulation";
import { seizures } from "../guideline/seizures";
import type { Habit } from "../habits";
import { call, examine, order, perform, prescribe } from "../prescribe";

const HOUR = 60;

const SPINAL = ["csf-cell-count", "csf-protein", "csf-glucose", "csf-gram-stain", "csf-culture"];

const meningitis: Action = {
  kind: "differential",
  entries: [
    { diagnosis: "bacterial-meningitis", probability: 0.9 },
    { diagnosis: "other", probability: 0.1 },
  ],
  for: [],
  against: [],
};

/** Fever and a sleepy child are meningitis: tapped, given antibiotics and dexamethasone, and left at that. */
export const anchoredMeningitis: readonly Habit[] = [
  ...seizures.filter(({ name }) => !name.startsWith("eeg")),
  ...circulation,
  {
    name: "meningitis",
    when: () => true,
    acts: (view) => [
      ...order(
        "glucose-blood",
        "full-blood-count",
        "crp",
        "blood-culture",
        "urea-and-electrolytes",
      ),
      ...examine("consciousness", "circulation", "meningism", "skin"),
      meningitis,
      ...prescribe(view, "ceftriaxone", "iv", { repeat: true }),
      ...prescribe(view, "dexamethasone", "iv", { repeat: true }),
    ],
  },
  {
    name: "the tap",
    when: ({ elapsed }) => elapsed >= 45,
    acts: () => [
      ...order(...SPINAL),
      ...perform("lumbar-puncture", "family-talk"),
      ...call("senior"),
    ],
  },
  {
    name: "rounds",
    again: 4 * HOUR,
    when: () => true,
    acts: () => examine("consciousness"),
  },
];
