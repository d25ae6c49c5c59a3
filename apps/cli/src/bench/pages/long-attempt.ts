import type { Client } from "../client";
import { beginAttempt, listedCases, playAfter } from "../learner-calls";

/** An open attempt whose chart has at least so many entries; another is begun where the child dies first. */
export async function attemptWith(client: Client, entries: number): Promise<string> {
  const scored = (await listedCases(client)).filter((one) => one.case.scored);
  const keys = scored.map(({ caseKey }) => caseKey);
  for (let turn = 0; turn < keys.length; turn++) {
    const attemptId = await beginAttempt(client, keys, turn);
    if (await playUntil(client, attemptId, entries)) return attemptId;
  }
  throw new Error(`no child lived until ${entries} entries were on the chart`);
}

/** Whether so many were written while the child lived. The monitor's record is no entry. */
async function playUntil(client: Client, attemptId: string, entries: number): Promise<boolean> {
  for (let written = 0, after = 0; written < entries; ) {
    const { number, over, events } = await playAfter(client, attemptId, after);
    if (over !== "no") return false;
    after = number;
    written += events.filter(({ kind }) => kind !== "vitals").length;
  }
  return true;
}
