"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { buttonLook } from "../../../elements/button";
import { wording } from "../../../elements/wording";
import { useTRPC } from "../../../trpc/client";
import { messages } from "../messages";
import { AttemptCards } from "./attempt-cards";
import { AttemptTable } from "./attempt-table";
import { PageLinks } from "./page-links";

/** The one thing that is said where there is no line to show, and the way out of it. */
const Nothing = ({ text, href, way }: { text: string; href: string; way: string }) => (
  <div className="flex flex-col items-start gap-4 border-line border-y py-8">
    <p className="story max-w-story">{text}</p>
    <Link href={href} className={buttonLook({ tone: "primary" })}>
      {way}
    </Link>
  </div>
);

/** The one component of this screen that talks to the server; everything below it takes props. */
export function AttemptListScreen({ page }: { page: number }) {
  const { attempt } = useTRPC();
  const { data } = useSuspenseQuery(attempt.mine.queryOptions({ page }));
  const { attempts, total, pages } = data;
  if (total === 0) return <Nothing text={messages.empty} href="/" way={wording.toCases} />;
  if (attempts.length === 0) {
    return <Nothing text={messages.beyond} href="/attempts" way={messages.first} />;
  }
  return (
    <>
      <AttemptTable attempts={attempts} />
      <AttemptCards attempts={attempts} />
      <PageLinks page={page} pages={pages} />
    </>
  );
}
