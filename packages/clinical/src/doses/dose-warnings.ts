import { checks } from "./checks";
import { dailyWarnings, sizeWarnings } from "./size-warnings";
import type { DoseQuestion, DoseWarning } from "./warning";

function allergyWarnings({ drugId, facts }: DoseQuestion): readonly DoseWarning[] {
  if (!facts.allergies.includes(drugId)) return [];
  return [{ code: "allergy", text: "An allergy to this drug is recorded.", reference: "design" }];
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
