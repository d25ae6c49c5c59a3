import { type Chart, emptyChart, extendChart, type LearnerEvent } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { present } from "../child";
import { madeUpChild } from "../testing";
import { byHabits, type Habit } from "./habits";
import { examine, give, order, perform } from "./prescribe";
import { sinceExamined } from "./view";

const { card } = present(madeUpChild(), 0);
const chartAt = (...events: LearnerEvent[]) => extendChart(emptyChart(card), events);
const empty = chartAt();
const always = () => true;

const habit = (name: string, rest: Partial<Habit> = {}): Habit => ({
  name,
  when: always,
  acts: () => examine(name),
  ...rest,
});

test("the first habit whose time has come acts, once", () => {
  const choose = byHabits([habit("skin"), habit("abdomen")], { until: 100 });
  expect(choose(empty, 0)).toEqual({ kind: "examine", item: "skin" });
  expect(choose(empty, 1)).toEqual({ kind: "examine", item: "abdomen" });
  expect(choose(empty, 2)).toMatchObject({ kind: "wait" });
});

test("one that comes again comes after its minutes, and not before", () => {
  const choose = byHabits([habit("skin", { again: 10 })], { until: 100 });
  expect(choose(empty, 0)).toMatchObject({ item: "skin" });
  expect(choose(empty, 9)).toMatchObject({ kind: "wait" });
  expect(choose(empty, 10)).toMatchObject({ item: "skin" });
});

test("what is urgent goes before what is under way", () => {
  let alarm = false;
  const slow = habit("slow", { acts: () => examine("skin", "abdomen") });
  const urgent = habit("pupils", {
    urgent: true,
    when: () => alarm,
    acts: () => examine("eyes-and-pupils"),
  });
  const choose = byHabits([slow, urgent], { until: 100 });
  expect(choose(empty, 0)).toMatchObject({ item: "skin" });
  alarm = true;
  expect(choose(empty, 1)).toMatchObject({ item: "eyes-and-pupils" });
  expect(choose(empty, 2)).toMatchObject({ item: "abdomen" });
});

test("what costs no minute is done before anything urgent is begun", () => {
  let alarm = false;
  const tests = habit("tests", { acts: () => order("crp", "ammonia") });
  const urgent = habit("skin", { urgent: true, when: () => alarm });
  const choose = byHabits([tests, urgent], { until: 100 });
  expect(choose(empty, 0)).toMatchObject({ item: "crp" });
  alarm = true;
  expect(choose(empty, 0)).toMatchObject({ item: "ammonia" });
  expect(choose(empty, 0)).toMatchObject({ item: "skin" });
});

test("a drug refused for want of a line is given into the bone", () => {
  const drug = give("lorazepam", 1.6, "mg");
  const choose = byHabits([habit("drug", { acts: () => [drug] })], { until: 100 });
  expect(choose(empty, 0)).toEqual(drug);
  const refused = chartAt({
    kind: "refused",
    at: 0,
    action: "give",
    code: "no-access",
    text: "There is no line.",
  });
  expect(choose(refused, 0)).toEqual({ kind: "do", item: "intraosseous" });
  expect(choose(refused, 2)).toEqual(drug);
});

test("a nurse's round is no look of its own", () => {
  const looks = habit("skin", { when: (view) => sinceExamined(view, "consciousness") < 10 });
  const seenBy = (by: "learner" | "protocol") =>
    chartAt({ kind: "examined", at: 5, item: "consciousness", by, findings: [] });
  const choose = (chart: Chart) => byHabits([looks], { until: 100 })(chart, 6);
  expect(choose(seenBy("protocol"))).toMatchObject({ kind: "wait" });
  expect(choose(seenBy("learner"))).toMatchObject({ item: "skin" });
});

describe("while the child is in the scanner", () => {
  const gone = { kind: "moved", at: 1, place: "scanner" } as const;
  const scanned = chartAt(gone);
  const back = chartAt(gone, { kind: "moved", at: 40, place: "emergency" });

  test("what needs the bedside is not begun, and what does not is", () => {
    const urgent = habit("tube", { urgent: true, acts: () => perform("intubation") });
    const choose = byHabits([habit("skin"), urgent], { until: 100 });
    expect(choose(scanned, 1)).toEqual({ kind: "do", item: "intubation" });
    expect(choose(scanned, 2)).toMatchObject({ kind: "wait" });
    expect(choose(back, 40)).toMatchObject({ item: "skin" });
  });

  test("what is under way waits for the return, and what is urgent does not", () => {
    let alarm = false;
    const slow = habit("look", { urgent: true, acts: () => examine("skin", "abdomen") });
    const tube = habit("tube", {
      urgent: true,
      when: () => alarm,
      acts: () => perform("intubation"),
    });
    const choose = byHabits([slow, tube], { until: 100 });
    expect(choose(empty, 0)).toMatchObject({ item: "skin" });
    expect(choose(scanned, 1)).toMatchObject({ kind: "wait" });
    alarm = true;
    expect(choose(scanned, 6)).toMatchObject({ item: "intubation" });
    expect(choose(back, 40)).toMatchObject({ item: "abdomen" });
  });

  test("nothing urgent breaks into an urgent habit that waited for the return", () => {
    let alarm = false;
    const look = habit("look", { urgent: true, acts: () => examine("skin", "abdomen", "fundi") });
    const tube = habit("tube", {
      urgent: true,
      when: () => alarm,
      acts: () => perform("intubation"),
    });
    const chest = habit("breathing", { urgent: true, when: () => alarm });
    const choose = byHabits([look, chest, tube], { until: 100 });
    expect(choose(empty, 0)).toMatchObject({ item: "skin" });
    expect(choose(scanned, 1)).toMatchObject({ kind: "wait" });
    alarm = true;
    expect(choose(scanned, 6)).toMatchObject({ item: "intubation" });
    expect(choose(back, 40)).toMatchObject({ item: "abdomen" });
    expect(choose(back, 41)).toMatchObject({ item: "fundi" });
    expect(choose(back, 42)).toMatchObject({ item: "breathing" });
  });
});

describe("begins and ends", () => {
  const skin = [habit("skin")];

  test("it stays away until its minute", () => {
    const choose = byHabits(skin, { from: 1080, until: 2000 });
    expect(choose(empty, 0)).toEqual({ kind: "wait", minutes: 720 });
    expect(choose(empty, 720)).toEqual({ kind: "wait", minutes: 360 });
    expect(choose(empty, 1080)).toMatchObject({ item: "skin" });
  });

  test("it finishes at its end, once nothing is left to do", () => {
    const choose = byHabits(skin, { until: 100 });
    expect(choose(empty, 100)).toMatchObject({ item: "skin" });
    expect(choose(empty, 101)).toEqual({ kind: "finish", plan: [] });
  });

  test("it does nothing for a child who has died", () => {
    const dead = chartAt({ kind: "died", at: 5, text: "She has died." });
    expect(byHabits(skin, { until: 100 })(dead, 6)).toBeNull();
  });
});
