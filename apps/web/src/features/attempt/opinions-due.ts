import { isBrainImage } from "@encephalon/clinical";
import type { Chart, LearnerEvent } from "@encephalon/model";

/** What is asked for at the first brain image and at the hand-over, each with its entry on the chart. */
const COMMITTED_BY = {
  differential: "differential_committed",
  predict: "predicted",
} as const satisfies Record<string, LearnerEvent["kind"]>;

export type Opinion = keyof typeof COMMITTED_BY;
const OPINIONS = ["differential", "predict"] as const satisfies readonly Opinion[];

const isBrainReport = (event: LearnerEvent): boolean =>
  event.kind === "resulted" && isBrainImage(event.item);

/** The place of an opinion's last entry on the chart; -1 where it was never committed. */
const placeOf = ({ entries }: Chart, opinion: Opinion): number =>
  entries.findLastIndex(({ kind }) => kind === COMMITTED_BY[opinion]);

/** What has not been committed since the first brain image came back; nothing before one has. */
export function dueAtImage(chart: Chart): readonly Opinion[] {
  const first = chart.entries.findIndex(isBrainReport);
  if (first < 0 || chart.over !== "no") return [];
  return OPINIONS.filter((opinion) => placeOf(chart, opinion) < first);
}

export interface OpinionDue {
  readonly opinion: Opinion;
  /** Never committed, or before the last brain image. */
  readonly why: "none" | "older";
}

/** What to write down or look at again before the hand-over. */
export function dueAtHandOver(chart: Chart): readonly OpinionDue[] {
  const last = chart.entries.findLastIndex(isBrainReport);
  return OPINIONS.flatMap((opinion): OpinionDue[] => {
    const place = placeOf(chart, opinion);
    if (place < 0) return [{ opinion, why: "none" }];
    return place < last ? [{ opinion, why: "older" }] : [];
  });
}
