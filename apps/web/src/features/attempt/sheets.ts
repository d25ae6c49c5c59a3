import { messages } from "./messages";

const SHEETS = ["differential", "aness", "predict", "finish"] as const;
/** What the learner writes down beside acting; the last one ends the attempt. */
export type Sheet = (typeof SHEETS)[number];

/** A sheet as the finder offers it. */
export interface SheetOffer {
  readonly kind: "sheet";
  readonly id: Sheet;
  readonly name: string;
  readonly minutes: 0;
}

/** What people type for it. */
const PHRASES: Readonly<Record<Sheet, readonly string[]>> = {
  differential: ["differential diagnosis", "diagnosis", "ddx"],
  aness: ["ane", "ane ss", "ane severity score", "score", "severity score"],
  predict: ["prediction", "predict", "prognosis", "outcome"],
  finish: ["hand", "hand over", "handover", "end", "end the attempt", "finish"],
};

/** Letters from which a beginning is meant; a shorter one is that of a drug as often ("pred", "diag"). */
const MEANT_FROM = 5;

const OFFERS: readonly SheetOffer[] = SHEETS.map((id) => ({
  kind: "sheet",
  id,
  name: id === "finish" ? messages.finish.title : messages[id].heading,
  minutes: 0,
}));

/** The sheets that a query names: they stand before what the catalogue holds under the same words. */
export function findSheets(query: string): readonly SheetOffer[] {
  const words = query.toLowerCase().replaceAll("-", " ").split(/\s+/).filter(Boolean).join(" ");
  if (words === "") return [];
  const names = (phrase: string) =>
    phrase === words || (words.length >= MEANT_FROM && phrase.startsWith(words));
  return OFFERS.filter(({ id }) => PHRASES[id].some(names));
}
