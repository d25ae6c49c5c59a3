import { expect, test } from "vitest";
import { cranialUltrasound } from "./injury-report";
import { arrive, madeUpChild } from "./testing";

test.each([
  { ageMonths: 5, says: "No collection, ventricles normal." },
  { ageMonths: 18, says: "No collection, ventricles normal." },
  { ageMonths: 19, says: "No window: the fontanelle is closed." },
])("ultrasound of the head at $ageMonths months", ({ ageMonths, says }) => {
  const { x, presentation } = arrive(madeUpChild());
  expect(cranialUltrasound(x, { ...presentation.child, ageMonths })).toContain(says);
});
