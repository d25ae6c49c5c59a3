import type { Case } from "@encephalon/model";
import { judge } from "@encephalon/scoring";
import { findPolicy, playPolicy, type Run } from "@encephalon/sim";
import { describe, expect, test } from "vitest";
import { findCase } from "./index";

const play = (id: string, name: string, seed = 0): Run => {
  const authored: Case | undefined = findCase(id);
  const policy = findPolicy(name);
  if (!authored || !policy) throw new Error(`no ${id} or no ${name}`);
  return playPolicy(authored, seed, policy).run;
};

describe("C1 as recorded, seed 0", () => {
  const { outcome, aness } = play("C1", "recorded");

  test("lives", () => expect(outcome.died).toBe(false));

  test("reads the severity score as the case does", () => {
    const bounds = aness.map(({ min, max }) => `${min}–${max}`);
    expect(bounds).toEqual(["0–4", "0–3", "1–3", "1–1", "1–1"]);
    expect(aness[0]?.at).toBe(0);
    expect(aness.at(-1)?.at).toBe(1440);
    expect(aness.at(-1)?.bands).toEqual(["low"]);
  });
});

describe("M6 as recorded, seed 0", () => {
  const { outcome, chart } = play("M6", "recorded");

  test("goes home", () => expect(chart.place).toBe("home"));

  test("is well at every date", () => {
    expect(outcome.popc).toEqual({ discharge: 1, month3: 1, month6: 1, month12: 1 });
  });
});

test("good care is no worse for C1 than what was recorded", () => {
  const good = play("C1", "good").outcome;
  expect(good.died).toBe(false);
  expect(good.popc.month12).toBeLessThanOrEqual(play("C1", "recorded").outcome.popc.month12);
});

test.each([0, 2, 9])("good care of C1 finds the protein above 60 mg/dL, seed %d", (seed) => {
  const known = play("C1", "good", seed).chart.values["csf-protein"] ?? [];
  // In g/L on the chart.
  expect(known[0]?.value).toBeGreaterThan(0.6);
});

test.each([
  { id: "C6", seed: 4, what: "no bolus into a failing lung, no scan of a dying child" },
  { id: "C7", seed: 2, what: "no scan once the pressure is lost" },
])("the guideline in $id, seed $seed: $what", ({ id, seed }) => {
  const authored = findCase(id);
  if (!authored) throw new Error(`no ${id}`);
  const { harms } = judge(play(id, "guideline", seed).record, authored.rubric, authored.diagnosis);
  expect(harms).toEqual([]);
});

describe("M7 under the guideline, seed 0", () => {
  const { chart, outcome } = play("M7", "guideline");
  const times = (item: string): number =>
    chart.entries.filter((entry) => entry.kind === "procedure_done" && entry.item === item).length;

  test("lives, without pressors and without a tube", () => {
    expect(outcome.died).toBe(false);
    for (const item of ["adrenaline", "noradrenaline", "intubation"])
      expect(chart.running[item], item).toBeUndefined();
  });

  test("the worst is said once, and talks are daily at most", () => {
    expect(times("family-hard-news")).toBe(1);
    expect(times("family-talk")).toBeLessThanOrEqual(8);
  });

  test("is not sent home before the seventh day", () => {
    const home = chart.entries.find((entry) => entry.kind === "moved" && entry.place === "home");
    expect(home?.at).toBeGreaterThanOrEqual(7 * 1440);
  });
});
