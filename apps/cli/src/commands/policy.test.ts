import { cases } from "@encephalon/content";
import { policies } from "@encephalon/sim";
import { afterAll, expect, test } from "vitest";
import type { PlayResult } from "../play-result";
import { desk } from "../testing/call";

const at = desk();
afterAll(at.remove);

async function playedBy(policy: string, id: string, ...more: string[]): Promise<PlayResult> {
  const { exit, value } = await at.json("policy", id, "--policy", policy, ...more);
  expect(exit).toBe(0);
  return value as PlayResult; // the form is held by the tests of play
}

test("C1 as recorded lives", async () => {
  expect((await playedBy("recorded", "C1")).outcome.died).toBe(false);
});

test("M6 as recorded goes home well", async () => {
  const { outcome, events } = await playedBy("recorded", "M6");
  expect(outcome.popc.discharge).toBe(1);
  expect(events).toContainEqual(expect.objectContaining({ kind: "moved", place: "home" }));
});

test.each(cases.map(({ id }) => id))(
  "good care of %s scores 85 or more, without harm",
  async (id) => {
    const { report } = await playedBy("good", id);
    expect(report.process.score).toBeGreaterThanOrEqual(85);
    expect(report.harms).toEqual([]);
  },
);

test.each(policies.map(({ name }) => name))("%s plays the same twice", async (name) => {
  const argv = ["policy", "C1", "--policy", name, "--seed", "3", "--json"];
  expect(await at.call(...argv)).toEqual(await at.call(...argv));
});
