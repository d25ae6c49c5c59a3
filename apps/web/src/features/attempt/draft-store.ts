import type { actionSchema } from "@encephalon/model";
import type { z } from "zod";
import { type Watchers, watchers } from "../../elements/watchers";

/** An action as it is sent. */
export type SentAction = z.input<typeof actionSchema>;

/** What is typed or picked and not played yet, by attempt and form, in this tab: it outlasts a reload and a closed sheet. */
export interface DraftStore {
  readonly read: (form: string) => unknown;
  readonly write: (form: string, draft: unknown) => void;
  readonly forget: (form: string) => void;
  /** Calls back whenever a draft comes or goes; gives the way to stop it. */
  readonly watch: Watchers["watch"];
}

/** The form in which an action is written; null for what is only picked. */
export function formOf(action: SentAction): string | null {
  switch (action.kind) {
    case "differential":
    case "aness":
    case "predict":
    case "finish":
      return action.kind;
    case "give":
      return `give ${action.drug}`;
    case "set":
    case "decide":
      return `${action.kind} ${action.item}`;
    case "ask":
    case "examine":
    case "order":
    case "do":
    case "call":
    case "move":
    case "stop":
    case "wait":
      return null;
  }
}

/** Storage may be missing, full or forbidden: the draft then lasts as long as the form does. */
function tried<T>(does: () => T): T | null {
  try {
    return does();
  } catch {
    return null;
  }
}

const parsed = (text: string | null): unknown => {
  if (text === null) return null;
  return tried(() => JSON.parse(text) as unknown);
};

const OURS = "draft ";

/** Nothing that was typed or picked in this tab, in whatever attempt, is left in it: its learner is gone. */
export function forgetDrafts(storage: () => Storage): void {
  tried(() => {
    const held = storage();
    const keys = Array.from({ length: held.length }, (_, index) => held.key(index));
    for (const key of keys) if (key?.startsWith(OURS)) held.removeItem(key);
  });
}

/** The drafts of one attempt in a storage; `storage` is asked for each time, as a server has none. */
export function draftStore(attemptId: string, storage: () => Storage): DraftStore {
  const { watch, tell } = watchers();
  const key = (form: string) => `${OURS}${attemptId} ${form}`;
  const told = (does: () => void) => {
    tried(does);
    tell();
  };
  return {
    read: (form) => parsed(tried(() => storage().getItem(key(form)))),
    write: (form, draft) => told(() => storage().setItem(key(form), JSON.stringify(draft))),
    forget: (form) => told(() => storage().removeItem(key(form))),
    watch,
  };
}
