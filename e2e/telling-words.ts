import { catalogue, diagnoses } from "@encephalon/clinical";
import { shelf } from "@encephalon/content";
import { type Case, CONDITIONS } from "@encephalon/model";
import type { SimState } from "@encephalon/sim";

/** Long enough to be nobody else's words. */
const ENOUGH = 20;

const quoted = (word: string): string => `"${word}"`;

/** Fields that stand in data only when something has slipped through. */
const FIELDS = [
  ...["seed", "rubric", "criteria", "condition", "conditions", "drivers", "vulnerability"],
  ...["goodCare", "recorded", "voices", "signs", "diagnosis", "trigger", "organism", "bystander"],
  ...["history", "tells", "death_cause", "caseId", "simVersion", "ane", "look-alike"],
  ...["teachingPoint", "survivorsInTen", "report", "popc", "diedAtMinute", "trace"],
];

/** A sentence without what is filled in, as its longest piece. */
const longest = (sentence: string): string =>
  sentence
    .split(/\{[a-z]+\}/i)
    .map((piece) => piece.trim())
    .reduce((a, b) => (b.length > a.length ? b : a));

/** Not an id of the catalogue. */
const isSentence = (words: string): boolean => words.length > ENOUGH && words.includes(" ");

/** Every sentence that is somewhere in a value. */
function sentencesIn(value: unknown): string[] {
  if (typeof value === "string") return [longest(value)].filter(isSentence);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(sentencesIn);
}

/** What a case says to whom it may concern, but not yet: its rubric, its debrief, and words not said yet. */
export const sentencesOf = ({ story, voices, signs, debrief, rubric }: Case): readonly string[] => [
  ...new Set(sentencesIn({ story, voices, signs, debrief, rubric })),
];

/** What every browser holds. */
const PUBLIC = JSON.stringify(catalogue);

/** What children are made of: names that no catalogue has, as `cytokineGain` and not as `onset`. */
export const LATENT_NAMES: readonly string[] = [
  ...new Set(shelf.flatMap(({ drivers }) => Object.keys(drivers))),
  ...CONDITIONS,
].filter((name) => /[A-Z]|-/.test(name) && !PUBLIC.includes(name));

const nameOf = (id: string): string => diagnoses.find((known) => known.id === id)?.name ?? id;

/** Ids and names that give a case away wherever they stand in data. */
export const namesOf = ({ id, diagnosis, trigger, rubric, organism }: Case): readonly string[] => [
  ...FIELDS.map(quoted),
  ...[id, diagnosis, trigger, organism].filter((word) => word !== "none").map(quoted),
  ...rubric.criteria.map((criterion) => quoted(criterion.id)),
  nameOf(diagnosis),
  ...LATENT_NAMES,
];

/** The numbers of the hidden state that no screen would round to: what the model computed, digit for digit. */
export function latentNumbers({ x, presentation: { child } }: SimState): ReadonlySet<string> {
  const all = [...x, ...Object.values(child.drivers), ...child.vulnerability];
  return new Set(all.map(String).filter(({ length }) => length > 8));
}
