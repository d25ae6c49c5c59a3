import { randomUUID } from "node:crypto";
import type { Action, LearnerEvent } from "@encephalon/model";

const WAIT: Action = { kind: "wait", minutes: 1 };

/** Played over and over. */
const ROUND: readonly Action[] = [
  WAIT,
  { kind: "examine", item: "consciousness" },
  { kind: "order", item: "glucose-blood" },
  { kind: "wait", minutes: 5 },
];

interface Acknowledged {
  readonly actionId: string;
  readonly number: number;
}

/** One who plays on whatever happens, and remembers what was answered. */
export interface Learner {
  readonly cookie: string;
  readonly attemptId: string;
  readonly acknowledged: Acknowledged[];
  /** The chart as it was first read, and what every answer added to it. */
  readonly chart: LearnerEvent[];
  /** Sent and not answered: sent again until it is. */
  open: { readonly actionId: string; readonly action: Action } | null;
  /** The child's course has ended: some die within two dozen waits. */
  over: boolean;
}

interface Played {
  readonly number: number;
  readonly over: "no" | "finished" | "died";
  readonly events: readonly LearnerEvent[];
}

const headers = (url: string, cookie: string) => ({
  "content-type": "application/json",
  origin: url,
  cookie,
});

async function answerOf<T>(procedure: string, answer: Response): Promise<T> {
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${procedure}: ${answer.status} ${JSON.stringify(body)}`);
  return body.result.data.json;
}

async function change<T>(
  url: string,
  cookie: string,
  procedure: string,
  input: object,
): Promise<T> {
  const body = JSON.stringify({ json: input });
  const request = { method: "POST", headers: headers(url, cookie), body };
  return answerOf(procedure, await fetch(`${url}/api/trpc/${procedure}`, request));
}

async function ask<T>(url: string, cookie: string, procedure: string, input: object): Promise<T> {
  const address = new URL(`${url}/api/trpc/${procedure}`);
  address.searchParams.set("input", JSON.stringify({ json: input }));
  return answerOf(procedure, await fetch(address, { headers: { cookie } }));
}

/** A guest with an attempt: the first learner at the first case of the list, the next at the next. */
export async function newLearner(url: string, nth: number): Promise<Learner> {
  const cookie = await guest(url);
  const cases = await ask<readonly { readonly caseKey: string }[]>(url, cookie, "cases.list", {});
  const caseKey = cases[nth % cases.length]?.caseKey;
  const started = await change<{ attemptId: string }>(url, cookie, "attempt.start", { caseKey });
  const { attemptId } = started;
  const chart = await chartOf(url, { cookie, attemptId });
  return { cookie, attemptId, acknowledged: [], chart: [...chart], open: null, over: false };
}

async function guest(url: string): Promise<string> {
  const request = { method: "POST", headers: headers(url, ""), body: "{}" };
  const entered = await fetch(`${url}/api/auth/sign-in/anonymous`, request);
  const cookies = entered.headers.getSetCookie();
  return cookies.map((one) => one.split(";")[0]).join("; ");
}

/** The chart as a page that is loaded now would show it. */
export async function chartOf(
  url: string,
  { cookie, attemptId }: Pick<Learner, "cookie" | "attemptId">,
): Promise<readonly LearnerEvent[]> {
  const view = ask<{ events: LearnerEvent[] }>(url, cookie, "attempt.view", { attemptId });
  return (await view).events;
}

/** Plays until the server is gone, or the child is, in this life of the server or an earlier one. */
export async function playOn(
  url: string,
  learner: Learner,
  { isGone, answered }: { readonly isGone: () => boolean; readonly answered: () => void },
): Promise<void> {
  while (!isGone() && !learner.over) {
    try {
      await playNext(url, learner);
      answered();
    } catch (error) {
      if (!isGone()) throw error;
    }
  }
}

async function playNext(url: string, learner: Learner): Promise<void> {
  const { attemptId, cookie, acknowledged, chart } = learner;
  const after = acknowledged.length;
  learner.open ??= { actionId: randomUUID(), action: ROUND[after % ROUND.length] ?? WAIT };
  const input = { attemptId, after, ...learner.open };
  const { number, over, events } = await change<Played>(url, cookie, "attempt.play", input);
  acknowledged.push({ actionId: learner.open.actionId, number });
  chart.push(...events);
  learner.open = null;
  learner.over = over !== "no";
}
