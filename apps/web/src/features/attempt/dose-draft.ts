import {
  absoluteDose,
  type Dose,
  type DoseWarning,
  doseFor,
  doseWarnings,
  type GiveItem,
  ROUTES,
  type Route,
  rulesFor,
} from "@encephalon/clinical";
import { type ActionOf, type Chart, chartFacts } from "@encephalon/model";
import { flag, type Held, oneOf, parts, text } from "./draft-shape";
import { readNumber } from "./read-number";

/** A prescription while it is written. */
export const doseShape = parts({
  route: oneOf(ROUTES),
  value: text,
  unit: text,
  /** Minutes between repeats, or "" for once. */
  every: text,
  /** What the learner makes of it for this child, in the unit that it comes to. */
  own: text,
  /** Whether the learner has asked for what a computer and the source make of it. */
  compared: flag,
});
export type DoseDraft = Readonly<Held<typeof doseShape>>;

export const emptyDose = (drug: GiveItem): DoseDraft => ({
  route: drug.routes[0] ?? "iv",
  value: "",
  unit: drug.units[0] ?? "mg",
  every: "",
  own: "",
  compared: false,
});

/** Another dose, unit or route is another sum: the one that was made, and what it was compared with, are no longer its. */
export const rewritten = (
  draft: DoseDraft,
  part: Partial<Pick<DoseDraft, "value" | "unit" | "route">>,
): DoseDraft => ({ ...draft, ...part, own: "", compared: false });

export const isRate = (unit: string): boolean => /\/(h|min)$/.test(unit);

export interface DoseReading {
  /** The dose as an action, or null while it is none. */
  readonly action: ActionOf<"give"> | null;
  /** What it comes to for this child, where that is not what was typed. */
  readonly comesTo: { readonly value: number; readonly unit: string } | null;
  /** What a source gives for this route and child; shown only after the learner's own. */
  readonly rules: readonly Dose[];
  readonly warnings: readonly DoseWarning[];
}

const nothing: DoseReading = { action: null, comesTo: null, rules: [], warnings: [] };

function inAbsolute(value: number, unit: string, chart: Chart): DoseReading["comesTo"] {
  if (!unit.includes("/kg") && !unit.includes("/m2")) return null;
  const dose = absoluteDose({ value, unit }, chart.child);
  if (!dose.ok) return null;
  const { value: amount, unit: base, per } = dose.value;
  if (per === "minute") return { value: amount * 60, unit: `${base}/h` };
  return { value: amount, unit: per === "day" ? `${base}/d` : base };
}

function sourceDoses(drug: string, route: Route, chart: Chart): readonly Dose[] {
  const uses = [...new Set(rulesFor(drug, route).map(({ use }) => use))];
  return uses.flatMap((use) => doseFor(drug, route, chart.child, use) ?? []);
}

/** The draft read against the chart, once it holds a number above 0. */
export function readDose(drug: GiveItem, draft: DoseDraft, chart: Chart, now: number): DoseReading {
  const value = readNumber(draft.value);
  if (value === null || value <= 0) return nothing;
  const { route, unit } = draft;
  const dose = { value, unit };
  const every = draft.every === "" || isRate(unit) ? {} : { every: Number(draft.every) };
  const { ageMonths, weightKg } = chart.child;
  const facts = chartFacts(chart, now);
  return {
    action: { kind: "give", drug: drug.id, dose, route, ...every },
    comesTo: inAbsolute(value, unit, chart),
    rules: sourceDoses(drug.id, route, chart),
    warnings: doseWarnings({ drugId: drug.id, dose, route, ageMonths, weightKg, facts }),
  };
}

/** How far rounding to what a syringe shows may take a sum from the exact one (design). */
const ROUNDING = 0.05;

/** Whether the learner's own sum agrees with the computed one; null while there is none to compare. */
export function sumAgrees(own: string, comesTo: DoseReading["comesTo"]): boolean | null {
  const value = readNumber(own);
  if (value === null || !comesTo) return null;
  return Math.abs(value - comesTo.value) <= ROUNDING * comesTo.value;
}
