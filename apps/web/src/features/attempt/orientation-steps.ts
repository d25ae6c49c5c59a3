import type { Chart } from "@encephalon/model";
import type { messages } from "./messages";

type Entry = Chart["entries"][number];

export interface OrientationStep {
  readonly id: keyof typeof messages.orientation.steps;
  readonly done: (entries: readonly Entry[]) => boolean;
}

const any =
  (wanted: (entry: Entry) => boolean) =>
  (entries: readonly Entry[]): boolean =>
    entries.some(wanted);

const ofKind = (kind: Entry["kind"]) => any((entry) => entry.kind === kind);

/** The controls, one after the other. A step is done as soon as the chart shows it, in any order. */
export const orientationSteps: readonly OrientationStep[] = [
  { id: "look", done: ofKind("examined") },
  { id: "ask", done: any((entry) => entry.kind === "said" && entry.speaker === "parent") },
  { id: "order", done: ofKind("ordered") },
  { id: "result", done: ofKind("resulted") },
  { id: "treat", done: any((entry) => entry.kind === "prescribed" || entry.kind === "drug_given") },
  { id: "call", done: ofKind("called") },
  { id: "think", done: ofKind("differential_committed") },
  { id: "wait", done: any((entry) => entry.at >= 60) },
  { id: "end", done: ofKind("finished") },
];
