import {
  type Action,
  actionSchema,
  DRIVERS,
  learnerEvents,
  type SimEvent,
} from "@encephalon/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { present } from "./child";
import { run } from "./run";
import { start } from "./start";
import { benchOf, type SimState } from "./state";
import { step } from "./step";
import { supportToHorizon } from "./supportive-care";
import { actionFrom, extremeDrivers, madeUpChild } from "./testing";
import { outOfBounds } from "./variables";

/** A few runs each in the ordinary tests; all of them by `FULL_LAWS=1`. */
const environment: { readonly env: Readonly<Record<string, string | undefined>> } = (
  globalThis as never as { process: never }
).process; // Node's own, without its types in a pure package
const many = (few: number) => ({ numRuns: environment.env.FULL_LAWS ? 20 * few : few });

const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const anyRaw = fc.array(fc.nat(100_000), { minLength: 8, maxLength: 8 }).map(actionFrom);
const anyScript = (maxLength: number) => fc.array(anyRaw, { maxLength, size: "max" });
const anyDrivers = fc
  .array(fc.constantFrom(0, 0.02, 0.2, 0.5, 0.9, 1), {
    minLength: Object.keys(DRIVERS).length,
    maxLength: Object.keys(DRIVERS).length,
  })
  .map(extremeDrivers);

const sick = madeUpChild({
  drivers: { brainInflammation: 0.9, cytokineGain: 12, firstSeizure: 6, silentSeizures: 0.6 },
  vulnerability: { thalamus: 0.8, midbrain: 0.4, putamen: 0.5, "frontal-cortex": 0.1 },
});

const readable = (script: readonly unknown[]): Action[] =>
  script.flatMap((raw) => {
    const read = actionSchema.safeParse(raw);
    return read.success ? [read.data] : [];
  });

const played = (seed: number, script: readonly unknown[], authored = sick): SimState =>
  readable(script).reduce(
    (state, action) => step(state, action).state,
    start(present(authored, seed)).state,
  );

const eventsOf = (state: SimState, actions: readonly Action[]): SimEvent[] =>
  actions.flatMap((action) => {
    const { state: next, events } = step(state, action);
    state = next;
    return [...events];
  });

const plain = (state: SimState) => ({ ...state, presentation: null, x: [...state.x] });

test("the same case, seed and script give the same bytes", () => {
  fc.assert(
    fc.property(anySeed, anyScript(100), (seed, script) => {
      const text = () => {
        const { record, after, chart, outcome, aness, trace } = run(sick, seed, script);
        return JSON.stringify({ record, after, chart, outcome, aness, trace });
      };
      expect(text()).toBe(text());
    }),
    many(4),
  );
});

test("a judgement that goes on record changes nothing else", () => {
  const recorded: Action = { kind: "predict", popc: 3, mortality: 0.5 };
  fc.assert(
    fc.property(anySeed, anyScript(40), fc.nat(40), (seed, script, place) => {
      const actions = readable(script);
      const altered = [...actions.slice(0, place), recorded, ...actions.slice(place)];
      const door = start(present(sick, seed)).state;
      const without = (events: SimEvent[]) =>
        events.filter(({ kind }) => kind !== "predicted" && kind !== "refused");
      expect(without(eventsOf(door, altered))).toEqual(without(eventsOf(door, actions)));
    }),
    many(5),
  );
});

test("luck that forks at a minute leaves everything before it as it was", () => {
  fc.assert(
    fc.property(
      anySeed,
      fc.integer({ min: 1, max: 2000 }),
      fc.integer({ min: 1, max: 9 }),
      (seed, forkFrom, fork) => {
        const { state } = start(present(sick, seed));
        const forked = { ...state, luck: { ...state.luck, fork, forkFrom } };
        const before = (from: SimState) =>
          eventsOf(from, [
            { kind: "wait", minutes: 1440 },
            { kind: "wait", minutes: 1440 },
          ]).filter(({ at }) => at < forkFrom);
        expect(before(forked)).toEqual(before(state));
      },
    ),
    many(8),
  );
});

test("waiting twice is waiting once for as long", () => {
  const anyLength = fc.integer({ min: 1, max: 700 });
  fc.assert(
    fc.property(anySeed, anyScript(12), anyLength, anyLength, (seed, script, a, b) => {
      const state = played(seed, script);
      if (state.over) return;
      const first = step(state, { kind: "wait", minutes: a });
      const second = step(first.state, { kind: "wait", minutes: b });
      const once = step(state, { kind: "wait", minutes: a + b });
      if (first.state.over) return;
      expect(plain(second.state)).toEqual(plain(once.state));
      expect([...first.events, ...second.events]).toEqual(once.events);
    }),
    many(10),
  );
});

test("a step leaves the state that it is given as it was", () => {
  fc.assert(
    fc.property(anySeed, anyScript(15), anyRaw, (seed, script, raw) => {
      const state = played(seed, script);
      const before = JSON.stringify(plain(state));
      for (const action of readable([raw])) step(state, action);
      expect(JSON.stringify(plain(state))).toBe(before);
    }),
    many(15),
  );
});

test("a refused action costs no time and changes nothing", () => {
  fc.assert(
    fc.property(anySeed, anyScript(30), (seed, script) => {
      let { state } = start(present(sick, seed));
      for (const action of readable(script)) {
        const { state: next, events } = step(state, action);
        if (events.some(({ kind }) => kind === "refused")) {
          expect(events).toHaveLength(1);
          expect(plain(next)).toEqual(plain(state));
        }
        state = next;
      }
    }),
    many(10),
  );
});

test("no script, valid or not, breaks the child or leaves the bounds", () => {
  fc.assert(
    fc.property(anySeed, anyScript(60), (seed, script) => {
      const bench = benchOf(played(seed, script));
      expect(outOfBounds(bench.x)).toEqual([]);
      supportToHorizon(bench);
      expect(outOfBounds(bench.x)).toEqual([]);
      const { outcome, trace } = run(sick, seed, script);
      expect(outcome.died ? outcome.popc.discharge : 6).toBe(6);
      expect(Object.values(trace).flat().every(Number.isFinite)).toBe(true);
    }),
    many(6),
  );
});

test("no driver, wherever in its range, breaks the child or leaves the bounds", () => {
  fc.assert(
    fc.property(
      anyDrivers,
      fc.integer({ min: 1, max: 215 }),
      anyScript(12),
      (drivers, ageMonths, script) => {
        const authored = madeUpChild({
          drivers,
          ageMonths,
          vulnerability: { thalamus: 1, pons: 1, "frontal-cortex": 1 },
        });
        const recorder = ({ x, clock }: Pick<SimState, "x" | "clock">): void => {
          if (clock % 60 === 0) expect(outOfBounds(x)).toEqual([]);
        };
        const bench = benchOf(played(1, script, authored), recorder);
        expect(outOfBounds(bench.x)).toEqual([]);
        supportToHorizon(bench);
        expect(outOfBounds(bench.x)).toEqual([]);
      },
    ),
    many(20),
  );
});

test("nothing hidden is among the learner's events", () => {
  fc.assert(
    fc.property(anySeed, anyScript(20), (seed, script) => {
      const { record, after } = run(sick, seed, script);
      const all = [...record.played.flatMap(({ events }) => events), ...after];
      expect(all.some(({ kind }) => kind === "condition")).toBe(true);
      const kinds = new Set(learnerEvents(all).map(({ kind }): string => kind));
      expect(kinds.has("condition") || kinds.has("death_cause")).toBe(false);
    }),
    many(4),
  );
});

test("what a step works on does not grow with the attempt", () => {
  fc.assert(
    fc.property(anySeed, fc.array(anyRaw, { minLength: 500, maxLength: 500 }), (seed, script) => {
      const state = played(seed, script);
      const { agenda, spoken, awaitingTap, accesses } = state;
      expect(agenda.length).toBeLessThan(200);
      expect(spoken.length + awaitingTap.length + accesses.length).toBeLessThan(100);
    }),
    many(3),
  );
});
