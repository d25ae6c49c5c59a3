import { findItem } from "../catalogue/catalogue";

interface AllergyClass {
  readonly name: string;
  /** How the ATC codes of its members begin. */
  readonly atc: readonly string[];
  /** What a card may name and the catalogue does not have. */
  readonly words?: readonly string[];
}

/**
 * Drugs of one chemical kin, by the ATC code that the catalogue has for each; groups that ATC calls "other" are
 * none. Whether an allergy to one member is one to another is not said (design): a warning asks to find out.
 */
const allergyClasses: readonly AllergyClass[] = [
  {
    name: "beta-lactam",
    atc: ["J01C", "J01D"],
    words: ["penicillin", "ampicillin", "piperacillin-tazobactam"],
  },
  { name: "benzodiazepine", atc: ["N05BA", "N05CD"] },
  { name: "glucocorticoid", atc: ["H02AB"] },
  { name: "neuraminidase inhibitor", atc: ["J05AH"] },
  { name: "heparin", atc: ["B01AB"] },
  { name: "albumin", atc: ["B05AA"] },
];

/** The class of a drug, or of what a card names as an allergy. */
export function classOfAllergy(id: string): AllergyClass | undefined {
  const code = findItem(id, "give")?.codes.atc;
  return allergyClasses.find(
    ({ atc, words }) =>
      words?.includes(id) === true || atc.some((begin) => code?.startsWith(begin)),
  );
}
