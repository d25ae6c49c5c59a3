import type { Action, CourseStep } from "@encephalon/model";
import { expect, test } from "vitest";
import { give } from "./prescribe";
import { ctFirst, noExchange, twentyPerKg } from "./variants";

const step = (at: number, action: Action): CourseStep => ({ at, action, when: [], unless: [] });
const acts = (course: readonly CourseStep[]) => course.map(({ action }) => action);
const order = (item: string): Action => ({ kind: "order", item });
const perform = (item: string): Action => ({ kind: "do", item });

test("20 mg/kg for 30, and an absolute dose at its cap as it was", () => {
  const thirty = step(0, give("methylprednisolone", 30, "mg/kg"));
  const gram = step(0, give("methylprednisolone", 1000, "mg"));
  const other = step(0, give("ceftriaxone", 100, "mg/kg"));
  expect(acts(twentyPerKg([thirty, gram, other]))).toEqual([
    give("methylprednisolone", 20, "mg/kg"),
    gram.action,
    other.action,
  ]);
});

test("without exchange the decision is talked over with immunology instead", () => {
  const start: Action = {
    kind: "decide",
    item: "plasma-exchange",
    choice: "start",
    reason: "thalamic-lesions",
  };
  const wait: Action = { ...start, choice: "wait", reason: "improving" };
  const course = [start, perform("dialysis-catheter"), perform("plasma-exchange"), wait];
  expect(acts(noExchange(course.map((action) => step(5, action))))).toEqual([
    { kind: "call", item: "immunology" },
    { kind: "decide", item: "tocilizumab", choice: "wait", reason: "team-discussion" },
    wait,
  ]);
});

test("a CT an hour before the first MRI, unless there is one", () => {
  const mri = step(240, order("mri-brain"));
  expect(ctFirst([mri])).toEqual([mri, step(180, order("ct-head"))]);
  const ct = step(60, order("ct-head"));
  expect(ctFirst([ct, mri])).toEqual([ct, mri]);
  expect(ctFirst([])).toEqual([]);
});
