import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";

/** What a page of this learner would ask of the server, without its clicks: for what many clicks would take long. */
async function answerTo<T>(page: Page, path: string, data?: object): Promise<T> {
  const answer = data ? await page.request.post(path, { data }) : await page.request.get(path);
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}

async function ask<T>(page: Page, procedure: string, input?: object): Promise<T> {
  const path = `/api/trpc/${procedure}`;
  type Answer = { readonly result: { readonly data: { readonly json: T } } };
  return (await answerTo<Answer>(page, path, input && { json: input })).result.data.json;
}

/** Makes whoever has this page a guest. */
export const enterAsGuest = (page: Page): Promise<unknown> =>
  answerTo(page, "/api/auth/sign-in/anonymous", {});

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

/** Brings a guest to a bedside: for whatever is not about the way there, which `beginAsGuest` goes. */
export async function atBedside(
  page: Page,
  title: string,
  actions: readonly object[] = [],
): Promise<void> {
  await enterAsGuest(page);
  await page.goto(`/attempts/${await play(page, title, actions)}`);
  await expect(page.getByRole("region", { name: "Chart" })).toBeVisible();
}

export const FINISH = { kind: "finish", plan: ["Look again in an hour"] } as const;
export const hours = (count: number) =>
  Array.from({ length: count }, () => ({ kind: "wait", minutes: 60 }));

export const debriefed = (page: Page, attemptId: string) =>
  ask<unknown>(page, "attempt.debriefed", { attemptId });
