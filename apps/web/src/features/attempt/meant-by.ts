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
  if ([name, ...synonyms].some((words) => plain(words) === query)) return -1;
  const place = name.toLowerCase().indexOf(query);
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}

/**
 * What a query means: every word of it stands in a name or a synonym. What it names whole
 * comes first, then names that begin with it, then those that hold it, in the given order otherwise.
 */
export function meantBy<N extends Named>(named: readonly N[], query: string): readonly N[] {
  const asked = plain(query).trimEnd();
  return named
    .filter((each) => hasWords(each, asked))
    .toSorted((a, b) => placeIn(a, asked) - placeIn(b, asked));
}

/** Whether a name or a synonym holds a query as it stands, from the beginning of a word on. */
export const holds = ({ name, synonyms }: Named, query: string): boolean =>
  [name, ...synonyms].some((words) => ` ${plain(words)} `.includes(` ${plain(query)}`));
