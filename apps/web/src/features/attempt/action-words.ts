import { findItem } from "@encephalon/clinical";
import type { SentAction } from "./draft-store";
import { messages } from "./messages";
import { amountText, itemName, withUnit } from "./names";

const { verbs } = messages;

/** An action in a few words: "Give Lorazepam 0.1 mg/kg". */
export function actionWords(action: SentAction): string {
  switch (action.kind) {
    case "ask":
    case "examine":
    case "order":
    case "do":
    case "call":
    case "move":
    case "decide":
      return `${verbs[action.kind]}: ${findItem(action.item, action.kind)?.name ?? action.item}`;
    case "stop":
      return messages.running.stopNamed(itemName(action.item));
    case "give":
      return `${verbs.give}: ${itemName(action.drug)} ${withUnit(amountText(action.dose.value), action.dose.unit)}`;
    case "set":
      return `${verbs.set}: ${itemName(action.item)} ${withUnit(String(action.value), action.unit)}`;
    case "wait":
      return action.until
        ? messages.clock.waitUntil[action.until](messages.act.minutes(action.minutes))
        : `${messages.clock.waiting} ${messages.act.minutes(action.minutes)}`;
    case "differential":
      return messages.differential.heading;
    case "aness":
      return messages.aness.heading;
    case "predict":
      return messages.predict.heading;
    case "finish":
      return messages.finish.open;
  }
}
