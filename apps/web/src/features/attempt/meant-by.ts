interface Named {
  readonly name: string;
  readonly synonyms: readonly string[];
}

const plain = (text: string): string => text.trimStart().toLowerCase().replaceAll(/\s+/g, " ");

type Texts = readonly [name: string, ...synonyms: string[]];

const plainTexts = ({ name, synonyms }: Named): Texts => [plain(name), ...synonyms.map(plain)];

const hasWords = (texts: Texts, query: string): boolean => {
  const text = texts.join(" ");
  return query.split(" ").every((word) => text.includes(word));
};

/** Farther than the end of any text, in letters. */
const FAR = 1000;

/**
 * How far a query is from what it may mean: to the end of the shortest text that it begins (a whole
 * one is nearest), beyond those to where it stands in the name, and last where it does not.
 */
function distance(texts: Texts, query: string): number {
  const begun = texts.filter((text) => text.startsWith(query));
  if (begun.length > 0) return Math.min(...begun.map((text) => text.length));
  const place = texts[0].indexOf(query);
  return place < 0 ? Number.MAX_SAFE_INTEGER : FAR + place;
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
    .map((each) => ({ each, texts: plainTexts(each) }))
    .filter(({ texts }) => hasWords(texts, asked))
    .map(({ each, texts }) => ({ each, away: distance(texts, asked) }))
    .toSorted((a, b) => a.away - b.away)
    .map(({ each }) => each);
}

/** Whether a name or a synonym holds a query as it stands, from the beginning of a word on. */
export const holds = (named: Named, query: string): boolean => {
  const asked = plain(query);
  return plainTexts(named).some((text) => ` ${text} `.includes(` ${asked}`));
};
