"use client";

import { chartOf } from "@encephalon/model";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTRPC } from "../../../trpc/client";
import { actionWords } from "../action-words";
import { applyChange, type Change, freshFrom } from "../apply-change";
import { draftStore } from "../draft-store";
import { messages } from "../messages";
import { EMPTY, openOutbox } from "../outbox";
import { isAnswer, isPassing, isSignedOut, refusalText, waitsFor } from "../play-failure";
import type { PlayStatus } from "../play-status";
import { Drafts } from "../use-draft";
import { Bedside } from "./bedside";

const LONGEST_PAUSE = 8000;
const pause = (failures: number): number => Math.min(LONGEST_PAUSE, 500 * 2 ** failures);

/** The one component of this screen that talks to the server; everything below it takes props. */
export function BedsideScreen({ attemptId }: { attemptId: string }) {
  const { attempt } = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const viewOptions = attempt.view.queryOptions({ attemptId });
  const { data: view } = useSuspenseQuery({ ...viewOptions, staleTime: Number.POSITIVE_INFINITY });
  const [fresh, setFresh] = useState(Number.POSITIVE_INFINITY);
  const [drafts] = useState(() => draftStore(attemptId, () => window.sessionStorage));
  const [outbox] = useState(() => openOutbox(drafts));
  const unanswered = useSyncExternalStore(outbox.watch, outbox.now, () => EMPTY);
  const debriefHref = `/attempts/${attemptId}/debrief`;

  /** The number of the newest action on the chart. */
  const newest = () => (queryClient.getQueryData(viewOptions.queryKey) ?? view).number;
  const take = (change: Change) => {
    const before = queryClient.getQueryData(viewOptions.queryKey);
    setFresh(before ? freshFrom(before, change) : 0);
    queryClient.setQueryData(viewOptions.queryKey, (old) => old && applyChange(old, change));
  };
  const play = useMutation(
    attempt.play.mutationOptions({
      retry: (_, error) => isPassing(error),
      retryDelay: pause,
      onSuccess: (change, { actionId }) => {
        take(change);
        const refused = change.events.some(({ kind }) => kind === "refused");
        const settle = refused ? outbox.notDone : outbox.done;
        settle(actionId, change.number);
        if (change.over === "finished") router.push(debriefHref);
      },
      onError: async (error, { actionId }) => {
        if (!isSignedOut(error)) await queryClient.invalidateQueries(viewOptions);
        if (isAnswer(error)) outbox.notDone(actionId, newest());
      },
    }),
  );

  const status = ((): PlayStatus => {
    const { variables, error } = play;
    if (!variables || play.isSuccess) return { kind: "idle" };
    const what = actionWords(variables.action);
    if (play.isPending && play.failureCount > 0) {
      return { kind: "waiting", why: waitsFor(play.failureReason, navigator.onLine), what };
    }
    if (!error) return { kind: "playing" };
    const reason = error.data?.reason;
    if (reason === "stale") return { kind: "stale", what };
    if (isSignedOut(error)) return { kind: "signedOut", what };
    const known = refusalText(reason, what);
    const retry = known === null ? () => play.mutate(variables) : null;
    return { kind: "failed", text: known ?? messages.act.wrong(what), retry };
  })();

  // What an earlier page sent and never saw answered goes first; a failure holds the rest until it is read.
  useEffect(() => {
    if (queryClient.isMutating() > 0 || play.error) return;
    if (!unanswered.sent && view.status !== "open") return;
    const next = outbox.send();
    if (next) play.mutate({ attemptId, ...next });
  });

  const dismiss = () => {
    play.reset();
    if (unanswered.sent) outbox.notDone(unanswered.sent.actionId, newest());
  };

  return (
    <Drafts value={drafts}>
      <Bedside
        chart={chartOf(view.card, view.events)}
        guided={!view.case.scored}
        now={view.clock}
        ended={view.status === "ended"}
        outdated={view.status === "outdated"}
        freshFrom={fresh}
        status={status}
        debriefHref={view.over === "died" ? `${debriefHref}?told` : debriefHref}
        debriefed={view.debriefed}
        waiting={unanswered.waiting.map(({ action }) => action)}
        onPlay={(action) => {
          if (play.error && unanswered.waiting.length === 0) dismiss();
          outbox.pick(action, newest());
        }}
        onForget={outbox.leaveWaiting}
        onDismiss={dismiss}
      />
    </Drafts>
  );
}
