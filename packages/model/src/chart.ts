import type { AnessAnswers } from "./action";
import type { Trigger } from "./action-words";
import type { ChildCard } from "./case";
import type { Finding, LearnerEvent, Place, SimEvent, Vitals } from "./event";

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

/** What a team was asked for, and has not begun. */
export interface RequestOnChart {
  readonly item: string;
  /** The minute at which the team is ready. */
  readonly due: number;
}

export interface PendingDrug {
  readonly drug: string;
  readonly due: number;
}

/** A prescription that comes again by itself until it is stopped. */
export interface RepeatOnChart {
  readonly drug: string;
  readonly dose: { readonly value: number; readonly unit: string };
  readonly route: string;
  /** Minutes from one dose to the next. */
  readonly every: number;
  readonly nextDue: number;
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
  readonly trigger?: Readonly<Partial<Record<Trigger, number>>> | undefined;
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
  readonly requests: readonly RequestOnChart[];
  /** Two of one drug stand side by side: a double prescription is to be seen. */
  readonly repeats: readonly RepeatOnChart[];
  /** Infusions, supports, monitors and machines that run, with the minute they began. */
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
    readonly good?: number | undefined;
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
  requests: [],
  repeats: [],
  running: {},
  settings: {},
  drugs: [],
  decisions: [],
  differential: null,
  aness: null,
  prediction: null,
  convulsing: false,
});

/** A chart of one's own: nobody else holds any of it that grows, and so it may be filled where it stands. */
export type OwnChart = { -readonly [K in keyof Chart]: Chart[K] } & {
  readonly entries: LearnerEvent[];
  readonly vitals: VitalsAt[];
  readonly values: Record<string, ValueAt[]>;
  pendingDrugs: PendingDrug[];
  readonly running: Record<string, number>;
  readonly settings: Record<string, { readonly value: number; readonly unit: string }>;
  readonly drugs: DrugOnChart[];
  readonly decisions: DecisionOnChart[];
};

/** An empty chart of one's own. */
export const ownChart = (child: ChildCard): OwnChart => ownOf(emptyChart(child), []);

/** What no chart shows; the compiler holds it to all of them. The schemas know it too, but would bring zod to a browser. */
const HIDDEN: Readonly<Record<Exclude<SimEvent["kind"], LearnerEvent["kind"]>, true>> = {
  condition: true,
  death_cause: true,
};

const isForLearner = (event: SimEvent): event is LearnerEvent => !(event.kind in HIDDEN);

/** Enters what of more events a learner may see, in place: the time is that of the events alone. */
export function growChart(chart: OwnChart, events: readonly SimEvent[]): void {
  for (const event of events) {
    if (!isForLearner(event)) continue;
    chart.now = Math.max(chart.now, event.at);
    chart.entries.push(event);
    enter(chart, event);
  }
}

/** The chart after more events, in time linear in both. Pure: the chart given is left as it was. */
export function extendChart(chart: Chart, events: readonly LearnerEvent[]): Chart {
  if (events.length === 0) return chart;
  const own = ownOf(chart, events);
  growChart(own, events);
  return own;
}

/** One's own copy of a chart, for these events to be entered. */
const ownOf = (chart: Chart, events: readonly LearnerEvent[]): OwnChart => ({
  ...chart,
  entries: [...chart.entries],
  vitals: [...chart.vitals],
  values: ownValues(chart.values, events),
  pendingDrugs: [...chart.pendingDrugs],
  running: { ...chart.running },
  settings: { ...chart.settings },
  drugs: [...chart.drugs],
  decisions: [...chart.decisions],
});

/** Copies of what these events add to; the rest is shared with the chart that is given. */
function ownValues(values: Chart["values"], events: readonly LearnerEvent[]): OwnChart["values"] {
  const own: Record<string, ValueAt[]> = { ...values } as Record<string, ValueAt[]>; // replaced below where written
  for (const event of events) {
    if (!("findings" in event)) continue;
    for (const { id } of event.findings) {
      const known = values[id];
      if (known !== undefined && own[id] === known) own[id] = [...known];
    }
  }
  return own;
}

export const chartOf = (child: ChildCard, events: readonly LearnerEvent[]): Chart =>
  extendChart(emptyChart(child), events);

/** Supports that go on from the moment they are in place until they are stopped. */
const LASTING_PROCEDURES: ReadonlySet<string> = new Set([
  "intubation",
  "mechanical-ventilation",
  "bag-mask-ventilation",
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
  "active-cooling",
  "seizure-precautions",
  "nil-by-mouth",
  "enteral-feeding",
  "droplet-precautions",
]);

/** What is in place as long as the tube is: it ends with extubation. */
const THROUGH_TUBE = ["intubation", "mechanical-ventilation"];

/** What runs and is not ended by a stop. */
export const NOT_STOPPED: ReadonlySet<string> = new Set([
  ...THROUGH_TUBE,
  "cardiorespiratory-monitoring",
]);

/** Machines that run for a time, from their beginning to their end. */
export const MACHINES = ["plasma-exchange", "haemodialysis", "crrt"] as const;

export const isMachine = (item: string): boolean => MACHINES.some((each) => each === item);

/** Supports that one takes the place of. */
const REPLACED: Readonly<Record<string, readonly string[]>> = {
  extubation: THROUGH_TUBE,
  intubation: ["bag-mask-ventilation", "high-flow-nasal-oxygen", "non-invasive-ventilation"],
  "nil-by-mouth": ["enteral-feeding"],
  "enteral-feeding": ["nil-by-mouth"],
};

/** A procedure is done: what it replaces has ended, and a support that lasts is in place. In place of the record given. */
export function enterSupport(
  running: Record<string, number>,
  { item, at }: { item: string; at: number },
): void {
  delete running[item];
  for (const ended of REPLACED[item] ?? []) delete running[ended];
  if (LASTING_PROCEDURES.has(item)) running[item] = at;
}

function enter(chart: OwnChart, event: LearnerEvent): void {
  switch (event.kind) {
    case "arrived":
    case "moved":
      chart.place = event.place;
      return;
    case "vitals":
      chart.vitals.push(momentOf(event));
      return;
    case "examined":
      enterFindings(chart, event.findings, event.at, event.at);
      return;
    case "procedure_done":
      enterFindings(chart, event.findings, event.at, event.at);
      enterSupport(chart.running, event);
      return;
    case "procedure_requested":
      chart.requests = [...chart.requests, { item: event.item, due: event.due }];
      return;
    case "procedure_started":
      endRequest(chart, event.item);
      if (isMachine(event.item)) chart.running[event.item] = event.at;
      return;
    case "ordered":
    case "resulted":
    case "order_cancelled":
    case "order_rescheduled":
      enterOrder(chart, event);
      return;
    case "prescribed":
    case "drug_given":
    case "infusion_started":
    case "stopped":
      enterDrug(chart, event);
      return;
    case "setting_changed":
      chart.settings[event.item] = { value: event.value, unit: event.unit };
      return;
    case "decided":
    case "differential_committed":
    case "aness_scored":
    case "predicted":
      enterJudgement(chart, event);
      return;
    case "convulsion_started":
    case "convulsion_stopped":
      chart.convulsing = event.kind === "convulsion_started";
      return;
    case "finished":
      if (chart.over !== "died") chart.over = "finished";
      return;
    case "died":
      chart.over = "died";
      return;
    case "said":
    case "called":
    case "alarm":
    case "refused":
      return;
  }
}

type EventOf<K extends LearnerEvent["kind"]> = Extract<LearnerEvent, { kind: K }>;

/** Field by field: there are a thousand in an attempt, and a spread costs ten times as much. */
function momentOf({ at, vitals }: EventOf<"vitals">): VitalsAt {
  const { temperature, heartRate, respiratoryRate, systolic, diastolic, saturation } = vitals;
  const { icp, endTidalCo2 } = vitals;
  const always = { at, temperature, heartRate, respiratoryRate, systolic, diastolic, saturation };
  const moment: VitalsAt = always;
  if (icp !== undefined) moment.icp = icp;
  if (endTidalCo2 !== undefined) moment.endTidalCo2 = endTidalCo2;
  return moment;
}

function enterOrder(
  chart: OwnChart,
  event: EventOf<"ordered" | "resulted" | "order_cancelled" | "order_rescheduled">,
): void {
  if (event.kind === "order_rescheduled") {
    const { order, due } = event;
    chart.pending = chart.pending.map((each) => (each.order === order ? { ...each, due } : each));
    return;
  }
  if (event.kind === "ordered") {
    const { order, item, at, due } = event;
    chart.pending = [...chart.pending, { order, item, orderedAt: at, due }];
    return;
  }
  if (event.kind === "resulted") enterFindings(chart, event.findings, event.sampledAt, event.at);
  if (event.kind === "resulted" && event.preliminary) return;
  chart.pending = chart.pending.filter(({ order }) => order !== event.order);
}

function enterDrug(
  chart: OwnChart,
  event: EventOf<"prescribed" | "drug_given" | "infusion_started" | "stopped">,
): void {
  switch (event.kind) {
    case "prescribed":
      chart.pendingDrugs.push({ drug: event.drug, due: event.due });
      enterRepeat(chart, event);
      return;
    case "drug_given": {
      const { kind: _, ...given } = event;
      chart.drugs.push(given);
      takePending(chart, event.drug, event.at);
      advanceRepeat(chart, event.drug, event.at);
      return;
    }
    case "infusion_started":
      chart.running[event.drug] = event.at;
      takePending(chart, event.drug, event.at);
      return;
    case "stopped":
      endRequest(chart, event.item);
      delete chart.running[event.item];
      chart.pendingDrugs = chart.pendingDrugs.filter(({ drug }) => drug !== event.item);
      chart.repeats = chart.repeats.filter(({ drug }) => drug !== event.item);
      return;
  }
}

function endRequest(chart: OwnChart, item: string): void {
  chart.requests = chart.requests.filter((request) => request.item !== item);
}

function enterRepeat(chart: OwnChart, event: EventOf<"prescribed">): void {
  const { drug, dose, route, every, due } = event;
  if (every === undefined) return;
  chart.repeats = [...chart.repeats, { drug, dose, route, every, nextDue: due }];
}

/** A dose that was due moves the next one on; a single dose between two leaves it where it is. */
function advanceRepeat(chart: OwnChart, drug: string, at: number): void {
  const index = chart.repeats.findIndex((each) => each.drug === drug && each.nextDue <= at);
  chart.repeats = chart.repeats.map((each, i) =>
    i === index ? { ...each, nextDue: at + each.every } : each,
  );
}

function enterJudgement(
  chart: OwnChart,
  event: EventOf<"decided" | "differential_committed" | "aness_scored" | "predicted">,
): void {
  switch (event.kind) {
    case "decided": {
      const { at, item, choice, reason } = event;
      chart.decisions.push({ at, item, choice, reason });
      return;
    }
    case "differential_committed": {
      const { kind: _, ...differential } = event;
      chart.differential = differential;
      return;
    }
    case "aness_scored":
      chart.aness = { at: event.at, items: event.items };
      return;
    case "predicted": {
      const { kind: _, ...prediction } = event;
      chart.prediction = prediction;
      return;
    }
  }
}

function enterFindings(
  chart: OwnChart,
  findings: readonly Finding[],
  at: number,
  knownAt: number,
): void {
  for (const { id, value, unit } of findings) {
    if (value === undefined) continue;
    const known = chart.values[id] ?? [];
    known.push({ at, knownAt, value, unit: unit ?? "1" });
    chart.values[id] = known;
  }
}

/** A prescription that is given or runs waits no longer. */
function takePending({ pendingDrugs }: OwnChart, drug: string, at: number): void {
  const index = pendingDrugs.findIndex((waiting) => waiting.drug === drug && waiting.due <= at);
  if (index >= 0) pendingDrugs.splice(index, 1);
}

/** The newest value of a finding by the minute it belongs to, or undefined when none is known yet. */
export function latestValue(chart: Chart, finding: string): ValueAt | undefined {
  const known = chart.values[finding];
  return known?.reduce((latest, value) => (value.at >= latest.at ? value : latest));
}
