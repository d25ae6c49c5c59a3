import type { Action } from "@encephalon/model";
import { newActionId } from "./action-id";
import { actionWords } from "./action-words";
import { list, number, orNull, parts, type Shape, text } from "./draft-shape";
import type { DraftStore } from "./draft-store";

/** What a learner picked, with the id by which the server knows a repeated request. */
export interface Picked {
  readonly actionId: string;
  readonly action: Action;
}

/** It was sent, after the action of this number, and is not answered. */
export interface Sent extends Picked {
  readonly after: number;
}

interface Content {
  readonly sent: Sent | null;
  readonly waiting: readonly Picked[];
  /** The number of the newest action that the learner had before the eyes when picking what waits. */
  readonly seen: number;
}

/** What was picked and is not answered, in the order of picking: it outlasts a reload of its tab. */
export interface Outbox {
  /** The same object until something changes. */
  readonly now: () => Content;
  readonly pick: (action: Action, newest: number) => void;
  /** What is to be sent now: what was sent and not answered, as it was, else the next; null when all is answered. */
  readonly send: () => Sent | null;
  /** It is known what became of the action of this id; the chart then reached this number. */
  readonly settle: (actionId: string, newest: number) => void;
  readonly leaveWaiting: () => void;
  readonly watch: (act: () => void) => () => void;
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

const content: Shape<Content> = parts<Content>({
  sent: orNull(parts<Sent>({ actionId: text, action, after: number })),
  waiting: list(parts<Picked>({ actionId: text, action })),
  seen: number,
});

const isEmpty = ({ sent, waiting }: Content): boolean => !sent && waiting.length === 0;

export function openOutbox(store: DraftStore): Outbox {
  const watchers = new Set<() => void>();
  let held = content(store.read(PLACE)) ?? EMPTY;
  const hold = (next: Content): void => {
    held = next;
    if (isEmpty(next)) store.forget(PLACE);
    else store.write(PLACE, next);
    for (const act of watchers) act();
  };
  return {
    now: () => held,
    pick: (picked, newest) => {
      const next = { actionId: newActionId(), action: picked };
      const seen = isEmpty(held) ? newest : held.seen;
      hold({ ...held, waiting: [...held.waiting, next], seen });
    },
    send: () => {
      const [next, ...waiting] = held.waiting;
      if (!held.sent && next) hold({ ...held, sent: { ...next, after: held.seen }, waiting });
      return held.sent;
    },
    settle: (actionId, newest) => {
      if (held.sent?.actionId === actionId) hold({ ...held, sent: null, seen: newest });
    },
    leaveWaiting: () => hold({ ...held, waiting: [] }),
    watch: (act) => {
      watchers.add(act);
      return () => watchers.delete(act);
    },
  };
}
