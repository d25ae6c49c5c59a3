import Link from "next/link";
import { buttonLook } from "../../../elements/button";
import { messages } from "../messages";

/** Where a debrief is asked for before the end. */
export function StillOpen({ bedsideHref }: { bedsideHref: string }) {
  return (
    <main className="mx-auto flex max-w-story flex-col items-start gap-4 px-4 py-12">
      <h1 className="font-story text-title">{messages.title}</h1>
      <p className="story">{messages.openAttempt}</p>
      <Link href={bedsideHref} className={buttonLook({ tone: "primary" })}>
        {messages.toBedside}
      </Link>
    </main>
  );
}
