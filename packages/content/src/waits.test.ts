import type { Case, SimEvent } from "@encephalon/model";
import { present, type SimState, start, step } from "@encephalon/sim";
import { expect, test } from "vitest";
import { cases } from "./index";

const DAY = 1440;

interface Lived {
  readonly vector: readonly number[];
  readonly events: readonly SimEvent[];
}

/** The first day from the door, waited for in pieces of so many minutes. */
function dayInPieces(authored: Case, seed: number, minutes: number): Lived {
  const events: SimEvent[] = [];
  let state: SimState = start(present(authored, seed)).state;
  while (!state.over && state.clock < DAY) {
    const lived = step(state, { kind: "wait", minutes });
    events.push(...lived.events);
    state = lived.state;
  }
  return { vector: Array.from(state.x), events };
}

test.each(cases.map((authored) => [authored.id, authored] as const))(
  "a day of %s is the same in one wait and in 1,440",
  (_, authored) => {
    expect(dayInPieces(authored, 3, 1)).toEqual(dayInPieces(authored, 3, DAY));
  },
);
