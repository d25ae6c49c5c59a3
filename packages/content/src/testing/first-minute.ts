import type { CourseStep } from "@encephalon/model";

const itemOf = ({ action }: CourseStep): string | undefined => {
  if (action.kind === "give") return action.drug;
  return "item" in action ? action.item : undefined;
};

/** The minutes at which a course does this to this item, in order. */
export const minutesOf = (
  steps: readonly CourseStep[],
  kind: string,
  item: string,
): readonly number[] =>
  steps.filter((step) => step.action.kind === kind && itemOf(step) === item).map(({ at }) => at);

/** From the order of an exchange to the end of its session, in minutes: four hours and two and a half. */
export const EXCHANGE_OVER = 390;

/** The minute at which a course first does this to this item; infinite if it never does. */
export const firstMinute = (steps: readonly CourseStep[], kind: string, item: string): number =>
  steps.find((step) => step.action.kind === kind && itemOf(step) === item)?.at ??
  Number.POSITIVE_INFINITY;
