import type { CourseStep } from "@encephalon/model";

type Course = readonly CourseStep[];

/** A way in which one region plays what another writes as good care. */
export type Variant = (course: Course) => Course;

const TWO_THIRDS = 2 / 3;

/** Methylprednisolone 20 mg/kg where the course has 30; an absolute dose at its cap stays. */
export const twentyPerKg: Variant = (course) =>
  course.map((step) => {
    const { action } = step;
    const isPulse = action.kind === "give" && action.drug === "methylprednisolone";
    if (!isPulse || !action.dose.unit.startsWith("mg/kg")) return step;
    const dose = { ...action.dose, value: TWO_THIRDS * action.dose.value };
    return { ...step, action: { ...action, dose } };
  });

/** A hospital that does not exchange: no session, and a talk with immunology in its place. */
export const noExchange: Variant = (course) =>
  course.flatMap((step) => {
    const { action } = step;
    if (action.kind === "do" && /^(plasma-exchange|dialysis-catheter)$/.test(action.item))
      return [];
    const isStart =
      action.kind === "decide" && action.item === "plasma-exchange" && action.choice === "start";
    if (!isStart) return [step];
    return [
      { ...step, action: { kind: "call", item: "immunology" } },
      {
        ...step,
        action: {
          kind: "decide",
          item: "tocilizumab",
          choice: "wait",
          reason: "team-discussion",
        },
      },
    ];
  });

const orders =
  (item: string) =>
  ({ action }: CourseStep) =>
    action.kind === "order" && action.item === item;

/** A CT before the first MRI, where good care goes to the magnet at once. */
export const ctFirst: Variant = (course) => {
  const mri = course.find(orders("mri-brain"));
  if (!mri || course.some((step) => orders("ct-head")(step) && step.at <= mri.at)) return course;
  const ct: CourseStep = {
    ...mri,
    at: Math.max(0, mri.at - 60),
    action: { kind: "order", item: "ct-head" },
  };
  return [...course, ct];
};
