import type { HistoryFact } from "@encephalon/model";
import type { Presentation } from "./child";

/** Answers for a case that says nothing of the question. Author's own. */
const NOTHING = "Nothing of note.";

/** The age as people say it. */
export const ageInWords = (ageMonths: number): string => {
  if (ageMonths < 24) return `${ageMonths} months`;
  const years = Math.floor(ageMonths / 12);
  const rest = ageMonths % 12;
  return rest === 0 ? `${years} years` : `${years} years ${rest} months`;
};

/** The parent's answer with the child's own age, sex and numbers in its slots. */
export function tell(presentation: Presentation, question: string): string {
  const template = presentation.authored.story[question] ?? NOTHING;
  return fill(template, presentation);
}

/** The question that each part of the history answers. */
const ASKED_BY: Readonly<Record<HistoryFact, string>> = {
  regression: "development-history",
  consanguinity: "consanguinity",
  "protein-aversion": "diet-history",
  "sibling-death": "family-history",
};

/** Hours from the first symptom to the first neurological one that count as short (likelihoods). */
const SHORT_PRODROME = 72;

/** What of the history the answer to this question tells, by name. */
export function told({ authored, child }: Presentation, question: string): readonly string[] {
  if (question === "fever-history") {
    return [child.drivers.prodrome < SHORT_PRODROME ? "short-prodrome" : "long-prodrome"];
  }
  return authored.history.filter((fact) => ASKED_BY[fact] === question);
}

export function fill(template: string, { card, child }: Presentation): string {
  const girl = card.sex === "female";
  const slots: Readonly<Record<string, string>> = {
    age: ageInWords(card.ageMonths),
    he: girl ? "she" : "he",
    He: girl ? "She" : "He",
    his: girl ? "her" : "his",
    His: girl ? "Her" : "His",
    him: girl ? "her" : "him",
    weight: String(card.weightKg),
    prodrome: hoursInWords(child.drivers.prodrome),
    onset: minutesInWords(-child.drivers.onset),
    seizure: String(Math.max(1, Math.round(child.drivers.firstSeizure))),
  };
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole);
}

const hoursInWords = (hours: number): string =>
  hours < 36 ? `${Math.round(hours)} hours` : `${Math.round(hours / 24)} days`;

const minutesInWords = (minutes: number): string =>
  minutes < 100 ? `${Math.round(minutes / 5) * 5} minutes` : `${Math.round(minutes / 60)} hours`;
