import type { Action } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { outcomeOf } from "./outcome";
import type { SimState } from "./state";
import { arrive, give, having, madeUpChild, play, read, tense, wait } from "./testing";
import type { VariableName } from "./vector";

/**
 * Each treatment against none, on the same child with the same luck: when it begins to act, how far, and that it
 * wears off. No effect is larger than the clinical page allows: early steroid helps outside the brainstem only,
 * exchange for as long as it runs, immunoglobulin and antivirals not the brain (treatments §6).
 */

/** Inflamed thalami and midbrain, half an hour into the illness of the brain. */
const inflamed = (drivers: Record<string, number> = {}): SimState =>
  arrive(
    madeUpChild({
      drivers: { brainInflammation: 1, barrierFragility: 1.5, cytokineGain: 20, ...drivers },
      vulnerability: { thalamus: 0.8, midbrain: 0.7 },
    }),
  );

const change = (
  from: SimState,
  action: Action,
  variable: VariableName,
  minutes: number,
): number => {
  const treated = play(from, action).state;
  const end = from.clock + minutes;
  const there = play(treated, wait(end - treated.clock)).state;
  const without = play(from, wait(minutes)).state;
  return read(there, variable) - read(without, variable);
};

const ratio = (from: SimState, action: Action, variable: VariableName, minutes: number): number => {
  const without = read(play(from, wait(minutes)).state, variable);
  return (without + change(from, action, variable, minutes)) / without;
};

const set = (item: string, value: number, unit: string): Action => ({
  kind: "set",
  item,
  value,
  unit,
});
const HOUR = 60;

describe("pressure in the skull, mm[Hg]", () => {
  test.each([
    {
      name: "3 % saline",
      action: give("hypertonic-saline-3", 5, "mL/kg"),
      at: 40,
      least: 1,
      wanes: 30,
    },
    { name: "mannitol", action: give("mannitol", 0.5, "g/kg"), at: 40, least: 1, wanes: 30 },
    { name: "the head up", action: set("head-up", 30, "deg"), at: 20, least: 1, wanes: null },
    {
      name: "less carbon dioxide",
      action: set("paco2-target", 32, "mm[Hg]"),
      at: 30,
      least: 1,
      wanes: null,
    },
    { name: "propofol", action: give("propofol", 4, "mg/kg/h"), at: 30, least: 0.3, wanes: null },
  ])("falls under $name", ({ action, at, least, wanes }) => {
    expect(change(tense, action, "icp", at)).toBeLessThan(-least);
    if (wanes !== null)
      expect(change(tense, action, "icp", wanes * HOUR)).toBeGreaterThan(-least / 2);
  });

  test("falls with a fever that is cooled", () => {
    const hot = inflamed({ feverGain: 1.5 });
    const cooling: Action = { kind: "do", item: "active-cooling" };
    expect(change(hot, cooling, "temperature", 3 * HOUR)).toBeLessThan(-0.3);
    expect(change(hot, cooling, "icp", 3 * HOUR)).toBeLessThan(0);
  });
});

const pulse = give("methylprednisolone", 30, "mg/kg");

describe("a pulse of steroid", () => {
  test.each([
    { region: "thalamiCytotoxic", from: 0.6, to: 0.92 },
    { region: "brainstemCytotoxic", from: 0.9, to: 1 },
  ] as const)(
    "within hours of the onset leaves $region at $from to $to",
    ({ region, from, to }) => {
      const left = ratio(inflamed(), pulse, region, 24 * HOUR);
      expect(left).toBeGreaterThan(from);
      expect(left).toBeLessThan(to);
    },
  );

  test("does less when it comes a day and a half late", () => {
    const late = play(inflamed(), wait(36 * HOUR)).state;
    expect(ratio(late, pulse, "thalamiCytotoxic", 24 * HOUR)).toBeGreaterThan(
      ratio(inflamed(), pulse, "thalamiCytotoxic", 24 * HOUR) + 0.05,
    );
  });

  test("has not begun to act within a quarter of an hour", () => {
    expect(ratio(inflamed(), pulse, "thalamiCytotoxic", 15)).toBeGreaterThan(0.99);
  });
});

describe("what acts on the blood", () => {
  const blockade = give("tocilizumab", 12, "mg/kg");
  test("blockade of the receptor dulls the storm and hardly the brain", () => {
    expect(ratio(inflamed(), blockade, "signal", 12 * HOUR)).toBeLessThan(0.8);
    expect(ratio(inflamed(), blockade, "thalamiCytotoxic", 48 * HOUR)).toBeGreaterThan(0.85);
  });

  test("an exchange lowers cytokines while it runs, and they are back a day later", () => {
    const begun = having(inflamed(), { exchangeLeft: 150 });
    const washed = (minutes: number): number =>
      read(play(begun, wait(minutes)).state, "cytokine") /
      read(play(inflamed(), wait(minutes)).state, "cytokine");
    expect(washed(150)).toBeLessThan(0.9);
    expect(washed(27 * HOUR)).toBeGreaterThan(0.97);
  });

  test.each([
    { name: "immunoglobulin", action: give("immunoglobulin", 1, "g/kg") },
    { name: "oseltamivir", action: give("oseltamivir", 3, "mg/kg", "enteral") },
  ])("$name does nothing for the brain", ({ action }) => {
    for (const region of ["thalamiCytotoxic", "brainstemCytotoxic"] as const)
      expect(ratio(inflamed(), action, region, 48 * HOUR)).toBeGreaterThan(0.97);
  });
});

test("rehabilitation gives back function over a year, not at discharge", () => {
  const hurt = play(inflamed(), ...Array.from({ length: 4 }, () => wait(12 * HOUR))).state;
  const { popc: without } = outcomeOf(having(hurt, { rehabilitation: 0 }), []);
  const { popc: given } = outcomeOf(having(hurt, { rehabilitation: 1 }), []);
  expect(given.discharge).toBe(without.discharge);
  expect(given.month12).toBeLessThan(without.month12);
});
