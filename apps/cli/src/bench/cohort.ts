import { cases } from "@encephalon/content";
import { overChildren } from "../children/over-children";
import { cohortOf, cohortTasks } from "../cohort/cohort";
import { atLeast, type BenchResult, peer } from "./measure";
import { processorSeconds } from "./processor-seconds";

/** Ten thousand children in a minute on two cores. */
const LEAST_PER_SECOND = 10_000 / 60 / 2;

/** Rounds of all cases: for the engines to compile what is hot, a small part of ten thousand children, and to measure. */
const WARM = 12;
const LONG = 24;

interface Rates {
  /** Children a second of processor time, of all threads together. */
  readonly perCore: number;
  /** Children a second by the clock on the wall. */
  readonly perSecond: number;
}

const moment = () => ({ processor: processorSeconds(), wall: performance.now() / 1000 });

/** A cohort as the command plays and sums it up, from the end of the warm rounds on. */
async function ratesWith(workers: number): Promise<Rates> {
  const n = (WARM + LONG) * cases.length;
  const plan = { cases, policy: "good", n, seed: 0 };
  const cohort = cohortOf(plan);
  let began = moment();
  let done = 0;
  await overChildren("cohort", cohortTasks(plan), {
    workers,
    signal: new AbortController().signal,
    onRecord: (record) => {
      cohort.add(record);
      done += 1;
      if (done === WARM * cases.length) began = moment();
    },
  });
  const ended = moment();
  const measured = LONG * cases.length;
  return {
    perCore: measured / (ended.processor - began.processor),
    perSecond: measured / (ended.wall - began.wall),
  };
}

/** Children of a cohort under good care, on one worker and on two. */
export async function benchCohort(): Promise<BenchResult> {
  const one = await ratesWith(1);
  const two = await ratesWith(2);
  return {
    name: "cohort",
    how:
      `All ${cases.length} cases in turn under good care, ${LONG} rounds after ${WARM} to warm up, played and ` +
      "summed up as `cohort` does. Per core: by processor time of the workers and of the thread that adds " +
      "up; the limit is 10,000 children in 60 s on two cores. Two workers beside one: by the clock on the wall.",
    measures: [
      {
        name: "one worker",
        value: one.perCore,
        unit: "children per second and core",
        beside: [atLeast(LEAST_PER_SECOND, one.perCore)],
      },
      {
        name: "two workers",
        value: two.perCore,
        unit: "children per second and core",
        beside: [atLeast(LEAST_PER_SECOND, two.perCore)],
      },
      {
        name: "two workers together",
        value: two.perSecond,
        unit: "children per second",
        beside: [peer("one worker", one.perSecond, two.perSecond)],
      },
    ],
  };
}
