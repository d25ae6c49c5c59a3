import type { Action, Chart, ChartTest, CourseStep } from "@encephalon/model";
import { isAway, needsBedside } from "../bedside";
import { freshIndex, indexOn } from "./chart-index";
import { chartTestHolds, type Reading, readsWhatMoves } from "./chart-tests";

/** What a policy answers to a chart: the next action, or null when it has nothing more to do. */
export type Choose = (chart: Chart, clock: number) => Action | null;

/** A long wait is cut so that a policy looks up now and then. */
const LONGEST_WAIT = 720;

/**
 * Follows a course by the chart: each step at its minute, when its tests hold. A step whose tests
 * do not hold yet waits until its `until` while later steps go on, and what needs the bedside waits
 * for a child who is away, and is dropped on the return if its `until` has passed by then; one that any `unless`
 * meets is dropped.
 */
export function followCourse(course: readonly CourseStep[]): Choose {
  const waiting = [...course].sort((a, b) => a.at - b.at).map(unread);
  const index = freshIndex();
  return (chart, clock) => {
    indexOn(index, chart);
    const ready = takeReady(waiting, { chart, index, clock });
    if (ready) return ready.action;
    if (waiting.length === 0) return null;
    const next = waiting.find(({ at }) => at > clock);
    const pause = next ? Math.min(LONGEST_WAIT, next.at - clock) : 15;
    const isHeld = next !== waiting[0];
    return { kind: "wait", minutes: isHeld ? Math.min(5, pause) : pause };
  };
}

/** A step that waits for its minute, or for its tests to hold; all of one shape, for they are looked at thousands of times. */
interface Waiting {
  readonly step: CourseStep;
  readonly at: number;
  /** The last minute at which it may be taken; null where it is taken at the first look or dropped. */
  readonly until: number | null;
  readonly atBedside: boolean;
  /** Its tests have to be read at each look. */
  readonly moves: boolean;
  /** How much the chart had told when its tests were last read. */
  told: number;
}

const unread = (step: CourseStep): Waiting => ({
  step,
  at: step.at,
  until: step.until ?? null,
  atBedside: needsBedside(step.action),
  moves: [...step.when, ...step.unless].some(readsWhatMoves),
  told: -1,
});

function takeReady(waiting: Waiting[], reading: Reading): CourseStep | undefined {
  const { chart, clock } = reading;
  for (let i = 0; i < waiting.length; ) {
    const one = waiting[i];
    if (!one || one.at > clock) return undefined;
    if (isAsItWas(one, reading) || (one.atBedside && isAway(chart))) {
      i++;
      continue;
    }
    const { step, until } = one;
    const barred = anyHolds(reading, step.unless);
    const ready = allHold(reading, step.when);
    const late = until === null ? !ready : clock > until;
    if (barred || late || ready) waiting.splice(i, 1);
    if (!barred && ready && !late) return step;
    if (!barred && !late) i++;
    one.told = reading.index.told;
  }
  return undefined;
}

/** Still waiting, with nothing told since that its tests could answer to. */
const isAsItWas = ({ until, moves, told }: Waiting, { index, clock }: Reading): boolean =>
  !moves && told === index.told && (until === null || clock <= until);

// Loops: a course asks thousands of times, and closures would be most of the cost.

function anyHolds(reading: Reading, tests: readonly ChartTest[]): boolean {
  for (const test of tests) if (chartTestHolds(reading, test)) return true;
  return false;
}

function allHold(reading: Reading, tests: readonly ChartTest[]): boolean {
  for (const test of tests) if (!chartTestHolds(reading, test)) return false;
  return true;
}
