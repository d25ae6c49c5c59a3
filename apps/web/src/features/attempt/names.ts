import {
  analytes,
  findDiagnosis,
  findItem,
  isAnalyteId,
  type Observation,
  observations,
  type ReferenceRange,
} from "@encephalon/clinical";
import { TRIGGERS, type Trigger } from "@encephalon/model";
import { unitLabel } from "../../elements/unit-label";
import { messages } from "./messages";
import { percentLabel } from "./read-percent";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const spoken = (id: string): string => capital(id.replaceAll("-", " "));

/** What a catalogue item is called on screen. */
export const itemName = (id: string): string => findItem(id)?.name ?? spoken(id);

export const diagnosisName = (id: string): string => findDiagnosis(id)?.name ?? spoken(id);

const observed: Readonly<Record<string, Observation>> = observations;

const measured = (id: string): { name: string; decimals: number } | undefined =>
  isAnalyteId(id) ? analytes[id] : observed[id];

/** "Influenza A 70 %, another trigger 30 %", the likeliest first. */
export const triggerShares = (chances: Readonly<Partial<Record<Trigger, number>>>): string =>
  TRIGGERS.map((trigger) => ({ trigger, chance: chances[trigger] ?? 0 }))
    .filter(({ chance }) => chance > 0)
    .toSorted((a, b) => b.chance - a.chance)
    .map(({ trigger, chance }) => `${messages.triggers[trigger]} ${percentLabel(chance)}`)
    .join(", ");

/** Whether a finding is a measured value, not the coded form of a line that a report says in words. */
export const isMeasured = (id: string): boolean => measured(id) !== undefined;

/** What a finding is called: an analyte, an observation, or a line of an examination. */
export const findingName = (id: string): string =>
  measured(id)?.name ?? findItem(id)?.name ?? spoken(id);

/** A measured value with the decimals that its device prints. */
export function valueText(id: string, value: number): string {
  const decimals = measured(id)?.decimals;
  const text =
    decimals === undefined ? String(Number(value.toPrecision(4))) : value.toFixed(decimals);
  return text.replace("-", "−");
}

/** The ends of what is usual, as they are printed. */
export function endsText(id: string, { low, high }: ReferenceRange): string {
  const [from, to] = [low, high].map((end) => (end === undefined ? null : valueText(id, end)));
  return from && to ? `${from}–${to}` : to ? `≤ ${to}` : `≥ ${from}`;
}

/** What is usual, as it is printed; whether its source was read is said behind it. */
export function rangeText(id: string, range: ReferenceRange): string {
  const text = endsText(id, range);
  return range.source === "unverified" ? `${text} (${messages.chart.rangeUnverified})` : text;
}

/** An amount of a drug without digits that no syringe shows. */
export const amountText = (value: number): string => String(Number(value.toPrecision(3)));

/** A value and its unit, the space left out where there is no unit. */
export function withUnit(value: string, unit: string): string {
  const label = unitLabel(unit);
  if (label === "") return value;
  return label === "%" || label === "°" ? `${value}${label}` : `${value} ${label}`;
}
