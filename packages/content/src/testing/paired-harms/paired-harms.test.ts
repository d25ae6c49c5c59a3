import {
  type Action,
  actionSchema,
  type Case,
  type PlayedAction,
  type SimEvent,
} from "@encephalon/model";
import { findHarms, harmRules } from "@encephalon/scoring";
import { present, run, type SimState, start, step } from "@encephalon/sim";
import { madeUpChild, read } from "@encephalon/sim/testing";
import { expect, test } from "vitest";
import type { AuthoredAction } from "../../authored-case";
import { decide, perform } from "../../course";
import { findCase } from "../../index";
import { harmfulActs } from "./acts";
import { nearMisses } from "./near-misses";
import type { ChildName } from "./script";

// Each harm lived through twice by one child with one luck: with the act and without it.

/** At the centre of every range: what a case teaches is surest there. */
const SEED = 0;

/** An ordinary one is a four-year-old with a fever, awake, whose pressure and airway are good. */
const MADE_UP: Readonly<Partial<Record<ChildName, Case>>> = {
  ordinary: madeUpChild(),
  withoutFever: madeUpChild({ drivers: { feverGain: 0 } }),
  antigenMisses: madeUpChild({ trigger: "influenza-a", drivers: { noseShedding: 0 } }),
  thalamiDie: madeUpChild({
    drivers: { brainInflammation: 0.9 },
    vulnerability: { thalamus: 0.9 },
  }),
};

function childOf(name: ChildName): Case {
  const found = MADE_UP[name] ?? findCase(name);
  if (!found) throw new Error(`there is no child ${name}`);
  return found;
}

interface Lived {
  readonly state: SimState;
  readonly codes: readonly string[];
  /** What the simulator refused: a script that was not played proves nothing. */
  readonly refused: readonly string[];
}

/** Plays a script to a minute of the clock, which every run of a pair reaches. */
function live(name: ChildName, script: readonly AuthoredAction[], until: number): Lived {
  const child = childOf(name);
  const presentation = present(child, SEED);
  const door = start(presentation);
  const played: PlayedAction[] = [{ number: 0, at: 0, action: null, events: door.events }];
  let state = door.state;
  const play = (action: Action): void => {
    const at = state.clock;
    const next = step(state, action);
    played.push({ number: played.length, at, action, events: next.events });
    state = next.state;
  };
  for (const action of script) play(actionSchema.parse(action));
  while (state.clock < until && !state.over) {
    play({ kind: "wait", minutes: Math.min(1440, until - state.clock) });
  }
  const harms = findHarms({ facts: presentation.facts, played }, child.diagnosis);
  const refused = played.flatMap(({ events }) =>
    events.flatMap((event) => (event.kind === "refused" ? [event.text] : [])),
  );
  return { state, codes: harms.map(({ code }) => code), refused };
}

const times = ({ codes }: Lived, code: string): number =>
  codes.filter((each) => each === code).length;

test.each(harmfulActs)("$code fires with the act alone, and $reads goes $moves", (row) => {
  const { code, child, before = [], act, until, reads, moves } = row;
  const without = live(child, before, until);
  const done = live(child, [...before, ...act], until);
  expect([...without.refused, ...done.refused]).toEqual([]);
  expect([without.state.over, done.state.over]).toEqual([false, false]);
  expect([times(without, code), times(done, code)]).toEqual([0, 1]);
  const change = read(done.state, reads) - read(without.state, reads);
  if (moves === "up") expect(change).toBeGreaterThan(0);
  else expect(change).toBeLessThan(0);
});

test.each(nearMisses)("$code is not: $name", ({ code, child, script, until }) => {
  const lived = live(child, script, until);
  expect(lived.refused).toEqual([]);
  expect(times(lived, code)).toBe(0);
});

const finish: AuthoredAction = { kind: "finish", plan: [] };

const isTube = (event: SimEvent): boolean =>
  event.kind === "procedure_done" && event.item === "intubation";

/** H32 takes from the child what supportive care would have done after the hand-over. */
function handedOver(...script: readonly AuthoredAction[]) {
  const child = childOf("C4");
  const { record, after } = run(child, SEED, [...script, finish]);
  const codes = findHarms(record, child.diagnosis).map(({ code }) => code);
  return { limited: codes.includes("H32"), tubed: after.some(isTube) };
}

test("H32: limiting care by the score fires, and the failing airway is not secured", () => {
  expect(handedOver()).toEqual({ limited: false, tubed: true });
  expect(handedOver(decide("limits-of-treatment", "limit", "aness"))).toEqual({
    limited: true,
    tubed: false,
  });
});

const agreed = decide("limits-of-treatment", "limit", "two-senior-discussion");
const fullCare = decide("limits-of-treatment", "full-care", "may-recover");

test.each([
  { name: "full care", script: [fullCare], tubed: true },
  { name: "a limit that is taken back", script: [agreed, fullCare], tubed: true },
  {
    name: "a limit that two seniors and the family agreed on",
    script: [...perform("limits-of-treatment"), agreed],
    tubed: false,
  },
])("H32 is not: $name", ({ script, tubed }) => {
  expect(handedOver(...script)).toEqual({ limited: false, tubed });
});

test("every harm has an act that does it, and one that nearly does", () => {
  const codes = harmRules.map(({ code }) => code);
  const acted = [...harmfulActs.map(({ code }) => code), "H32"];
  expect(codes.filter((code) => !acted.includes(code))).toEqual([]);
  expect(codes.filter((code) => !nearMisses.some((each) => each.code === code))).toEqual([]);
});
