import { luckOf, process, type Range, uniform } from "@encephalon/kernel";
import { type Case, PAIRED_REGIONS } from "@encephalon/model";
import { generateCase } from "../population/generate-case";
import { NO_IMMUNE_TREATMENT, practiceOf } from "../population/practice";
import { type EmulatedChild, emulate } from "./emulated-child";

/** What the model is put to the test without: a row that names one must fail under it. */
export const ABLATIONS = [
  "no-treatment-effect",
  "shuffled-severity",
  "no-intracranial-pressure",
  "no-vulnerability",
] as const;
export type Ablation = (typeof ABLATIONS)[number];

/**
 * A child of the base cohort in a world without something. Severity is shuffled between children (`shuffled`), so
 * alone a child is as it was.
 */
export function ablatedChild(
  landmarks: readonly Case[],
  child: EmulatedChild,
  ablation: Ablation,
): EmulatedChild {
  const { seed } = child;
  switch (ablation) {
    case "no-treatment-effect":
      return withoutEffect(landmarks, child);
    case "no-intracranial-pressure":
      return played(withoutPressure(generateCase(landmarks, seed)), seed);
    case "no-vulnerability":
      return played(withoutVulnerability(generateCase(landmarks, seed)), seed);
    case "shuffled-severity":
      return child;
  }
}

const played = (authored: Case, seed: number): EmulatedChild =>
  emulate(authored, seed, practiceOf(authored, seed));

/**
 * What was given is charted as it was, and what became of the child is what becomes of it untreated: the same child and
 * the same luck, so that both lives are one up to the first dose.
 */
function withoutEffect(landmarks: readonly Case[], treated: EmulatedChild): EmulatedChild {
  const { seed, steroidHours, tocilizumabHours, exchangeHours } = treated;
  const untreated = emulate(generateCase(landmarks, seed), seed, NO_IMMUNE_TREATMENT);
  return { ...untreated, steroidHours, tocilizumabHours, exchangeHours };
}

const fixed = (at: number): Range => ({ at, low: at, high: at, scale: "linear" });

/** Oedema takes as good as no room. */
const NO_ROOM = 0.1;

/** A skull that yields: what swells presses on nothing. */
const withoutPressure = (authored: Case): Case => ({
  ...authored,
  drivers: { ...authored.drivers, swellingTendency: fixed(NO_ROOM) },
});

/** Every region has the mean of all: the disease has no sites. */
function withoutVulnerability(authored: Case): Case {
  const centres = PAIRED_REGIONS.map((region) => authored.vulnerability[region]?.at ?? 0);
  const mean = fixed(centres.reduce((sum, one) => sum + one, 0) / centres.length);
  return {
    ...authored,
    vulnerability: Object.fromEntries(PAIRED_REGIONS.map((region) => [region, mean])),
  };
}

const SHUFFLE = process("validation.shuffle");

/** Each child has what became of another: markers, sites and treatment say nothing of the end. */
export function shuffled(children: readonly EmulatedChild[]): EmulatedChild[] {
  const order = children
    .map(({ seed }, i) => ({ i, rank: uniform(luckOf(seed), SHUFFLE, 0) }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map(({ i }) => i);
  return children.map((child, i) => endOf(child, children[order[i] ?? i] ?? child));
}

function endOf(child: EmulatedChild, other: EmulatedChild): EmulatedChild {
  const { died, deathHours, conedHours, cause } = other;
  const { popcDischarge, popc3, popc6, popc12, lateBlood, lateNecrosis } = other;
  return {
    ...child,
    died,
    deathHours,
    conedHours,
    cause,
    popcDischarge,
    popc3,
    popc6,
    popc12,
    lateBlood,
    lateNecrosis,
  };
}
