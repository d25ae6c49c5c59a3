import type { Metadata } from "next";
import Link from "next/link";
import { NotForCare } from "../../../elements/not-for-care";
import { textLinkLook } from "../../../elements/text-link";
import { wording } from "../../../elements/wording";
import { AttemptListScreen } from "../../../features/attempt-list/components/attempt-list-screen";
import { messages } from "../../../features/attempt-list/messages";
import { Prefetch, prefetch, trpc } from "../../../trpc/server";

export const metadata: Metadata = { title: messages.title };

/** "3" is a page; whatever else stands in an address is the first one. */
const asPage = (text: unknown): number =>
  typeof text === "string" && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1;

export default async function AttemptsPage({ searchParams }: PageProps<"/attempts">) {
  const page = asPage((await searchParams).page);
  await prefetch(trpc.attempt.mine.queryOptions({ page }));
  return (
    <main className="mx-auto flex max-w-6xl flex-col gap-6 px-4 py-8 md:px-8 md:py-12">
      <header className="flex flex-wrap items-baseline justify-between gap-4">
        <h1 className="font-story text-title">{messages.title}</h1>
        <Link href="/" className={textLinkLook}>
          {wording.toCases}
        </Link>
      </header>
      <Prefetch>
        <AttemptListScreen page={page} />
      </Prefetch>
      <NotForCare />
    </main>
  );
}
