import type { LearnerEvent } from "@encephalon/model";
import { messages } from "./messages";

const words = messages.aness;

/** Why a score that was worked out at a minute was not judged: it needs a differential that names ANE. */
export const whyNotJudged = (events: readonly LearnerEvent[], scoredAt: number): string =>
  events.some(({ kind, at }) => kind === "differential_committed" && at <= scoredAt)
    ? words.notJudged
    : words.noDifferential;
