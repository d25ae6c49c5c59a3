import type { HistoryFact } from "@encephalon/model";
import type { Child, Presentation } from "./child";
import { isAphasic, weakSide } from "./focal-signs";
import type { Bench } from "./state";
import { eyeScore, isParalysed, jerks } from "./systems/consciousness";
import { hasStereotypies, isDystonic } from "./systems/movement-signs";
import { rashIsOut } from "./systems/rash";
import { V, type Vector } from "./vector";

/** Answers for a case that says nothing of the question. Author's own. */
const NOTHING = "Nothing of note.";

/** The age as people say it. */
export const ageInWords = (ageMonths: number): string => {
  if (ageMonths < 24) return `${ageMonths} months`;
  const years = Math.floor(ageMonths / 12);
  const rest = ageMonths % 12;
  return rest === 0 ? `${years} years` : `${years} years ${rest} months`;
};

/** Minute from which an answer about the illness is told as that of the door: the clock has moved on (design). */
const LATER = 60;

/** Questions whose answers are true of the day of arrival; what is asked of the years before does not age. */
const OF_ARRIVAL: ReadonlySet<string> = new Set([
  "onset",
  "fever-history",
  "seizure-description",
  "behaviour-since",
  "respiratory-symptoms",
  "gut-symptoms",
  "feeding-and-wet-nappies",
  "headache-and-vision",
  "movement-change",
  "rash-history",
  "pain-history",
  "medicines-given",
  "parents-worry",
]);

/**
 * The parent's answer with the child's own age, sex and numbers in its slots. Later it is told as what was at
 * the door, with what anybody at the bedside sees by now.
 */
export function tell(bench: Bench, question: string): string {
  const { presentation, clock } = bench;
  const template = presentation.authored.story[question];
  if (template === undefined) return NOTHING;
  if (clock < LATER || !OF_ARRIVAL.has(question)) return fill(template, presentation);
  const now = BY_NOW[question]?.(bench) ?? "";
  return fill(`At the door I would have said: ${template}${now && ` ${now}`}`, presentation);
}

/** What a parent sees by now, by question; nothing where there is nothing new to see. */
const BY_NOW: Readonly<Record<string, (bench: Bench) => string>> = {
  "behaviour-since": ({ x, presentation }) => waking(x, presentation.card.ageMonths),
  "seizure-description": ({ charted }) =>
    charted.convulsion === "none" ? "" : "What {he} did here you saw yourselves.",
  "movement-change": ({ x, presentation }) => moving(x, presentation.child),
  "rash-history": ({ x }) => (rashIsOut(x) ? "Now {he} has spots on {his} neck and trunk." : ""),
};

function waking(x: Vector, ageMonths: number): string {
  if (jerks(x)) return "Now {he} jerks.";
  if (x[V.ventilated] > 0 || isParalysed(x)) return "Now {he} has the tube, and I cannot tell.";
  if (x[V.gcs] >= 15 && isAphasic(x, ageMonths))
    return "Now {he} is awake, but the words that come are not the right ones.";
  if (x[V.gcs] >= 15) return "Now {he} is {him}self again.";
  if (x[V.gcs] >= 12) return "Now {he} is drowsy: {he} rouses when I speak, and drifts off.";
  const eye = eyeScore(x[V.arousal]);
  if (eye >= 3) return "Now {he} stirs when I speak, and sinks back.";
  return eye === 2 ? "Now {he} opens {his} eyes only when it hurts." : "Now {he} does not wake.";
}

function moving(x: Vector, child: Child): string {
  if (isParalysed(x)) return "";
  if (isDystonic(x)) return "Now {his} neck and arms twist.";
  if (hasStereotypies(x)) return "Now {his} hands rub and wring.";
  const weak = weakSide(x, child);
  return weak ? `Now the ${weak} arm does less than the other.` : "";
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
