import { choiceNames, findItem } from "@encephalon/clinical";
import { type Chart, type LearnerEvent, wallClock } from "@encephalon/model";
import { messages } from "./messages";
import { itemName } from "./names";

const words = messages.chart;

/** One entry of the chart in a few spoken words; null for what is not written there, or is told by the bar of alarms. */
function spokenEntry(event: LearnerEvent): string | null {
  switch (event.kind) {
    case "vitals":
    case "alarm":
    case "convulsion_started":
      return null;
    case "arrived":
      return words.arrived(messages.places[event.place]);
    case "said":
      return messages.spoken.said(messages.speakers[event.speaker], event.text);
    case "examined":
      return words.examined(findItem(event.item, "examine")?.name ?? event.item);
    case "ordered":
      return words.ordered(itemName(event.item));
    case "resulted":
      return messages.spoken.back(itemName(event.item));
    case "order_cancelled":
      return words.cancelled(itemName(event.item), event.reason);
    case "order_rescheduled":
      return words.rescheduled(itemName(event.item));
    case "prescribed":
      return words.prescribed(itemName(event.drug));
    case "drug_given":
      return words.given(itemName(event.drug));
    case "infusion_started":
      return words.infusion(itemName(event.drug));
    case "stopped":
      return words.stopped(itemName(event.item));
    case "procedure_requested":
      return words.requested(itemName(event.item));
    case "procedure_started":
      return words.started(itemName(event.item));
    case "procedure_done":
      return words.done(itemName(event.item));
    case "setting_changed":
      return words.set(findItem(event.item, "set")?.name ?? itemName(event.item));
    case "called":
      return words.called(itemName(event.item));
    case "moved":
      return words.moved(messages.places[event.place]);
    case "decided":
      return words.decided(
        findItem(event.item, "decide")?.name ?? itemName(event.item),
        choiceNames[event.choice] ?? event.choice,
      );
    case "differential_committed":
      return words.differential;
    case "aness_scored":
      return words.aness;
    case "predicted":
      return words.predicted;
    case "refused":
      return words.refused(event.text);
    case "finished":
      return words.finished;
    case "convulsion_stopped":
    case "died":
      return event.text;
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
