import { randomUUID } from "node:crypto";
import type { ListedCase, PlayedAnswer } from "@encephalon/api";
import { bedsideAction } from "../bedside-actions";
import type { Client } from "../client";
import { beginAttempt } from "../learner";

/** An open attempt whose chart has at least so many entries; another is begun where the child dies first. */
export async function attemptWith(client: Client, entries: number): Promise<string> {
  // the answers of the server built from this very tree, by the types that it exports
  const listed = (await client.query("cases.list")) as readonly ListedCase[];
  const keys = listed.filter((one) => one.case.scored).map(({ caseKey }) => caseKey);
  for (let turn = 0; turn < keys.length; turn++) {
    const attemptId = await beginAttempt(client, keys, turn);
    if (await playUntil(client, attemptId, entries)) return attemptId;
  }
  throw new Error(`no child lived until ${entries} entries were on the chart`);
}

/** Whether so many were written while the child lived. The monitor's record is no entry. */
async function playUntil(client: Client, attemptId: string, entries: number): Promise<boolean> {
  for (let written = 0, number = 0; written < entries; ) {
    const answer = (await client.mutate("attempt.play", {
      attemptId,
      actionId: randomUUID(),
      after: number,
      action: bedsideAction(number),
    })) as PlayedAnswer; // as above
    if (answer.over !== "no") return false;
    number = answer.number;
    written += answer.events.filter(({ kind }) => kind !== "vitals").length;
  }
  return true;
}
