import type { Action } from "@encephalon/model";
import { useEffect, useState } from "react";

export interface PlayQueue {
  /** What was asked for while another action was on its way, in the order of asking. */
  readonly waiting: readonly Action[];
  readonly add: (action: Action) => void;
  readonly clear: () => void;
}

/** Actions one after the other: each is played once nothing else is on its way. */
export function usePlayQueue(isFree: () => boolean, play: (action: Action) => void): PlayQueue {
  const [waiting, setWaiting] = useState<readonly Action[]>([]);
  useEffect(() => {
    const [next, ...rest] = waiting;
    if (!next || !isFree()) return;
    setWaiting(rest);
    play(next);
  });
  return {
    waiting,
    add: (action) => setWaiting((before) => [...before, action]),
    clear: () => setWaiting([]),
  };
}
