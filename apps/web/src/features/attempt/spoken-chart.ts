import { type Chart, type LearnerEvent, wallClock } from "@encephalon/model";
import { entryTitle } from "./entry-title";
import { messages } from "./messages";

/** One entry of the chart in a few spoken words; null for what is not written there, or is told by the bar of alarms. */
function spokenEntry(event: LearnerEvent): string | null {
  switch (event.kind) {
    case "vitals":
    case "alarm":
    case "convulsion_started":
      return null;
    case "said":
      return messages.spoken.said(messages.speakers[event.speaker], event.text);
    case "resulted":
      return messages.spoken.back(entryTitle(event));
    default:
      return entryTitle(event);
  }
}

/** So many entries are named; the others are counted. */
const NAMED = 6;

/** What the last action brought, in the order in which it came, for those who do not see the chart change. */
export function spokenChart({ entries, child }: Chart, now: number, freshFrom: number): string {
  if (freshFrom > entries.length) return "";
  const fresh = entries.slice(freshFrom).flatMap((event) => spokenEntry(event) ?? []);
  const more = fresh.length - NAMED;
  const said = fresh.length === 0 ? [messages.spoken.nothing] : fresh.slice(0, NAMED);
  return [
    `${wallClock(child.arrival, now)}.`,
    ...said.map((text) => (/[.?!]$/.test(text) ? text : `${text}.`)),
    ...(more > 0 ? [messages.spoken.more(more)] : []),
  ].join(" ");
}
