import type { Action } from "@encephalon/model";
import { type Watchers, watchers } from "../../elements/watchers";
import { newActionId } from "./action-id";
import { actionWords } from "./action-words";
import { list, number, orNull, parts, type Shape, text } from "./draft-shape";
import { type DraftStore, formOf } from "./draft-store";

/** What a learner picked, with the id by which the server knows a repeated request. */
interface Picked {
  readonly actionId: string;
  readonly action: Action;
  /** What stood in its form; null where it has none. It is no draft while the action is under way. */
  readonly draft: unknown;
}

/** It was sent, after the action of this number, and is not answered. */
interface Sent extends Picked {
  readonly after: number;
}

interface Content {
  readonly sent: Sent | null;
  readonly waiting: readonly Picked[];
  /** The number of the newest action that the learner had before the eyes when picking what waits. */
  readonly seen: number;
}

/** What was picked and is not answered, in the order of picking: it outlasts a reload of its tab. */
interface Outbox {
  /** The same object until something changes. */
  readonly now: () => Content;
  readonly pick: (action: Action, newest: number) => void;
  /** What is to be sent now: what was sent and not answered, as it was, else the next; null when all is answered. */
  readonly send: () => Sent | null;
  /** The action of this id was done; the chart then reached this number. */
  readonly done: (actionId: string, newest: number) => void;
  /** It was not, or is given up: its form offers again what was typed. */
  readonly notDone: (actionId: string, newest: number) => void;
  readonly leaveWaiting: () => void;
  readonly watch: Watchers["watch"];
}

export const EMPTY: Content = { sent: null, waiting: [], seen: 0 };

const PLACE = "outbox";

/** An action that this page can name. Whether it can be done is the server's to say, which parses it. */
const action: Shape<Action> = (kept) => {
  try {
    const read = kept as Action; // held to be one as far as the next line reads it
    return actionWords(read) ? read : undefined;
  } catch {
    return undefined;
  }
};

/** Whatever a form holds: the form itself reads it. */
const draft: Shape<unknown> = (kept) => kept ?? null;

const content: Shape<Content> = parts<Content>({
  sent: orNull(parts<Sent>({ actionId: text, action, draft, after: number })),
  waiting: list(parts<Picked>({ actionId: text, action, draft })),
  seen: number,
});

const isEmpty = ({ sent, waiting }: Content): boolean => !sent && waiting.length === 0;

/** What stands in the form of an action leaves it. */
function takeDraft(store: DraftStore, action: Action): unknown {
  const form = formOf(action);
  if (form === null) return null;
  const draft = store.read(form);
  store.forget(form);
  return draft;
}

/** Back into the form, unless something newer was typed there. */
function giveBack(store: DraftStore, { action, draft }: Picked): void {
  const form = formOf(action);
  if (form !== null && draft !== null && store.read(form) === null) store.write(form, draft);
}

export function openOutbox(store: DraftStore): Outbox {
  const { watch, tell } = watchers();
  let held = content(store.read(PLACE)) ?? EMPTY;
  const hold = (next: Content): void => {
    held = next;
    if (isEmpty(next)) store.forget(PLACE);
    else store.write(PLACE, next);
    tell();
  };
  const settle = (actionId: string, newest: number): Sent | null => {
    const { sent } = held;
    if (sent?.actionId !== actionId) return null;
    hold({ ...held, sent: null, seen: newest });
    return sent;
  };
  return {
    now: () => held,
    pick: (picked, newest) => {
      const next = { actionId: newActionId(), action: picked, draft: takeDraft(store, picked) };
      const seen = isEmpty(held) ? newest : held.seen;
      hold({ ...held, waiting: [...held.waiting, next], seen });
    },
    send: () => {
      const [next, ...waiting] = held.waiting;
      if (!held.sent && next) hold({ ...held, sent: { ...next, after: held.seen }, waiting });
      return held.sent;
    },
    done: (actionId, newest) => {
      settle(actionId, newest);
    },
    notDone: (actionId, newest) => {
      const left = settle(actionId, newest);
      if (left) giveBack(store, left);
    },
    leaveWaiting: () => {
      const { waiting } = held;
      hold({ ...held, waiting: [] });
      for (const left of waiting.toReversed()) giveBack(store, left);
    },
    watch,
  };
}
