import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "../../trpc/client";

const opened = <T extends { readonly debriefed: boolean }>(before: T | undefined) =>
  before && { ...before, debriefed: true };

/**
 * Tells the server, once the debrief is open, that it is: from now on the learner's own lists may tell the
 * outcome, and a death is not told anew.
 */
export function useDebriefed(attemptId: string, open: boolean): void {
  const { attempt } = useTRPC();
  const queryClient = useQueryClient();
  const { mutate } = useMutation(
    attempt.debriefed.mutationOptions({
      onSuccess: () => {
        queryClient.setQueryData(attempt.view.queryKey({ attemptId }), opened);
        queryClient.setQueryData(attempt.debrief.queryKey({ attemptId }), opened);
        return queryClient.invalidateQueries(attempt.mine.pathFilter());
      },
    }),
  );
  useEffect(() => {
    if (open) mutate({ attemptId });
  }, [mutate, attemptId, open]);
}
