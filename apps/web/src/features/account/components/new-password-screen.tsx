"use client";

import Link from "next/link";
import { useState, useSyncExternalStore } from "react";
import { Button, buttonLook } from "../../../elements/button";
import { TextField } from "../../../elements/field";
import { Notice } from "../../../elements/notice";
import { textLinkLook } from "../../../elements/text-link";
import { choosePassword } from "../account-requests";
import { messages } from "../messages";
import { newPasswordRule } from "../new-password-rule";
import { ProblemNotice } from "./problem-notice";
import { useAccountRequest } from "./use-account-request";

const words = messages.choose;

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}

/** What stands behind the # of the address; null on the server, which never sees it. */
const useProof = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1),
    () => null,
  );

const AnotherLink = () => (
  <Link href="/account/reset-link" className={textLinkLook}>
    {words.askAnother}
  </Link>
);

/** A new password for whoever holds the link. */
export function NewPasswordScreen() {
  const proof = useProof();
  const { busy, problem, run } = useAccountRequest();
  const [saved, setSaved] = useState(false);
  if (saved) {
    return (
      <>
        <Notice live>{words.saved}</Notice>
        <Link href="/account" className={`self-start ${buttonLook({ tone: "primary" })}`}>
          {words.toSignIn}
        </Link>
      </>
    );
  }
  if (proof === "") return <Notice action={<AnotherLink />}>{words.noProof}</Notice>;
  const save = async (data: FormData) =>
    setSaved(await run(() => choosePassword(proof ?? "", String(data.get("password") ?? ""))));
  return (
    <form
      className="flex w-full max-w-sm flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save(new FormData(event.currentTarget));
      }}
    >
      <p>{words.about}</p>
      <TextField
        label={messages.password.next}
        name="password"
        type="password"
        {...newPasswordRule}
        hint={messages.passwordHint}
      />
      <ProblemNotice problem={problem} action={problem === "link" && <AnotherLink />} />
      <Button type="submit" tone="primary" disabled={busy || proof === null}>
        {busy ? messages.working : words.save}
      </Button>
    </form>
  );
}
