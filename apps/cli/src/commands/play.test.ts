import { cases } from "@encephalon/content";
import {
  type Action,
  anessReadingSchema,
  eventSchema,
  outcomeSchema,
  reportSchema,
} from "@encephalon/model";
import { SIM_VERSION } from "@encephalon/sim";
import { afterAll, describe, expect, test } from "vitest";
import type { PlayResult } from "../play-result";
import { desk } from "../testing/call";

const at = desk();
afterAll(at.remove);

const DAY: Action = { kind: "wait", minutes: 1440 };

async function played(id: string, script: readonly unknown[], ...more: string[]) {
  const file = at.script(JSON.stringify(script));
  const { exit, value } = await at.json("play", id, "--script", file, ...more);
  expect(exit).toBe(0);
  return value as PlayResult; // its parts are parsed in the first test below
}

test("the answer has the form that scripts depend on", async () => {
  const value = await played("C1", [{ kind: "wait", minutes: 60 }]);
  expect(Object.keys(value)).toEqual([
    "case",
    "seed",
    "simVersion",
    "chart",
    "events",
    "outcome",
    "aness",
    "report",
  ]);
  expect(value).toMatchObject({ case: "C1", seed: 0, simVersion: SIM_VERSION });
  expect(Object.keys(value.outcome)).toEqual(["died", "diedAtMinute", "cause", "popc"]);
  expect(Object.keys(value.outcome.popc)).toEqual(["discharge", "month3", "month6", "month12"]);
  outcomeSchema.parse(value.outcome);
  reportSchema.parse(value.report);
  for (const event of value.events) eventSchema.parse(event);
  for (const reading of value.aness) anessReadingSchema.parse(reading);
  expect(value.chart.entries.length).toBeGreaterThan(0);
});

describe.each(cases.map(({ id }) => id))("%s", (id) => {
  test("an empty script scores 0, and supportive care goes on to the end", async () => {
    const { report, events, outcome } = await played(id, []);
    expect(report.process.score).toBe(0);
    expect(report.harms).toEqual([]);
    expect(events.at(-1)?.at).toBe(outcome.diedAtMinute ?? 14_400);
  });

  test.each([1, 3, 10])("waiting %i days scores at most 5", async (days) => {
    const { report } = await played(
      id,
      Array.from({ length: days }, () => DAY),
    );
    expect(report.process.score).toBeLessThanOrEqual(5);
  });

  test("the same script twice is the same to the byte, another seed is not", async () => {
    const script = [
      { kind: "examine", item: "neurological" },
      { kind: "order", item: "full-blood-count" },
      { kind: "wait", minutes: 90, until: "result" },
      { kind: "order", item: "no-such-test" },
      { kind: "finish" },
    ];
    const argv = ["play", id, "--script", at.script(JSON.stringify(script)), "--json"];
    const once = await at.call(...argv, "--seed", "7");
    expect(await at.call(...argv, "--seed", "7")).toEqual(once);
    expect((await at.call(...argv, "--seed", "8")).stdout).not.toBe(once.stdout);
  });
});

test("what is no action is refused with its reason, costs no time, and the script goes on", async () => {
  const { events } = await played("M6", [
    { kind: "dance" },
    7,
    null,
    [],
    { kind: "wait", minutes: "long" },
    { kind: "ask", item: "onset", more: true },
    { kind: "wait", minutes: 60 },
    { kind: "order", item: "no-such-test" },
    { kind: "finish" },
    { kind: "wait", minutes: 5 },
  ]);
  const refused = events.flatMap((event) => (event.kind === "refused" ? [event] : []));
  expect(refused.map(({ at: minute, action, code }) => [minute, action, code])).toEqual([
    ...Array.from({ length: 6 }, () => [0, "unreadable", "unreadable"]),
    [60, "order", expect.any(String)],
    [60, "wait", "over"],
  ]);
  for (const { text } of refused) expect(text).toMatch(/\w/);
});

test("a byte order mark in front of a script does not matter", async () => {
  const { exit } = await at.json("play", "M6", "--script", at.script("\uFEFF[]"));
  expect(exit).toBe(0);
});

test("for people: the outcome, the reasons for points, and a refusal in words", async () => {
  const file = at.script(JSON.stringify([{ kind: "order", item: "no-such-test" }]));
  const { stdout } = await at.call("play", "C1", "--script", file);
  for (const part of ["Outcome", "ANE-SS", "Process 0.0 of 100", "Harms", "What happened"]) {
    expect(stdout).toContain(part);
  }
  expect(stdout).toMatch(/\+0 min +refused +order/);
  expect(stdout).toMatch(/supportive care from \+0 min/);
});
