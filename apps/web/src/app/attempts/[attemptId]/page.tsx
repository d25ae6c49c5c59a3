import type { Metadata } from "next";
import { BedsideScreen } from "../../../features/attempt/components/bedside-screen";
import { messages } from "../../../features/attempt/messages";
import { Prefetch, prefetch, trpc } from "../../../trpc/server";

export const metadata: Metadata = { title: messages.page.title };

export default async function BedsidePage({ params }: PageProps<"/attempts/[attemptId]">) {
  const { attemptId } = await params;
  await prefetch(trpc.attempt.view.queryOptions({ attemptId }));
  return (
    <Prefetch>
      <BedsideScreen attemptId={attemptId} />
    </Prefetch>
  );
}
