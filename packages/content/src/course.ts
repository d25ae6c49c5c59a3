import type { AuthoredAction, AuthoredStep, AuthoredTest } from "./authored-case";

/** When a step is played besides its minute; see the model's `CourseStep`. */
interface Conditions {
  readonly when?: readonly AuthoredTest[];
  readonly unless?: readonly AuthoredTest[];
  readonly until?: number;
}

const withConditions = (
  minute: number,
  action: AuthoredAction,
  { when, unless, until }: Conditions,
): AuthoredStep => ({
  at: minute,
  ...(when === undefined ? {} : { when: [...when] }),
  ...(unless === undefined ? {} : { unless: [...unless] }),
  ...(until === undefined ? {} : { until }),
  action,
});

/** These actions from this minute of arrival on, one after the other. */
export const at = (minute: number, ...actions: readonly AuthoredAction[]): AuthoredStep[] =>
  actions.map((action) => withConditions(minute, action, {}));

/** The same, each only if the chart passes the tests. */
export const atIf = (
  minute: number,
  conditions: Conditions,
  ...actions: readonly AuthoredAction[]
): AuthoredStep[] => actions.map((action) => withConditions(minute, action, conditions));

/** The same actions at regular minutes, both ends included. */
export function every(
  interval: number,
  from: number,
  to: number,
  ...actions: readonly AuthoredAction[]
): AuthoredStep[] {
  const steps: AuthoredStep[] = [];
  for (let minute = from; minute <= to; minute += interval) steps.push(...at(minute, ...actions));
  return steps;
}

/** Parts of a course as one, in the order of the clock; what shares a minute stays as written. */
export const course = (...parts: readonly (readonly AuthoredStep[])[]): AuthoredStep[] =>
  parts.flat().toSorted((a, b) => a.at - b.at);

type ItemKind = "ask" | "examine" | "order" | "do" | "call" | "move" | "stop";

const items =
  (kind: ItemKind) =>
  (...ids: readonly string[]): AuthoredAction[] =>
    ids.map((item) => ({ kind, item }));

export const ask = items("ask");
export const examine = items("examine");
export const order = items("order");
export const perform = items("do");
export const call = items("call");
export const move = items("move");
export const stop = items("stop");

/** A target that those at the bedside hold. */
export const set = (item: string, value: number, unit: string): AuthoredAction => ({
  kind: "set",
  item,
  value,
  unit,
});

type Aness = Extract<AuthoredAction, { kind: "aness" }>;

/** The severity score as it stands; null where an item is not known yet. */
export const aness = (items: Aness["items"]): Aness => ({ kind: "aness", items });

type Give = Extract<AuthoredAction, { kind: "give" }>;

/** A dose by weight or in all; with `repeat`, again every so many minutes until it is stopped. */
export const give = (
  drug: string,
  value: number,
  unit: string,
  route: Give["route"],
  repeat?: number,
): Give => ({
  kind: "give",
  drug,
  dose: { value, unit },
  route,
  ...(repeat === undefined ? {} : { every: repeat }),
});

export const decide = (item: string, choice: string, reason: string): AuthoredAction => ({
  kind: "decide",
  item,
  choice,
  reason,
});

/** A committed differential: the probabilities sum to 1. */
export const differential = (
  probabilities: Readonly<Record<string, number>>,
  pro: readonly string[],
  contra: readonly string[],
): AuthoredAction => ({
  kind: "differential",
  entries: Object.entries(probabilities).map(([diagnosis, probability]) => ({
    diagnosis,
    probability,
  })),
  for: [...pro],
  against: [...contra],
});

export const latest = (
  finding: string,
  bounds: { readonly atLeast?: number; readonly atMost?: number; readonly within?: number },
): AuthoredTest => ({ kind: "latest", finding, ...bounds });

interface Since {
  /** The finding whose latest value begins the time. */
  readonly latest: string;
  readonly finding: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A value of a finding after the latest of the other has lain within these bounds. */
export const seenSince = (since: Since): AuthoredTest => ({ kind: "since", seen: true, ...since });

/** None has. */
export const noneSince = (since: Since): AuthoredTest => ({ kind: "since", seen: false, ...since });

/** A result is back, of a sample of this minute or later where one is given. */
export const resulted = (item: string, since?: number): AuthoredTest => ({
  kind: "resulted",
  item,
  ...(since === undefined ? {} : { since }),
});

/** A drug has not been given in the last so many minutes. */
export const notGiven = (item: string, within: number): AuthoredTest => ({
  kind: "not-given",
  item,
  within,
});

/** A convulsion has begun at this minute or later. */
export const convulsed = (since: number): AuthoredTest => ({ kind: "convulsed", since });

/** A convulsion goes on now. */
export const convulsing: AuthoredTest = { kind: "convulsing" };

/** The last value is so much below the best of so many minutes before it. */
export const fallen = (finding: string, by: number, within: number): AuthoredTest => ({
  kind: "fallen",
  finding,
  by,
  within,
});
