"use client";

import type { Me } from "@encephalon/api";
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "../../../elements/button";
import { Notice } from "../../../elements/notice";
import { Section } from "../../../elements/section";
import { useTRPC } from "../../../trpc/client";
import { forgetDrafts } from "../../attempt/draft-store";
import {
  type AccountAnswer,
  changePassword,
  deleteGuest,
  deleteUser,
  signIn,
  signOut,
  signUp,
} from "../account-requests";
import { messages } from "../messages";
import { AccountForm, type Credentials } from "./account-form";
import { PasswordForm } from "./password-form";
import { ProblemNotice } from "./problem-notice";
import { Removal } from "./removal";
import { useAccountRequest } from "./use-account-request";

const words = messages.removal;

/** Who is signed in, and the way out. */
function SignedIn({ me, onSignOut, busy }: { me: Me; onSignOut: () => void; busy: boolean }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <p>{messages.user(me.name ?? "", me.email ?? "")}</p>
      <Button disabled={busy} onClick={onSignOut}>
        {messages.signOut}
      </Button>
    </div>
  );
}

/** The one component of this screen that talks to the server; everything below it takes props. */
export function AccountScreen() {
  const { account, attempt } = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const { data: me } = useSuspenseQuery(account.me.queryOptions());
  const isNobody = me.kind === "nobody";
  const { data: mine } = useQuery(attempt.mine.queryOptions({ page: 1 }, { enabled: !isNobody }));
  const { busy, problem, run } = useAccountRequest();
  const [gone, setGone] = useState<Me["kind"] | null>(null);

  const leave = async (request: () => Promise<AccountAnswer>) => {
    if (!(await run(request))) return;
    queryClient.clear();
    router.push("/");
    router.refresh();
  };
  const enter = ({ mode, name, email, password }: Credentials) =>
    leave(() => (mode === "signUp" ? signUp(name, email, password) : signIn(email, password)));
  const signOutHere = async () => {
    const answer = await signOut();
    if (answer.ok) forgetDrafts(() => window.sessionStorage);
    return answer;
  };
  const removed = () => {
    forgetDrafts(() => window.sessionStorage);
    setGone(me.kind);
    queryClient.clear();
    router.refresh();
  };

  if (gone) {
    return (
      <Notice live title={words.doneHeading}>
        {gone === "user" ? words.doneUser : words.doneGuest}
      </Notice>
    );
  }
  return (
    <div className="flex flex-col gap-10">
      {me.kind === "user" ? (
        <>
          <div className="flex flex-col gap-4">
            <SignedIn me={me} busy={busy} onSignOut={() => void leave(signOutHere)} />
            <ProblemNotice problem={problem} />
          </div>
          <Section heading={messages.password.heading}>
            <PasswordForm onChange={changePassword} />
          </Section>
        </>
      ) : (
        <div className="flex flex-col gap-6">
          {me.kind === "guest" && <Notice>{messages.guest}</Notice>}
          <AccountForm busy={busy} problem={problem} onSubmit={(given) => void enter(given)} />
        </div>
      )}
      {!isNobody && (
        <Section heading={me.kind === "user" ? words.headingUser : words.headingGuest}>
          <Removal
            me={me}
            attempts={mine?.total}
            onRemove={me.kind === "user" ? deleteUser : deleteGuest}
            onDone={removed}
          />
        </Section>
      )}
    </div>
  );
}
