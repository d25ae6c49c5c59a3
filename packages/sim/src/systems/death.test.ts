import { describe, expect, test } from "vitest";
import { run } from "../run";
import { arrive, give, having, madeUpChild, ofKind, play, refusals, wait } from "../testing";

describe("a child dies", () => {
  const child = arrive(madeUpChild());
  test.each([
    {
      cause: "lost-airway",
      from: having(child, {}),
      actions: [give("rocuronium", 1.2, "mg/kg"), wait(60)],
    },
    {
      cause: "refractory-shock",
      from: having(child, { shockMinutes: 180 }),
      actions: [wait(30)],
    },
    { cause: "brainstem-failure", from: having(child, { subdural: 90 }), actions: [wait(600)] },
    {
      cause: "refractory-shock",
      from: having(child, { subdural: 90, shockMinutes: 140 }),
      actions: [wait(600)],
    },
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

test("a well child with a fever lives, at home in mind", () => {
  const { outcome } = run(madeUpChild(), 3, []);
  expect(outcome).toEqual({
    died: false,
    diedAtMinute: null,
    cause: null,
    popc: { discharge: 1, month3: 1, month6: 1, month12: 1 },
  });
});
