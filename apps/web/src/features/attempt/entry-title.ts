import { choiceNames, findItem } from "@encephalon/clinical";
import type { LearnerEvent } from "@encephalon/model";
import { messages } from "./messages";
import { itemName } from "./names";

const words = messages.chart;

/** The monitor's own record has no title, and what somebody says is told by who says it. */
type Untitled = "vitals" | "said";

/** What an entry of the chart is headed by, on the screen and spoken; its whole text where it says no more. */
export function entryTitle(event: Exclude<LearnerEvent, { kind: Untitled }>): string {
  switch (event.kind) {
    case "arrived":
      return words.arrived(messages.places[event.place]);
    case "examined": {
      const name = findItem(event.item, "examine")?.name ?? event.item;
      return event.by === "protocol" ? words.nursesRound(name) : words.examined(name);
    }
    case "ordered":
      return words.ordered(itemName(event.item));
    case "resulted":
      return itemName(event.item);
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
    case "convulsion_started":
    case "convulsion_stopped":
    case "alarm":
    case "died":
      return event.text;
  }
}
