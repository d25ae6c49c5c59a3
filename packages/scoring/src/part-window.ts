import type { PartOf, Zero } from "@encephalon/model";
import type { Ledger } from "./ledger";
import { anyHits } from "./match-act";
import { zeroMinutes } from "./zero-minutes";

/** The limits of a part as minutes of the attempt. */
export interface Window {
  readonly zero: number;
  readonly full: number;
  readonly late: number;
}

interface Limits {
  readonly zero: readonly Zero[];
  readonly full: number;
  readonly late: number;
}

/** The windows of a part: one, none where its event never came, or one for each time it came. */
export function windowsOf(
  ledger: Ledger,
  part: PartOf<"timed">,
  diagnosis: string,
): readonly Window[] {
  const zeros = zeroMinutes(ledger, part.zero, diagnosis);
  const starts = part.each ? apart(zeros, part.full) : zeros.slice(0, 1);
  const later = other(ledger, part.orLater, diagnosis);
  const earlier = other(ledger, part.orEarlier, diagnosis);
  return starts.map((zero) => {
    const own = { zero, full: zero + part.full, late: zero + part.late };
    return sooner(ledger, part, combined(combined(own, later, Math.max), earlier, Math.min));
  });
}

/** What comes again before the first answer was due is the same event. */
function apart(zeros: readonly number[], minutes: number): readonly number[] {
  const kept: number[] = [];
  for (const at of zeros) {
    const last = kept.at(-1);
    if (last === undefined || at - last >= minutes) kept.push(at);
  }
  return kept;
}

/** The second window of a part; none where its event never came. */
function other(ledger: Ledger, limits: Limits | undefined, diagnosis: string): Window | undefined {
  const zero = limits && zeroMinutes(ledger, limits.zero, diagnosis)[0];
  if (!limits || zero === undefined) return undefined;
  return { zero, full: zero + limits.full, late: zero + limits.late };
}

/** Of each limit the one that the rule picks; the zero stays the part's own. */
const combined = (
  own: Window,
  second: Window | undefined,
  pick: (one: number, other: number) => number,
): Window =>
  second
    ? { zero: own.zero, full: pick(own.full, second.full), late: pick(own.late, second.late) }
    : own;

function sooner(ledger: Ledger, part: PartOf<"timed">, window: Window): Window {
  const rule = part.sooner;
  const seen = rule && anyHits(ledger, rule.match, window.zero)[0];
  if (!rule || !seen) return window;
  return {
    ...window,
    full: Math.min(window.full, Math.max(seen.at + rule.minutes, rule.notBefore)),
  };
}
