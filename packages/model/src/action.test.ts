import { describe, expect, test } from "vitest";
import { actionSchema } from "./action";

const give = { kind: "give", drug: "aciclovir", dose: { value: 20, unit: "mg/kg" }, route: "iv" };
const differential = (...probabilities: readonly number[]) => ({
  kind: "differential",
  entries: probabilities.map((probability, i) => ({ diagnosis: `diagnosis-${i}`, probability })),
});

describe("an action that can be read", () => {
  test.each([
    { name: "a dose", action: give },
    { name: "a repeated dose", action: { ...give, every: 480 } },
    { name: "the longest wait", action: { kind: "wait", minutes: 1440 } },
    { name: "a wait for a result", action: { kind: "wait", minutes: 5, until: "result" } },
    { name: "probabilities that sum to 1", action: differential(0.6, 0.4) },
    { name: "thirds, rounded", action: differential(0.33, 0.33, 0.34) },
    { name: "a sum half a hundredth off", action: differential(0.33, 0.33, 0.335) },
    { name: "finishing without a plan", action: { kind: "finish" } },
  ])("$name", ({ action }) => {
    expect(actionSchema.safeParse(action).success).toBe(true);
  });
});

describe("an action that cannot", () => {
  test.each([
    { name: "a negative dose", action: { ...give, dose: { value: -1, unit: "mg" } } },
    { name: "a dose of nothing", action: { ...give, dose: { value: 0, unit: "mg" } } },
    {
      name: "a dose without end",
      action: { ...give, dose: { value: Number.POSITIVE_INFINITY, unit: "mg" } },
    },
    { name: "an unknown route", action: { ...give, route: "osmosis" } },
    { name: "a repeat too soon", action: { ...give, every: 14 } },
    { name: "a field too many", action: { ...give, colour: "red" } },
    { name: "no wait", action: { kind: "wait", minutes: 0 } },
    { name: "half a minute", action: { kind: "wait", minutes: 0.5 } },
    { name: "more than a day", action: { kind: "wait", minutes: 1441 } },
    { name: "probabilities over 1", action: differential(0.6, 0.5) },
    { name: "probabilities under 1", action: differential(0.6, 0.3) },
    {
      name: "one diagnosis twice",
      action: {
        kind: "differential",
        entries: [0.5, 0.5].map((probability) => ({ diagnosis: "ane", probability })),
      },
    },
    { name: "no diagnosis", action: { kind: "differential", entries: [] } },
    { name: "an unknown kind", action: { kind: "pray", item: "loudly" } },
    { name: "POPC 0", action: { kind: "predict", popc: 0, mortality: 0.1 } },
    { name: "a mortality over 1", action: { kind: "predict", popc: 3, mortality: 1.1 } },
    { name: "nothing", action: undefined },
  ])("$name", ({ action }) => {
    expect(actionSchema.safeParse(action).success).toBe(false);
  });
});
