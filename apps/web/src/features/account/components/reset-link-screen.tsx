"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../../elements/button";
import { TextField } from "../../../elements/field";
import { Notice } from "../../../elements/notice";
import { useTRPC } from "../../../trpc/client";
import { requestLink } from "../account-requests";
import { messages } from "../messages";
import { ProblemNotice } from "./problem-notice";
import { useAccountRequest } from "./use-account-request";

const words = messages.reset;

/** The one component of this screen that talks to the server: a letter is asked for, where one can be sent. */
export function ResetLinkScreen() {
  const { account } = useTRPC();
  const { data: ways } = useSuspenseQuery(account.ways.queryOptions());
  const { busy, problem, run } = useAccountRequest();
  const [sent, setSent] = useState(false);
  if (!ways.mail) return <Notice title={words.noMailTitle}>{words.noMail}</Notice>;
  const ask = async (data: FormData) =>
    setSent(await run(() => requestLink(String(data.get("email") ?? ""))));
  return (
    <form
      className="flex max-w-sm flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void ask(new FormData(event.currentTarget));
      }}
    >
      <p>{words.about}</p>
      <TextField
        label={messages.email}
        name="email"
        type="email"
        autoComplete="email"
        required
        spellCheck={false}
      />
      <ProblemNotice problem={problem} />
      {sent && <Notice live>{words.sent}</Notice>}
      <Button type="submit" tone="primary" disabled={busy}>
        {busy ? messages.working : words.send}
      </Button>
    </form>
  );
}
