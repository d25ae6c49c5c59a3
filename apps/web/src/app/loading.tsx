import { Skeleton } from "../elements/skeleton";
import { messages } from "../features/cases/messages";

export default function StartLoading() {
  return (
    <main
      aria-busy
      aria-label={messages.loading}
      className="mx-auto flex max-w-5xl flex-col gap-6 px-4 py-12 md:px-8"
    >
      <Skeleton className="h-9 w-48" />
      <Skeleton className="h-24 w-full max-w-story" />
      <Skeleton className="h-11 w-64" />
      <Skeleton className="h-20 w-full" />
      <Skeleton className="h-20 w-full" />
    </main>
  );
}
