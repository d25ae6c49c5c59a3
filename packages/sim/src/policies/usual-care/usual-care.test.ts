import type { SimEvent } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { madeUpChild } from "../../testing";
import { playPolicy } from "../play-policy";
import { type Practice, usualCare } from "./usual-care";

const NONE: Practice = { steroid: null, immunoglobulin: null, tocilizumab: null, exchange: null };
const ALL: Practice = { steroid: 120, immunoglobulin: 200, tocilizumab: 300, exchange: 400 };

/** A child who does not wake, with sick thalami and a sound circulation. */
const comatose = madeUpChild({
  drivers: { onset: -90, brainInflammation: 2.2, barrierFragility: 1.2, swellingTendency: 0.5 },
  vulnerability: { thalamus: 0.6, pons: 0.4 },
});
/** The same with vessels that give way from the first hour on. */
const shocked = madeUpChild({
  drivers: {
    onset: -90,
    brainInflammation: 1.6,
    cytokineGain: 300,
    cytokineDuration: 60,
    vasoplegiaGain: 0.6,
    cardiacDepression: 0.8,
    pressorResistance: 0.7,
  },
  vulnerability: { thalamus: 0.6, pons: 0.4 },
});

/** A child whose brain has swollen shut at the end of the first day. */
const lost = madeUpChild({
  drivers: { onset: -90, brainInflammation: 2.2, barrierFragility: 2, swellingTendency: 2 },
  vulnerability: { thalamus: 0.9, pons: 0.5, midbrain: 0.5 },
});

const eventsOf = (child: typeof comatose, practice: Practice): readonly SimEvent[] =>
  playPolicy(child, 1, usualCare(practice)).run.record.played.flatMap(({ events }) => events);

const minutesOf = (events: readonly SimEvent[], drug: string): readonly number[] =>
  events.flatMap((event) => (event.kind === "drug_given" && event.drug === drug ? [event.at] : []));
const sessions = (events: readonly SimEvent[]): number =>
  events.filter((event) => event.kind === "procedure_started" && event.item === "plasma-exchange")
    .length;

describe("a child who does not wake", () => {
  const events = eventsOf(comatose, ALL);

  test.each([
    { drug: "methylprednisolone", from: 120, doses: 3 },
    { drug: "immunoglobulin", from: 200, doses: 1 },
    { drug: "tocilizumab", from: 300, doses: 1 },
  ])("gets $drug when its unit means to give it", ({ drug, from, doses }) => {
    const minutes = minutesOf(events, drug);
    expect(minutes).toHaveLength(doses);
    expect(minutes[0]).toBeGreaterThanOrEqual(from);
    expect(minutes[0]).toBeLessThan(from + 360);
  });

  test("is exchanged on three days at most", () => {
    expect(sessions(events)).toBeGreaterThan(0);
    expect(sessions(events)).toBeLessThanOrEqual(3);
  });

  test("gets nothing that its unit does not give", () => {
    const without = eventsOf(comatose, NONE);
    for (const drug of ["methylprednisolone", "immunoglobulin", "tocilizumab"]) {
      expect(minutesOf(without, drug)).toEqual([]);
    }
    expect(sessions(without)).toBe(0);
  });
});

test("a child in shock is not put on a machine", () => {
  expect(sessions(eventsOf(shocked, ALL))).toBe(0);
});

describe("a child whose pupils stay wide and fixed", () => {
  const events = eventsOf(lost, { ...NONE, steroid: 2160, tocilizumab: 2160 });
  const examinations = events.flatMap((event) =>
    event.kind === "procedure_done" && event.item === "brain-death-testing" ? [event.at] : [],
  );

  test("is examined by brain criteria twice, half a day apart, and has died", () => {
    const [first = 0, second = 0] = examinations;
    expect(second - first).toBeGreaterThanOrEqual(720);
    expect(second - first).toBeLessThan(1080);
    const deaths = events.filter(({ kind }) => kind === "died").map(({ at }) => at);
    expect(deaths.map((at) => at - second)).toEqual([1]);
  });

  test("is begun on no immune treatment", () => {
    expect(minutesOf(events, "methylprednisolone")).toEqual([]);
    expect(minutesOf(events, "tocilizumab")).toEqual([]);
  });
});
