import { randomUUID } from "node:crypto";
import { newWorld } from "@encephalon/api/testing";
import { cases } from "@encephalon/content";
import type { Action } from "@encephalon/model";
import { present, type SimState, start, step } from "@encephalon/sim";
import { atMost, type BenchResult, peer } from "./measure";
import { median } from "./quantile";
import { RATE_LIMIT } from "./server";

const ATTEMPTS = 12;
const LENGTH = 502;
const MOST_TIMES = 1.3;

/** Five waits of a minute: whichever five, the monitor's record falls into one of them. */
const MINUTE: Action = { kind: "wait", minutes: 1 };
const early = (number: number): boolean => number >= 3 && number <= 7;
const late = (number: number): boolean => number >= 498 && number <= 502;

type World = Awaited<ReturnType<typeof newWorld>>;
type Caller = Awaited<ReturnType<World["caller"]>>;

/** What the 500th action of an attempt costs, over the 5th. */
export async function benchGrowth(): Promise<BenchResult> {
  const world = await newWorld({ rateLimit: RATE_LIMIT });
  try {
    const caller = await world.caller(await world.guest());
    const keys = (await caller.cases.list()).map(({ caseKey }) => caseKey);
    const times: Times[] = [];
    for (let i = 0; i < ATTEMPTS + 2; i++) {
      const key = keys[i % keys.length];
      if (key !== undefined) times.push(await playLong(caller, key));
    }
    return resultOf(times.slice(2));
  } finally {
    await world.end();
  }
}

interface Times {
  readonly early: readonly number[];
  readonly late: readonly number[];
}

async function playLong(caller: Caller, caseKey: string): Promise<Times> {
  const { attemptId } = await caller.attempt.start({ caseKey });
  const times: { early: number[]; late: number[] } = { early: [], late: [] };
  for (let number = 1; number <= LENGTH; number++) {
    const began = performance.now();
    const request = { attemptId, actionId: randomUUID(), after: number - 1, action: MINUTE };
    const { over } = await caller.attempt.play(request);
    const passed = performance.now() - began;
    if (early(number)) times.early.push(passed);
    if (late(number)) times.late.push(passed);
    if (over !== "no") break;
  }
  return times;
}

/** The 5th step and the 500th, each repeated on the state before it, which a step leaves as it was. */
function stepsAlone(): { readonly fifth: number; readonly last: number } {
  const states = cases.flatMap((authored) => {
    let state = start(present(authored, 1)).state;
    const kept: SimState[] = [];
    for (let number = 1; number <= 500; number++) {
      if (number === 5 || number === 500) kept.push(state);
      state = step(state, MINUTE).state;
    }
    return [kept];
  });
  const cost = (index: number): number => {
    const began = performance.now();
    for (const kept of states) if (kept[index]) step(kept[index], MINUTE);
    return performance.now() - began;
  };
  // in turn, so that whatever else the machine does falls on both alike
  const pairs = Array.from({ length: REPEATS }, () => [cost(0), cost(1)] as const).slice(WARM);
  return { fifth: median(pairs.map(([a]) => a)), last: median(pairs.map(([, b]) => b)) };
}

const WARM = 1000;
const REPEATS = 4000;

function resultOf(times: readonly Times[]): BenchResult {
  const steps = stepsAlone();
  const whole = times.filter((one) => one.late.length === 5);
  const fifth = median(whole.flatMap((one) => one.early));
  const last = median(whole.flatMap((one) => one.late));
  return {
    name: "growth",
    how:
      `${whole.length} attempts of ${LENGTH} actions (waits of a minute) through the router in process, SQLite at WAL and ` +
      `FULL in the system's temporary folder, states in memory; RATE_LIMIT is ${RATE_LIMIT} a minute. Each figure is the median of five actions around it in every attempt. ` +
      "Step alone: repeated on the states before those actions, without router or database.",
    measures: [
      {
        name: "the 500th action",
        value: last,
        unit: "ms",
        beside: [peer("the 5th action, ms", fifth, last)],
      },
      {
        name: "the 500th over the 5th",
        value: last / fifth,
        unit: "times",
        beside: [atMost(MOST_TIMES, last / fifth)],
      },
      {
        name: "the same of the simulator's step alone",
        value: steps.last / steps.fifth,
        unit: "times",
        beside: [atMost(MOST_TIMES, steps.last / steps.fifth)],
      },
    ],
  };
}
