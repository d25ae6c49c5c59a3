import { randomUUID } from "node:crypto";
import type { ListedCase, PlayedAnswer } from "@encephalon/api";
import { ACTIONS_PER_ATTEMPT, bedsideAction } from "./bedside-actions";
import { type Client, guest } from "./client";

/** Somebody who plays one attempt after another on the server. */
export interface Learner {
  /** One action, answered when it is stored for good. */
  readonly play: () => Promise<void>;
  readonly leave: () => void;
}

export async function newLearner(port: number): Promise<Learner> {
  const client = await guest(port);
  // the answers of the server built from this very tree, by the types that it exports
  const listed = (await client.query("cases.list")) as readonly ListedCase[];
  const keys = listed.map(({ caseKey }) => caseKey);
  let begun = 0;
  let attempt = { id: await beginAttempt(client, keys, begun), last: 0, over: false };
  return {
    play: async () => {
      if (attempt.over || attempt.last >= ACTIONS_PER_ATTEMPT) {
        begun += 1;
        attempt = { id: await beginAttempt(client, keys, begun), last: 0, over: false };
      }
      const answer = (await client.mutate("attempt.play", {
        attemptId: attempt.id,
        actionId: randomUUID(),
        after: attempt.last,
        action: bedsideAction(attempt.last),
      })) as PlayedAnswer; // as above
      attempt = { ...attempt, last: answer.number, over: answer.over !== "no" };
    },
    leave: () => client.close(),
  };
}

/** Begins one of the cases, in turn; gives the attempt's id. */
export async function beginAttempt(
  client: Client,
  keys: readonly string[],
  begun: number,
): Promise<string> {
  const caseKey = keys[begun % keys.length];
  const begunOne = await client.mutate("attempt.start", { caseKey });
  return (begunOne as { readonly attemptId: string }).attemptId; // as above
}
