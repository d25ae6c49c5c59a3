"use client";

import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "../../../elements/button";
import { Notice } from "../../../elements/notice";
import { useTRPC } from "../../../trpc/client";
import { type AccountProblem, signIn, signOut, signUp } from "../account-requests";
import { messages } from "../messages";
import { AccountForm, type Credentials } from "./account-form";

/** The one component of this screen that talks to the server; everything below it takes props. */
export function AccountScreen() {
  const { account } = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const { data: me } = useSuspenseQuery(account.me.queryOptions());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AccountProblem | null>(null);

  const run = async (request: () => ReturnType<typeof signOut>) => {
    setBusy(true);
    setProblem(null);
    const answer = await request();
    setBusy(false);
    if (!answer.ok) return setProblem(answer.problem);
    queryClient.clear();
    router.push("/");
    router.refresh();
  };
  const enter = ({ mode, name, email, password }: Credentials) =>
    run(() => (mode === "signUp" ? signUp(name, email, password) : signIn(email, password)));

  return (
    <div className="flex flex-col gap-6">
      {me.kind === "guest" && <Notice>{messages.guest}</Notice>}
      {me.kind === "user" ? (
        <>
          <p>{messages.user(me.name ?? "", me.email ?? "")}</p>
          {problem && <Notice tone="danger">{messages.problems[problem]}</Notice>}
          <div>
            <Button disabled={busy} onClick={() => run(signOut)}>
              {messages.signOut}
            </Button>
          </div>
        </>
      ) : (
        <AccountForm busy={busy} problem={problem} onSubmit={enter} />
      )}
      <Link href="/" className="text-accent underline underline-offset-4">
        {messages.back}
      </Link>
    </div>
  );
}
