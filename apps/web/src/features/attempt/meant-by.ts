interface Named {
  readonly name: string;
  readonly synonyms: readonly string[];
}

const plain = (text: string): string => text.trimStart().toLowerCase().replaceAll(/\s+/g, " ");

function hasWords({ name, synonyms }: Named, query: string): boolean {
  const text = [name, ...synonyms].join(" ").toLowerCase();
  return query.split(" ").every((word) => text.includes(word));
}

/** How far into a name a query stands: a whole synonym stands before all, what stands in none last. */
function placeIn({ name, synonyms }: Named, query: string): number {
  const texts = [name, ...synonyms].map(plain);
  if (texts.includes(query)) return -1;
  if (texts.some((text) => text.startsWith(query))) return 0;
  const place = plain(name).indexOf(query);
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}

/** The letters of the shortest text that a query begins; 0 where it begins none. */
function lengthBegun({ name, synonyms }: Named, query: string): number {
  const begun = [name, ...synonyms].filter((text) => plain(text).startsWith(query));
  return begun.length === 0 ? 0 : Math.min(...begun.map((text) => text.length));
}

/**
 * What a query means: every word of it stands in a name or a synonym. What it names whole comes
 * first, then what it begins, of that the shortest, then names that hold it; otherwise, and of an
 * empty query, the given order.
 */
export function meantBy<N extends Named>(named: readonly N[], query: string): readonly N[] {
  const asked = plain(query).trimEnd();
  if (asked === "") return named;
  return named
    .filter((each) => hasWords(each, asked))
    .toSorted(
      (a, b) =>
        placeIn(a, asked) - placeIn(b, asked) || lengthBegun(a, asked) - lengthBegun(b, asked),
    );
}

/** Whether a name or a synonym holds a query as it stands, from the beginning of a word on. */
export const holds = ({ name, synonyms }: Named, query: string): boolean =>
  [name, ...synonyms].some((words) => ` ${plain(words)} `.includes(` ${plain(query)}`));
