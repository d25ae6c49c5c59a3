import type { PartOf, Pattern } from "@encephalon/model";
import { credit } from "./credit";
import type { Ledger } from "./ledger";
import type { Hit } from "./match-act";
import { patternHits } from "./match-pattern";
import type { Window } from "./part-window";

/** Where the answer to a timed part is looked for. */
export interface Seek {
  readonly ledger: Ledger;
  readonly window: Window;
  /** The case's own, by its id. */
  readonly diagnosis: string;
  /** Nothing before this minute counts. */
  readonly from: number;
}

/** What was done for a part, and what it is worth. */
interface Attempted {
  /** 0 to 1. */
  readonly share: number;
  /** The last of the acts that were needed, which makes the whole. */
  readonly at: number;
  readonly actions: readonly number[];
  /** What was done, where it is not what the part is called by. */
  readonly name: string | undefined;
  /** Why it is worth less than the whole. */
  readonly says: readonly string[];
}

/** The credit that earns most; of equals, the first in the list. */
export function bestCredit(seek: Seek, { credits }: PartOf<"timed">): Attempted | undefined {
  const { full, late } = seek.window;
  const attempted = credits.flatMap(({ worth, needs, name, says }) => {
    const hits = hitsOfAll(seek, needs);
    if (!hits) return [];
    const at = latestOf(hits);
    return [
      {
        share: worth * credit(at, full, late),
        at,
        actions: numbersOf(hits),
        name,
        says: says ? [says] : [],
      },
    ];
  });
  return attempted.reduce<Attempted | undefined>(
    (best, each) => (best && best.share >= each.share ? best : each),
    undefined,
  );
}

/** The first hit of each group, or undefined where a group has none. */
export function hitsOfAll(
  seek: Seek,
  needs: readonly (readonly Pattern[])[],
): readonly Hit[] | undefined {
  const hits = needs.map((group) => firstOfGroup(seek, group));
  return hits.every((hit) => hit !== undefined) ? hits : undefined;
}

export function firstOfGroup(
  { ledger, window: { zero, late }, diagnosis, from }: Seek,
  group: readonly Pattern[],
): Hit | undefined {
  const window = { zero, late, diagnosis };
  let first: Hit | undefined;
  for (const pattern of group) {
    for (const hit of patternHits(ledger, pattern, window)) {
      if (hit.at >= from && (!first || hit.at < first.at)) first = hit;
    }
  }
  return first;
}

export const latestOf = (hits: readonly Hit[]): number =>
  hits.reduce((last, { at }) => Math.max(last, at), Number.NEGATIVE_INFINITY);

export const numbersOf = (hits: readonly Hit[]): readonly number[] =>
  [...new Set(hits.map(({ number }) => number))].sort((a, b) => a - b);
