import type { Action } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { arrive, having, madeUpChild, ofKind, play } from "./testing";

const door = arrive({
  ...madeUpChild(),
  story: { "behaviour-since": "She dozes.", allergies: "None." },
});

/** The answer to a question asked at a minute of a state. */
function told(item: string, clock: number, values: Parameters<typeof having>[1] = {}): string {
  const ask: Action = { kind: "ask", item };
  const { events } = play({ ...having(door, values), clock, asked: true }, ask);
  return ofKind(events, "said")[0]?.text ?? "";
}

describe("an answer", () => {
  test("of the first hour is of now", () => {
    expect(told("behaviour-since", 10)).toBe("She dozes.");
  });

  test.each([
    {
      name: "awake",
      values: {},
      says: "At the door I would have said: She dozes. Now she is herself again.",
    },
    {
      name: "intubated",
      values: { ventilated: 1 },
      says: "At the door I would have said: She dozes. Now she has the tube, and I cannot tell.",
    },
  ])("asked later says what was, and what is: $name", ({ values, says }) => {
    expect(told("behaviour-since", 600, values)).toBe(says);
  });

  test("of the first hour is of the door once a tube is in", () => {
    const tubed = told("behaviour-since", 10, { ventilated: 1 });
    expect(tubed).toBe(told("behaviour-since", 600, { ventilated: 1 }));
  });

  test("about the years before does not age", () => {
    expect(told("allergies", 600)).toBe("None.");
  });

  test("to a question the case does not know stays short", () => {
    expect(told("gut-symptoms", 600)).toBe("Nothing of note.");
  });
});
