import { parseCase } from "@encephalon/model";
import { findPolicy, playPolicy } from "@encephalon/sim";
import { describe, expect, test } from "vitest";
import { firstMinute } from "../testing/first-minute";
import { c9 } from "./c9";

const parsed = parseCase(c9);
if (!parsed.ok) throw new Error(parsed.error.code);
const authored = parsed.value;
const { drivers, goodCare, recorded } = authored;

describe("the recorded course of C9", () => {
  test.each([0.97, 1, 1.03])("ends at A+143 h with swelling times %d", (times) => {
    const swelling = drivers.swellingTendency;
    const policy = findPolicy("recorded");
    if (!swelling || !policy) throw new Error("nothing to play");
    const swellingTendency = { ...swelling, at: swelling.at * times };
    const child = { ...authored, drivers: { ...drivers, swellingTendency } };
    expect(playPolicy(child, 0, policy).run.outcome).toMatchObject({
      cause: "herniation",
      diedAtMinute: 143 * 60 + 1,
    });
  });

  test("tells the parents before it tests for brain death", () => {
    expect(firstMinute(recorded, "do", "family-hard-news")).toBeLessThan(
      firstMinute(recorded, "do", "brain-death-testing"),
    );
  });

  test("asks the ventilator for no carbon dioxide above 40", () => {
    const targets = recorded.flatMap(({ action }) =>
      action.kind === "set" && action.item === "paco2-target" ? [action.value] : [],
    );
    expect(Math.max(...targets)).toBeLessThanOrEqual(40);
  });
});

test("good care of C9 looks again before the tube, and holds sedation by the fourth day", () => {
  const tube = goodCare.findIndex(
    ({ action }) => action.kind === "do" && action.item === "intubation",
  );
  const before = goodCare.slice(0, tube).filter(({ at }) => at === goodCare[tube]?.at);
  expect(before.map(({ action }) => action.kind)).toEqual(
    expect.arrayContaining(["wait", "examine"]),
  );
  expect(firstMinute(goodCare, "stop", "midazolam")).toBeLessThan(4 * 1440);
});
