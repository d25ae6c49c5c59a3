"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { useDebriefed } from "../use-debriefed";
import { DebriefView } from "./debrief-view";
import { LatePause } from "./late-pause";

/** The one component of this screen that talks to the server; everything below it takes props. */
export function DebriefScreen({
  attemptId,
  told,
}: {
  attemptId: string;
  /** Whether the learner comes from the bedside, where a death is told. */
  told: boolean;
}) {
  const { attempt } = useTRPC();
  const { data: debrief } = useSuspenseQuery(attempt.debrief.queryOptions({ attemptId }));
  const [paused, setPaused] = useState(!told && !debrief.debriefed && debrief.outcome.died);
  useDebriefed(attemptId, !paused);
  if (paused) return <LatePause debrief={debrief} onReady={() => setPaused(false)} />;
  return <DebriefView debrief={debrief} chartHref={`/attempts/${attemptId}`} />;
}
