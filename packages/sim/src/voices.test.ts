import { expect, test } from "vitest";
import { arrive, having, madeUpChild, ofKind, play, wait } from "./testing";
import { BEST_GCS, BEST_GCS_HOURS, type VariableName } from "./vector";

const voices = [
  {
    speaker: "nurse" as const,
    text: "The heart is slow and the pressure high.",
    from: 0,
    until: 600,
    when: "slow-and-high" as const,
  },
];

/** A head under great pressure, whose vessels hold against it. */
const pressed = { icp: 52, swelling: 40, csfBuffer: 10, temperature: 37 };

test.each<{ name: string; values: Partial<Record<VariableName, number>>; heard: number }>([
  { name: "a slow heart under a high pressure is noticed", values: {}, heard: 1 },
  {
    name: "a slow heart under an ordinary pressure is not",
    values: { meanPressure: 62 },
    heard: 0,
  },
  {
    name: "a fast heart is not called slow",
    values: { temperature: 41.5, convulsing: 1, convulsionLeft: 9 },
    heard: 0,
  },
])("$name", ({ values, heard }) => {
  const calm = { meanPressure: 95, pulsePressure: 60, heartRate: 80 };
  const state = having(arrive(madeUpChild({ voices })), { ...pressed, ...calm, ...values });
  const { events } = play(state, wait(1));
  expect(ofKind(events, "said")).toHaveLength(heard);
});

test.each([
  { name: "minutes later is not said again", clock: 200, heard: 0 },
  { name: "hours later is said again", clock: 500, heard: 1 },
])("what comes back $name", ({ clock, heard }) => {
  const values = { ...pressed, meanPressure: 95, pulsePressure: 60, heartRate: 50 };
  const again = voices.map((voice) => ({ ...voice, again: 240 }));
  const first = play(having(arrive(madeUpChild({ voices: again })), values), wait(1));
  expect(ofKind(first.events, "said")).toHaveLength(1);
  const back = play(having({ ...first.state, clock }, values), wait(1));
  expect(ofKind(back.events, "said")).toHaveLength(heard);
});

const lower = [{ speaker: "parent" as const, text: "Further away.", from: 0, until: 600 }];

test.each([
  { name: "who has sunk since", before: 15, values: {}, heard: 1 },
  { name: "who was no better before", before: 3, values: {}, heard: 0 },
  {
    name: "who convulses",
    before: 15,
    values: { convulsing: 1, convulsionLeft: 9, convulsionMinutes: 1 },
    heard: 0,
  },
  { name: "who sleeps after a seizure", before: 15, values: { postIctal: 0.5 }, heard: 0 },
])("a child is told to decline or not: $name", ({ before, values, heard }) => {
  const voice = lower.map((one) => ({ ...one, when: "declining" as const }));
  const state = having(arrive(madeUpChild({ voices: voice })), { anaesthesia: 0.9, arousal: 0.05 });
  state.x.fill(before, BEST_GCS, BEST_GCS + BEST_GCS_HOURS);
  const { events } = play(having(state, { gcs: 3, unrest: 10, ...values }), wait(1));
  expect(ofKind(events, "said")).toHaveLength(heard);
});

test.each([
  { name: "five hours before", ago: 5, clock: 0, heard: 1 },
  { name: "six hours before", ago: 6, clock: 0, heard: 0 },
  { name: "a day before, at the turn of the hour", ago: 23, clock: 59, heard: 0 },
])("a child was better $name", ({ ago, clock, heard }) => {
  const voice = lower.map((one) => ({ ...one, when: "declining" as const }));
  const state = having(arrive(madeUpChild({ voices: voice })), { anaesthesia: 0.9, arousal: 0.05 });
  state.x.fill(3, BEST_GCS, BEST_GCS + BEST_GCS_HOURS);
  state.x[BEST_GCS + ((BEST_GCS_HOURS - ago) % BEST_GCS_HOURS)] = 15;
  const { events } = play(having({ ...state, clock }, { gcs: 3, unrest: 10 }), wait(1));
  expect(ofKind(events, "said")).toHaveLength(heard);
});

test.each([
  { name: "that is full", ageMonths: 9, barrierLeak: 0.15, volume: 0, heard: 1 },
  { name: "that is flat", ageMonths: 9, barrierLeak: 0, volume: 0, heard: 0 },
  { name: "of a child with sunken eyes", ageMonths: 9, barrierLeak: 0.15, volume: -60, heard: 0 },
  { name: "that has closed", ageMonths: 30, barrierLeak: 0.15, volume: 0, heard: 0 },
])("a fontanelle is told of $name", ({ ageMonths, barrierLeak, volume, heard }) => {
  const voice = lower.map((one) => ({ ...one, when: "full-fontanelle" as const }));
  const child = arrive(madeUpChild({ ageMonths, voices: voice }));
  const state = having(child, { barrierLeak, volume, icp: 8 });
  const { events } = play(state, wait(1));
  expect(ofKind(events, "said")).toHaveLength(heard);
});
