import { availableParallelism } from "node:os";
import { err, ok, type Result } from "@encephalon/kernel";

/** One thing that a command is told: how it is written in the help, and how it is read. */
export interface Argument<T> {
  /** In capitals, as in the help: `CASE`, `FILE`, `N`. */
  readonly placeholder: string;
  readonly does: string;
  /** What is wrong comes back as a clause that follows the text as it was given. */
  readonly read: (text: string) => Result<T, string>;
  /** Taken when nothing is given; an argument without it must be given. */
  readonly otherwise?: { readonly value: T };
}

/** A seed has 32 bits. */
export const LAST_SEED = 4_294_967_295;

const asGiven = (text: string): Result<string, string> =>
  text.trim() === "" ? err("is empty") : ok(text);

/** Free text: a file, an address, an id. */
export const textArgument = (placeholder: string, does: string): Argument<string> => ({
  placeholder,
  does,
  read: asGiven,
});

/** A whole number in decimal digits, from `low` to `high`. */
export function numberArgument(
  does: string,
  { low, high }: { readonly low: number; readonly high: number },
): Argument<number> {
  const read = (text: string): Result<number, string> => {
    const value = Number(text);
    const fits = /^\d+$/.test(text) && value >= low && value <= high;
    return fits ? ok(value) : err(`is not a whole number from ${low} to ${high}`);
  };
  return { placeholder: "N", does, read };
}

/** One of a few words that never change. */
export function wordArgument<W extends string>(
  placeholder: string,
  does: string,
  words: readonly W[],
): Argument<W> {
  const read = (text: string): Result<W, string> => {
    const word = words.find((one) => one === text);
    return word === undefined ? err(`is not one of ${words.join(", ")}`) : ok(word);
  };
  return { placeholder, does: `${does}: ${words.join(", ")}`, read };
}

/** There or not, without a value. */
export const switchArgument = (does: string): Argument<boolean> => ({
  placeholder: "",
  does,
  read: () => ok(true),
  otherwise: { value: false },
});

export const isSwitch = ({ placeholder }: Argument<unknown>): boolean => placeholder === "";

export const optional = <T, D>(argument: Argument<T>, value: D): Argument<T | D> => ({
  ...argument,
  otherwise: { value },
});

const MOST_WORKERS = 256;

export const workersArgument = optional(
  numberArgument("worker threads; as many as there are cores, unless given", {
    low: 1,
    high: MOST_WORKERS,
  }),
  availableParallelism(),
);
export const caseArgument = textArgument("CASE", "a case id, as `cases` lists them");
export const casesArgument = textArgument("CASE|all", "a case id, or all");
export const policyArgument = textArgument("NAME", "a policy, as `policies` lists them");
export const seedArgument = optional(
  numberArgument("the child: 0 takes every range at its centre", { low: 0, high: LAST_SEED }),
  0,
);
