import { expect, test } from "vitest";
import { sentenceAbout } from "./sentence-about";

const text = "He is back by three hours. The score must not be worked out here: it assumes much.";

test.each([
  {
    name: "the sentence with the word",
    word: "score",
    found: "The score must not be worked out here: it assumes much.",
  },
  { name: "the first sentence", word: "back", found: "He is back by three hours." },
  { name: "no part of a word", word: "assume", found: null },
  { name: "no such word", word: "platelets", found: null },
])("$name", ({ word, found }) => {
  expect(sentenceAbout(text, word)).toBe(found);
});
