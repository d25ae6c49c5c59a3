import type { AnessAnswers } from "./action";
import type { ChildCard } from "./case";
import type { Finding, LearnerEvent, Place, Vitals } from "./event";

/** A moment of the monitor's record. */
export interface VitalsAt extends Vitals {
  readonly at: number;
}

/** A value of one analyte or sign, with the minute it belongs to and the minute it became known. */
export interface ValueAt {
  readonly at: number;
  readonly knownAt: number;
  readonly value: number;
  readonly unit: string;
}

export interface PendingOrder {
  readonly order: number;
  readonly item: string;
  readonly orderedAt: number;
  readonly due: number;
}

export interface PendingDrug {
  readonly drug: string;
  readonly due: number;
}

export interface DrugOnChart {
  readonly drug: string;
  readonly at: number;
  readonly amount: number;
  readonly unit: string;
  readonly perKg: number;
  readonly route: string;
  readonly by: "learner" | "protocol" | "earlier";
}

export interface DecisionOnChart {
  readonly at: number;
  readonly item: string;
  readonly choice: string;
  readonly reason?: string | undefined;
}

export interface DifferentialOnChart {
  readonly at: number;
  readonly entries: readonly { readonly diagnosis: string; readonly probability: number }[];
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/**
 * What the learner may see: a projection of the events that have reached the chart, nothing else.
 * Policies, warnings and screens read this and never the state.
 */
export interface Chart {
  readonly child: ChildCard;
  /** The minute of the newest event that reached it. */
  readonly now: number;
  readonly place: Place;
  readonly over: "no" | "finished" | "died";
  readonly entries: readonly LearnerEvent[];
  readonly vitals: readonly VitalsAt[];
  /** By finding id, in the order they became known. */
  readonly values: Readonly<Record<string, readonly ValueAt[]>>;
  readonly pending: readonly PendingOrder[];
  readonly pendingDrugs: readonly PendingDrug[];
  /** Infusions, supports and monitors that run, with the minute they began. */
  readonly running: Readonly<Record<string, number>>;
  readonly settings: Readonly<Record<string, { readonly value: number; readonly unit: string }>>;
  readonly drugs: readonly DrugOnChart[];
  readonly decisions: readonly DecisionOnChart[];
  readonly differential: DifferentialOnChart | null;
  readonly aness: { readonly at: number; readonly items: AnessAnswers } | null;
  readonly prediction: {
    readonly at: number;
    readonly popc: number;
    readonly mortality: number;
  } | null;
  readonly convulsing: boolean;
}

export const emptyChart = (child: ChildCard): Chart => ({
  child,
  now: 0,
  place: "emergency",
  over: "no",
  entries: [],
  vitals: [],
  values: {},
  pending: [],
  pendingDrugs: [],
  running: {},
  settings: {},
  drugs: [],
  decisions: [],
  differential: null,
  aness: null,
  prediction: null,
  convulsing: false,
});

/** The chart after more events. Pure: the chart given is left as it was. */
export function extendChart(chart: Chart, events: readonly LearnerEvent[]): Chart {
  if (events.length === 0) return chart;
  const now = events.reduce((latest, { at }) => Math.max(latest, at), chart.now);
  const seen = { ...chart, now, entries: [...chart.entries, ...events] };
  return events.reduce<Chart>(withEvent, seen);
}

export const chartOf = (child: ChildCard, events: readonly LearnerEvent[]): Chart =>
  extendChart(emptyChart(child), events);

/** Supports that go on from the moment they are in place until they are stopped. */
export const LASTING_PROCEDURES: ReadonlySet<string> = new Set([
  "intubation",
  "mechanical-ventilation",
  "high-flow-nasal-oxygen",
  "non-invasive-ventilation",
  "peripheral-line",
  "intraosseous",
  "central-line",
  "arterial-line",
  "urinary-catheter",
  "nasogastric-tube",
  "cardiorespiratory-monitoring",
  "neurological-observations",
  "icp-monitor",
  "head-up",
  "active-cooling",
  "seizure-precautions",
  "nil-by-mouth",
  "enteral-feeding",
  "droplet-precautions",
  "external-ventricular-drain",
]);

function withEvent(chart: Chart, event: LearnerEvent): Chart {
  switch (event.kind) {
    case "arrived":
    case "moved":
      return { ...chart, place: event.place };
    case "vitals":
      return { ...chart, vitals: [...chart.vitals, { at: event.at, ...event.vitals }] };
    case "examined":
      return withFindings(chart, event.findings, event.at, event.at);
    case "procedure_done":
      return withProcedure(withFindings(chart, event.findings, event.at, event.at), event);
    case "ordered": {
      const { order, item, at, due } = event;
      return { ...chart, pending: [...chart.pending, { order, item, orderedAt: at, due }] };
    }
    case "resulted": {
      const known = withFindings(chart, event.findings, event.sampledAt, event.at);
      return event.preliminary ? known : withoutOrder(known, event.order);
    }
    case "order_cancelled":
      return withoutOrder(chart, event.order);
    case "prescribed": {
      const waiting = { drug: event.drug, due: event.due };
      return { ...chart, pendingDrugs: [...chart.pendingDrugs, waiting] };
    }
    case "drug_given": {
      const { kind: _, ...given } = event;
      return withoutPendingDrug({ ...chart, drugs: [...chart.drugs, given] }, event.drug, event.at);
    }
    case "infusion_started":
      return withoutPendingDrug(withRunning(chart, event.drug, event.at), event.drug, event.at);
    case "stopped":
      return withoutRunning(chart, event.item);
    case "setting_changed": {
      const { value, unit } = event;
      return { ...chart, settings: { ...chart.settings, [event.item]: { value, unit } } };
    }
    case "decided": {
      const { at, item, choice, reason } = event;
      return { ...chart, decisions: [...chart.decisions, { at, item, choice, reason }] };
    }
    case "differential_committed": {
      const { kind: _, ...differential } = event;
      return { ...chart, differential };
    }
    case "aness_scored":
      return { ...chart, aness: { at: event.at, items: event.items } };
    case "predicted": {
      const { at, popc, mortality } = event;
      return { ...chart, prediction: { at, popc, mortality } };
    }
    case "convulsion_started":
      return { ...chart, convulsing: true };
    case "convulsion_stopped":
      return { ...chart, convulsing: false };
    case "finished":
      return chart.over === "died" ? chart : { ...chart, over: "finished" };
    case "died":
      return { ...chart, over: "died" };
    case "said":
    case "called":
    case "procedure_started":
    case "alarm":
    case "refused":
      return chart;
  }
}

function withFindings(
  chart: Chart,
  findings: readonly Finding[],
  at: number,
  knownAt: number,
): Chart {
  const values = { ...chart.values };
  for (const { id, value, unit } of findings) {
    if (value === undefined) continue;
    values[id] = [...(values[id] ?? []), { at, knownAt, value, unit: unit ?? "1" }];
  }
  return { ...chart, values };
}

function withProcedure(chart: Chart, { item, at }: { item: string; at: number }): Chart {
  if (item === "extubation") {
    return withoutRunning(withoutRunning(chart, "intubation"), "mechanical-ventilation");
  }
  return LASTING_PROCEDURES.has(item) ? withRunning(chart, item, at) : chart;
}

const withRunning = (chart: Chart, item: string, at: number): Chart => ({
  ...chart,
  running: { ...chart.running, [item]: at },
});

function withoutRunning(chart: Chart, item: string): Chart {
  const { [item]: _, ...running } = chart.running;
  return { ...chart, running };
}

const withoutOrder = (chart: Chart, order: number): Chart => ({
  ...chart,
  pending: chart.pending.filter((waiting) => waiting.order !== order),
});

function withoutPendingDrug(chart: Chart, drug: string, at: number): Chart {
  const index = chart.pendingDrugs.findIndex(
    (waiting) => waiting.drug === drug && waiting.due <= at,
  );
  if (index < 0) return chart;
  return { ...chart, pendingDrugs: chart.pendingDrugs.filter((_, i) => i !== index) };
}

/** The newest value of a finding by the minute it belongs to, or undefined when none is known yet. */
export function latestValue(chart: Chart, finding: string): ValueAt | undefined {
  const known = chart.values[finding];
  return known?.reduce((latest, value) => (value.at >= latest.at ? value : latest));
}
