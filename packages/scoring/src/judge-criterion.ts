import { roundTo } from "@encephalon/kernel";
import type { AttemptRecord, Criterion, Part, Verdict } from "@encephalon/model";
import { judgeScheduled } from "./judge-scheduled";
import { judgeShare } from "./judge-share";
import { judgeTimed } from "./judge-timed";
import { type Ledger, ledgerOf } from "./ledger";
import { whyEarned, whyNotApplied } from "./messages";
import { hasLapsed, type PartVerdict } from "./part-verdict";
import { minuteStillToCome } from "./zero-minutes";

/** The verdict on one criterion of one attempt. `diagnosis` is the case's own, by its id. */
export const judgeCriterion = (
  record: AttemptRecord,
  criterion: Criterion,
  diagnosis: string,
): Verdict => verdictOn(ledgerOf(record), criterion, diagnosis);

/** The mean of the parts that applied, by weight. */
export function verdictOn(ledger: Ledger, criterion: Criterion, diagnosis: string): Verdict {
  const judged = criterion.parts.flatMap((part) => judgePart(ledger, part, diagnosis));
  const parts = judged.filter((part) => !hasLapsed(part));
  const applied = parts.length > 0;
  const mean = parts.reduce((sum, { share }) => sum + share, 0) / Math.max(1, parts.length);
  const numbers = new Set(parts.flatMap(({ actions }) => actions));
  const { id, title, rule, weight, scored, references, strength } = criterion;
  return {
    criterion: id,
    title,
    rule,
    applied,
    scored,
    earned: roundTo(weight * mean, 4),
    possible: weight,
    why: applied ? whyEarned(judged) : whyLeftOut(ledger, criterion, judged),
    actions: [...numbers].sort((a, b) => a - b),
    references,
    strength,
  };
}

const whyLeftOut = (
  ledger: Ledger,
  { event, parts }: Criterion,
  judged: readonly PartVerdict[],
): string =>
  whyNotApplied({
    event,
    judged,
    end: ledger.end,
    died: ledger.over === "died",
    toCome: minuteStillToCome(
      ledger,
      parts.flatMap(({ zero }) => zero),
    ),
  });

function judgePart(ledger: Ledger, part: Part, diagnosis: string): readonly PartVerdict[] {
  switch (part.kind) {
    case "timed":
      return judgeTimed(ledger, part, diagnosis);
    case "scheduled":
      return judgeScheduled(ledger, part, diagnosis);
    case "share":
      return judgeShare(ledger, part, diagnosis);
  }
}
