import { describe, expect, test } from "vitest";
import { arrive, give, having, madeUpChild, play, read, wait } from "../testing";

const clotted = {
  ageMonths: 84,
  drivers: {
    venousClot: 0.85,
    proteinLoss: 0.9,
    onset: -2160,
    dehydration: 38,
    leftPredominance: 0.5,
    glycogen: 1.2,
  },
  vulnerability: { thalamus: 0.9 },
};
const door = arrive(madeUpChild(clotted));
const after = (hours: number, ...acts: Parameters<typeof play>[1][]) => {
  const { state } = play(door, ...acts);
  return read(play(state, wait(hours * 60 - state.clock)).state, "venousClot");
};
const water = give("maintenance-isotonic", 3, "mL/kg/h");

describe("a clot in the deep veins", () => {
  test("raises pressure, swells the discs over a day, shows in D-dimer, and is not in others", () => {
    expect(read(door, "icp")).toBeGreaterThan(18);
    expect(read(door, "discSwelling")).toBeGreaterThan(0.35);
    expect(read(door, "dDimer")).toBeGreaterThan(4);
    const other = arrive(
      madeUpChild({ ...clotted, drivers: { ...clotted.drivers, venousClot: 0 } }),
    );
    expect(read(other, "venousClot")).toBe(0);
    expect(read(other, "discSwelling")).toBeLessThan(0.1);
  });

  test("opens over days under an anticoagulant", () => {
    const heparin = { ...give("enoxaparin", 1, "mg/kg", "sc"), every: 720 };
    expect(after(72, water, heparin)).toBeLessThan(0.6 * after(72, water));
  });

  test("grows faster in a child who stays dry, and under immunoglobulin", () => {
    expect(after(36)).toBeGreaterThan(after(36, water));
    expect(after(36, water, give("immunoglobulin", 1, "g/kg"))).toBeGreaterThan(after(36, water));
  });

  test("leaves the discs of pressure that is hours old", () => {
    const sudden = having(arrive(madeUpChild()), { icp: 30 });
    const words = JSON.stringify(play(sudden, { kind: "examine", item: "fundi" }).events);
    expect(words).toContain("discs sharp");
  });
});
