import type { Metadata } from "next";
import { DebriefScreen } from "../../../../features/debrief/components/debrief-screen";
import { StillOpen } from "../../../../features/debrief/components/still-open";
import { messages } from "../../../../features/debrief/messages";
import { Prefetch, prefetch, trpc } from "../../../../trpc/server";

export const metadata: Metadata = { title: messages.title };

export default async function DebriefPage({
  params,
  searchParams,
}: PageProps<"/attempts/[attemptId]/debrief">) {
  const { attemptId } = await params;
  const { told } = await searchParams;
  const found = await prefetch(trpc.attempt.debrief.queryOptions({ attemptId }));
  if (found === "conflict") return <StillOpen bedsideHref={`/attempts/${attemptId}`} />;
  return (
    <Prefetch>
      <DebriefScreen attemptId={attemptId} told={told !== undefined} />
    </Prefetch>
  );
}
