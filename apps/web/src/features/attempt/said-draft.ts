import { denialIn, denialOf, findNamedFinding, namedFindings } from "@encephalon/clinical";
import { WRITTEN_AT_MOST } from "@encephalon/model";
import { flag, list, number, parts, type Shape, text } from "./draft-shape";
import { holds, meantBy } from "./meant-by";

/** One line of what speaks for or against: a finding of the list, which may be denied, or own words. */
export interface SaidLine {
  /** Tells it from the others of its side for as long as it is on screen. */
  readonly key: number;
  readonly text: string;
  /** Own words when it was put down: they stay a text to write in, whatever they come to name. */
  readonly isOwn: boolean;
}

/** One side while it is written: its lines, and what stands in the box and is not picked yet. */
export interface SaidDraft {
  readonly lines: readonly SaidLine[];
  readonly query: string;
}

export const saidShape: Shape<SaidDraft> = parts({
  lines: list(parts({ key: number, text, isOwn: flag })),
  query: text,
});

/** What was committed last, own words and all, as it is written. */
export const readSaid = (texts: readonly string[]): SaidDraft => ({
  lines: texts.map((text, key) => lineWith(key, text)),
  query: "",
});

const lineWith = (key: number, text: string): SaidLine => ({
  key,
  text,
  isOwn: namedBy(text) === null,
});

/** What was picked, below the others; the box is empty for the next. */
export function withLine({ lines }: SaidDraft, text: string): SaidDraft {
  const key = (lines.at(-1)?.key ?? -1) + 1;
  return { lines: [...lines, lineWith(key, text)], query: "" };
}

export const withText = (draft: SaidDraft, key: number, text: string): SaidDraft => ({
  ...draft,
  lines: draft.lines.map((line) => (line.key === key ? { ...line, text } : line)),
});

export const withoutLine = (draft: SaidDraft, key: number): SaidDraft => ({
  ...draft,
  lines: draft.lines.filter((line) => line.key !== key),
});

/** The side as it is committed. What still stands in the box is own words too: nothing typed is lost. */
export const saidTexts = ({ lines, query }: SaidDraft): string[] =>
  [...lines.map(({ text }) => text), query]
    .map((text) => text.trim().slice(0, WRITTEN_AT_MOST.characters))
    .filter(Boolean)
    .slice(0, WRITTEN_AT_MOST.findings);

/** The finding that a line names, and whether the line denies it; null for own words. */
export function namedBy(text: string): { readonly name: string; readonly denied: boolean } | null {
  const { denied, rest } = denialIn(text);
  const finding = findNamedFinding(rest);
  return finding ? { name: finding.name, denied } : null;
}

/** How a line says a finding. */
export const lineOf = (name: string, denied: boolean): string => (denied ? denialOf(name) : name);

export interface SaidOffer {
  readonly key: string;
  readonly text: string;
  readonly isOwn: boolean;
}

/**
 * The findings that a query means and that are not named yet, then the query itself as own words. A
 * "no" or "not" before it denies them, unless a finding's own words hold it: "not awake".
 */
export function offeredLines({ lines, query }: SaidDraft): readonly SaidOffer[] {
  const taken = lines.map(({ text }) => namedBy(text)?.name);
  const { denied, rest } = denialIn(query.trimStart());
  const left = namedFindings.filter(({ name }) => !taken.includes(name));
  const offers = meantBy(left, rest).map((finding) => ({
    key: finding.id,
    text: lineOf(finding.name, denied && !holds(finding, query)),
    isOwn: false,
  }));
  const own = query.trim();
  return own === "" ? offers : [...offers, { key: "own", text: own, isOwn: true }];
}
