import { parseCase } from "@encephalon/model";
import { expect, test } from "vitest";
import { firstMinute } from "../testing/first-minute";
import { c5 } from "./c5";

const parsed = parseCase(c5);
if (!parsed.ok) throw new Error(parsed.error.code);
const { goodCare, recorded } = parsed.value;

test("the recorded course of C5 gives immunoglobulin twice, 2 g/kg in all", () => {
  const first = firstMinute(recorded, "give", "immunoglobulin");
  const stopped = firstMinute(recorded, "stop", "immunoglobulin");
  expect(stopped).toBeGreaterThan(first + 1440);
  expect(stopped).toBeLessThan(first + 2 * 1440);
});

test("good care of C5 asks the laboratory for no fluid that is not drawn", () => {
  const tap = firstMinute(goodCare, "do", "lumbar-puncture");
  const asked = goodCare.filter(
    ({ action }) => action.kind === "order" && action.item.startsWith("csf-"),
  );
  expect(Math.max(...asked.map(({ at }) => at))).toBe(tap);
});

test("good care of C5 sedates who is ventilated, and holds it on the fourth day", () => {
  expect(firstMinute(goodCare, "give", "midazolam")).toBeLessThan(Number.POSITIVE_INFINITY);
  expect(firstMinute(goodCare, "stop", "midazolam")).toBe(3 * 1440);
});
