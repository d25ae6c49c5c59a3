import { expect, test } from "vitest";
import { benchOf } from "./state";
import { supportToHorizon } from "./supportive-care";
import { arrive, having, madeUpChild, ofKind, play } from "./testing";

test("a pressor that supportive care started goes down and off once the pressure holds", () => {
  const dry = having(arrive(madeUpChild()), { volume: -120, unrest: 10 });
  const bench = benchOf(dry);
  supportToHorizon(bench);
  const started = ofKind(bench.events, "infusion_started").filter(
    ({ drug }) => drug === "noradrenaline",
  );
  expect(started.map(({ rate }) => rate.value)).toContain(0.1);
  expect(started.at(-1)?.rate.value).toBe(0.05);
  const last = ofKind(bench.events, "stopped").filter(({ item }) => item === "noradrenaline");
  expect(last.at(-1)?.at).toBeGreaterThan(started.at(-1)?.at ?? 0);
});

test("who is brought back from home gets a line at the door", () => {
  const home = play(arrive(madeUpChild()), { kind: "move", item: "home" }).state;
  expect(home.accesses).toEqual([]);
  const bench = benchOf(having(home, { subdural: 60, unrest: 10 }));
  supportToHorizon(bench);
  const [back] = ofKind(bench.events, "moved");
  const [line] = ofKind(bench.events, "procedure_done");
  expect(back?.place).toBe("emergency");
  expect(line).toMatchObject({ at: back?.at, item: "peripheral-line", by: "protocol" });
});

test("a tube stays while the breaths would pause without it, and comes out once", () => {
  const still = arrive(madeUpChild({ drivers: { apnoeaTendency: 1 } }));
  const tubed = { ventilated: 1, paco2Target: 38, oxygen: 0.2, saturationTarget: 96 };
  const bench = benchOf(having(still, { ...tubed, stemStunned: 0.4, unrest: 10 }));
  supportToHorizon(bench);
  const tubes = ofKind(bench.events, "procedure_done").filter(({ item }) => /tubation/.test(item));
  expect(tubes.map(({ item }) => item)).toEqual(["extubation"]);
  expect(tubes[0]?.at).toBeGreaterThan(1440);
});
