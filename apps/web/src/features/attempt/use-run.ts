import type { Action, Chart } from "@encephalon/model";
import { useEffect, useEffectEvent, useState } from "react";
import type { PlayStatus } from "./play-status";
import { beatOf, nextWait, type Pace, reasonToStop, type StopReason } from "./run-clock";

export interface Run {
  /** Case minutes a second; null while the clock stands still. */
  readonly pace: Pace | null;
  /** Why it stands still, until the learner does something else. */
  readonly stopped: StopReason | null;
  readonly start: (pace: Pace) => void;
  readonly stop: (why: StopReason) => void;
  /** The learner does something else: the clock stands still and says nothing more of it. */
  readonly leave: () => void;
}

type State =
  | { readonly pace: Pace; readonly seen: number }
  | { readonly pace: null; readonly why: StopReason | null };

/** Lets the clock run by itself: one wait after the other, each an action that is kept before the next. */
export function useRun(
  { chart, now, status }: { chart: Chart; now: number; status: PlayStatus },
  play: (action: Action) => void,
): Run {
  const [state, setState] = useState<State>({ pace: null, why: null });
  const { pace } = state;
  const reason = state.pace === null ? null : reasonToStop(chart, state.seen, status);
  if (reason !== null) setState({ pace: null, why: reason });

  const stop = (why: StopReason) =>
    setState((before) => (before.pace === null ? before : { pace: null, why }));

  const goOn = useEffectEvent(() => {
    if (pace !== null) play(nextWait(chart, now, pace));
  });
  const beat = pace !== null && status.kind === "idle" ? beatOf(pace).milliseconds : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each minute reached is a new beat
  useEffect(() => {
    if (beat === null) return;
    const timer = setTimeout(goOn, beat);
    return () => clearTimeout(timer);
  }, [beat, now]);

  useWhenUnseen(() => stop("unseen"));

  return {
    pace,
    stopped: state.pace === null ? state.why : null,
    start: (next) => setState({ pace: next, seen: chart.entries.length }),
    stop,
    leave: () => setState({ pace: null, why: null }),
  };
}

/** Nobody sees an alarm in a tab that is not in front. */
function useWhenUnseen(act: () => void): void {
  const onChange = useEffectEvent(() => document.visibilityState === "hidden" && act());
  useEffect(() => {
    const listen = () => onChange();
    document.addEventListener("visibilitychange", listen);
    return () => document.removeEventListener("visibilitychange", listen);
  }, []);
}
