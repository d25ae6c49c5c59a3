/** The first sentence of a text that has a word in it, or null when none has. */
export const sentenceAbout = (text: string, word: string): string | null =>
  text.split(/(?<=[.?])\s+/).find((sentence) => sentence.split(/\W+/).includes(word)) ?? null;
