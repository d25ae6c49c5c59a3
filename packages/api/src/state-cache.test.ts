import { cases } from "@encephalon/content";
import { present, type SimState, start } from "@encephalon/sim";
import { describe, expect, test } from "vitest";
import { StateCache } from "./state-cache";

const [authored] = cases;
if (!authored) throw new Error("no cases");
const child = (seed: number): SimState => start(present(authored, seed)).state;

describe("states in memory", () => {
  test("are found by attempt and number, both", () => {
    const states = new StateCache();
    const state = child(1);
    states.set("a", 3, state);
    expect(states.get("a", 3)).toBe(state);
    expect(states.get("a", 2)).toBeUndefined();
    expect(states.get("b", 3)).toBeUndefined();
  });

  test("an older one never takes the place of a newer one", () => {
    const states = new StateCache();
    const newer = child(1);
    states.set("a", 4, newer);
    states.set("a", 3, child(2));
    expect(states.get("a", 4)).toBe(newer);
  });

  test("the attempt played longest ago makes room", () => {
    const states = new StateCache(2);
    states.set("a", 0, child(1));
    states.set("b", 0, child(2));
    states.set("a", 1, child(3));
    states.set("c", 0, child(4));
    const kept = [states.get("a", 1), states.get("b", 0), states.get("c", 0)];
    expect(kept.map((state) => state !== undefined)).toEqual([true, false, true]);
  });
});
