import type { Case } from "@encephalon/model";
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
