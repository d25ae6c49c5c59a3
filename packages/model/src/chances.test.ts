import { expect, test } from "vitest";
import { chancesOf } from "./chances";

test.each([
  { name: "a good outcome named", event: [2, 0.2, undefined], chances: [0.2, 0.8, 0] },
  { name: "a poor outcome named", event: [4, 0.2, undefined], chances: [0.2, 0, 0.8] },
  { name: "a chance of a good one", event: [4, 0.2, 0.5], chances: [0.2, 0.5, 0.3] },
  { name: "more than is left", event: [1, 0.7, 0.6], chances: [0.7, 0.3, 0] },
] as const)("$name", ({ event: [popc, mortality, good], chances: [death, well, poor] }) => {
  const said = { kind: "predicted", at: 0, popc, mortality } as const;
  const chances = chancesOf(good === undefined ? said : { ...said, good });
  expect(chances.death).toBeCloseTo(death, 4);
  expect(chances.good).toBeCloseTo(well, 4);
  expect(chances.poor).toBeCloseTo(poor, 4);
});
