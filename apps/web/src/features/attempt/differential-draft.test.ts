import { actionSchema } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { problemToTell, readDraft } from "./differential-draft";

const line = (diagnosis: string, percent: string) => ({ diagnosis, percent });
const diagnosesOf = (count: number, percent: string) =>
  Array.from({ length: count }, (_, i) => line(`diagnosis-${i}`, percent));

describe("the differential board", () => {
  test.each([
    { name: "the rest goes to other", lines: [line("ane", "60")], other: 40 },
    {
      name: "nothing is left",
      lines: [line("ane", "60"), line("hsv-encephalitis", "40")],
      other: 0,
    },
    { name: "a nought is left out", lines: [line("ane", "0")], other: 100 },
    {
      name: "fifteen beside other, and noughts",
      lines: [...diagnosesOf(15, "6"), line("ane", "0")],
      other: 10,
    },
  ])("$name, and the action is valid", ({ lines, other }) => {
    const draft = readDraft(lines);
    expect(draft).toMatchObject({ ok: true, other });
    const entries = draft.ok ? draft.entries : [];
    expect(actionSchema.safeParse({ kind: "differential", entries }).success).toBe(true);
  });

  test.each([
    { name: "no line", lines: [], problem: "empty" },
    { name: "a blank percent", lines: [line("ane", "")], problem: "not-a-number" },
    { name: "a fraction", lines: [line("ane", "0.5")], problem: "not-a-number" },
    {
      name: "one per cent too many",
      lines: [line("ane", "60"), line("mers", "41")],
      problem: "over-100",
    },
    { name: "one diagnosis too many", lines: diagnosesOf(16, "6"), problem: "too-many" },
  ])("$name is refused", ({ lines, problem }) => {
    expect(readDraft(lines)).toMatchObject({ ok: false, problem });
  });

  const toTell = [
    { name: "nothing on the board yet", lines: [], left: [], problem: null },
    { name: "picked, not typed yet", lines: [line("ane", "")], left: [], problem: null },
    {
      name: "another was left",
      lines: [line("mers", "20"), line("ane", "")],
      left: ["mers"],
      problem: null,
    },
    {
      name: "left without a percent",
      lines: [line("ane", "")],
      left: ["ane"],
      problem: "not-a-number",
    },
    {
      name: "left with what is none",
      lines: [line("ane", "6o")],
      left: ["ane"],
      problem: "not-a-number",
    },
    { name: "left, and mended", lines: [line("ane", "60")], left: ["ane"], problem: null },
    {
      name: "too much, while it is typed",
      lines: [line("ane", "60"), line("mers", "50")],
      left: [],
      problem: "over-100",
    },
  ] as const;

  test.each(toTell)("$name: $problem is told", ({ lines, left, problem }) => {
    expect(problemToTell(lines, new Set(left))).toBe(problem);
  });

  test.each([1, 33, 34, 99])("thirds and odd percents sum to 1 (%i)", (percent) => {
    const draft = readDraft([line("ane", String(percent))]);
    const sum = draft.ok ? draft.entries.reduce((total, e) => total + e.probability, 0) : 0;
    expect(sum).toBeCloseTo(1, 10);
  });
});
