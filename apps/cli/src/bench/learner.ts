import { ACTIONS_PER_ATTEMPT } from "./bedside-actions";
import { guest } from "./client";
import { beginAttempt, listedCases, playAfter } from "./learner-calls";

/** Somebody who plays one attempt after another on the server. */
export interface Learner {
  /** One action, answered when it is stored for good. */
  readonly play: () => Promise<void>;
  readonly leave: () => void;
}

export async function newLearner(port: number): Promise<Learner> {
  const client = await guest(port);
  const keys = (await listedCases(client)).map(({ caseKey }) => caseKey);
  let begun = 0;
  let attempt = { id: await beginAttempt(client, keys, begun), last: 0, over: false };
  return {
    play: async () => {
      if (attempt.over || attempt.last >= ACTIONS_PER_ATTEMPT) {
        begun += 1;
        attempt = { id: await beginAttempt(client, keys, begun), last: 0, over: false };
      }
      const { number, over } = await playAfter(client, attempt.id, attempt.last);
      attempt = { ...attempt, last: number, over: over !== "no" };
    },
    leave: () => client.close(),
  };
}
