import type { SimEventOf, Stance } from "@encephalon/model";
import { type Ballot, ballotOf, keyOf } from "./ballot";
import type { Ledger } from "./ledger";
import { anyHits, type Hit, hitOf } from "./match-act";
import { isReasonTrue } from "./reason-truths";

/** What a learner stood for at a minute, and whether it is what was asked. */
interface Standing extends Hit {
  readonly good: boolean;
}

/**
 * The minute from which the learner stood for what is asked, by what stands at the late limit. Taken up
 * only after it, the minute it was taken up.
 */
export function stanceHit(
  ledger: Ledger,
  stance: Stance,
  { zero, late, diagnosis }: { zero: number; late: number; diagnosis: string },
): Hit | undefined {
  const from = stance.notBefore === undefined ? Number.NEGATIVE_INFINITY : zero + stance.notBefore;
  const stood =
    stance.on === "decided"
      ? decisions(ledger, stance, zero)
      : differentials(ledger, stance, diagnosis);
  const all = stood
    .map((standing) => ({ ...standing, good: standing.good && standing.at >= from }))
    .sort((a, b) => a.at - b.at);
  const inTime = all.filter(({ at }) => at <= late);
  if (inTime.at(-1)?.good) return inTime[inTime.findLastIndex(({ good }) => !good) + 1];
  return all.find(({ at, good }) => good && at > late);
}

type StanceOn<K extends Stance["on"]> = Extract<Stance, { on: K }>;

/** What undoes a decision also forestalls it: after the act it is no decision any more. */
function decisions(ledger: Ledger, stance: StanceOn<"decided">, zero: number): readonly Standing[] {
  const { item, overturnedBy = [] } = stance;
  const undone = anyHits(ledger, overturnedBy, zero);
  const first = undone[0]?.at ?? Number.POSITIVE_INFINITY;
  const decided = ledger.of.decided
    .filter(({ event }) => event.item === item)
    .map((entry) => ({
      ...hitOf(entry),
      good: entry.at < first && isRight(ledger, entry, stance),
    }));
  return [...decided, ...undone.map((hit) => ({ ...hit, good: false }))];
}

function isRight(
  ledger: Ledger,
  { at, event }: { at: number; event: SimEventOf<"decided"> },
  { choices, reasons }: StanceOn<"decided">,
): boolean {
  const { item, choice, reason } = event;
  if (reason === undefined || !choices.includes(choice)) return false;
  if (reasons && !reasons.includes(reason)) return false;
  return isReasonTrue(ledger, item, reason, at);
}

const differentials = (
  ledger: Ledger,
  stance: StanceOn<"differential">,
  diagnosis: string,
): readonly Standing[] =>
  ledger.of.differentials.map((entry) => ({
    ...hitOf(entry),
    good: names(ballotOf(entry.event.entries), stance, stance.diagnosis ?? diagnosis),
  }));

/** At least so probable, and with fewer than `top` others above it. */
function names(ballot: Ballot, { atLeast, top }: StanceOn<"differential">, diagnosis: string) {
  const own = ballot.get(keyOf(diagnosis)) ?? 0;
  const above = [...ballot.values()].filter((probability) => probability > own).length;
  return own >= atLeast - 1e-9 && (top === undefined || above < top);
}
