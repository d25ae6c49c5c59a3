import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "../../trpc/client";

/** Tells the server that the debrief is open: from now on the learner's own lists may tell the outcome. */
export function useDebriefed(attemptId: string): void {
  const { attempt } = useTRPC();
  const queryClient = useQueryClient();
  const { mutate } = useMutation(
    attempt.debriefed.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(attempt.mine.pathFilter()),
    }),
  );
  useEffect(() => mutate({ attemptId }), [mutate, attemptId]);
}
