import { describe, expect, test } from "vitest";
import { run } from "../run";
import type { SimState } from "../state";
import { arrive, give, having, madeUpChild, ofKind, play, refusals, wait } from "../testing";
import { CYTOTOXIC, slotsOf, V, VASOGENIC, type Vector } from "../vector";

/** The whole brainstem's cells injured and swollen. */
function destroyed(state: SimState): SimState {
  const x = state.x.slice() as Vector; // a slice of a vector has the same layout
  for (const slot of slotsOf(["midbrain", "pons", "medulla"])) {
    x[VASOGENIC + slot] = 0.9;
    x[CYTOTOXIC + slot] = 0.9;
  }
  x[V.hurtRegions] = 2;
  return { ...state, x };
}

describe("a child dies", () => {
  const child = arrive(madeUpChild());
  const emptied = having(child, { volume: -100, vasoplegia: 0.9, contractility: 0.6 });
  const withoutStem = destroyed(arrive(madeUpChild({ drivers: { apnoeaTendency: 1 } })));
  test.each([
    {
      cause: "lost-airway",
      from: having(child, {}),
      actions: [give("rocuronium", 1.2, "mg/kg"), wait(60)],
    },
    { cause: "refractory-shock", from: emptied, actions: [wait(600)] },
    { cause: "herniation", from: having(child, { subdural: 90 }), actions: [wait(600)] },
    {
      cause: "refractory-shock",
      from: having(emptied, { subdural: 90, shockMinutes: 100 }),
      actions: [wait(600)],
    },
    { cause: "brainstem-failure", from: withoutStem, actions: [wait(600)] },
  ])("of $cause, once", ({ cause, from, actions }) => {
    const { state, events } = play(from, ...actions);
    expect(ofKind(events, "died")).toHaveLength(1);
    expect(ofKind(events, "death_cause").map((event) => event.cause)).toEqual([cause]);
    expect(state.over).toBe(true);
    expect(state.agenda).toEqual([]);
  });

  describe("by brain criteria on a ventilator", () => {
    const herniated = having(child, {
      ventilated: 1,
      paco2Target: 38,
      oxygen: 0.3,
      subdural: 70,
      herniation: 1,
    });
    const kept = [
      give("noradrenaline", 0.5, "ug/kg/min"),
      give("maintenance-isotonic", 8, "mL/kg/h"),
    ];

    test("36 hours after the brain has herniated, if nobody has examined for it", () => {
      const { events } = play(herniated, ...kept, wait(1440), wait(1440));
      expect(ofKind(events, "death_cause").map((event) => event.cause)).toEqual(["herniation"]);
      expect(ofKind(events, "died")[0]?.at).toBeGreaterThan(36 * 60 - 5);
    });

    test("and not while it has herniated only in part", () => {
      const inPart = having(herniated, { herniation: 0.5, subdural: 0 });
      const { events } = play(inPart, ...kept, wait(1440), wait(1440));
      expect(ofKind(events, "died")).toEqual([]);
    });
  });

  test("and nothing can be done afterwards", () => {
    const dead = play(having(child, { subdural: 90 }), wait(600)).state;
    const { state, events } = play(dead, wait(60), { kind: "examine", item: "consciousness" });
    expect(refusals(events)).toEqual(["over", "over"]);
    expect(state.clock).toBe(dead.clock);
  });
});

describe("before a child dies who is left alone", () => {
  const child = arrive(madeUpChild());
  test.each([
    { name: "of a brain that is pushed down", from: having(child, { subdural: 60 }) },
    {
      name: "in shock",
      from: having(child, { volume: -100, vasoplegia: 0.9, contractility: 0.6 }),
    },
    { name: "without breath", from: play(child, give("rocuronium", 1.2, "mg/kg")).state },
  ])("$name, the monitor shows it in time", ({ from }) => {
    const { events } = play(from, ...Array.from({ length: 20 }, () => wait(60)));
    const died = ofKind(events, "died")[0]?.at ?? Number.NaN;
    const shown = ofKind(events, "vitals").filter(({ at }) => at < died);
    const last = shown.at(-1)?.vitals;
    expect(last?.saturation).toBeLessThan(80);
    expect(last?.heartRate).toBeLessThan(60);
    expect(last?.systolic).toBeLessThan(50);
    expect(last?.respiratoryRate).toBeLessThan(5);
    expect(ofKind(events, "alarm")[0]?.at).toBeLessThanOrEqual(died - 12);
    const alive = shown.filter(({ vitals }) => vitals.systolic < 35 && vitals.saturation > 90);
    expect(alive).toEqual([]);
  });
});

test("a well child with a fever lives, at home in mind", () => {
  const { outcome } = run(madeUpChild(), 3, []);
  expect(outcome).toEqual({
    died: false,
    diedAtMinute: null,
    cause: null,
    popc: { discharge: 1, month3: 1, month6: 1, month12: 1 },
  });
});
