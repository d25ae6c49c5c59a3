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
  const own = limitsFor(ledger, part);
  const zeros = zeroMinutes(ledger, own.zero, diagnosis);
  const starts = part.each ? apart(zeros, own.full) : zeros.slice(0, 1);
  return starts.map((zero) => {
    const window = { zero, full: zero + own.full, late: zero + own.late };
    return sooner(ledger, part, laterOf(ledger, window, part.orLater, diagnosis));
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

/** The window that holds once its condition has come, else the part's own. */
function limitsFor(ledger: Ledger, { instead, ...own }: PartOf<"timed">): Limits {
  return instead && ledger.spans[instead.when]?.length ? instead : own;
}

function laterOf(
  ledger: Ledger,
  window: Window,
  other: Limits | undefined,
  diagnosis: string,
): Window {
  const zero = other && zeroMinutes(ledger, other.zero, diagnosis)[0];
  if (!other || zero === undefined) return window;
  return {
    zero: window.zero,
    full: Math.max(window.full, zero + other.full),
    late: Math.max(window.late, zero + other.late),
  };
}

function sooner(ledger: Ledger, part: PartOf<"timed">, window: Window): Window {
  const rule = part.sooner;
  const seen = rule && anyHits(ledger, rule.match, window.zero)[0];
  if (!rule || !seen) return window;
  return {
    ...window,
    full: Math.min(window.full, Math.max(seen.at + rule.minutes, rule.notBefore)),
  };
}
