import { randomUUID } from "node:crypto";
import type { ListedCase, PlayedAnswer } from "@encephalon/api";
import { bedsideAction } from "./bedside-actions";
import type { Client } from "./client";

// Each answer is that of the server built from this very tree, by the type that it exports.

export const listedCases = async (client: Client): Promise<readonly ListedCase[]> =>
  (await client.query("cases.list")) as readonly ListedCase[];

/** Begins one of the cases, in turn; gives the attempt's id. */
export async function beginAttempt(
  client: Client,
  keys: readonly string[],
  begun: number,
): Promise<string> {
  const caseKey = keys[begun % keys.length];
  const begunOne = await client.mutate("attempt.start", { caseKey });
  return (begunOne as { readonly attemptId: string }).attemptId;
}

/** Plays what comes after so many actions at the bedside. */
export async function playAfter(
  client: Client,
  attemptId: string,
  after: number,
): Promise<PlayedAnswer> {
  const request = { attemptId, actionId: randomUUID(), after, action: bedsideAction(after) };
  return (await client.mutate("attempt.play", request)) as PlayedAnswer;
}
