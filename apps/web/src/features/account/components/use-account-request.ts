import { useState } from "react";
import type { AccountAnswer, AccountProblem } from "../account-requests";

/** One request at a time: whether it is under way, and what went wrong with the last one. */
export function useAccountRequest() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AccountProblem | null>(null);
  /** True when it was done. */
  const run = async (request: () => Promise<AccountAnswer>): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    const answer = await request();
    setBusy(false);
    if (!answer.ok) setProblem(answer.problem);
    return answer.ok;
  };
  return { busy, problem, run };
}
