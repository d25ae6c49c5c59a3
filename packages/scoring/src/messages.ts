import { type Criterion, sinceArrival } from "@encephalon/model";
import type { How, PartVerdict } from "./part-verdict";

/** All wording of the verdicts. Each function gives a whole sentence or a whole clause of one. */

function clause(name: string, how: How): string {
  switch (how.kind) {
    case "in-time":
      return `${name} at ${sinceArrival(how.at)}, within the limit of ${sinceArrival(how.limit)}`;
    case "late":
      return `${name} at ${sinceArrival(how.at)}, after the limit of ${sinceArrival(how.limit)}`;
    case "too-late":
      return `${name} at ${sinceArrival(how.at)}, long after the late limit of ${sinceArrival(how.limit)}`;
    case "too-soon":
      return `${name} at ${sinceArrival(how.at)}, before what has to come first`;
    case "false-reason":
      return `${name}: the decision at ${sinceArrival(how.at)} had no reason that was true on the chart then`;
    case "overturned":
      return `${name}: undone by what was done at ${sinceArrival(how.at)}`;
    case "not-done":
      return `${name} not done (limit ${sinceArrival(how.limit)})`;
    case "in-target":
      return `${name} in target for ${how.percent} % of the minutes that count`;
    case "not-set-up":
      return `${name} never set up`;
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

/** Why a criterion was left out of the score. */
export const whyNotApplied = ({ event }: Criterion): string =>
  event === undefined ? "This did not apply here." : `This did not apply: there was no ${event}.`;

/** Why an act harms: "At +1 h 20: …." */
export const whyHarmful = (why: string, at: number): string => `At ${sinceArrival(at)}: ${why}.`;
