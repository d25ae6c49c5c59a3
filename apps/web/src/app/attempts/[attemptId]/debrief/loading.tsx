import { Skeleton } from "../../../../elements/skeleton";
import { messages } from "../../../../features/debrief/messages";

export default function DebriefLoading() {
  return (
    <main
      aria-busy
      aria-label={messages.loading}
      className="mx-auto flex max-w-6xl flex-col gap-8 px-4 py-8 md:px-8"
    >
      <Skeleton className="h-9 w-72" />
      <Skeleton className="h-16 w-full max-w-story" />
      <Skeleton className="h-24 w-full" />
      <Skeleton className="h-96 w-full" />
    </main>
  );
}
