import type { Action } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { arrive, having, madeUpChild, ofKind, play, wait } from "./testing";

const observe: Action = { kind: "do", item: "neurological-observations" };
const atDoor = arrive(madeUpChild());

describe("hourly neurological observations", () => {
  const ordered = play(atDoor, observe).state;

  test("chart coma score and pupils once an hour", () => {
    const rounds = ofKind(play(ordered, wait(190)).events, "examined");
    expect(rounds.map(({ at }) => at - ordered.clock)).toEqual([60, 120, 180]);
    expect(rounds[0]?.findings.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["gcs", "pupils"]),
    );
  });

  test("ordered twice are made once", () => {
    const twice = play(ordered, observe, wait(65));
    expect(ofKind(twice.events, "examined")).toHaveLength(1);
  });

  test("end when they are stopped", () => {
    const { events } = play(
      ordered,
      { kind: "stop", item: "neurological-observations" },
      wait(190),
    );
    expect(ofKind(events, "examined")).toHaveLength(0);
  });

  test("wait while the child is in the scanner", () => {
    const { events } = play(ordered, wait(50), { kind: "order", item: "mri-brain" }, wait(200));
    const away = ofKind(events, "moved").map(({ at }) => at);
    const [left = 0, back = 0] = away;
    expect(away).toHaveLength(2);
    for (const { at } of ofKind(events, "examined")) expect(at < left || at >= back).toBe(true);
  });

  test("call when the coma score falls or a pupil widens", () => {
    const before = play(ordered, wait(118)).state;
    const coning = having(before, { herniation: 0.4, swelling: 40, icp: 60, unrest: 10 });
    const calls = ofKind(play(coning, wait(3)).events, "alarm").filter(
      ({ signal }) => signal === "neurological-observations",
    );
    expect(calls.map(({ text }) => text)).toEqual([
      expect.stringMatching(/coma score \d+, it was 15$/),
      expect.stringMatching(/pupils unequal/),
    ]);
  });
});
