"use client";

import { createContext, useContext, useState, useSyncExternalStore } from "react";
import type { Shape } from "./draft-shape";
import type { DraftStore } from "./draft-store";

const nowhere: DraftStore = {
  read: () => null,
  write: () => {},
  forget: () => {},
  watch: () => () => {},
};

/** The drafts of the attempt on the screen. */
export const Drafts = createContext<DraftStore>(nowhere);

export interface KeptDraft<T> {
  readonly draft: T;
  readonly change: (draft: T) => void;
  /** Whether it was typed before the form was opened, and not played. */
  readonly wasKept: boolean;
  /** Back to how the form begins without it. */
  readonly discard: () => void;
}

/** What is typed in a form: kept at every change, and read again when the form is opened again. */
export function useDraft<T>(form: string, shape: Shape<T>, begin: () => T): KeptDraft<T> {
  const store = useContext(Drafts);
  const [state, setState] = useState(() => {
    const kept = shape(store.read(form));
    return kept === undefined ? { draft: begin(), wasKept: false } : { draft: kept, wasKept: true };
  });
  return {
    ...state,
    change: (draft) => {
      store.write(form, draft);
      setState((before) => ({ ...before, draft }));
    },
    discard: () => {
      store.forget(form);
      setState({ draft: begin(), wasKept: false });
    },
  };
}

/** Whether something typed in a form waits to be played. */
export function useHasDraft(form: string): boolean {
  const store = useContext(Drafts);
  return useSyncExternalStore(
    store.watch,
    () => store.read(form) !== null,
    () => false,
  );
}
