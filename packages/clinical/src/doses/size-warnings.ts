import { type AbsoluteDose, absoluteDose } from "./amount";
import { bandFor, maximumDose, rulesFor } from "./dose-for";
import type { DoseRule } from "./rule";
import type { DoseQuestion, DoseWarning } from "./warning";

/** Half a unit of the last digit a syringe shows is no overdose: 5 % over counts as rounding (design). */
const ROUNDING = 1.05;

function asAbsolute(value: number | undefined, unit: string, child: DoseQuestion) {
  const dose = value === undefined ? undefined : absoluteDose({ value, unit }, child);
  return dose?.ok ? dose.value : undefined;
}

/** A daily amount is measured against a dose as the share that one interval gets. */
function perInterval(dose: AbsoluteDose, rule: DoseRule): AbsoluteDose {
  if (dose.per !== "day") return dose;
  return { ...dose, value: (dose.value * (rule.every ?? 1440)) / 1440, per: "once" };
}

/** How many times the maximum a dose is: by the regimen that it fits best. Undefined without one. */
export function timesMaximum(question: DoseQuestion): number | undefined {
  const asked = absoluteDose(question.dose, question);
  if (!asked.ok) return undefined;
  const ratios = rulesFor(question.drugId, question.route).flatMap((rule) => {
    const limit = asAbsolute(maximumDose(rule, question), rule.unit, question);
    const dose = perInterval(asked.value, rule);
    const comparable = limit && limit.unit === dose.unit && limit.per === dose.per;
    return comparable && limit.value > 0 ? [dose.value / limit.value] : [];
  });
  return ratios.length > 0 ? Math.min(...ratios) : undefined;
}

/** Warnings from the size of one dose. H31 is a dose of more than twice the maximum. */
export function sizeWarnings(question: DoseQuestion): readonly DoseWarning[] {
  const times = timesMaximum(question);
  const reference = rulesFor(question.drugId, question.route)[0]?.source ?? "design";
  if (times === undefined || times <= ROUNDING) return [];
  if (times > 2) {
    const text = "This is more than twice the largest dose on the dose page.";
    return [{ code: "over-twice-maximum", text, reference }];
  }
  return [
    { code: "over-maximum", text: "This is above the largest dose on the dose page.", reference },
  ];
}

/** What was given of a drug in the 24 hours before, with the dose asked about, in base units. */
function lastDay(question: DoseQuestion): number {
  const { drugId, facts, dose } = question;
  const earlier = facts.given.filter((g) => g.drugId === drugId && g.at > facts.at - 1440);
  return [...earlier.map((g) => g.dose), dose].reduce((total, each) => {
    const amount = absoluteDose(each, question);
    return amount.ok && amount.value.per !== "minute" ? total + amount.value.value : total;
  }, 0);
}

/** Warnings from what a day comes to, such as paracetamol above 75 mg/kg or 4 g. */
export function dailyWarnings(question: DoseQuestion): readonly DoseWarning[] {
  const [rule] = rulesFor(question.drugId, question.route);
  const most = rule && (bandFor(rule, question)?.maxDaily ?? rule.maxDaily);
  if (!rule || !most) return [];
  const { amount, perKg } = most;
  const limits = [
    asAbsolute(amount, rule.unit, question)?.value,
    asAbsolute(perKg, `${rule.unit}/kg`, question)?.value,
  ].filter((limit) => limit !== undefined);
  if (lastDay(question) <= Math.min(...limits) * ROUNDING) return [];
  const text = "With what was given in the last 24 hours this is above the daily maximum.";
  return [{ code: "over-daily-maximum", text, reference: rule.source }];
}
