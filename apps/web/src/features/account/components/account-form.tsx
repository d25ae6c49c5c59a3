"use client";

import Link from "next/link";
import { useState } from "react";
import { Button } from "../../../elements/button";
import { TextField } from "../../../elements/field";
import { FilterBar } from "../../../elements/filter-bar";
import { textLinkLook } from "../../../elements/text-link";
import type { AccountProblem } from "../account-requests";
import { messages } from "../messages";
import { newPasswordRule } from "../new-password-rule";
import { ProblemNotice } from "./problem-notice";

type Mode = "signIn" | "signUp";

export interface Credentials {
  readonly mode: Mode;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const modes = [
  { value: "signIn", label: messages.signIn },
  { value: "signUp", label: messages.signUp },
] as const;

/** E-mail and password, to come in or to begin. */
export function AccountForm({
  busy,
  problem,
  onSubmit,
}: {
  busy: boolean;
  problem: AccountProblem | null;
  onSubmit: (credentials: Credentials) => void;
}) {
  const [mode, setMode] = useState<Mode>("signIn");
  const isNew = mode === "signUp";
  const submit = (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? "");
    onSubmit({ mode, name: text("name"), email: text("email"), password: text("password") });
  };
  return (
    <form
      className="flex max-w-sm flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit(new FormData(event.currentTarget));
      }}
    >
      <FilterBar label={messages.mode} choices={modes} value={mode} onChange={setMode} />
      {isNew && <TextField label={messages.name} name="name" autoComplete="name" required />}
      <TextField
        label={messages.email}
        name="email"
        type="email"
        autoComplete="email"
        required
        spellCheck={false}
      />
      <TextField
        label={messages.passwordLabel}
        name="password"
        type="password"
        {...(isNew ? newPasswordRule : { autoComplete: "current-password", required: true })}
        hint={isNew ? messages.passwordHint : undefined}
      />
      <ProblemNotice problem={problem} />
      <Button type="submit" tone="primary" disabled={busy}>
        {busy ? messages.working : messages[mode]}
      </Button>
      {!isNew && (
        <Link href="/account/reset-link" className={`self-start ${textLinkLook}`}>
          {messages.forgotten}
        </Link>
      )}
    </form>
  );
}
