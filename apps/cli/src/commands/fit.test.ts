import { calibrate, fitToTable } from "@encephalon/authoring";
import { courseTables, findCase } from "@encephalon/content";
import { type Case, DRIVERS, type DriverName } from "@encephalon/model";
import { describe, expect, test } from "vitest";

const authored = found(findCase("M6"));
const table = found(courseTables.M6);

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("M6 has no case or no table.");
  return value;
}

const set = (name: DriverName, at: number): Case => ({
  ...authored,
  drivers: { ...authored.drivers, [name]: { at, low: at, high: at, scale: "linear" } },
});

describe("a case whose CRP was set five times too high", () => {
  const wrong = set("crpDrive", 5 * (authored.drivers.crpDrive?.at ?? DRIVERS.crpDrive.at));
  const fitted = fitToTable(wrong, table, 4);
  const crp = (cells: typeof fitted.before.cells) =>
    cells.filter(({ name }) => name === "crp").map(({ within }) => within);

  test("is brought back, and says by what", () => {
    expect(crp(fitted.before.cells)).toContain(false);
    expect(crp(fitted.after.cells)).not.toContain(false);
    expect(fitted.parameters.map(({ name }) => name)).toContain("crpDrive");
  });

  test("keeps what must be exact, and stays within the bounds of the drivers", () => {
    const right = calibrate(authored, table);
    expect(fitted.after.aness).toEqual(right.aness);
    expect(fitted.after.sites).toEqual(right.sites);
    for (const { name, to } of fitted.parameters) {
      expect(to).toBeGreaterThanOrEqual(DRIVERS[name].low);
      expect(to).toBeLessThanOrEqual(DRIVERS[name].high);
    }
  });

  test("is fitted alike each time", () => {
    expect(fitToTable(wrong, table, 4)).toEqual(fitted);
  });
});
