import { type Criterion, sinceArrival } from "@encephalon/model";
import type { How, Lapsed, PartVerdict } from "./part-verdict";

/** All wording of the verdicts. Each function gives a whole sentence or a whole clause of one. */

const joined = (names: readonly string[], last: "and" | "or"): string =>
  names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} ${last} ${names.slice(-1).join("")}`;

/** "a", "a and b", "a, b and c". */
export const listed = (names: readonly string[]): string => joined(names, "and");

/** "a", "a or b", "a, b or c". */
export const either = (names: readonly string[]): string => joined(names, "or");

const ending = (died: boolean): string => (died ? "the child died" : "the attempt ended");

function lapse({ before, due, end, died }: Lapsed): string {
  const who = ending(died);
  return before === "opening"
    ? `${who} at ${sinceArrival(end)}, before the window opened at ${sinceArrival(due)}`
    : `${who} at ${sinceArrival(end)}, before the limit of ${sinceArrival(due)}`;
}

/** A name is a deed or a thing: what there is not of it follows a colon, so that both read right. */
function clause(name: string, how: How): string {
  switch (how.kind) {
    case "in-time":
      return `${name} at ${sinceArrival(how.at)}, within the limit of ${sinceArrival(how.limit)}`;
    case "late":
      return `${name} at ${sinceArrival(how.at)}, after the limit of ${sinceArrival(how.limit)}`;
    case "too-late":
      return `${name} at ${sinceArrival(how.at)}, long after the late limit of ${sinceArrival(how.limit)}`;
    case "too-soon":
      return `${name} at ${sinceArrival(how.at)}, before ${listed(how.missing)}`;
    case "false-reason":
      return `${name}: the decision at ${sinceArrival(how.at)} had no reason that was true on the chart then`;
    case "other-reason":
      return `${name}: the decision at ${sinceArrival(how.at)} had a true reason, but not one that answers this`;
    case "decided-early":
      return `${name}: the decision at ${sinceArrival(how.at)} came too early: it was asked for from ${sinceArrival(how.from)} on`;
    case "given-up":
      return `${name}: the decision at ${sinceArrival(how.at)} no longer stood at the late limit of ${sinceArrival(how.limit)}`;
    case "overturned":
      return `${name}: no credit after what was done at ${sinceArrival(how.at)}`;
    case "not-done":
      return `${name}: never (limit ${sinceArrival(how.limit)})`;
    case "neither":
      return `${name}: never, and no decision on it recorded (limit ${sinceArrival(how.limit)})`;
    case "not-decided":
      return `${name}: no such decision was recorded (limit ${sinceArrival(how.limit)})`;
    case "not-given":
      return `${name}: prescribed at ${sinceArrival(how.at)}, not given before ${how.died ? "the child died" : "the attempt ended"} (limit ${sinceArrival(how.limit)})`;
    case "half-done":
      return `${name}: a part of it at ${sinceArrival(how.at)}, but no ${listed(how.missing)} (limit ${sinceArrival(how.limit)})`;
    case "in-target":
      return `${name} in target for ${how.percent} % of the minutes that count`;
    case "not-set-up":
      return `${name}: control never set up`;
    case "lapsed":
      return `${name}: left out, as ${lapse(how)}`;
    case "times":
      return `${name}: ${how.done} of ${how.of} times`;
  }
}

const withHalvings = ({ name, how, halved }: PartVerdict): string =>
  halved.reduce((text, says) => `${text}, halved: ${says}`, clause(name, how));

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Why a criterion earned what it did: "Glucose and gas at +4 min, within the limit of +15 min; …." */
export const whyEarned = (parts: readonly PartVerdict[]): string =>
  `${capital(parts.map(withHalvings).join("; "))}.`;

interface LeftOut {
  readonly event: Criterion["event"];
  readonly judged: readonly PartVerdict[];
  /** The last minute that was played, and whether it was the child's death. */
  readonly end: number;
  readonly died: boolean;
  /** The minute at which a window would have opened, had what was under way at the end gone on. */
  readonly toCome: number | undefined;
}

/** Why a criterion was left out of the score: the end came first, or its event had not come by then. */
export function whyNotApplied({ event, judged, end, died, toCome }: LeftOut): string {
  const lapsed = judged.flatMap(({ how }) => (how.kind === "lapsed" ? [how] : []))[0];
  if (lapsed) return `This did not apply: ${lapse(lapsed)}.`;
  if (toCome !== undefined) {
    return `This did not apply: ${ending(died)} at ${sinceArrival(end)}, before the window could open at ${sinceArrival(toCome)}.`;
  }
  if (event === undefined) return "This did not apply here.";
  return `This did not apply: by ${sinceArrival(end)}, when ${ending(died)}, there was no ${event}.`;
}

interface Harmful {
  readonly because: string;
  readonly why: string;
  readonly at: number;
  /** The minutes at which it was repeated. */
  readonly again: readonly number[];
}

/** Why an act harms: "At +1 h 20: the coma score was 8; the needle risks …. Repeated 2 times, ….". */
export function whyHarmful({ because, why, at, again }: Harmful): string {
  const last = again.at(-1);
  const text = `At ${sinceArrival(at)}: ${because}; ${why}.`;
  if (last === undefined) return text;
  const times = again.length === 1 ? "once more" : `${again.length} times more`;
  return `${text} Done ${times}, the last at ${sinceArrival(last)}.`;
}
