"use client";

import type { AppErrorCode, Me } from "@encephalon/api";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Button, buttonLook } from "../../../elements/button";
import { Notice } from "../../../elements/notice";
import { Section } from "../../../elements/section";
import { textLinkLook } from "../../../elements/text-link";
import { wording } from "../../../elements/wording";
import { useTRPC } from "../../../trpc/client";
import { signInAsGuest } from "../../account/account-requests";
import { messages as accountMessages } from "../../account/messages";
import { newActionId } from "../../attempt/action-id";
import { messages } from "../messages";
import { CaseList } from "./case-list";
import { OpenList } from "./open-list";
import { PreBrief } from "./pre-brief";
import { ReviewList } from "./review-list";

const words = messages.problems;

/** Why an attempt was not begun; no data where no answer came. */
function problemText(data: { readonly reason: AppErrorCode | null } | null | undefined): string {
  if (!data) return words.lost;
  if (data.reason === "too_many") return words.often;
  if (data.reason === "case_unplayable") return words.unplayable;
  return data.reason === "unwritable" ? words.unwritable : words.wrong;
}

/** The way in for nobody; who it is, for everyone else. */
function Entrance({
  me,
  opening,
  onEnter,
}: {
  me: Me;
  opening: string | null;
  onEnter: () => void;
}) {
  if (me.kind === "nobody") {
    return (
      <div className="flex flex-wrap gap-3">
        <Button tone="primary" size="large" disabled={opening !== null} onClick={onEnter}>
          {opening === "guest" ? messages.guestBusy : messages.guest}
        </Button>
        <Link href="/account" className={buttonLook({ size: "large" })}>
          {messages.account}
        </Link>
      </div>
    );
  }
  return (
    <p className="flex flex-wrap gap-x-4 text-soft">
      {me.kind === "guest" ? messages.asGuest : messages.asUser(me.name ?? me.email ?? "")}
      <Link href="/attempts" className={textLinkLook}>
        {wording.myAttempts}
      </Link>
      <Link href="/account" className={textLinkLook}>
        {me.kind === "guest" ? messages.account : messages.manageAccount}
      </Link>
    </p>
  );
}

/** What was pressed may stand far below what is then said of it. */
const intoSight = (told: HTMLElement | null): void => told?.scrollIntoView({ block: "center" });

/** Stands until the first case is begun; then the learner has read it. */
const Before = () => (
  <section aria-labelledby="before" className="max-w-story border-accent border-l-2 pl-4">
    <h2 id="before" className="font-semibold">
      {messages.prebriefHeading}
    </h2>
    <p>{messages.prebrief}</p>
  </section>
);

/** The one component of this screen that talks to the server; everything below it takes props. */
export function StartScreen() {
  const { account, cases, attempt } = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const { data: me } = useSuspenseQuery(account.me.queryOptions());
  const { data: listed } = useSuspenseQuery(cases.list.queryOptions());
  const start = useMutation(attempt.start.mutationOptions());
  const [opening, setOpening] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** The attempt that was asked for and not answered, by case: it is asked for again, not a second one. */
  const tried = useRef(new Map<string, string>());
  const [briefed, setBriefed] = useState<string | null>(null);
  const scored = listed.filter((one) => one.case.scored);
  const controls = listed.filter((one) => !one.case.scored);
  const [first] = controls;
  const isFirst = scored.every(({ mine }) => mine.attempts === 0);

  const becomeGuest = async (): Promise<boolean> => {
    const answer = await signInAsGuest();
    if (answer.ok) await queryClient.invalidateQueries();
    else setProblem(accountMessages.problems[answer.problem]);
    return answer.ok;
  };
  const enter = async () => {
    setProblem(null);
    setOpening("guest");
    await becomeGuest();
    setOpening(null);
  };
  const begin = async (caseKey: string) => {
    setProblem(null);
    setOpening(caseKey);
    if (me.kind === "nobody" && !(await becomeGuest())) return setOpening(null);
    const attemptId = tried.current.get(caseKey) ?? newActionId();
    tried.current.set(caseKey, attemptId);
    start.mutate(
      { caseKey, attemptId },
      {
        onSuccess: () => {
          tried.current.delete(caseKey);
          router.push(`/attempts/${attemptId}`);
        },
        onError: ({ data }) => {
          setOpening(null);
          setProblem(problemText(data));
        },
      },
    );
  };

  const choose = (caseKey: string) => {
    if (isFirst) setBriefed(caseKey);
    else void begin(caseKey);
  };
  const beginBriefed = (caseKey: string) => {
    setBriefed(null);
    void begin(caseKey);
  };

  return (
    <>
      <PreBrief
        open={briefed !== null}
        onBegin={() => briefed && beginBriefed(briefed)}
        {...(first && { onLearn: () => beginBriefed(first.caseKey) })}
        onClose={() => setBriefed(null)}
      />
      {isFirst && <Before />}
      <Entrance me={me} opening={opening} onEnter={enter} />
      {problem && (
        <div ref={intoSight}>
          <Notice tone="danger" live>
            {problem}
          </Notice>
        </div>
      )}
      {listed.some(({ mine }) => mine.open) && (
        <Section heading={messages.openHeading}>
          <OpenList cases={listed} />
        </Section>
      )}
      {listed.some(({ mine }) => mine.review) && (
        <Section heading={messages.reviewHeading}>
          <ReviewList cases={listed} opening={opening} onBegin={begin} />
        </Section>
      )}
      {first && (
        <Section heading={messages.orientationHeading}>
          <CaseList cases={controls} opening={opening} onBegin={begin} />
        </Section>
      )}
      <Section heading={messages.listHeading}>
        <CaseList cases={scored} opening={opening} onBegin={choose} />
      </Section>
    </>
  );
}
