import { emptyChart } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { present } from "../child";
import { madeUpChild } from "../testing";
import { playPolicy, playUntraced } from "./play-policy";
import { type Policy, policies } from "./policies";

const child = madeUpChild({ drivers: { cytokineGain: 2 } });

/** A case of which nothing can be read. */
const sealed: typeof child = new Proxy(child, {
  get: (_, field) => {
    throw new Error(`a policy reads ${String(field)} of the case`);
  },
});

const ofCase = new Set(["recorded", "good"]);
const byChart = policies.filter(
  ({ name, standing }) => standing !== "variant" && !ofCase.has(name),
);

test("every policy has a name of its own and says what it does", () => {
  expect(new Set(policies.map(({ name }) => name)).size).toBe(policies.length);
  for (const { does } of policies) expect(does.length).toBeGreaterThan(8);
});

describe.each(byChart)("$name", (policy) => {
  test("chooses from the chart alone: it can read nothing of the case", () => {
    const chart = emptyChart(present(child, 0).card);
    expect(() => policy.choose(sealed)(chart, 0)).not.toThrow();
  });

  test("names no item and no unit that the bedside does not know", () => {
    const { run } = playPolicy(child, 1, policy);
    const refused = run.record.played.flatMap(({ events }) =>
      events.flatMap((event) => (event.kind === "refused" ? [event] : [])),
    );
    const unknown = refused.filter(({ code }) => /^unknown|^wrong-(unit|route)/.test(code));
    expect(unknown.map(({ text }) => text)).toEqual([]);
  });
});

const named = (name: string): Policy => {
  const policy = policies.find((each) => each.name === name);
  if (!policy) throw new Error(`no policy ${name}`);
  return policy;
};

test.each(["shotgun-safe", "random"])("%s does the same again on the same child", (name) => {
  const once = playPolicy(child, 3, named(name)).actions;
  expect(playPolicy(child, 3, named(name)).actions).toEqual(once);
});

test("chance is drawn by the child: one who comes at another hour is played otherwise", () => {
  const later = { ...child, arrival: { weekday: "Tue" as const, hour: 3, minute: 5 } };
  const [one, other] = [child, later].map((each) => playPolicy(each, 0, named("random")).actions);
  expect(one).not.toEqual(other);
});

test("the late guideline does nothing for eighteen hours", () => {
  const { actions } = playPolicy(child, 0, named("late-guideline"));
  expect(actions.slice(0, 2)).toEqual([
    { kind: "wait", minutes: 720 },
    { kind: "wait", minutes: 360 },
  ]);
  expect(actions[2]?.kind).not.toBe("wait");
});

/** Calls for help and hands over before the answer has come. */
const callsAndGoes: Policy = {
  ...named("supportive"),
  choose: () => (_, clock) => (clock === 0 ? { kind: "call", item: "intensive-care" } : null),
};

const looksOn: Policy = {
  ...named("supportive"),
  choose: () => (_, clock) => (clock < 14_400 ? { kind: "wait", minutes: 5 } : null),
};

test("a policy may look every five minutes of ten days", () => {
  const { actions, run } = playUntraced(child, 2, looksOn);
  expect(actions.length).toBe((run.outcome.diedAtMinute ?? 14_400) / 5);
});

test.each([callsAndGoes, named("early-discharger")])(
  "a child of $name played for a cohort has the same course, less the monitor after the hand-over",
  (policy) => {
    const { run } = playPolicy(child, 2, policy);
    const { after, events, ...bare } = playUntraced(child, 2, policy).run;
    const { trace: _, aness: __, after: whole, events: all, ...expected } = run;
    const besideMonitor = (events: typeof whole) => events.filter(({ kind }) => kind !== "vitals");
    expect(bare).toEqual(expected);
    expect(besideMonitor(after)).toEqual(besideMonitor(whole));
    expect(besideMonitor(events)).toEqual(besideMonitor(all));
    expect(after.length).toBeLessThan(whole.length / 2);
  },
);
