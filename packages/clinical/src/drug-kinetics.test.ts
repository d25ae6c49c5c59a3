import { expect, test } from "vitest";
import { drugKinetics, kineticsOf } from "./drug-kinetics";

test.each(Object.entries(drugKinetics))("%s begins before it works in full", (_, kinetics) => {
  expect(kinetics.firstEffect).toBeGreaterThan(0);
  expect(kinetics.full).toBeGreaterThanOrEqual(kinetics.firstEffect);
  expect(kinetics.halfLife).toBeGreaterThan(0);
});

test("the route counts where a figure is listed for it", () => {
  expect(kineticsOf("diazepam", "iv")?.firstEffect).toBe(2);
  expect(kineticsOf("diazepam", "rectal")?.firstEffect).toBe(5);
  expect(kineticsOf("midazolam", "buccal")?.firstEffect).toBe(4);
  expect(kineticsOf("toString", "iv")).toBeUndefined();
});
