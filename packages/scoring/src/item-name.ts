import { findItem } from "@encephalon/clinical";

/** The name of an item inside a sentence: a first word loses its capital, letters that stand for words keep theirs. */
export const nameOf = (item: string): string =>
  (findItem(item)?.name ?? item).replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
