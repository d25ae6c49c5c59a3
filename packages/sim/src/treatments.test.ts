import { describe, expect, test } from "vitest";
import type { SimState } from "./state";
import { arrive, give, having, madeUpChild, play, read, tense, wait } from "./testing";
import type { VariableName } from "./vector";

const inflamed = madeUpChild({
  drivers: { brainInflammation: 1, barrierFragility: 1.5, cytokineGain: 20, liverGain: 6 },
  vulnerability: { thalamus: 0.8, putamen: 0.5, midbrain: 0.4 },
});

const compare = (
  from: SimState,
  variable: VariableName,
  minutes: number,
  ...treatment: Parameters<typeof play>[1][]
): { readonly treated: number; readonly untreated: number } => {
  const treated = play(from, ...treatment).state;
  const end = from.clock + minutes;
  return {
    treated: read(play(treated, wait(end - treated.clock)).state, variable),
    untreated: read(play(from, wait(minutes)).state, variable),
  };
};

describe("help acts", () => {
  test.each([
    {
      name: "the head up lowers the pressure within",
      action: { kind: "set", item: "head-up", value: 30, unit: "deg" },
    },
    {
      name: "hyperventilation lowers it",
      action: { kind: "set", item: "paco2-target", value: 30, unit: "mm[Hg]" },
    },
    { name: "hypertonic saline lowers it", action: give("hypertonic-saline-3", 5, "mL/kg") },
    { name: "mannitol lowers it", action: give("mannitol", 0.5, "g/kg") },
  ] as const)("$name", ({ action }) => {
    const { treated, untreated } = compare(tense, "icp", 40, action);
    expect(treated).toBeLessThan(untreated - 0.5);
  });

  test("compressions hold a pressure in a child who no longer breathes, for as long as they are done", () => {
    const cpr = { kind: "do", item: "cpr" } as const;
    const stopped = play(arrive(madeUpChild()), give("rocuronium", 1.2, "mg/kg"), wait(18)).state;
    const left = play(stopped, wait(12)).state;
    expect(left.over).toBe(true);
    const held = play(stopped, cpr, cpr, cpr, cpr, cpr, cpr).state;
    expect(held.over).toBe(false);
    expect(held.clock).toBeGreaterThan(left.clock);
    expect(read(held, "meanPressure")).toBeGreaterThan(20);
    expect(play(held, wait(20)).state.over).toBe(true);
  });

  test("compressions are not done on a child with a good pulse", () => {
    const { events } = play(arrive(madeUpChild()), { kind: "do", item: "cpr" });
    expect(events).toMatchObject([{ kind: "refused", code: "pulse-felt" }]);
  });

  test("an early pulse of steroid lessens the injury of the thalami", () => {
    const { treated, untreated } = compare(
      arrive(inflamed),
      "thalamiCytotoxic",
      1400,
      give("methylprednisolone", 30, "mg/kg"),
    );
    expect(treated).toBeLessThan(untreated);
    expect(treated).toBeGreaterThan(0.6 * untreated);
  });

  test("an exchange washes cytokines, clotting proteins and drugs out", () => {
    const begun = having(arrive(inflamed), { exchangeLeft: 150 });
    for (const name of ["cytokine", "fibrinogen", "immunoglobulin", "crp"] as const) {
      expect(read(play(begun, wait(150)).state, name)).toBeLessThan(
        0.95 * read(play(arrive(inflamed), wait(150)).state, name),
      );
    }
    const dosed = play(arrive(inflamed), give("levetiracetam", 60, "mg/kg"), wait(60)).state;
    const kept = play(dosed, wait(150)).state;
    const washed = play(having(dosed, { exchangeLeft: 150 }), wait(150)).state;
    expect(read(washed, "longProtection")).toBeLessThan(read(kept, "longProtection"));
  });

  test("benzodiazepine ends a convulsion that would run on", () => {
    const convulsing = having(arrive(madeUpChild()), { convulsing: 1, convulsionLeft: 60 });
    const { treated, untreated } = compare(
      convulsing,
      "convulsing",
      40,
      give("lorazepam", 0.1, "mg/kg"),
    );
    expect({ treated, untreated }).toEqual({ treated: 0, untreated: 1 });
  });
});

describe("oxygen on a ventilator", () => {
  const tubed = play(arrive(madeUpChild()), { kind: "do", item: "intubation" }).state;
  const fio2 = (value: number) =>
    ({ kind: "set", item: "ventilator-fio2", value, unit: "%" }) as const;

  test("is turned down to the saturation that a unit keeps", () => {
    const { state } = play(tubed, wait(120));
    expect(read(tubed, "pao2")).toBeGreaterThan(300);
    expect(read(state, "pao2")).toBeLessThan(130);
    expect(read(state, "saturation")).toBeGreaterThan(95);
  });

  test("is turned up for a lung that is not aired", () => {
    const kept = play(tubed, wait(120)).state;
    const { state } = play(having(kept, { shunt: 0.4, unrest: 10 }), wait(8));
    expect(read(state, "oxygen")).toBeGreaterThan(read(kept, "oxygen"));
  });

  test("stays as it is set by hand", () => {
    expect(read(play(tubed, fio2(60), wait(240)).state, "oxygen")).toBeCloseTo(0.39, 6);
  });
});

describe("harm acts", () => {
  test("a sedative into shock lowers the pressure (H24)", () => {
    const shocked = having(arrive(madeUpChild()), { volume: -75, ventilated: 1, oxygen: 0.3 });
    const { treated, untreated } = compare(
      shocked,
      "meanPressure",
      15,
      give("propofol", 3, "mg/kg"),
    );
    expect(treated).toBeLessThan(untreated - 5);
  });

  test("a lumbar puncture under pressure herniates (H3)", () => {
    const tenser = having(tense, { icp: 34, subdural: 20 });
    const { treated, untreated } = compare(tenser, "herniation", 21, {
      kind: "do",
      item: "lumbar-puncture",
    });
    expect(treated).toBeGreaterThan(untreated + 0.1);
  });

  test("diclofenac adds to the injury of the liver (H1)", () => {
    const { treated, untreated } = compare(
      arrive(inflamed),
      "liverInjury",
      900,
      give("diclofenac", 1, "mg/kg", "rectal"),
    );
    expect(treated).toBeGreaterThan(1.05 * untreated);
  });

  test("sedation without a tube dulls breathing", () => {
    const { treated, untreated } = compare(
      arrive(madeUpChild()),
      "paco2",
      12,
      give("midazolam", 2, "mg/kg"),
    );
    expect(treated).toBeGreaterThan(untreated + 3);
  });
});
