import type {
  AttemptRecord,
  Condition,
  PlayedAction,
  PresentationFacts,
  SimEvent,
  SimEventOf,
} from "@encephalon/model";

type Kind = SimEvent["kind"];

/** One event, with the number of the learner's own action that it came from. */
export interface Entry {
  readonly at: number;
  readonly number: number;
  readonly event: SimEvent;
}
export type EntryOf<K extends Kind> = Entry & { readonly event: SimEventOf<K> };

/** From the minute at which it became true up to, not including, the one at which it ceased. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One observation with its minutes and its words. */
export interface Known {
  readonly at: number;
  readonly knownAt: number;
  readonly value: number;
  readonly unit: string;
  readonly text: string;
}

/** What an examination said of a sign, in words, with a number, or both. */
export interface SignSeen {
  readonly at: number;
  readonly value?: number | undefined;
  readonly text?: string | undefined;
}

/** An attempt laid out for judging: what happened up to its end, by kind, in order of minutes. */
export interface Ledger {
  readonly facts: PresentationFacts;
  /** The last minute that was played. */
  readonly end: number;
  readonly over: "no" | "finished" | "died";
  /** The minutes at which the learner could act, in order: what comes while time runs is read at the next. */
  readonly turns: readonly number[];
  readonly of: ReturnType<typeof byKind>;
  readonly spans: Readonly<Partial<Record<Condition, readonly Span[]>>>;
  /** By finding, in the order of the samples. */
  readonly values: ReadonlyMap<string, readonly Known[]>;
  readonly signs: ReadonlyMap<string, readonly SignSeen[]>;
}

type Groups = ReadonlyMap<Kind, readonly Entry[]>;

interface Layout {
  readonly groups: Map<Kind, Entry[]>;
  /** Of all kinds that have findings. */
  readonly telling: Entry[];
  end: number;
  over: Ledger["over"];
}

/** Every event up to the end, in one pass. Nothing after the end is read: what supportive care does is not the learner's. */
function layOut(played: readonly PlayedAction[]): Layout {
  const requests: Requests = new Map();
  const layout: Layout = { groups: new Map(), telling: [], end: 0, over: "no" };
  for (const row of played) {
    enterRequests(requests, row);
    for (const event of row.events) {
      enter(layout, { at: event.at, number: ownerOf(requests, row, event), event });
      if (layout.over !== "no") return inOrder(layout);
    }
  }
  return inOrder(layout);
}

function enter(layout: Layout, entry: Entry): void {
  const { at, event } = entry;
  const { kind } = event;
  const group = layout.groups.get(kind);
  if (group) group.push(entry);
  else layout.groups.set(kind, [entry]);
  layout.end = Math.max(layout.end, at);
  if (kind === "vitals") return; // most of them
  if ("findings" in event) layout.telling.push(entry);
  if (kind === "finished" || kind === "died") layout.over = kind;
}

/** By minute; within one, as they came. */
function inOrder(layout: Layout): Layout {
  for (const entries of [layout.telling, ...layout.groups.values()])
    entries.sort((a, b) => a.at - b.at);
  return layout;
}

const only = <K extends Kind>(groups: Groups, kind: K): readonly EntryOf<K>[] =>
  (groups.get(kind) ?? []) as readonly EntryOf<K>[]; // a group holds one kind

const byKind = (entries: Groups) => ({
  vitals: only(entries, "vitals"),
  said: only(entries, "said"),
  examined: only(entries, "examined"),
  ordered: only(entries, "ordered"),
  resulted: only(entries, "resulted"),
  cancelled: only(entries, "order_cancelled"),
  rescheduled: only(entries, "order_rescheduled"),
  prescribed: only(entries, "prescribed"),
  given: only(entries, "drug_given"),
  infused: only(entries, "infusion_started"),
  stopped: only(entries, "stopped"),
  requested: only(entries, "procedure_requested"),
  started: only(entries, "procedure_started"),
  done: only(entries, "procedure_done"),
  set: only(entries, "setting_changed"),
  called: only(entries, "called"),
  moved: only(entries, "moved"),
  decided: only(entries, "decided"),
  differentials: only(entries, "differential_committed"),
  aness: only(entries, "aness_scored"),
  predicted: only(entries, "predicted"),
  convulsionStarted: only(entries, "convulsion_started"),
  convulsionStopped: only(entries, "convulsion_stopped"),
});

export function ledgerOf({ facts, played }: AttemptRecord): Ledger {
  const { groups, telling, end, over } = layOut(played);
  return {
    facts,
    end,
    over,
    turns: played.map(({ at }) => at),
    of: byKind(groups),
    spans: spansOf(groups),
    values: valuesOf(telling),
    signs: signsOf(groups),
  };
}

type Request =
  | SimEventOf<"prescribed">
  | SimEventOf<"ordered">
  | SimEventOf<"procedure_requested">
  | SimEventOf<"procedure_started">;

function isRequest(event: SimEvent): event is Request {
  const { kind } = event;
  return (
    kind === "prescribed" ||
    kind === "ordered" ||
    kind === "procedure_requested" ||
    kind === "procedure_started"
  );
}

interface Asked {
  readonly row: PlayedAction;
  readonly event: Request;
}

/** What was asked for so far, by what an answer can name of it. */
type Requests = Map<string, Asked[]>;

function enterRequests(requests: Requests, row: PlayedAction): void {
  for (const event of row.events) {
    if (!isRequest(event)) continue;
    for (const key of keysOf(event)) {
      const asked = requests.get(key);
      if (asked) asked.push({ row, event });
      else requests.set(key, [{ row, event }]);
    }
  }
}

/** A dose, a result, the beginning and the end of a procedure belong to the action that asked for them. */
function ownerOf(requests: Requests, row: PlayedAction, event: SimEvent): number {
  if (!isAnswer(event)) return row.number;
  const source = requests
    .get(answersTo(event))
    ?.findLast((asked) => asked.row.number <= row.number && asksFor(asked.event, event));
  return source ? ownerOf(requests, source.row, source.event) : row.number;
}

/** What an answer can name of a request: its drug or item, or the number of the order. */
function keysOf(event: Request): readonly string[] {
  switch (event.kind) {
    case "prescribed":
      return [event.drug];
    case "ordered":
      return [event.item, `order ${event.order}`];
    case "procedure_requested":
    case "procedure_started":
      return [event.item];
  }
}

function answersTo(event: Answer): string {
  switch (event.kind) {
    case "drug_given":
    case "infusion_started":
      return event.drug;
    case "resulted":
      return `order ${event.order}`;
    case "procedure_started":
    case "procedure_done":
      return event.item;
  }
}

type Answer =
  | SimEventOf<"drug_given">
  | SimEventOf<"infusion_started">
  | SimEventOf<"resulted">
  | SimEventOf<"procedure_started">
  | SimEventOf<"procedure_done">;

function isAnswer(event: SimEvent): event is Answer {
  const { kind } = event;
  return (
    kind === "drug_given" ||
    kind === "infusion_started" ||
    kind === "resulted" ||
    kind === "procedure_started" ||
    kind === "procedure_done"
  );
}

function asksFor(earlier: Request, event: Answer): boolean {
  switch (event.kind) {
    case "drug_given":
    case "infusion_started":
      return (
        event.by === "learner" &&
        earlier.kind === "prescribed" &&
        earlier.drug === event.drug &&
        earlier.due <= event.at
      );
    case "resulted":
      return earlier.kind === "ordered" && earlier.order === event.order;
    case "procedure_started":
      // A scan and a machine begin long after they were asked for.
      return (
        (earlier.kind === "ordered" || earlier.kind === "procedure_requested") &&
        earlier.item === event.item &&
        earlier.at <= event.at
      );
    case "procedure_done":
      return (
        earlier.kind === "procedure_started" &&
        earlier.item === event.item &&
        earlier.at <= event.at
      );
  }
}

function spansOf(entries: Groups): Partial<Record<Condition, readonly Span[]>> {
  const spans: Partial<Record<Condition, readonly Span[]>> = {};
  for (const { at, event } of only(entries, "condition")) {
    spans[event.name] = turned(spans[event.name] ?? [], at, event.on);
  }
  return spans;
}

/** An open stretch ends, or a new one begins; what is so already changes nothing. */
function turned(spans: readonly Span[], at: number, on: boolean): readonly Span[] {
  const last = spans.at(-1);
  const isOpen = last?.to === Number.POSITIVE_INFINITY;
  if (on === isOpen) return spans;
  if (on) return [...spans, { from: at, to: Number.POSITIVE_INFINITY }];
  return [...spans.slice(0, -1), ...(last ? [{ from: last.from, to: at }] : [])];
}

function valuesOf(telling: readonly Entry[]): Map<string, readonly Known[]> {
  const values = new Map<string, Known[]>();
  for (const { at, event } of telling) {
    if (!("findings" in event)) continue;
    const sampled = event.kind === "resulted" ? event.sampledAt : at;
    for (const { id, value, unit = "1", text = "" } of event.findings) {
      if (value === undefined) continue;
      const one = { at: sampled, knownAt: at, value, unit, text };
      const known = values.get(id);
      if (known) known.push(one);
      else values.set(id, [one]);
    }
  }
  for (const known of values.values()) known.sort((a, b) => a.at - b.at);
  return values;
}

function signsOf(entries: Groups): Map<string, readonly SignSeen[]> {
  const signs = new Map<string, SignSeen[]>();
  for (const { at, event } of only(entries, "examined")) {
    for (const { id, value, text } of event.findings) {
      const seen = signs.get(id);
      if (seen) seen.push({ at, value, text });
      else signs.set(id, [{ at, value, text }]);
    }
  }
  return signs;
}
