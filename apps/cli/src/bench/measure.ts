/** One measured figure, beside a limit or beside a peer measured in the same run. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Each with the ratio of the value to it, as measured in this run. */
  readonly beside: readonly Beside[];
}

export interface Beside {
  readonly name: string;
  readonly value: number;
  readonly ratio: number;
  /** For a limit, whether it is kept; absent for a peer. */
  readonly kept?: boolean;
}

/** Lines of a profile: the share of the time that was spent in a function itself. */
export interface ProfileLine {
  readonly share: number;
  readonly function: string;
  readonly file: string;
}

export interface BenchResult {
  readonly name: string;
  /** How it was measured, in a sentence or two. */
  readonly how: string;
  readonly measures: readonly Measure[];
  readonly profile?: readonly ProfileLine[];
}

export const peer = (name: string, value: number, measured: number): Beside => ({
  name,
  value,
  ratio: measured / value,
});

export const atMost = (limit: number, measured: number): Beside => ({
  name: "at most",
  value: limit,
  ratio: measured / limit,
  kept: measured <= limit,
});

export const atLeast = (limit: number, measured: number): Beside => ({
  name: "at least",
  value: limit,
  ratio: measured / limit,
  kept: measured >= limit,
});
