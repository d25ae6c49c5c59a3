/** One thing that may be so: the learner's chance of it and the other side's, of 1. */
export interface ChanceRow {
  readonly key: string;
  readonly name: string;
  /** Null where the learner committed nothing. */
  readonly mine: number | null;
  /** Null where the other side was not worked out. */
  readonly theirs: number | null;
}

interface Share<Id> {
  readonly id: Id;
  readonly probability: number;
}

/** Below this a chance is not worth a line (design). */
const LEAST = 0.01;
/** Lines of a table (design). */
const LONGEST = 8;

const chanceOf = <Id>(shares: readonly Share<Id>[], id: Id): number =>
  shares.find((share) => share.id === id)?.probability ?? 0;

/** Both sides by what they name, the greater chance of the two first; an empty side committed nothing. */
export function chanceRows<Id extends string>(
  mine: readonly Share<Id>[],
  theirs: readonly Share<Id>[],
  nameOf: (id: Id) => string,
): readonly ChanceRow[] {
  const greater = (id: Id): number => Math.max(chanceOf(mine, id), chanceOf(theirs, id));
  const ids = [...new Set([...theirs, ...mine].map(({ id }) => id))];
  return ids
    .filter((id) => greater(id) >= LEAST)
    .toSorted((a, b) => greater(b) - greater(a))
    .slice(0, LONGEST)
    .map((id) => ({
      key: id,
      name: nameOf(id),
      mine: mine.length === 0 ? null : chanceOf(mine, id),
      theirs: chanceOf(theirs, id),
    }));
}
