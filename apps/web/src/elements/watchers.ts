/** Those who are to hear that something changed. */
export interface Watchers {
  /** Calls back at every change; gives the way to stop it. */
  readonly watch: (act: () => void) => () => void;
  readonly tell: () => void;
}

export function watchers(): Watchers {
  const acts = new Set<() => void>();
  return {
    watch: (act) => {
      acts.add(act);
      return () => acts.delete(act);
    },
    tell: () => {
      for (const act of acts) act();
    },
  };
}
