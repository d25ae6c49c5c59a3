import { findItem } from "../catalogue/catalogue";
import { classOfAllergy } from "./allergy-classes";
import { checks } from "./checks";
import { dailyWarnings, sizeWarnings } from "./size-warnings";
import type { DoseQuestion, DoseWarning } from "./warning";

const nameOf = (id: string): string => findItem(id, "give")?.name ?? id.replaceAll("-", " ");

/** Of the drug itself, else of another of its class: what that means is the learner's to find out. */
function allergyWarnings({ drugId, facts: { allergies } }: DoseQuestion): readonly DoseWarning[] {
  if (allergies.includes(drugId)) {
    return [{ code: "allergy", text: "An allergy to this drug is recorded.", reference: "design" }];
  }
  const own = classOfAllergy(drugId);
  if (!own) return [];
  const kin = allergies.filter((id) => classOfAllergy(id) === own);
  if (kin.length === 0) return [];
  const names = kin.map(nameOf).join(" and to ");
  const text = `An allergy to ${names} is recorded, of the same class (${own.name}): ask what happened.`;
  return [{ code: "allergy-class", text, reference: "design" }];
}

/**
 * What to think of before giving this, computed from the chart alone. A warning never forbids, and
 * no warning means nothing: what the chart does not show cannot be warned of.
 */
export function doseWarnings(question: DoseQuestion): readonly DoseWarning[] {
  const applying = checks
    .filter((check) => check.drugs.includes(question.drugId) && check.when(question))
    .map(({ code, text, reference }) => ({ code, text, reference }));
  return [
    ...allergyWarnings(question),
    ...sizeWarnings(question),
    ...dailyWarnings(question),
    ...applying,
  ];
}
