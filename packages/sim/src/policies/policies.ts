import type { Case } from "@encephalon/model";
import { type Choose, followCourse } from "./course";

export interface Policy {
  readonly name: string;
  readonly does: string;
  readonly choose: (authored: Case) => Choose;
}

const nothing: Choose = () => null;

/** Waits ten days and does nothing else. */
const waits: Choose = (_, clock) => (clock < 14_400 ? { kind: "wait", minutes: 720 } : null);

/**
 * Programs that choose actions from the chart alone. The recorded course is the one script among
 * them.
 */
export const policies: readonly Policy[] = [
  {
    name: "recorded",
    does: "plays what was done in the case, errors included, at its own times",
    choose: ({ recorded }) => followCourse(recorded),
  },
  {
    name: "good",
    does: "gives what the rubric takes as good, seen through the chart, feasible in that hospital",
    choose: ({ goodCare }) => followCourse(goodCare),
  },
  {
    name: "supportive",
    does: "hands over at the door: airway, breathing, circulation, seizures and pressure are kept by protocol",
    choose: () => nothing,
  },
  { name: "passive", does: "stays and only waits", choose: () => waits },
];

export const findPolicy = (name: string): Policy | undefined =>
  policies.find((policy) => policy.name === name);
