"use client";

import { type ComponentType, type ReactNode, useEffect, useSyncExternalStore } from "react";
import { Button } from "./button";
import { Notice } from "./notice";
import { type Watchers, watchers } from "./watchers";
import { wording } from "./wording";

type State<P> =
  | { readonly kind: "none" | "coming" | "failed" }
  | { readonly kind: "here"; readonly Body: ComponentType<P> };

/** A part of a screen whose script comes when it is first asked for. */
export interface Part<P> {
  /** Fetches the script, unless it is here or on its way. */
  readonly ask: () => void;
  readonly state: () => State<P>;
  readonly watch: Watchers["watch"];
}

export function part<P>(load: () => Promise<ComponentType<P>>): Part<P> {
  const { watch, tell } = watchers();
  let state: State<P> = { kind: "none" };
  const turn = (next: State<P>) => {
    state = next;
    tell();
  };
  return {
    state: () => state,
    watch,
    ask: () => {
      if (state.kind === "coming" || state.kind === "here") return;
      turn({ kind: "coming" });
      load().then(
        (Body) => turn({ kind: "here", Body }),
        () => turn({ kind: "failed" }),
      );
    },
  };
}

const none = { kind: "none" } as const;

/** Shows a part; what waits for it while it comes; and why it does not come, with the way to try again. */
export function PartOf<P extends object>({
  of,
  props,
  waiting,
}: {
  of: Part<P>;
  props: P;
  /** In the shape of the part. */
  waiting: ReactNode;
}) {
  const { ask, state: now, watch } = of;
  const state = useSyncExternalStore(watch, now, () => none);
  useEffect(ask, [ask]);
  if (state.kind === "here") return <state.Body {...props} />;
  if (state.kind === "failed") return <NotHere onRetry={ask} />;
  return (
    <div role="status" aria-label={wording.loading}>
      {waiting}
    </div>
  );
}

const NotHere = ({ onRetry }: { onRetry: () => void }) => (
  <Notice
    tone="danger"
    live
    action={
      <Button size="small" onClick={onRetry}>
        {wording.tryAgain}
      </Button>
    }
  >
    {navigator.onLine ? wording.partFailed : wording.partOffline}
  </Notice>
);
