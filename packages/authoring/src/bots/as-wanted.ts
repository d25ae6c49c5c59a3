import type { Policy } from "@encephalon/sim";
import type { Paired } from "./paired";

/** The standings of which something is wanted. */
export type Judged = Exclude<Policy["standing"], "reference">;

interface Done {
  /** The yardstick's process less the policy's. */
  readonly behind: Paired;
  readonly onCases: readonly {
    readonly process: number;
    /** Share of its children with a severe harm. */
    readonly severe: number;
    readonly behind: number;
  }[];
}

/** Points of process, and a share of children (all design). */
const LEAST_OF_GOOD = 80;
const MUST_LOSE = 20;
const MAY_DIFFER = 10;
const MOSTLY_HARMED = 0.9;

/** Whether a policy did on cases of one kind as its standing wants. */
export function isAsWanted(standing: Judged, { behind, onCases }: Done): boolean {
  const severe = onCases.reduce((sum, one) => sum + one.severe, 0) / onCases.length;
  switch (standing) {
    case "good":
      return severe === 0 && onCases.every(({ process }) => process >= LEAST_OF_GOOD);
    case "variant":
      return onCases.every((one) => Math.abs(one.behind) <= MAY_DIFFER);
    case "bad":
      return (behind.low ?? behind.mean) > MUST_LOSE || severe >= MOSTLY_HARMED;
    case "silent":
      return (behind.low ?? behind.mean) > 0;
  }
}
