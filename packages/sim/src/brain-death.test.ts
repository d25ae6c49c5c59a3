import { describe, expect, test } from "vitest";
import { arrive, give, having, madeUpChild, ofKind, play, refusals, wait } from "./testing";
import { V } from "./vector";

const examination = { kind: "do", item: "brain-death-testing" } as const;

/** Coned and ventilated, held warm, salted and perfused. */
const coned = having(arrive(madeUpChild()), {
  ventilated: 1,
  paco2Target: 38,
  oxygen: 0.3,
  subdural: 70,
  herniation: 1,
  meanPressure: 70,
});
const pressor = give("noradrenaline", 0.5, "ug/kg/min");
/** It holds sodium and glucose. */
const gas = { kind: "order", item: "blood-gas-arterial" } as const;
/** What diabetes insipidus loses. */
const water = give("maintenance-isotonic", 8, "mL/kg/h");

describe("brain-death testing", () => {
  test("declares death by a second examination, twelve hours after the first", () => {
    const { events } = play(
      coned,
      pressor,
      water,
      gas,
      wait(60),
      examination,
      wait(660),
      gas,
      wait(60),
      examination,
      wait(5),
    );
    const found = ofKind(events, "procedure_done").filter(
      ({ item }) => item === "brain-death-testing",
    );
    expect(found.map(({ findings }) => findings[0]?.value)).toEqual([1, 1]);
    const second = found[1]?.at ?? 0;
    expect(ofKind(events, "died").map(({ at }) => at - second)).toEqual([1]);
    expect(ofKind(events, "death_cause").map(({ cause }) => cause)).toEqual(["herniation"]);
  });

  test("does not count a second that comes too soon", () => {
    const { state, events } = play(
      coned,
      pressor,
      water,
      gas,
      wait(60),
      examination,
      gas,
      wait(300),
      examination,
    );
    expect(ofKind(events, "died")).toEqual([]);
    expect(state.x[V.brainDeathTests]).toBe(1);
  });

  test("finds a brain that lives, and costs it carbon dioxide", () => {
    const asleep = having(arrive(madeUpChild()), { ventilated: 1, paco2Target: 38, oxygen: 0.3 });
    const { state, events } = play(asleep, gas, wait(30), examination);
    const found = ofKind(events, "procedure_done").find(
      ({ item }) => item === "brain-death-testing",
    );
    expect(found?.findings[0]?.value).toBe(0);
    expect(state.x[V.brainDeathTests]).toBe(0);
    expect(state.x[V.paco2]).toBeGreaterThanOrEqual(58);
  });

  test.each([
    { name: "without a ventilator", state: { ventilated: 0 } },
    { name: "too cold", state: { temperature: 34.5 } },
    { name: "hypotensive", state: { meanPressure: 30 } },
  ])("is refused $name", ({ state }) => {
    expect(refusals(play(having(coned, state), examination).events)).toEqual(["confounded"]);
  });

  const held = play(coned, pressor, water, wait(60)).state;

  test.each([
    { name: "nothing", state: {}, actions: [], says: /no sodium of the last 6 hours/ },
    { name: "old blood", state: {}, actions: [gas, wait(400)], says: /no sodium of the last 6/ },
    {
      name: "glucose alone",
      state: {},
      actions: [{ kind: "order", item: "glucose-blood" } as const, wait(30)],
      says: /no sodium/,
    },
    {
      name: "much sodium",
      state: { sodium: 175 },
      actions: [gas, wait(30)],
      says: /sodium is too/,
    },
    { name: "little glucose", state: { glucose: 2 }, actions: [gas, wait(30)], says: /glucose is/ },
  ])("is judged by a chart that holds $name", ({ state, actions, says }) => {
    const { events } = play(having(held, state), ...actions, examination);
    expect(ofKind(events, "refused").map(({ text }) => text)).toEqual([
      expect.stringMatching(says),
    ]);
  });

  const morphine = give("morphine", 30, "ug/kg/h");
  const off = { kind: "stop", item: "morphine" } as const;

  test.each([
    {
      name: "a relaxant of an hour ago",
      actions: [give("rocuronium", 1.2, "mg/kg"), wait(60)],
      says: /Rocuronium may still act for another 3 h/,
    },
    { name: "an infusion", actions: [morphine, wait(60)], says: /Morphine runs/ },
    {
      name: "one that was stopped lately",
      actions: [morphine, wait(60), off, wait(60)],
      says: /Morphine may still act for another 4 h/,
    },
    {
      name: "diazepam, whose short effect is not its stay",
      actions: [give("diazepam", 0.3, "mg/kg"), wait(120)],
      says: /Diazepam may still act for another 49 h/,
    },
    {
      name: "phenobarbital, which leaves in weeks",
      actions: [give("phenobarbital", 20, "mg/kg"), wait(60)],
      says: /Phenobarbital may still act for another 360 h/,
    },
    {
      name: "one that was stopped five half-lives ago",
      actions: [morphine, wait(60), off, wait(300), gas, wait(30)],
      says: undefined,
    },
  ])("is judged by drugs on the chart: $name", ({ actions, says }) => {
    const { events } = play(held, gas, wait(30), ...actions, examination);
    const refused = ofKind(events, "refused").map(({ text }) => text);
    expect(refused).toEqual(says ? [expect.stringMatching(says)] : []);
  });

  test("counts what a tube was placed under, which the chart does not name", () => {
    const breathing = having(arrive(madeUpChild()), { herniation: 0.5, meanPressure: 70 });
    const tube = { kind: "do", item: "intubation" } as const;
    const { events } = play(breathing, pressor, tube, wait(45), gas, wait(30), examination);
    const refused = ofKind(events, "refused").map(({ text }) => text);
    expect(refused).toEqual([expect.stringMatching(/may still act/)]);
  });
});
