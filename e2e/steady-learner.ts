import { randomUUID } from "node:crypto";
import type { Action } from "@encephalon/model";

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
  /** Sent and not answered: sent again until it is. */
  open: { readonly actionId: string; readonly action: Action } | null;
}

const HEADERS = (url: string, cookie: string) => ({
  "content-type": "application/json",
  origin: url,
  cookie,
});

async function call<T>(url: string, cookie: string, procedure: string, input: object): Promise<T> {
  const answer = await fetch(`${url}/api/trpc/${procedure}`, {
    method: "POST",
    headers: HEADERS(url, cookie),
    body: JSON.stringify({ json: input }),
  });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${procedure}: ${answer.status} ${JSON.stringify(body)}`);
  return body.result.data.json;
}

export async function newLearner(url: string, nth: number): Promise<Learner> {
  const entered = await fetch(`${url}/api/auth/sign-in/anonymous`, {
    method: "POST",
    headers: HEADERS(url, ""),
    body: "{}",
  });
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const listed = await fetch(`${url}/api/trpc/cases.list`, { headers: { cookie } });
  const cases: readonly { readonly caseKey: string }[] = (await listed.json()).result.data.json;
  const caseKey = cases[nth % cases.length]?.caseKey;
  const { attemptId } = await call<{ attemptId: string }>(url, cookie, "attempt.start", {
    caseKey,
  });
  return { cookie, attemptId, acknowledged: [], open: null };
}

/** Plays until the server is gone, or the child is. */
export async function playOn(url: string, learner: Learner, isGone: () => boolean): Promise<void> {
  const { attemptId, cookie, acknowledged } = learner;
  while (!isGone()) {
    const after = acknowledged.length;
    const action = ROUND[after % ROUND.length] ?? WAIT;
    learner.open ??= { actionId: randomUUID(), action };
    try {
      const input = { attemptId, after, ...learner.open };
      const { number, over } = await call<{ number: number; over: string }>(
        url,
        cookie,
        "attempt.play",
        input,
      );
      acknowledged.push({ actionId: learner.open.actionId, number });
      learner.open = null;
      if (over !== "no") return;
    } catch (error) {
      if (!isGone()) throw error;
    }
  }
}
