import { describe, expect, test } from "vitest";
import { arrive, give, having, madeUpChild, ofKind, play, read, refusals, wait } from "../testing";
import type { VariableName } from "../vector";

const septic = madeUpChild({
  drivers: {
    bacterialLoad: 0.0001,
    bacterialToxin: 2,
    bacterialSource: 0.7,
    vasoplegiaGain: 0.1,
    cardiacDepression: 0.1,
  },
});
const door = having(arrive(septic), { bacteria: 0.8, toxin: 1.5 });
const drain = { kind: "do", item: "source-control" } as const;
const antibiotic = give("ceftriaxone", 100, "mg/kg");
const toxinStop = give("clindamycin", 15, "mg/kg");
const hence = (name: VariableName, hours: number, ...acts: Parameters<typeof play>[1][]) => {
  const { state } = play(door, ...acts);
  return read(play(state, wait(hours * 60 - state.clock)).state, name);
};

describe("bacteria with a source", () => {
  test("grow untreated, and make toxin, storm and shock", () => {
    expect(hence("bacteria", 12)).toBeGreaterThan(1.5);
    expect(hence("toxin", 12)).toBeGreaterThan(2.5);
    expect(hence("meanPressure", 12)).toBeLessThan(hence("meanPressure", 0.1));
  });

  test("are slowed by an antibiotic and cleared once the source is open", () => {
    const alone = hence("bacteria", 24, antibiotic);
    expect(alone).toBeLessThan(hence("bacteria", 24));
    expect(alone).toBeGreaterThan(0.2);
    expect(hence("bacteria", 24, antibiotic, drain)).toBeLessThan(0.1);
  });

  test("make less toxin under clindamycin within hours", () => {
    expect(hence("toxin", 8, antibiotic, toxinStop)).toBeLessThan(
      0.85 * hence("toxin", 8, antibiotic),
    );
  });

  test("a pulse of steroid before the antibiotic lets them grow", () => {
    const pulse = give("methylprednisolone", 30, "mg/kg");
    expect(hence("bacteria", 8, pulse)).toBeGreaterThan(1.05 * hence("bacteria", 8));
    expect(hence("bacteria", 24, pulse, antibiotic, drain)).toBeGreaterThan(
      1.1 * hence("bacteria", 24, antibiotic, drain),
    );
  });

  test("where there is nothing to open the surgeon comes, looks, and says so", () => {
    const { events } = play(arrive(madeUpChild()), drain, wait(200));
    expect(refusals(events)).toEqual([]);
    expect(ofKind(events, "moved")).toEqual([]);
    expect(ofKind(events, "said")).toEqual([
      expect.objectContaining({ at: 30, speaker: "doctor", topic: "source-control" }),
    ]);
  });
});

describe("cultures", () => {
  const result = (state: typeof door) => {
    const { events } = play(
      play(state, { kind: "order", item: "blood-culture" }).state,
      wait(3000),
    );
    const [found] = ofKind(events, "resulted");
    return { at: found?.at ?? 0, value: found?.findings[0]?.value };
  };

  test("grow within 12 to 24 hours where bacteria are", () => {
    const { at, value } = result(door);
    expect(value).toBe(1);
    expect(at).toBeGreaterThanOrEqual(12 * 60);
    expect(at).toBeLessThanOrEqual(24 * 60);
  });

  test("are called negative at 48 hours where none are", () => {
    expect(result(arrive(madeUpChild()))).toEqual({ at: 48 * 60, value: 0 });
  });

  test("mostly fail once an antibiotic has run for hours", () => {
    const covered = play(having(door, { bacteria: 0.05 }), antibiotic, wait(240)).state;
    const grown = [0, 60, 120, 180, 240, 300].filter(
      (minutes) => result(minutes === 0 ? covered : play(covered, wait(minutes)).state).value === 1,
    );
    expect(grown.length).toBeLessThan(4);
  });
});
