import type { Action, Chart, LearnerEvent } from "@encephalon/model";

/** What comes of it comes later: the sheet of a phone stays open for what is to be asked for next. */
export const comesLater = ({ kind }: Action): boolean =>
  kind === "order" || kind === "give" || kind === "call";

const STIRS: ReadonlySet<LearnerEvent["kind"]> = new Set(["alarm", "convulsion_started", "died"]);

/** Whether something happened since, beside the sheet, that must be seen at once. */
export const isCalledAway = ({ entries }: Chart, from: number): boolean =>
  entries.slice(from).some(({ kind }) => STIRS.has(kind));
