/** Takes values by their number, as they come, and hands them on from 0 without a gap. */
export interface InOrder<T> {
  readonly add: (k: number, value: T) => void;
  /** How many were handed on. */
  readonly passed: () => number;
}

export function inOrder<T>(pass: (value: T) => void): InOrder<T> {
  const early = new Map<number, { readonly value: T }>();
  let next = 0;
  return {
    add: (k, value) => {
      early.set(k, { value });
      for (let due = early.get(next); due; due = early.get(next)) {
        early.delete(next);
        next += 1;
        pass(due.value);
      }
    },
    passed: () => next,
  };
}
