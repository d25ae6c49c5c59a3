import type { Action } from "@encephalon/model";
import { Button } from "../../../elements/button";
import { actionWords } from "../action-words";
import { messages } from "../messages";

const words = messages.act;

/** What is done next, once the action on its way is answered. */
export function QueueList({
  waiting,
  onForget,
}: {
  waiting: readonly Action[];
  onForget: () => void;
}) {
  if (waiting.length === 0) return null;
  return (
    <div role="status" className="flex items-center justify-between gap-2 text-label text-soft">
      <p className="min-w-0">{words.queued(waiting.map(actionWords).join(" · "))}</p>
      <Button size="small" tone="quiet" className="-mr-2" onClick={onForget}>
        {words.forget}
      </Button>
    </div>
  );
}
