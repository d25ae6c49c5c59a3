import { describe, expect, test } from "vitest";
import { arrive, give, madeUpChild, play, read, wait } from "../testing";

const attacked = {
  drivers: { demyelination: 1, opticNeuritis: 0.7, leftPredominance: 0.5, onset: -5760 },
  vulnerability: { "periventricular-white-matter": 0.5, cord: 0.4 },
};
const door = arrive(madeUpChild(attacked));
const pulse = { ...give("methylprednisolone", 30, "mg/kg"), every: 1440 };
const taper = { ...give("prednisolone", 1, "mg/kg", "enteral"), every: 1440 };

const DAY = 1440;
const at = (state: typeof door, minute: number) => play(state, wait(minute - state.clock)).state;

describe("demyelination", () => {
  test("answers to steroid over days, not hours", () => {
    const treated = play(door, pulse).state;
    const now = read(door, "demyelination");
    expect(read(at(treated, 360), "demyelination")).toBeGreaterThan(0.9 * now);
    expect(read(at(treated, 4 * DAY), "demyelination")).toBeLessThan(0.6 * now);
    expect(read(at(door, 4 * DAY), "demyelination")).toBeGreaterThan(0.8 * now);
  });

  test("comes back when the steroid ends at once, and not behind a taper", () => {
    const pulsed = play(at(play(door, pulse).state, 4 * DAY), {
      kind: "stop",
      item: "methylprednisolone",
    }).state;
    const abrupt = read(at(pulsed, 10 * DAY), "demyelination");
    const tapered = read(at(play(pulsed, taper).state, 10 * DAY), "demyelination");
    expect(abrupt).toBeGreaterThan(1.2 * tapered);
  });

  test("dulls the child and brings lymphocytes, and the antibody is found", () => {
    expect(read(door, "gcs")).toBeLessThan(15);
    expect(read(door, "csfCells")).toBeGreaterThan(20);
    const mog = (state: typeof door) =>
      play(state, { kind: "order", item: "mog-igg" }, wait(7 * DAY)).events.flatMap((event) =>
        event.kind === "resulted" ? event.findings.map(({ value }) => value) : [],
      );
    expect(mog(door)).toEqual([1]);
    expect(mog(arrive(madeUpChild()))).toEqual([0]);
  });

  test("takes the sight of one eye, and its disc swells", () => {
    const fundi = JSON.stringify(play(door, { kind: "examine", item: "fundi" }).events);
    expect(fundi).toContain("left disc swollen");
  });
});
