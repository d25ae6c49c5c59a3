import { type ItemOf, itemsOfKind } from "@encephalon/clinical";
import type { Action } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { readSample } from "./results";
import { benchOf } from "./state";
import { arrive, having, madeUpChild, ofKind, play, refusals, wait } from "./testing";

// Every item of the catalogue does something of its own at the bedside: none is a name alone.

const child = arrive(madeUpChild({ drivers: { cytokineGain: 3 } }));

describe.each(itemsOfKind("order"))("order $id", (item) => {
  test("is told in numbers or in words of its own", () => {
    const bench = benchOf(child);
    const { findings, report } = readSample(bench, item, bench.x, 0);
    expect(findings.length > 0 || report !== undefined).toBe(true);
    expect(report).not.toBe("Nothing abnormal.");
  });

  test("is put on the chart with the minute at which it is due", () => {
    // The lower airway is sampled through a tube.
    const able = item.id.endsWith("-lower") ? having(child, { ventilated: 1 }) : child;
    const { events } = play(able, { kind: "order", item: item.id });
    expect(refusals(events)).toEqual([]);
    expect(ofKind(events, "ordered")).toEqual([expect.objectContaining({ item: item.id })]);
  });
});

test.each(itemsOfKind("examine"))("examination $id finds something", ({ id }) => {
  const { events } = play(child, { kind: "examine", item: id });
  const [examined] = ofKind(events, "examined");
  expect(examined?.findings.length).toBeGreaterThan(0);
});

test.each(itemsOfKind("ask"))("question $id is answered by the parent", ({ id }) => {
  const { events } = play(child, { kind: "ask", item: id });
  expect(ofKind(events, "said")).toEqual([
    expect.objectContaining({ topic: id, speaker: "parent" }),
  ]);
});

/** The least of a drug: one of its first unit, by its first route. */
const least = ({ id, routes, units }: ItemOf<"give">): Action => ({
  kind: "give",
  drug: id,
  dose: { value: 0.01, unit: units[0] ?? "" },
  route: routes[0] ?? "iv",
});

test.each(itemsOfKind("give"))("$id goes in, or runs", (item) => {
  const { events } = play(child, least(item), wait(100));
  expect(refusals(events)).toEqual([]);
  const into = [...ofKind(events, "drug_given"), ...ofKind(events, "infusion_started")];
  expect(into.map(({ drug }) => drug)).toContain(item.id);
});

const deep = having(child, { ventilated: 1 });

test.each(itemsOfKind("do"))("$id is done, or refused with a reason", ({ id }) => {
  const { events } = play(child, { kind: "do", item: id });
  const deepEvents = play(deep, { kind: "do", item: id }).events;
  const all = [...events, ...deepEvents];
  const begun = [...ofKind(all, "procedure_started"), ...ofKind(all, "procedure_requested")].filter(
    ({ item }) => item === id,
  );
  const refused = ofKind(all, "refused").filter(({ code }) => code !== "unknown-item");
  expect(begun.length + refused.length).toBeGreaterThan(0);
});

const answers = itemsOfKind("call").map(({ id }) => {
  const { events } = play(
    child,
    { kind: "examine", item: "consciousness" },
    { kind: "call", item: id },
    wait(40),
  );
  return { id, text: ofKind(events, "said").find(({ topic }) => topic === id)?.text };
});

test.each(answers)("$id answers in words of its own", ({ text }) => {
  expect(text).toBeDefined();
  expect(answers.filter((other) => other.text === text)).toHaveLength(1);
});

test.each(itemsOfKind("set"))(
  "$id can be set to either end of its range",
  ({ id, units, range }) => {
    for (const value of [range.low, range.high]) {
      const { events } = play(child, { kind: "set", item: id, value, unit: units[0] ?? "" });
      expect(refusals(events)).toEqual([]);
    }
  },
);

test.each(itemsOfKind("move"))("the child can be moved to $id", ({ id }) => {
  const { events } = play(child, { kind: "move", item: id });
  expect(ofKind(events, "moved")).toHaveLength(1);
});

test.each(itemsOfKind("decide"))("each choice on $id can be written down", ({ id, reasons }) => {
  for (const { id: reason, choices } of reasons) {
    for (const choice of choices) {
      const { events } = play(child, { kind: "decide", item: id, choice, reason });
      expect(refusals(events), `${choice} ${reason}`).toEqual([]);
    }
  }
});
