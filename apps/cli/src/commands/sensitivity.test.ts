import { type Fates, parametersOf, sensitivity, setTo } from "@encephalon/authoring";
import { cases, findCase } from "@encephalon/content";
import { type Case, DRIVERS } from "@encephalon/model";
import { present } from "@encephalon/sim";
import { afterAll, describe, expect, test } from "vitest";
import { desk } from "../testing/call";
import type { SensitivityAnswer } from "./sensitivity";

const at = desk();
afterAll(at.remove);

const m6 = found(findCase("M6"));

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("M6 is not there");
  return value;
}

type Ends = Readonly<Record<string, Readonly<Record<"low" | "high", number>>>>;

/** No child lies outside what a driver may be at all. */
function withinBounds(name: string, value: number): number {
  const bounds: Ends = DRIVERS;
  const { low, high } = found(bounds[name]);
  return Math.min(high, Math.max(low, value));
}

const driversOf = (authored: Case, seed: number): Readonly<Record<string, number>> =>
  present(authored, seed).child.drivers;

describe.each(["low", "high"] as const)("at the %s end of a driver", (end) => {
  test.each(cases.map((authored) => [authored.id, authored] as const))(
    "%s: every child has that value, and its own of all the others",
    (_, authored) => {
      const ranges: Ends = authored.drivers;
      for (const parameter of parametersOf(authored)) {
        if (parameter.field !== "drivers") continue;
        const { [parameter.name]: own, ...others } = driversOf(authored, 7);
        const { [parameter.name]: set, ...same } = driversOf(setTo(authored, parameter, end), 7);
        expect(same).toEqual(others);
        const wanted = withinBounds(parameter.name, found(ranges[parameter.name])[end]);
        expect({ own, set }).toEqual({ own, set: expect.closeTo(wanted, 6) });
      }
    },
  );
});

test("what moves most deaths is on top, pooled over the cases that let it differ", () => {
  const [first, second] = parametersOf(m6);
  const tornado = sensitivity([m6]);
  const dies: Fates = { low: { died: false, good: true }, high: { died: true, good: false } };
  const lives: Fates = { low: { died: false, good: true }, high: { died: false, good: true } };
  for (const parameter of parametersOf(m6)) tornado.add("M6", parameter, lives);
  tornado.add("M6", found(second), dies);
  tornado.add("M6", found(first), { low: dies.high, high: dies.high });
  const { pooled, byCase } = tornado.summary();
  const [top] = pooled;
  expect(top).toMatchObject({ parameter: `drivers.${second?.name}`, cases: ["M6"], pairs: 2 });
  expect(top?.died).toMatchObject({ atLow: 0, atHigh: 0.5, change: 0.5 });
  expect(top?.good).toMatchObject({ atLow: 1, atHigh: 0.5, change: -0.5 });
  expect(byCase).toEqual([{ case: "M6", lines: pooled }]);
});

test("the command: every parameter of the case, each child at both ends", async () => {
  const { exit, value } = await at.json("sensitivity", "M6", "--n", "1", "--workers", "2");
  expect(exit).toBe(0);
  const { pooled, n, cases: ids } = value as SensitivityAnswer; // ours
  expect({ n, ids }).toEqual({ n: 1, ids: ["M6"] });
  const wanted = parametersOf(m6).map(({ field, name }) => `${field}.${name}`);
  expect(pooled.map(({ parameter }) => parameter).sort()).toEqual(wanted.sort());
  for (const { pairs } of pooled) expect(pairs).toBe(1);
});
