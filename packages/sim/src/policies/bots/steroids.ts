import type { Action } from "@encephalon/model";
import { airway } from "../guideline/airway";
import { brainPressure } from "../guideline/brain-pressure";
import { circulation } from "../guideline/circulation";
import { family } from "../guideline/family";
import { atTheDoor, firstLook } from "../guideline/first-look";
import { seizures } from "../guideline/seizures";
import type { Habit } from "../habits";
import { call, order, perform, prescribe } from "../prescribe";

const HOUR = 60;

/** One name for every child. */
export const named = (diagnosis: string, probability: number): Action => ({
  kind: "differential",
  entries: [
    { diagnosis, probability },
    { diagnosis: "other", probability: Math.round(100 * (1 - probability)) / 100 },
  ],
  for: [],
  against: [],
});

/** The child is kept alive as the guideline does it; of the cause nothing is asked. */
const basics: readonly Habit[] = [
  ...atTheDoor,
  ...seizures,
  ...airway,
  ...circulation,
  ...brainPressure,
  ...firstLook,
  ...family,
];

/** A pulse of steroid in the first hour for every child, and the necrotizing disease as its name. */
export const steroidsForEveryone: readonly Habit[] = [
  ...basics,
  {
    name: "steroid",
    urgent: true,
    when: ({ elapsed }) => elapsed >= 30,
    acts: (view) => [
      named("ane", 0.9),
      ...prescribe(view, "methylprednisolone", "iv", { repeat: true }),
    ],
  },
  {
    name: "picture",
    when: ({ elapsed }) => elapsed >= 2 * HOUR,
    acts: () => order("ct-head"),
  },
];

/** All of the treatment of one disease at the door: pulse, blockade, exchange, immunoglobulin. */
export const bundleAtTheDoor: readonly Habit[] = [
  ...basics,
  {
    name: "bundle",
    urgent: true,
    when: ({ elapsed }) => elapsed >= 15,
    acts: (view) => [
      named("ane", 0.95),
      ...prescribe(view, "methylprednisolone", "iv", { repeat: true }),
      ...prescribe(view, "tocilizumab", "iv"),
      ...prescribe(view, "immunoglobulin", "iv"),
      ...perform("dialysis-catheter", "plasma-exchange"),
      ...call("nephrology"),
    ],
  },
];
