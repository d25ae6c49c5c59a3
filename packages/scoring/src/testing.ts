import type {
  AttemptRecord,
  Condition,
  Criterion,
  Finding,
  Place,
  PlayedAction,
  PresentationFacts,
  Route,
  SimEvent,
  Vitals,
} from "@encephalon/model";
import { findHarms } from "./harms/harms";
import { judgeCriterion } from "./judge-criterion";

/** Builders of hand-made records for tests: every event is a row of its own, numbered from 1. */

/** An infant in a tertiary hospital, 8.3 kg, first symptom 90 minutes before arrival. */
export const infant: PresentationFacts = {
  ageMonths: 9,
  weightKg: 8.3,
  onset: -90,
  hospital: { kind: "tertiary", lacks: [], from: { "mri-brain": 720 } },
};

/** The events in order of minutes, ended by `finish` at `end`; null leaves the attempt open. */
export function attempt(
  events: readonly SimEvent[],
  { facts = infant, end = 14_400 }: { facts?: PresentationFacts; end?: number | null } = {},
): AttemptRecord {
  const finish: readonly SimEvent[] = end === null ? [] : [{ kind: "finished", at: end, plan: [] }];
  const sorted = [...events].sort((a, b) => a.at - b.at);
  const rows = [...sorted, ...finish].map(
    (event, index): PlayedAction => ({
      number: index + 1,
      at: event.at,
      action: null,
      events: [event],
    }),
  );
  const door: PlayedAction = {
    number: 0,
    at: 0,
    action: null,
    events: [{ kind: "arrived", at: 0, place: "emergency" }],
  };
  return { facts, played: [door, ...rows] };
}

type By = "learner" | "protocol" | "earlier";

export const died = (at: number): SimEvent => ({ kind: "died", at, text: "for a test" });

interface DoseParts {
  readonly perKg?: number;
  readonly unit?: string;
  readonly route?: Route;
  readonly by?: By;
  readonly weightKg?: number;
}

/** A dose in the child; 10 of its unit per kilogram where nothing else is said. */
export const given = (
  drug: string,
  at: number,
  { perKg = 10, unit = "mg", route = "iv", by = "learner", weightKg = 8.3 }: DoseParts = {},
): SimEvent => ({ kind: "drug_given", at, drug, amount: perKg * weightKg, unit, perKg, route, by });

export const prescribed = (drug: string, at: number, due: number): SimEvent => ({
  kind: "prescribed",
  at,
  drug,
  dose: { value: 10, unit: "mg/kg" },
  route: "iv",
  due,
});

export const infused = (
  drug: string,
  at: number,
  rate = { value: 1, unit: "mL/kg/h" },
  by: By = "learner",
): SimEvent => ({ kind: "infusion_started", at, drug, rate, route: "iv", by });

export const stopped = (item: string, at: number, by: By = "learner"): SimEvent => ({
  kind: "stopped",
  at,
  item,
  by,
});

export const ordered = (item: string, at: number, order = 1, due = at + 60): SimEvent => ({
  kind: "ordered",
  at,
  item,
  order,
  due,
});

export const cancelled = (item: string, at: number, order = 1): SimEvent => ({
  kind: "order_cancelled",
  at,
  item,
  order,
  reason: "for a test",
});

/** Findings by id, in their own units; an image finding is 1 or 0. */
export const findings = (values: Readonly<Record<string, number>>): readonly Finding[] =>
  Object.entries(values).map(([id, value]) => ({ id, value, unit: "1" }));

export const resulted = (
  item: string,
  at: number,
  values: Readonly<Record<string, number>> = {},
  { sampledAt = at, order = 0 }: { sampledAt?: number; order?: number } = {},
): SimEvent => ({
  kind: "resulted",
  at,
  item,
  order,
  sampledAt,
  findings: [...findings(values)],
});

export const examined = (
  item: string,
  at: number,
  values: Readonly<Record<string, number>> = {},
  words: Readonly<Record<string, string>> = {},
  by: By = "learner",
): SimEvent => ({
  kind: "examined",
  at,
  item,
  by,
  findings: [...findings(values), ...Object.entries(words).map(([id, text]) => ({ id, text }))],
});

export const requested = (item: string, at: number, due = at + 240): SimEvent => ({
  kind: "procedure_requested",
  at,
  item,
  due,
  by: "learner",
});

export const started = (item: string, at: number, until = at + 20): SimEvent => ({
  kind: "procedure_started",
  at,
  item,
  until,
  by: "learner",
});

export const done = (item: string, at: number, by: By = "learner"): SimEvent => ({
  kind: "procedure_done",
  at,
  item,
  by,
  findings: [],
});

export const set = (item: string, at: number, value: number, by: By = "learner"): SimEvent => ({
  kind: "setting_changed",
  at,
  item,
  value,
  unit: "1",
  by,
});

export const called = (item: string, at: number): SimEvent => ({
  kind: "called",
  at,
  item,
  due: at + 10,
});

export const moved = (place: Place, at: number): SimEvent => ({ kind: "moved", at, place });

export const decided = (item: string, choice: string, reason: string, at: number): SimEvent => ({
  kind: "decided",
  at,
  item,
  choice,
  reason,
});

/** Probabilities by diagnosis id. */
export const differential = (
  at: number,
  probabilities: Readonly<Record<string, number>>,
): SimEvent => ({
  kind: "differential_committed",
  at,
  entries: Object.entries(probabilities).map(([diagnosis, probability]) => ({
    diagnosis,
    probability,
  })),
  for: [],
  against: [],
});

const atRest: Vitals = {
  temperature: 37,
  heartRate: 130,
  respiratoryRate: 34,
  systolic: 90,
  diastolic: 52,
  saturation: 98,
};

/** The family's answer, with what of the history it tells. */
export const said = (topic: string, at: number, ...tells: readonly string[]): SimEvent => ({
  kind: "said",
  at,
  speaker: "parent",
  topic,
  text: "for a test",
  tells: [...tells],
});

/** An image finding on one side, or on both, with the words of its report. */
export const imaged = (item: string, at: number, id: string, text: string): SimEvent => ({
  kind: "resulted",
  at,
  item,
  order: 0,
  sampledAt: at,
  findings: [{ id, value: 1, unit: "1", text }],
});

export const vitals = (at: number, changed: Partial<Vitals> = {}): SimEvent => ({
  kind: "vitals",
  at,
  vitals: { ...atRest, ...changed },
});

/** A hidden fact that is true from one minute to another; without `to`, to the end. */
export const held = (name: Condition, from: number, to?: number): readonly SimEvent[] => [
  { kind: "condition", at: from, name, on: true },
  ...(to === undefined ? [] : [{ kind: "condition", at: to, name, on: false } as const]),
];

/** What a criterion earns of these events, 0 to 1; null where it does not apply. */
export function shareEarned(
  criterion: Criterion,
  events: readonly SimEvent[],
  { diagnosis = "ane", facts = infant, end = 14_400 }: ShareOptions = {},
): number | null {
  const verdict = judgeCriterion(attempt(events, { facts, end }), criterion, diagnosis);
  return verdict.applied ? verdict.earned / verdict.possible : null;
}

interface ShareOptions {
  readonly diagnosis?: string;
  readonly facts?: PresentationFacts;
  readonly end?: number;
}

/** What the report says of a harm, once for each time it fired. */
export const harmReasons = (
  code: string,
  events: readonly SimEvent[],
  { diagnosis = "ane", facts = infant, end = 14_400 }: ShareOptions = {},
): readonly string[] =>
  findHarms(attempt(events, { facts, end }), diagnosis)
    .filter((harm) => harm.code === code)
    .map(({ why }) => why);

/** The minutes at which a harm fired. */
export const harmMinutes = (
  code: string,
  events: readonly SimEvent[],
  { diagnosis = "ane", facts = infant, end = 14_400 }: ShareOptions = {},
): readonly number[] =>
  findHarms(attempt(events, { facts, end }), diagnosis)
    .filter((harm) => harm.code === code)
    .map(({ at }) => at);
