import { chartOf, type LearnerEvent } from "@encephalon/model";
import { childCard } from "@encephalon/model/testing";
import { describe, expect, test } from "vitest";
import type { PlayStatus } from "./play-status";
import { beatOf, nextWait, PACES, reasonToStop } from "./run-clock";

const vitals: LearnerEvent = {
  kind: "vitals",
  at: 5,
  vitals: {
    temperature: 38,
    heartRate: 120,
    respiratoryRate: 24,
    systolic: 100,
    diastolic: 60,
    saturation: 98,
  },
};
const arrived: LearnerEvent = { kind: "arrived", at: 0, place: "emergency" };
const alarm: LearnerEvent = { kind: "alarm", at: 7, signal: "spo2", text: "Saturation below 90 %" };
const result: LearnerEvent = {
  kind: "resulted",
  at: 7,
  item: "sodium",
  order: 1,
  sampledAt: 2,
  findings: [],
};
const round: LearnerEvent = {
  kind: "examined",
  at: 7,
  item: "consciousness",
  by: "protocol",
  findings: [],
};
const voice: LearnerEvent = { kind: "said", at: 7, speaker: "nurse", text: "She is hot." };
const refused: LearnerEvent = { kind: "refused", at: 7, action: "wait", code: "over", text: "No." };
const died: LearnerEvent = { kind: "died", at: 7, text: "She has died." };

const idle: PlayStatus = { kind: "idle" };

describe("the running clock stops", () => {
  test.each([
    { name: "not for the monitor's record", events: [vitals], reason: null },
    { name: "not for a nurse's round", events: [round], reason: null },
    { name: "for an alarm", events: [vitals, alarm], reason: "alarm" },
    { name: "for a result", events: [result], reason: "result" },
    { name: "for somebody who speaks", events: [voice], reason: "said" },
    { name: "for a refusal", events: [refused], reason: "refused" },
    { name: "for the graver of two", events: [result, voice, alarm], reason: "alarm" },
    { name: "for a death before all", events: [alarm, died], reason: "died" },
  ])("$name", ({ events, reason }) => {
    expect(reasonToStop(chartOf(childCard(), [arrived, ...events]), 1, idle)).toBe(reason);
  });

  test("for nothing that was there when it began", () => {
    expect(reasonToStop(chartOf(childCard(), [arrived, alarm]), 2, idle)).toBeNull();
  });

  test.each([
    { status: idle, reason: null },
    { status: { kind: "playing" }, reason: null },
    { status: { kind: "waiting", why: "lost", what: "Wait 5 min" }, reason: "lost" },
    { status: { kind: "stale", what: "Wait 5 min" }, reason: "failed" },
    { status: { kind: "failed", text: "No.", retry: null }, reason: "failed" },
  ] as const)("when the server is $status.kind: $reason", ({ status, reason }) => {
    expect(reasonToStop(chartOf(childCard(), [arrived]), 1, status)).toBe(reason);
  });
});

describe("the next wait", () => {
  const ordered = (due: number): LearnerEvent => ({
    kind: "ordered",
    at: 0,
    item: "sodium",
    order: 1,
    due,
  });
  test.each([
    { name: "is five minutes where nothing is due", events: [], now: 10, minutes: 5 },
    {
      name: "is five minutes before what is due later",
      events: [ordered(60)],
      now: 10,
      minutes: 5,
    },
    { name: "ends in the minute of a result", events: [ordered(12)], now: 10, minutes: 3 },
    { name: "is a minute when it is due now", events: [ordered(10)], now: 10, minutes: 1 },
    {
      name: "is five minutes where what was due is late",
      events: [ordered(9)],
      now: 10,
      minutes: 5,
    },
  ])("$name", ({ events, now, minutes }) => {
    const wait = nextWait(chartOf(childCard(), events), now, 15);
    expect(wait).toEqual({ kind: "wait", minutes, until: "alarm" });
  });
});

test.each(PACES)("%i case minutes pass in a second, at most five at once", (pace) => {
  const { minutes, milliseconds } = beatOf(pace);
  expect(minutes).toBeLessThanOrEqual(5);
  expect((1000 * minutes) / milliseconds).toBeCloseTo(pace, 1);
});
