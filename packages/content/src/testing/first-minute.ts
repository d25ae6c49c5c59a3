import type { CourseStep } from "@encephalon/model";

const itemOf = ({ action }: CourseStep): string | undefined => {
  if (action.kind === "give") return action.drug;
  return "item" in action ? action.item : undefined;
};

/** The minute at which a course first does this to this item; infinite if it never does. */
export const firstMinute = (steps: readonly CourseStep[], kind: string, item: string): number =>
  steps.find((step) => step.action.kind === kind && itemOf(step) === item)?.at ??
  Number.POSITIVE_INFINITY;
