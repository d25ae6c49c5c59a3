import type { ReactNode } from "react";
import { Notice } from "../../../elements/notice";
import type { AccountProblem } from "../account-requests";
import { messages } from "../messages";

/** What went wrong, what is safe, what to do; nothing while nothing did. */
export function ProblemNotice({
  problem,
  action,
}: {
  problem: AccountProblem | null;
  action?: ReactNode;
}) {
  if (!problem) return null;
  return (
    <Notice tone="danger" live action={action}>
      {messages.problems[problem]}
    </Notice>
  );
}
