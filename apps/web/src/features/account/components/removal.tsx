"use client";

import type { Me } from "@encephalon/api";
import { type FormEvent, useState } from "react";
import { Button } from "../../../elements/button";
import { TextField } from "../../../elements/field";
import { Modal } from "../../../elements/modal";
import { wording } from "../../../elements/wording";
import type { AccountAnswer } from "../account-requests";
import { messages } from "../messages";
import { ProblemNotice } from "./problem-notice";
import { useAccountRequest } from "./use-account-request";

const words = messages.removal;

function WhatGoes({ me, attempts }: { me: Me; attempts: number | undefined }) {
  const { attemptsUncounted } = words;
  return (
    <div>
      <p className="font-medium">{words.goes}</p>
      <ul className="mt-1 ml-5 flex list-disc flex-col gap-1">
        <li>{me.kind === "user" ? words.user(me.email ?? "") : words.guest}</li>
        <li>{attempts === undefined ? attemptsUncounted : words.attempts(attempts)}</li>
        {me.kind === "user" && <li>{words.sessions}</li>}
      </ul>
    </div>
  );
}

/** Deleting oneself: what goes is said first, and who has a password writes it once more. */
export function Removal({
  me,
  attempts,
  onRemove,
  onDone,
}: {
  me: Me;
  /** How many there are, once that is known. */
  attempts: number | undefined;
  /** With the password of who has one. */
  onRemove: (password: string) => Promise<AccountAnswer>;
  onDone: () => void;
}) {
  const [asked, setAsked] = useState(false);
  const { busy, problem, run } = useAccountRequest();
  const isUser = me.kind === "user";
  const remove = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get("password") ?? "");
    if (await run(() => onRemove(password))) onDone();
  };
  return (
    <>
      <p className="max-w-story text-soft">{words.about}</p>
      <Button tone="danger" className="self-start" onClick={() => setAsked(true)}>
        {words.open}
      </Button>
      <Modal
        open={asked}
        onClose={() => setAsked(false)}
        title={isUser ? words.titleUser : words.titleGuest}
        closeLabel={wording.close}
      >
        <form className="flex flex-col gap-4" onSubmit={(event) => void remove(event)}>
          <WhatGoes me={me} attempts={attempts} />
          <p className="text-label text-soft">{words.stays}</p>
          {isUser && (
            <TextField
              label={words.password}
              name="password"
              type="password"
              autoComplete="current-password"
              required
            />
          )}
          <ProblemNotice problem={problem} />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" tone="danger" disabled={busy}>
              {busy ? messages.working : words.confirm}
            </Button>
            <Button onClick={() => setAsked(false)}>{words.keep}</Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
