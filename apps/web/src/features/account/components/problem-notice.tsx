import { Notice } from "../../../elements/notice";
import type { AccountProblem } from "../account-requests";
import { messages } from "../messages";

/** What went wrong, what is safe, what to do; nothing while nothing did. */
export function ProblemNotice({ problem }: { problem: AccountProblem | null }) {
  if (!problem) return null;
  return (
    <Notice tone="danger" live>
      {messages.problems[problem]}
    </Notice>
  );
}
