import type { Action } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { arrive, give, having, madeUpChild, ofKind, play, wait } from "../testing";
import { V } from "../vector";

const quiet = { seizureThreshold: 5, onset: -60, firstSeizure: 3 } as const;
const silent = madeUpChild({ drivers: { ...quiet, silentSeizures: 0.95, seizureFocus: 1 } });

/** Burden of silent seizures after these actions. */
const burden = (...actions: readonly Action[]): number =>
  play(arrive(silent), ...actions).state.x[V.electrographic];

describe("silent seizures", () => {
  test("go on in a child who has the tendency, and in no other", () => {
    expect(burden(wait(30))).toBe(1);
    expect(play(arrive(madeUpChild({ drivers: quiet })), wait(30)).state.x[V.electrographic]).toBe(
      0,
    );
  });

  test("yield to a benzodiazepine with a longer-acting drug, and come back unseen as it wears off", () => {
    const treated = [give("midazolam", 0.2, "mg/kg"), give("levetiracetam", 60, "mg/kg")];
    expect(burden(...treated, wait(80))).toBeLessThan(0.2);
    expect(burden(...treated, wait(240))).toBe(1);
  });

  test("end with a second dose of the longer-acting drug", () => {
    const again = [
      give("levetiracetam", 60, "mg/kg"),
      wait(240),
      give("levetiracetam", 60, "mg/kg"),
      wait(120),
    ];
    expect(burden(...again)).toBe(0);
  });

  test("are none in a brain that has herniated", () => {
    const dead = having(play(arrive(silent), wait(30)).state, { herniation: 1, icp: 100 });
    expect(play(dead, wait(2)).state.x[V.electrographic]).toBe(0);
  });

  test("die down by themselves over a day", () => {
    expect(burden(wait(2400))).toBe(0);
  });

  test("show on the side across from where they start, and on the EEG on that side", () => {
    const { events } = play(
      arrive(silent),
      wait(20),
      { kind: "examine", item: "posture-and-movements" },
      { kind: "order", item: "eeg" },
      wait(120),
    );
    const posture = ofKind(events, "examined").flatMap(({ findings }) => findings);
    expect(posture.find(({ id }) => id === "posture")?.text).toMatch(/left eyelid/);
    expect(posture.find(({ id }) => id === "subtle-seizure")?.value).toBe(1);
    const report = ofKind(events, "resulted").find(({ item }) => item === "eeg")?.report;
    expect(report).toMatch(/right hemisphere/);
  });
});

test.each([
  { name: "while it records", waits: 70, seizures: 1, says: /seizures from minute 1[01] of the/ },
  { name: "after its report", waits: 100, seizures: 0, says: /^No seizures/ },
])("a convulsion that comes $name: EEG seizures $seizures", ({ waits, seizures, says }) => {
  const waiting = play(arrive(madeUpChild()), { kind: "order", item: "eeg" }, wait(waits));
  const convulsing = having(waiting.state, { convulsing: 1, convulsionLeft: 3, unrest: 10 });
  const events = [...waiting.events, ...play(convulsing, wait(40)).events];
  const eeg = ofKind(events, "resulted").find(({ item }) => item === "eeg");
  expect(eeg?.findings.find(({ id }) => id === "eeg-seizures")?.value).toBe(seizures);
  expect(eeg?.report).toMatch(says);
  expect(eeg?.sampledAt).toBe(60);
});

describe("a cluster", () => {
  const convulsedBefore = (seizureRepeats: number): number =>
    arrive(madeUpChild({ drivers: { ...quiet, onset: -180, firstSeizure: 4, seizureRepeats } })).x[
      V.convulsionEnded
    ];

  test.each([
    { repeats: 0, ends: -177 },
    { repeats: 1, ends: -137 },
    { repeats: 2, ends: -97 },
  ])("of $repeats more seizures ends at minute $ends", ({ repeats, ends }) => {
    expect(convulsedBefore(repeats)).toBe(ends);
  });
});
