import { type CatalogueItem, catalogue, type ItemKind } from "@encephalon/clinical";

/** What people type before a thing, and the kind of action it asks for. */
const verbs: Readonly<Record<string, ItemKind>> = {
  ask: "ask",
  examine: "examine",
  exam: "examine",
  check: "examine",
  order: "order",
  send: "order",
  request: "order",
  give: "give",
  treat: "give",
  start: "give",
  do: "do",
  set: "set",
  target: "set",
  call: "call",
  phone: "call",
  move: "move",
  transfer: "move",
  decide: "decide",
};

interface Searchable {
  readonly item: CatalogueItem;
  readonly name: string;
  readonly synonyms: readonly string[];
  /** The synonyms, the id and the heading. */
  readonly others: readonly string[];
  /** Every word of these, once. */
  readonly words: readonly string[];
  /** A test of how much of a drug is in the blood. */
  readonly isLevel: boolean;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("-", " ")
    .replace(/['’]|\s+(?=%)/g, ""); // "3 %" and "3%" are one word

function searchableOf(item: CatalogueItem): Searchable {
  const name = plain(item.name);
  const synonyms = item.synonyms.map(plain);
  const others = [...synonyms, plain(item.id), plain(item.group)];
  const words = new Set([name, ...others].join(" ").split(/[^a-z0-9]+/));
  const isLevel = item.kind === "order" && words.has("level");
  return { item, name, synonyms, others, words: [...words], isLevel };
}

/** Made once: a key waits for none of it. */
const searchable: readonly Searchable[] = catalogue.map(searchableOf);

/** Up to so many letters a word is looked for at the start of words only: within words it is chance. */
const SHORT = 3;

function startsWord(text: string, word: string): boolean {
  let at = text.indexOf(word);
  while (at > 0 && /[a-z0-9]/.test(text[at - 1] ?? "")) at = text.indexOf(word, at + 1);
  return at >= 0;
}

/** 0 when a word is nowhere; most for the whole text, then for the start of a word, then for within one. */
function wordScore(text: string, word: string): number {
  if (text === word) return 8;
  if (startsWord(text, word)) return 5;
  return word.length > SHORT && text.includes(word) ? 1 : 0;
}

/**
 * What all the words say together. An item's own name comes before all; a synonym as a whole comes
 * before a word of another's name, and begun before one that stands in the middle of a synonym.
 */
function wholeScore({ name, synonyms, others }: Searchable, whole: string): number {
  if (name === whole) return 100;
  if (synonyms.includes(whole)) return 50;
  const begun = synonyms.some((each) => each.startsWith(whole)) ? 1 : 0;
  return (
    wordScore(name, whole) * 2 + Math.max(0, ...others.map((o) => wordScore(o, whole))) + begun
  );
}

/** A test of a drug's level counts half: whoever begins the name of both means the drug. */
const OF_A_LEVEL = 0.5;

function scoreOf(each: Searchable, words: readonly string[], whole: string): number {
  const { name, others, isLevel } = each;
  let total = wholeScore(each, whole);
  for (const word of words) {
    const best = Math.max(wordScore(name, word) * 2, ...others.map((o) => wordScore(o, word)));
    if (best === 0) return 0;
    total += best;
  }
  return isLevel ? total * OF_A_LEVEL : total;
}

/** How far one typing slip reaches: one letter wrong, missing, added, or two changed about. */
function isSlip(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1 || typed.length < 4) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const rest = (text: string, skip: number) => text.slice(start + skip);
  return (
    rest(typed, 1) === rest(meant, 1) ||
    rest(typed, 1) === rest(meant, 0) ||
    rest(typed, 0) === rest(meant, 1) ||
    (typed[start] === meant[start + 1] &&
      typed[start + 1] === meant[start] &&
      rest(typed, 2) === rest(meant, 2))
  );
}

const hasSlip = ({ words: written }: Searchable, words: readonly string[]): boolean =>
  words.every((word) => written.some((known) => known === word || isSlip(word, known)));

/** One way to read a query: what its words ask for, of one kind where they name it. */
interface Reading {
  readonly kind: ItemKind | null;
  readonly words: readonly string[];
  /** A verb that stands alone: it asks for its whole kind, and may be another word for an item. */
  readonly alone: string | null;
}

/** "give loraz" asks for loraz among what can be given; where nothing is meant by that, its words as they stand. */
function readingsOf(query: string): readonly Reading[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const literally = { kind: null, words, alone: null };
  const [verb = "", ...rest] = words;
  const kind = verbs[verb];
  if (!kind) return [literally];
  return [{ kind, words: rest, alone: rest.length === 0 ? verb : null }, literally];
}

function ranked(pool: readonly Searchable[], words: readonly string[]): readonly CatalogueItem[] {
  if (words.length === 0) return pool.map(({ item }) => item);
  const whole = words.join(" ");
  return pool
    .map((each) => ({ item: each.item, score: scoreOf(each, words, whole) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

/** What a verb that stands alone is itself another word for: a transfer is a call before it is a move. */
const saidBy = (pool: readonly Searchable[], verb: string): readonly CatalogueItem[] =>
  pool.filter(({ synonyms }) => synonyms.includes(verb)).map(({ item }) => item);

/**
 * The items that a query means, best first, of one kind where one is picked. All words must be found
 * in a name, a synonym or a heading; if none is, one typing slip a word is forgiven. Of two that a
 * query means as well, the one that was used lately stands first.
 */
export function findActions(
  query: string,
  picked: ItemKind | null,
  recent: readonly CatalogueItem[] = [],
): readonly CatalogueItem[] {
  const offered = recentFirst(recent).filter(({ item }) => !picked || item.kind === picked);
  for (const { kind, words, alone } of readingsOf(query)) {
    const pool = offered.filter(({ item }) => !kind || item.kind === kind);
    const said = alone === null ? [] : saidBy(offered, alone);
    const found = [...new Set([...said, ...ranked(pool, words)])];
    if (found.length > 0) return found;
    const near = pool.filter((each) => hasSlip(each, words)).map(({ item }) => item);
    if (near.length > 0) return near;
  }
  return [];
}

function recentFirst(recent: readonly CatalogueItem[]): readonly Searchable[] {
  if (recent.length === 0) return searchable;
  const used = recent.flatMap((item) => searchable.find((each) => each.item === item) ?? []);
  return [...used, ...searchable.filter((each) => !used.includes(each))];
}

export interface ActionGroup {
  /** What they are called together: their kind, a menu heading, or "recent". */
  readonly by: ItemKind | "recent" | { readonly heading: string };
  readonly items: readonly CatalogueItem[];
}

/** Search results by kind, the kind of the best match first; a browsed kind by its headings. */
export function groupActions(
  items: readonly CatalogueItem[],
  byHeading: boolean,
): readonly ActionGroup[] {
  const groups = new Map<string, { by: ActionGroup["by"]; items: CatalogueItem[] }>();
  for (const item of items) {
    const key = byHeading ? item.group : item.kind;
    const group = groups.get(key) ?? {
      by: byHeading ? { heading: item.group } : item.kind,
      items: [],
    };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What was used lately in a group of its own before all others, each item once. */
export function withRecent(
  items: readonly CatalogueItem[],
  recent: readonly CatalogueItem[],
): readonly ActionGroup[] {
  const others = groupActions(
    items.filter((item) => !recent.includes(item)),
    false,
  );
  return recent.length === 0 ? others : [{ by: "recent", items: recent }, ...others];
}
