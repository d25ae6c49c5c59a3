import { type LearnerEvent, learnerEvents, type SimEvent } from "@encephalon/model";

/** What has happened, as a browser may hold it: which words of a family the judge reads is no learner's to see. */
export const eventsForBrowser = (events: readonly SimEvent[]): LearnerEvent[] =>
  learnerEvents(events).map((event) => (event.kind === "said" ? untold(event) : event));

const untold = ({ tells: _, ...said }: Extract<LearnerEvent, { kind: "said" }>): LearnerEvent =>
  said;
