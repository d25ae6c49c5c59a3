import type { ListedAttempt } from "@encephalon/api";
import { wording } from "../../elements/wording";
import { popcName } from "../debrief/outcome-words";
import { messages } from "./messages";

/** How an attempt stands, in neutral words; the outcome only where its debrief was opened. */
export function standing({ status, scored, clock, outcome }: ListedAttempt): string {
  switch (status) {
    case "open":
      return clock === 0 ? messages.justBegun : messages.open(wording.afterArrival(clock));
    case "outdated":
      return messages.outdated;
    case "ended":
      if (!scored) return messages.controls;
      if (!outcome) return messages.unread;
      return outcome.died ? messages.died : messages.lived(popcName(outcome.popcAtDischarge));
  }
}

/** The one attempt of a page whose way stands out: what was begun last and can go on. */
export const leads = ({ status }: ListedAttempt, index: number): boolean =>
  index === 0 && status === "open";

/** The process score, where there is one. */
export function scoreText({ scored, score }: ListedAttempt): string {
  if (!scored) return messages.noScore;
  return score === null ? messages.noScoreYet : String(Math.round(score));
}
