import type { Chart, Finding, LearnerEvent } from "@encephalon/model";

/** A value with the minute it belongs to. */
export interface Known {
  readonly at: number;
  readonly value: number;
}

/**
 * What the tests of a course ask of a chart, by name: read on as the chart grows, so that a test costs as much on the
 * tenth day as at the door. Nothing here is not on the chart.
 */
export interface ChartIndex {
  /** How many entries have been read. */
  read: number;
  /** How many of them are no record of the monitor. */
  told: number;
  readonly examined: Set<string>;
  /** By item, the minute of the newest sample whose result is back. */
  readonly sampled: Map<string, number>;
  /** By drug, the minute of the last dose. */
  readonly given: Map<string, number>;
  /** By finding, the newest value by the minute it belongs to. */
  readonly newest: Map<string, Known>;
  /** The minute at which the last convulsion began. */
  convulsed: number;
}

export const freshIndex = (): ChartIndex => ({
  read: 0,
  told: 0,
  examined: new Set(),
  sampled: new Map(),
  given: new Map(),
  newest: new Map(),
  convulsed: Number.NEGATIVE_INFINITY,
});

/** Reads what is new on the chart. */
export function indexOn(index: ChartIndex, { entries }: Chart): void {
  for (; index.read < entries.length; index.read++) {
    const entry = entries[index.read];
    if (entry) enter(index, entry);
  }
}

function enter(index: ChartIndex, event: LearnerEvent): void {
  if (event.kind === "vitals") return;
  index.told++;
  switch (event.kind) {
    case "examined":
      index.examined.add(event.item);
      enterFindings(index, event.findings, event.at);
      return;
    case "procedure_done":
      enterFindings(index, event.findings, event.at);
      return;
    case "resulted":
      enterLatest(index.sampled, event.item, event.sampledAt);
      enterFindings(index, event.findings, event.sampledAt);
      return;
    case "drug_given":
      enterLatest(index.given, event.drug, event.at);
      return;
    case "convulsion_started":
      index.convulsed = Math.max(index.convulsed, event.at);
      return;
  }
}

const enterLatest = (latest: Map<string, number>, name: string, at: number): void => {
  latest.set(name, Math.max(latest.get(name) ?? at, at));
};

function enterFindings({ newest }: ChartIndex, findings: readonly Finding[], at: number): void {
  for (const { id, value } of findings) {
    if (value === undefined) continue;
    const known = newest.get(id);
    if (!known || at >= known.at) newest.set(id, { at, value });
  }
}
