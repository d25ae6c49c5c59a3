import { describe, expect, test } from "vitest";
import { arrive, give, madeUpChild, play, read, wait } from "../testing";

const infected = {
  drivers: { neurotropicVirus: 1, csfShedding: 0.9, onset: -2880, prodrome: 24 },
  vulnerability: { "medial-temporal": 1, "insula-cingulate": 0.9, thalamus: 0 },
};
const door = arrive(madeUpChild(infected));

const after = (hours: number, ...acts: Parameters<typeof play>[1][]) => {
  const { state } = play(door, ...acts);
  return play(state, wait(hours * 60 - state.clock)).state;
};
const aciclovir = { ...give("aciclovir", 500, "mg/m2"), every: 480 };
const pulse = { ...give("methylprednisolone", 30, "mg/kg"), every: 1440 };

describe("a virus that grows in the brain", () => {
  test("is not there without the driver, whatever the child is vulnerable in", () => {
    const state = arrive(madeUpChild({ ...infected, drivers: { onset: -2880, prodrome: 24 } }));
    expect(read(state, "brainVirus")).toBe(0);
    expect(read(state, "csfCells")).toBeLessThan(5);
  });

  test("is killed by aciclovir within days, and grows without it", () => {
    expect(read(after(48, aciclovir), "brainVirus")).toBeLessThan(0.5 * read(door, "brainVirus"));
    expect(read(after(48), "brainVirus")).toBeGreaterThan(read(door, "brainVirus"));
  });

  test("comes back when aciclovir is broken off", () => {
    const broken = play(after(40, aciclovir), { kind: "stop", item: "aciclovir" }).state;
    const low = play(broken, wait(24 * 60)).state;
    const later = play(low, wait(36 * 60)).state;
    expect(read(later, "brainVirus")).toBeGreaterThan(1.3 * read(low, "brainVirus"));
  });

  test("is fed by steroid without aciclovir, and goes further", () => {
    const fed = after(72, pulse);
    const left = after(72);
    expect(read(fed, "brainVirus")).toBeGreaterThan(1.15 * read(left, "brainVirus"));
    expect(read(fed, "virusSpread")).toBeGreaterThan(read(left, "virusSpread"));
  });

  test("brings cells into the fluid and keeps fever", () => {
    expect(read(door, "csfCells")).toBeGreaterThan(40);
    const bystander = arrive(madeUpChild({ drivers: { onset: -2880, prodrome: 24 } }));
    expect(read(door, "temperature")).toBeGreaterThan(read(bystander, "temperature"));
  });
});

describe("the PCR of the fluid", () => {
  const pcrAt = (minute: number): unknown => {
    const { events } = play(
      play(door, aciclovir, wait(minute)).state,
      { kind: "do", item: "lumbar-puncture" },
      { kind: "order", item: "csf-hsv-pcr" },
      wait(600),
    );
    return events.flatMap((event) =>
      event.kind === "resulted" ? event.findings.map(({ value }) => value) : [],
    );
  };

  test("is negative in the first three days of a child who sheds late, and positive after them", () => {
    expect(pcrAt(180)).toEqual([0]);
    expect(pcrAt(1500)).toEqual([1]);
  });
});
