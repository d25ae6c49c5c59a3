import { cases } from "@encephalon/content";
import type { Case } from "@encephalon/model";
import { present, run, type SimState, start, step } from "@encephalon/sim";
import { atLeast, type BenchResult, peer } from "./measure";
import { processorSeconds } from "./processor-seconds";
import { profiled } from "./profile";

const HOURS_72 = 4320;
const TEN_DAYS = 14_400;
const DAY = 1440;
const LEAST_PER_SECOND = 150;

/** Seconds of processor time: to let the engine compile what is hot, and to measure. */
const WARM = 3;
const LONG = 5;

/** From the door, waiting for three days; gives the minutes that were lived. */
function threeDays(authored: Case, seed: number): number {
  let state: SimState = start(present(authored, seed)).state;
  while (!state.over && state.clock < HOURS_72) {
    state = step(state, { kind: "wait", minutes: DAY }).state;
  }
  return state.clock;
}

/** A whole attempt of no action: supportive care to the tenth day. */
function tenDays(authored: Case, seed: number): number {
  const { outcome } = run(authored, seed, []);
  return outcome.diedAtMinute ?? TEN_DAYS;
}

/** The first two cases: their children live through three days, so that each play is a whole course. */
const WHOLE = cases.filter(({ id }) => id === "C1" || id === "M6");

type Play = (authored: Case, seed: number) => number;

/** Courses in each second. A child who dies lives a part of a course: so much of one is counted. */
function coursesPerSecond(
  played: readonly Case[],
  play: Play,
  length: number,
  seconds: number,
): number {
  let courses = 0;
  const began = processorSeconds();
  for (let seed = 1; ; seed++) {
    for (const authored of played) courses += play(authored, seed) / length;
    const passed = processorSeconds() - began;
    if (passed >= seconds) return courses / passed;
  }
}

/** Simulated courses each second on one core. */
export async function benchCourses(root: string): Promise<BenchResult> {
  coursesPerSecond(cases, threeDays, HOURS_72, WARM);
  const all = coursesPerSecond(cases, threeDays, HOURS_72, LONG);
  const whole = coursesPerSecond(WHOLE, threeDays, HOURS_72, LONG);
  coursesPerSecond(cases, tenDays, TEN_DAYS, WARM);
  const long = coursesPerSecond(cases, tenDays, TEN_DAYS, LONG);
  const profile = await profiled(() => coursesPerSecond(cases, threeDays, HOURS_72, WARM), root);
  return {
    name: "courses",
    how:
      "By this process's processor time, one thread; the cases in turn with seeds from 1, prodrome included. " +
      "72 h: start and waiting; ten days: run without an action. A course that a death cuts short " +
      "counts by the part that was lived. Profile: of the 72 h courses of all cases, each function's own time.",
    measures: [
      {
        name: "72 h, C1 and M6",
        value: whole,
        unit: "per second",
        beside: [atLeast(LEAST_PER_SECOND, whole)],
      },
      {
        name: `72 h, all ${cases.length}`,
        value: all,
        unit: "per second",
        beside: [atLeast(LEAST_PER_SECOND, all)],
      },
      {
        name: `ten days, all ${cases.length}`,
        value: long,
        unit: "per second",
        beside: [peer("72 h", all, long)],
      },
    ],
    profile,
  };
}
