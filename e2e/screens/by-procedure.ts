import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import Database from "better-sqlite3";

/** What a page of this learner would ask of the server, without its clicks: for what many cases would take long. */
async function ask<T>(page: Page, procedure: string, input?: object): Promise<T> {
  const { origin } = new URL(page.url());
  const url = `${origin}/api/trpc/${procedure}`;
  const answer = input
    ? await page.request.post(url, { data: { json: input }, headers: { origin } })
    : await page.request.get(url);
  if (!answer.ok()) throw new Error(`${procedure}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()).result.data.json;
}

interface Listed {
  readonly caseKey: string;
  readonly case: { readonly title: string };
}

export const titles = async (page: Page): Promise<readonly string[]> =>
  (await ask<readonly Listed[]>(page, "cases.list")).map((one) => one.case.title);

/** Begins a case and plays these actions; answers with the attempt. */
export async function play(
  page: Page,
  title: string,
  actions: readonly object[] = [],
): Promise<string> {
  const cases = await ask<readonly Listed[]>(page, "cases.list");
  const caseKey = cases.find((one) => one.case.title === title)?.caseKey;
  const { attemptId } = await ask<{ attemptId: string }>(page, "attempt.start", { caseKey });
  let after = 0;
  for (const action of actions) {
    const input = { attemptId, actionId: randomUUID(), after, action };
    const { number, over } = await ask<{ number: number; over: string }>(
      page,
      "attempt.play",
      input,
    );
    if (over !== "no") break;
    after = number;
  }
  return attemptId;
}

export const FINISH = { kind: "finish", plan: ["Look again in an hour"] } as const;
export const hours = (count: number) =>
  Array.from({ length: count }, () => ({ kind: "wait", minutes: 60 }));

export const debriefed = (page: Page, attemptId: string) =>
  ask<unknown>(page, "attempt.debriefed", { attemptId });

/** The server's own book, for what only weeks or another release would bring about. */
export function changeBook(sql: string, ...values: readonly (string | number)[]): void {
  const db = new Database(join(process.env.E2E_DATA_DIR ?? "", "encephalon.db"));
  try {
    db.prepare(sql).run(...values);
  } finally {
    db.close();
  }
}

const DAY = 86_400_000;

/** An attempt of so many days ago. */
export const moveBack = (attemptId: string, days: number): void =>
  changeBook(
    "update attempts set started_at = started_at - ?, ended_at = ended_at - ? where id = ?",
    days * DAY,
    days * DAY,
    attemptId,
  );
