import type { ReactNode } from "react";
import { wording } from "./wording";

/** A page that says one thing: what happened, what is safe, what to do, and how the log calls it. */
export function PageMessage({
  heading,
  text,
  requestId,
  children,
}: {
  heading: string;
  text: string;
  requestId: string | undefined;
  children: ReactNode;
}) {
  return (
    <main className="mx-auto flex max-w-story flex-col items-start gap-4 px-4 py-12">
      <h1 className="font-story text-title">{heading}</h1>
      <p className="story">{text}</p>
      <div className="flex flex-wrap gap-2">{children}</div>
      {requestId && <p className="figures text-label text-soft">{wording.requestId(requestId)}</p>}
    </main>
  );
}
