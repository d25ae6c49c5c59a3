import type { Ledger, SignSeen } from "./ledger";

/** A sign that an examination reports in words, or as 1 for present and 0 for absent. */
interface SignReader {
  readonly findings: readonly string[];
  readonly words: RegExp;
}

/** How each sign is told from the words of the examination. */
const readers = {
  "cold-limbs": { findings: ["limbs"], words: /cold/i },
  "weak-pulses": { findings: ["pulses", "weak-pulses"], words: /weak/i },
  "abnormal-posture": {
    findings: ["posture", "gcs-motor"],
    words: /extend|bend abnormally|decorticate|decerebrate/i,
  },
  "odd-pupils": {
    findings: ["pupils"],
    words: /unequal|wide|dilated|sluggish|poorly|fixed|unreactive/i,
  },
  "large-liver": { findings: ["liver"], words: /larger|enlarged by/i },
  crackles: { findings: ["chest"], words: /crackle/i },
  "breathing-pauses": { findings: ["work-of-breathing", "apnoea"], words: /pauses|apnoea/i },
  "airway-reflexes-lost": { findings: ["airway-state"], words: /no gag|no cough/i },
  dehydrated: { findings: ["hydration-state"], words: /dry/i },
  "disc-swelling": { findings: ["discs", "papilloedema"], words: /blurred|swollen|papilloedema/i },
  "focal-signs": { findings: ["focal-signs"], words: /weak|focal|hemi|one side/i },
  "subtle-seizure": { findings: ["posture", "subtle-seizure"], words: /flutter|twitch/i },
  "bleeding-points": { findings: ["bleeding-points"], words: /ooz|bleeds|bleeding from/i },
} as const satisfies Record<string, SignReader>;

export type Sign = keyof typeof readers;

/** What the last examination says of a sign; undefined where nobody has looked. */
export function signOnChart(ledger: Ledger, sign: Sign, at: number): boolean | undefined {
  const { findings, words } = readers[sign];
  const seen = findings.reduce<SignSeen | undefined>((last, finding) => {
    const own = ledger.signs.get(finding)?.findLast((each) => each.at <= at && wasJudged(each));
    return own && (!last || own.at >= last.at) ? own : last;
  }, undefined);
  return seen && isThere(seen, sign, words);
}

/** Since when a sign may have been there: from the last look without it; always, where it was there at every look. */
export function signMayDateFrom(ledger: Ledger, sign: Sign, at: number): number {
  const { findings, words } = readers[sign];
  const without = findings.flatMap((finding) =>
    (ledger.signs.get(finding) ?? []).filter(
      (each) => each.at <= at && wasJudged(each) && !isThere(each, sign, words),
    ),
  );
  return without.reduce((last, each) => Math.max(last, each.at), Number.NEGATIVE_INFINITY);
}

/** A sign that cannot be judged, under relaxant or while limbs jerk, has not been seen. */
const wasJudged = ({ text = "" }: SignSeen): boolean =>
  !/cannot be judged|under relaxant|jerking/i.test(text);

/**
 * Pupils are charted in millimetres: from 5 they count as wide (design). A motor score of 2 or 3 is limbs that extend
 * or bend. Other numbers are 0 or 1.
 */
function isThere({ value, text }: SignSeen, sign: Sign, words: RegExp): boolean {
  if (sign === "abnormal-posture" && value !== undefined) return value === 2 || value === 3;
  if (sign === "odd-pupils") return words.test(text ?? "") || (value ?? 0) >= 5;
  if (text !== undefined && text !== "") return words.test(text) && !/not enlarged/i.test(text);
  return (value ?? 0) > 0;
}

export const hasSign = (ledger: Ledger, sign: Sign, at: number): boolean =>
  signOnChart(ledger, sign, at) ?? false;
