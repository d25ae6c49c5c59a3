import type { Action } from "@encephalon/model";
import { appendAction } from "../append-action";
import type { Db } from "../db";
import { finish, play, playToTheEnd } from "./contracts/plays";
import { madeUpAttempt } from "./made-up-attempt";
import { account, person, resetProof, session } from "./people";

const wait: Action = { kind: "wait", minutes: 5 };

/** A row in every table: somebody signed up with an attempt that ended, and a guest with one that goes on. */
export async function fill(db: Db): Promise<void> {
  const ada = await person(db, { name: "Ada 老人" });
  await session(db, ada, new Date());
  await account(db, ada);
  await resetProof(db, ada);
  const ended = await madeUpAttempt(db, ada);
  await append(db, ended, wait, 0);
  await append(db, ended, finish, 1);

  const guest = await person(db, { name: "Guest", isAnonymous: true });
  await append(db, await madeUpAttempt(db, guest), wait, 0);
}

async function append(
  db: Db,
  { attemptId, learner }: { readonly attemptId: string; readonly learner: string },
  action: Action,
  after: number,
): Promise<void> {
  const request = { attemptId, learner, actionId: `a${after}`, after, action };
  await appendAction(db, request, action.kind === "finish" ? playToTheEnd : play);
}
