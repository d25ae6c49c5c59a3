"use client";

import type { AppErrorCode } from "@encephalon/api";
import { type Action, chartOf } from "@encephalon/model";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { newActionId } from "../action-id";
import { applyChange, type Change } from "../apply-change";
import { draftStore, formOf } from "../draft-store";
import { messages } from "../messages";
import type { PlayStatus, Waiting } from "../play-status";
import { Drafts } from "../use-draft";
import { usePlayQueue } from "../use-play-queue";
import { Bedside } from "./bedside";

/** What a failed request carries; nothing when no answer came at all. */
interface Failure {
  readonly data?: { readonly reason: AppErrorCode | null; readonly httpStatus: number } | null;
}

/** No answer, or one that asks to come again: the same request is safe to repeat, and is. */
const isPassing = ({ data }: Failure): boolean =>
  !data || data.reason === "busy" || data.reason === "too_many" || data.httpStatus === 503;

/** What the repeated request waits for. */
function waitingFor(failure: Failure | null): Waiting {
  if (failure?.data?.reason === "unwritable") return "unwritable";
  if (failure?.data?.reason === "too_many") return "tooMany";
  return navigator.onLine ? "lost" : "offline";
}

const LONGEST_PAUSE = 8000;
const pause = (failures: number): number => Math.min(LONGEST_PAUSE, 500 * 2 ** failures);

function refusalText(reason: AppErrorCode | null | undefined): string | null {
  switch (reason) {
    case "attempt_not_found":
    case "attempt_ended":
    case "action_id_reused":
    case "outdated":
      return messages.refusals[reason];
    default:
      return null;
  }
}

/** The one component of this screen that talks to the server; everything below it takes props. */
export function BedsideScreen({ attemptId }: { attemptId: string }) {
  const { attempt } = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const viewOptions = attempt.view.queryOptions({ attemptId });
  const { data: view } = useSuspenseQuery({ ...viewOptions, staleTime: Number.POSITIVE_INFINITY });
  const [freshFrom, setFreshFrom] = useState(Number.POSITIVE_INFINITY);
  const [drafts] = useState(() => draftStore(attemptId, () => window.sessionStorage));
  const debriefHref = `/attempts/${attemptId}/debrief`;

  const take = (change: Change) => {
    const before = queryClient.getQueryData(viewOptions.queryKey);
    setFreshFrom(before?.events.length ?? 0);
    queryClient.setQueryData(viewOptions.queryKey, (old) => old && applyChange(old, change));
  };
  /** What was refused is still to be mended: its draft stays. */
  const forget = ({ action }: { action: Parameters<typeof formOf>[0] }, { events }: Change) => {
    const form = formOf(action);
    if (form && !events.some(({ kind }) => kind === "refused")) drafts.forget(form);
  };
  const play = useMutation(
    attempt.play.mutationOptions({
      retry: (_, error) => isPassing(error),
      retryDelay: pause,
      onSuccess: (change, played) => {
        take(change);
        forget(played, change);
        if (change.over === "finished") router.push(debriefHref);
      },
      onError: async () => {
        await queryClient.invalidateQueries(viewOptions);
      },
    }),
  );

  const status = ((): PlayStatus => {
    if (play.isPending && play.failureCount > 0) {
      return { kind: "waiting", why: waitingFor(play.failureReason) };
    }
    if (play.isPending) return { kind: "playing" };
    if (!play.error) return { kind: "idle" };
    const reason = play.error.data?.reason;
    if (reason === "stale") return { kind: "stale" };
    const { variables } = play;
    const known = refusalText(reason);
    const again = known || !variables ? null : () => play.mutate(variables);
    return { kind: "failed", text: known ?? messages.act.wrong, retry: again };
  })();

  const send = (action: Action) => {
    const newest = queryClient.getQueryData(viewOptions.queryKey) ?? view;
    play.mutate({ attemptId, actionId: newActionId(), after: newest.number, action });
  };
  // A failure holds the queue until the learner has read it.
  const isFree = () => queryClient.isMutating() === 0 && !play.error && view.status === "open";
  const queue = usePlayQueue(isFree, send);

  return (
    <Drafts value={drafts}>
      <Bedside
        chart={chartOf(view.card, view.events)}
        guided={!view.case.scored}
        now={view.clock}
        ended={view.status === "ended"}
        outdated={view.status === "outdated"}
        freshFrom={freshFrom}
        status={status}
        debriefHref={debriefHref}
        waiting={queue.waiting}
        onPlay={(action) => {
          if (play.error && queue.waiting.length === 0) play.reset();
          queue.add(action);
        }}
        onForget={queue.clear}
        onDismiss={play.reset}
      />
    </Drafts>
  );
}
