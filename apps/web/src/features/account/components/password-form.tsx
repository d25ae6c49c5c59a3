"use client";

import { useRef, useState } from "react";
import { Button } from "../../../elements/button";
import { TextField } from "../../../elements/field";
import { Notice } from "../../../elements/notice";
import type { AccountAnswer } from "../account-requests";
import { messages } from "../messages";
import { newPasswordRule } from "../new-password-rule";
import { ProblemNotice } from "./problem-notice";
import { useAccountRequest } from "./use-account-request";

const words = messages.password;

/** Another password, by whoever knows the one now. */
export function PasswordForm({
  onChange,
}: {
  onChange: (current: string, next: string) => Promise<AccountAnswer>;
}) {
  const { busy, problem, run } = useAccountRequest();
  const [changed, setChanged] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const change = async (data: FormData) => {
    setChanged(false);
    const text = (name: string) => String(data.get(name) ?? "");
    const done = await run(() => onChange(text("current"), text("next")));
    if (done) form.current?.reset();
    setChanged(done);
  };
  return (
    <form
      ref={form}
      className="flex max-w-sm flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void change(new FormData(event.currentTarget));
      }}
    >
      <TextField
        label={words.current}
        name="current"
        type="password"
        autoComplete="current-password"
        required
      />
      <TextField
        label={words.next}
        name="next"
        type="password"
        {...newPasswordRule}
        hint={messages.passwordHint}
      />
      <ProblemNotice problem={problem} />
      {changed && <Notice live>{words.changed}</Notice>}
      <Button type="submit" disabled={busy} className="self-start">
        {busy ? messages.working : words.change}
      </Button>
    </form>
  );
}
