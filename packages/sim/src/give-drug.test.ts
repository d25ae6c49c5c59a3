import { describe, expect, test } from "vitest";
import { arrive, give, madeUpChild, ofKind, play, read, refusals, wait } from "./testing";

const child = arrive(madeUpChild());

describe("refused", () => {
  test.each([
    { name: "an unknown drug", action: give("no-such-drug", 1, "mg"), code: "unknown-item" },
    { name: "another kind of item", action: give("mri-brain", 1, "mg"), code: "unknown-item" },
    { name: "a wrong unit", action: give("midazolam", 1, "mL/kg"), code: "wrong-unit" },
    {
      name: "a wrong route",
      action: give("methylprednisolone", 30, "mg/kg", "rectal"),
      code: "wrong-route",
    },
  ])("$name", ({ action, code }) => {
    const { state, events } = play(child, action);
    expect(refusals(events)).toEqual([code]);
    expect(state.clock).toBe(child.clock);
  });

  test("into a vein without a line", () => {
    const bare = { ...child, accesses: [] };
    expect(refusals(play(bare, give("midazolam", 0.1, "mg/kg")).events)).toEqual(["no-access"]);
    expect(refusals(play(bare, give("midazolam", 0.3, "mg/kg", "buccal")).events)).toEqual([]);
  });

  test("what the hospital lacks", () => {
    const hospital = { kind: "district" as const, lacks: ["tocilizumab"], from: {} };
    const { events } = play(arrive(madeUpChild({ hospital })), give("tocilizumab", 12, "mg/kg"));
    expect(refusals(events)).toEqual(["not-here"]);
  });
});

test("a dose by weight is charted as it is in the child, when it is made up", () => {
  const { events } = play(child, give("methylprednisolone", 30, "mg/kg"), wait(40));
  expect(ofKind(events, "prescribed")[0]?.due).toBe(30);
  expect(ofKind(events, "drug_given")).toEqual([
    expect.objectContaining({ at: 30, amount: 480, unit: "mg", perKg: 30, by: "learner" }),
  ]);
});

test("a repeated dose comes again until it is stopped", () => {
  const every = { ...give("paracetamol", 10, "mg/kg"), every: 60 } as ReturnType<typeof give>;
  const { events } = play(
    child,
    every,
    wait(200),
    { kind: "stop", item: "paracetamol" },
    wait(300),
  );
  const minutes = ofKind(events, "drug_given").map(({ at }) => at);
  expect(minutes).toHaveLength(4);
  expect((minutes[1] ?? 0) - (minutes[0] ?? 0)).toBe(60);
});

describe("what is given acts", () => {
  const before = play(child, wait(10)).state;
  const after = (action: ReturnType<typeof give>) => play(before, action, wait(9)).state;
  const control = play(before, wait(10)).state;

  test.each([
    { name: "saline fills", action: give("saline-0-9", 20, "mL/kg"), variable: "volume", by: 15 },
    {
      name: "3 % saline raises sodium by 1 mmol/L for each mL/kg",
      action: give("hypertonic-saline-3", 5, "mL/kg"),
      variable: "sodium",
      by: 4.7,
    },
    {
      name: "glucose raises glucose",
      action: give("glucose-10", 2, "mL/kg"),
      variable: "glucose",
      by: 2,
    },
    {
      name: "glucose written by weight and minute is 10 % glucose of that weight",
      action: give("glucose-10", 100, "mg/kg/min"),
      variable: "fluidRate",
      by: 0.99,
    },
    {
      name: "red cells raise haemoglobin",
      action: give("red-cells", 10, "mL/kg"),
      variable: "haemoglobin",
      by: -0.1,
    },
  ] as const)("$name", ({ action, variable, by }) => {
    expect(read(after(action), variable) - read(control, variable)).toBeGreaterThan(by);
  });
});

test.each([
  { drug: "oseltamivir", dose: 30, unit: "mg", route: "enteral", doses: 10 },
  { drug: "paracetamol", dose: 15, unit: "mg/kg", route: "enteral", doses: 14 },
] as const)(
  "$drug every 12 hours for a week: $doses doses",
  ({ drug, dose, unit, route, doses }) => {
    const order = { ...give(drug, dose, unit, route), every: 720 };
    const { events } = play(child, order, wait(10_080));
    expect(ofKind(events, "drug_given").filter((event) => event.drug === drug)).toHaveLength(doses);
  },
);
