import type { Action } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { signs } from "./examine";
import { benchOf } from "./state";
import { arrive, having, madeUpChild, ofKind, play } from "./testing";
import { CYTOTOXIC, REGION_SLOTS, type VariableName } from "./vector";

type Values = Partial<Record<VariableName, number>>;

/** The words of one finding of an examination at this state. */
function found(item: string, id: string, values: Values, ageMonths = 48): string {
  const state = having(arrive(madeUpChild({ ageMonths })), values);
  const examine: Action = { kind: "examine", item };
  const { events } = play(state, examine);
  const findings = ofKind(events, "examined").flatMap((event) => event.findings);
  return findings.find((finding) => finding.id === id)?.text ?? "";
}

describe("tone", () => {
  test.each([
    { name: "a sound child", values: {}, says: /^normal, moves all limbs$/ },
    { name: "a starved cortex leaves limbs limp", values: { cortexCytotoxic: 0.4 }, says: /^low/ },
    {
      name: "a swollen stem makes reflexes brisk",
      values: { brainstemVasogenic: 0.1, brainstemCytotoxic: 0.1 },
      says: /reflexes brisk/,
    },
    {
      name: "a stunned stem, at a coma score of 9",
      values: { stemStunned: 0.45, arousal: 0.46 },
      says: /^normal/,
    },
    {
      name: "at 8 or less",
      values: { stemStunned: 0.6, arousal: 0.28 },
      says: /^low, limbs fall/,
    },
  ])("$name", ({ values, says }) => {
    expect(found("tone-power-reflexes", "tone", values)).toMatch(says);
  });
});

describe("a fever of 39", () => {
  test.each([
    { name: "reddens the skin", values: {}, says: /, flushed and hot$/ },
    {
      name: "leaves it pale where the vessels are shut",
      values: { capillaryRefill: 5 },
      says: /, hot and pale$/,
    },
    {
      name: "and a toxin redden it though the refill is slow",
      values: { capillaryRefill: 5, toxin: 1.2 },
      says: /, flushed and hot$/,
    },
  ])("$name", ({ values, says }) => {
    const feverish = having(arrive(madeUpChild()), { temperature: 39, arousal: 0.4, ...values });
    expect(signs(benchOf(feverish), "general-appearance")[0]?.text).toMatch(says);
  });
});

describe("gait", () => {
  test.each([
    { ageMonths: 5, says: /too young to sit/ },
    { ageMonths: 9, says: /sits and reaches/ },
    { ageMonths: 16, says: /steps along furniture/ },
    { ageMonths: 18, says: /^walks/ },
  ])("at $ageMonths months: $says", ({ ageMonths, says }) => {
    expect(found("gait-and-coordination", "gait", {}, ageMonths)).toMatch(says);
  });

  test("of a walking child with a hurt cerebellum is broad", () => {
    const state = arrive(madeUpChild());
    REGION_SLOTS.forEach(({ name }, slot) => {
      if (name === "dentate") state.x[CYTOTOXIC + slot] = 0.4;
    });
    const { events } = play(state, { kind: "examine", item: "gait-and-coordination" });
    expect(ofKind(events, "examined")[0]?.findings[0]?.text).toMatch(/feet wide apart, staggers/);
  });
});

describe("the coma score", () => {
  /** Its value and those of its parts: eye, verbal, motor. */
  const scored = (values: Values): (number | undefined)[] =>
    signs(benchOf(having(arrive(madeUpChild()), values)), "consciousness")
      .filter(({ id }) => /^gcs(-eye|-verbal|-motor)?$/.test(id))
      .map(({ value }) => value);

  const pressedStem = { brainstemVasogenic: 0.3, stemBorne: 1 };
  test.each([
    { name: "awake", values: { arousal: 1 }, is: [15, 4, 5, 6] },
    { name: "in a convulsion", values: { arousal: 0.6, convulsing: 1 }, is: [] },
    {
      name: "with arms that bend, though little else is lost",
      values: { arousal: 0.85, ...pressedStem },
      is: [8, 2, 3, 3],
    },
    {
      name: "with limbs that extend",
      values: { arousal: 0.85, herniation: 0.55 },
      is: [6, 2, 2, 2],
    },
  ])("$name", ({ values, is }) => {
    expect(scored(values)).toEqual(is);
  });

  test.each([
    { name: "awake", values: { arousal: 1 }, says: /^open, speaks/ },
    { name: "in a convulsion", values: { arousal: 1, convulsing: 1 }, says: /^jaw clenched/ },
    {
      name: "with arms that bend, though little else is lost",
      values: { arousal: 0.85, ...pressedStem },
      says: /^snores/,
    },
    { name: "with no answer left", values: { arousal: 0.1 }, says: /^no gag/ },
  ])("the airway is told beside it: $name", ({ values, says }) => {
    const bench = benchOf(having(arrive(madeUpChild()), values));
    expect(signs(bench, "airway")[0]?.text).toMatch(says);
  });
});
