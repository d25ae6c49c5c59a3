import { type CatalogueItem, findItem, type ItemKind } from "@encephalon/clinical";
import type { LearnerEvent } from "@encephalon/model";

/** So many are offered again. */
const MOST = 6;

/** What the learner did by the catalogue, as an event tells it; null for what came by itself. */
function didIn(event: LearnerEvent): readonly [ItemKind, string] | null {
  switch (event.kind) {
    case "said":
      return event.speaker === "parent" && event.topic ? ["ask", event.topic] : null;
    case "examined":
      return event.by === "protocol" ? null : ["examine", event.item];
    case "ordered":
      return ["order", event.item];
    case "prescribed":
      return ["give", event.drug];
    case "infusion_started":
      return event.by === "learner" ? ["give", event.drug] : null;
    case "procedure_requested":
      return event.by === "learner" ? ["do", event.item] : null;
    case "procedure_done":
      return event.by === "learner" ? ["do", event.item] : null;
    case "setting_changed":
      return event.by === "learner" ? ["set", event.item] : null;
    case "called":
      return ["call", event.item];
    default:
      return null;
  }
}

/** What is likely to be done again: the newest first, each once. A move or a decision is not. */
export function recentItems(entries: readonly LearnerEvent[]): readonly CatalogueItem[] {
  const recent = new Map<string, CatalogueItem>();
  for (const event of entries.toReversed()) {
    const did = didIn(event);
    const item = did && findItem(did[1], did[0]);
    const key = item && `${item.kind} ${item.id}`;
    if (key && !recent.has(key)) recent.set(key, item);
    if (recent.size === MOST) break;
  }
  return [...recent.values()];
}
