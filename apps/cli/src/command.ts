import { err, ok, type Result } from "@encephalon/kernel";
import type { Argument } from "./argument";
import type { Failure } from "./failure";

/** Where a command is: paths resolve from `calledFrom`; settings are read from `variables`. */
export interface World {
  readonly root: string;
  readonly calledFrom: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** For progress while a long command runs; the answer never goes here. */
  readonly tell: (line: string) => void;
}

/** The same answer twice: a value for scripts and, when asked, words for people. */
export interface Answer {
  readonly value: unknown;
  readonly text: () => string;
  /** It was done and does not hold: exit 1, with the answer all the same. */
  readonly broken: boolean;
}

/** What was typed, by the name of the argument. */
export type Typed = Readonly<Record<string, string | undefined>>;
export type Arguments = Readonly<Record<string, Argument<unknown>>>;

export type Refused =
  | { readonly kind: "usage"; readonly message: string }
  | { readonly kind: "failure"; readonly failure: Failure };

export interface Command {
  readonly name: string;
  readonly does: string;
  /** In the order in which they are typed. */
  readonly takes: Arguments;
  /** `--name VALUE`. */
  readonly options: Arguments;
  readonly answer: (typed: Typed, world: World) => Promise<Result<Answer, Refused>>;
}

type Given<A extends Arguments> = {
  readonly [K in keyof A]: A[K] extends Argument<infer T> ? T : never;
};

interface Spec<T extends Arguments, O extends Arguments, V> {
  readonly name: string;
  readonly does: string;
  readonly takes: T;
  readonly options: O;
  readonly compute: (
    given: Given<T> & Given<O>,
    world: World,
  ) => Result<V, Failure> | Promise<Result<V, Failure>>;
  readonly print: (value: V) => string;
  /** Whether what was to be shown does not hold; a command without it shows nothing that could break. */
  readonly isBroken?: (value: V) => boolean;
}

/** A command out of its parts: computing and printing know nothing of each other but the value. */
export function command<T extends Arguments, O extends Arguments, V>(spec: Spec<T, O, V>): Command {
  const { compute, print, isBroken, ...described } = spec;
  const answer: Command["answer"] = async (typed, world) => {
    const given = readAll(spec, typed);
    if (!given.ok) return err({ kind: "usage", message: given.error });
    // readAll reads every argument of T and O by its own `read`
    const computed = await compute(given.value as Given<T> & Given<O>, world);
    if (!computed.ok) return err({ kind: "failure", failure: computed.error });
    const { value } = computed;
    return ok({ value, text: () => print(value), broken: isBroken?.(value) ?? false });
  };
  return { ...described, answer };
}

function readAll(
  { takes, options }: Pick<Command, "takes" | "options">,
  typed: Typed,
): Result<Readonly<Record<string, unknown>>, string> {
  const values: Record<string, unknown> = {};
  for (const [name, argument] of Object.entries({ ...takes, ...options })) {
    const label = name in options ? `--${name}` : argument.placeholder;
    const read = readOne(label, argument, typed[name]);
    if (!read.ok) return read;
    values[name] = read.value;
  }
  return ok(values);
}

function readOne(
  label: string,
  { placeholder, otherwise, read }: Argument<unknown>,
  text: string | undefined,
): Result<unknown, string> {
  if (text === undefined) {
    const missing = label === placeholder ? label : `${label} ${placeholder}`;
    return otherwise ? ok(otherwise.value) : err(`${missing} is missing.`);
  }
  const value = read(text);
  return value.ok ? value : err(`${label}: "${text}" ${value.error}.`);
}
