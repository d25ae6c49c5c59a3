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
      from: having(child, { shockMinutes: 160 }),
      actions: [wait(30)],
    },
    { cause: "brainstem-failure", from: having(child, { subdural: 90 }), actions: [wait(600)] },
  ])("of $cause, once", ({ cause, from, actions }) => {
    const { state, events } = play(from, ...actions);
    expect(ofKind(events, "died")).toHaveLength(1);
    expect(ofKind(events, "death_cause").map((event) => event.cause)).toEqual([cause]);
    expect(state.over).toBe(true);
    expect(state.agenda).toEqual([]);
  });

  test("by brain criteria on a ventilator, 18 hours after the brain has herniated", () => {
    const from = having(child, {
      ventilated: 1,
      paco2Target: 38,
      oxygen: 0.3,
      subdural: 70,
      herniation: 1,
    });
    const { events } = play(from, wait(1000), wait(1000));
    expect(ofKind(events, "death_cause").map((event) => event.cause)).toEqual(["herniation"]);
    expect(ofKind(events, "died")[0]?.at).toBeGreaterThan(1070);
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
