import { Skeleton } from "../../../elements/skeleton";
import { messages } from "../../../features/attempt-list/messages";

const LINES = ["first", "second", "third", "fourth", "fifth"];

export default function AttemptsLoading() {
  return (
    <main
      aria-busy
      aria-label={messages.loading}
      className="mx-auto flex max-w-6xl flex-col gap-6 px-4 py-8 md:px-8 md:py-12"
    >
      <Skeleton className="h-9 w-48" />
      <div className="flex flex-col gap-3">
        {LINES.map((line) => (
          <Skeleton key={line} className="h-14 w-full max-md:h-28" />
        ))}
      </div>
    </main>
  );
}
