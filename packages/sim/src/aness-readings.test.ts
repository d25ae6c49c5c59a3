import type { SimEvent } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { anessReadings } from "./aness-readings";

const facts = {
  ageMonths: 26,
  weightKg: 12,
  onset: -120,
  hospital: { kind: "tertiary" as const, lacks: [], from: {} },
};

const scan = (at: number, id: string, value: number): SimEvent => ({
  kind: "resulted",
  at,
  item: id.startsWith("ct") ? "ct-head" : "mri-brain",
  order: 1,
  sampledAt: at - 12,
  findings: [{ id, value, unit: "1" }],
});

const decided = (at: number, choice: string): SimEvent => ({
  kind: "decided",
  at,
  item: "mri-brain",
  choice,
  reason: "unstable",
});

const brainstemAt = (events: readonly SimEvent[], minute: number) =>
  anessReadings(facts, events)
    .filter(({ at }) => at <= minute)
    .at(-1)?.items.brainstem;

describe("the brainstem on CT", () => {
  const ct = scan(300, "ct-brainstem", 1);

  test("leaves the item open while MRI may come", () => {
    expect(brainstemAt([ct], 400)).toBeNull();
    expect(brainstemAt([ct, decided(360, "defer")], 400)).toBeNull();
  });

  test("counts from the minute that MRI is declared impossible", () => {
    expect(brainstemAt([ct, decided(360, "never")], 359)).toBeNull();
    expect(brainstemAt([ct, decided(360, "never")], 360)).toBe(true);
    expect(brainstemAt([decided(360, "never"), scan(400, "ct-brainstem", 1)], 400)).toBe(true);
  });

  test("gives way to an MRI that came first", () => {
    const mri = scan(200, "mri-brainstem", 0);
    expect(brainstemAt([mri, ct, decided(360, "never")], 400)).toBe(false);
  });
});

test("shock at the door is in the reading of the door", () => {
  const shock: SimEvent = { kind: "condition", at: 0, name: "shock", on: true };
  const readings = anessReadings(facts, [shock]).map(({ at, items }) => [at, items.shock]);
  expect(readings).toEqual([[0, true]]);
});
