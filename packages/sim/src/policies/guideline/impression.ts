import { referenceRange } from "@encephalon/clinical";
import type { Action } from "@encephalon/model";
import type { Habit } from "../habits";
import {
  above,
  below,
  gcs,
  isAwake,
  isShocked,
  isTold,
  peak,
  reads,
  shows,
  sinceSeizure,
  type View,
  value,
} from "../view";

/** What the guideline thinks of, with its first weight for a child with fever and seizure or coma. */
const CANDIDATES = {
  "febrile-seizure-complex": 35,
  ane: 12,
  "toxic-shock": 12,
  "hsv-encephalitis": 7,
  mogad: 5,
  aesd: 5,
  "abusive-head-trauma": 3,
  leigh: 3,
  "urea-cycle-defect": 2,
  "deep-cerebral-venous-thrombosis": 2,
  btbgd: 1,
} as const;
type Candidate = keyof typeof CANDIDATES;

/** So many times likelier, for each candidate; 1 where it is not named. */
type Times = Readonly<Partial<Record<Candidate, number>>>;

interface Clue {
  readonly when: (view: View) => boolean;
  readonly times: Times;
}

const FEBRILE_SEIZURE = "febrile-seizure-complex";
const CLOT = "deep-cerebral-venous-thrombosis";
const HSV = "hsv-encephalitis";
const TRAUMA = "abusive-head-trauma";
const NITROGEN = "urea-cycle-defect";
const SEPSIS = "toxic-shock";

const clue = (when: Clue["when"], times: Times): Clue => ({ when, times });

const liverRaised = (view: View): boolean =>
  above(view, "ast", 2 * (referenceRange("ast", view.chart.child.ageMonths)?.high ?? 60));

const notWaking = (view: View): boolean =>
  view.elapsed >= 180 && sinceSeizure(view) >= 180 && (gcs(view) ?? 15) < 15;

/** Half an hour and more, as told, or as seen here. */
export const hadLongSeizure = (view: View): boolean =>
  view.notes.convulsed >= 30 ||
  reads(
    view,
    "said seizure-description",
    /forty|thirty-five|three quarters|half an hour|[34]\d minutes|never stopped/i,
  );

/** Bedside and blood. The factors are rules of thumb after the likelihood page (all design). */
const earlyClues: readonly Clue[] = [
  clue((view) => isAwake(view) && view.elapsed >= 100, {
    [FEBRILE_SEIZURE]: 8,
    ane: 0.03,
    [HSV]: 0.1,
    [SEPSIS]: 0.3,
    mogad: 0.2,
    leigh: 0.1,
    [NITROGEN]: 0.1,
    [CLOT]: 0.2,
    btbgd: 0.1,
    [TRAUMA]: 0.05,
  }),
  clue(notWaking, { [FEBRILE_SEIZURE]: 0.12, aesd: 0.4, [SEPSIS]: 0.8 }),
  clue((view) => below(view, "gcs", 9) && view.elapsed >= 60, { [FEBRILE_SEIZURE]: 0.3 }),
  clue(({ notes }) => (notes.firstTemperature ?? 39) < 38.45, {
    [FEBRILE_SEIZURE]: 0.12,
    ane: 0.06,
    [HSV]: 0.2,
    [SEPSIS]: 0.2,
    aesd: 0.12,
    leigh: 0.7,
    btbgd: 0.6,
  }),
  clue(({ notes, chart }) => (notes.firstTemperature ?? 39) < 37.4 && chart.child.ageMonths < 24, {
    [TRAUMA]: 8,
    leigh: 0.6,
    mogad: 0.2,
  }),
  clue(({ notes }) => notes.hottest >= 40.5, { ane: 4, [SEPSIS]: 1.5, aesd: 1.8 }),
  clue((view) => isShocked(view), {
    [FEBRILE_SEIZURE]: 0.05,
    ane: 1.2,
    [SEPSIS]: 6,
    [TRAUMA]: 3,
    [HSV]: 0.3,
    mogad: 0.1,
    aesd: 0.2,
    leigh: 0.5,
    [NITROGEN]: 0.2,
    [CLOT]: 0.3,
    btbgd: 0.1,
  }),
  clue((view) => above(view, "crp", 100), { [SEPSIS]: 12, ane: 0.8, [FEBRILE_SEIZURE]: 0.4 }),
  clue((view) => below(view, "crp", 40), { [SEPSIS]: 0.3 }),
  clue((view) => above(view, "procalcitonin", 2) && below(view, "crp", 40), {
    ane: 6,
    aesd: 2,
    [SEPSIS]: 1.2,
  }),
  clue(liverRaised, { ane: 4, [NITROGEN]: 3, [TRAUMA]: 2.5, [SEPSIS]: 2, aesd: 1.5, [HSV]: 0.6 }),
  clue((view) => below(view, "platelets", 150), { ane: 4, [SEPSIS]: 4, [FEBRILE_SEIZURE]: 0.5 }),
  clue((view) => above(view, "d-dimer", 2), { ane: 4, [CLOT]: 5, [SEPSIS]: 3, [TRAUMA]: 2.5 }),
  clue((view) => above(view, "ferritin", 500), { ane: 3, [SEPSIS]: 2, [HSV]: 0.5 }),
  clue((view) => shows(view, "influenza-a-pcr", "influenza-b-pcr", "sars-cov-2-pcr"), {
    ane: 3,
    [FEBRILE_SEIZURE]: 1.5,
    mogad: 0.4,
    [HSV]: 0.4,
    [CLOT]: 0.3,
  }),
  clue((view) => peak(view, "ammonia") > 120, { [NITROGEN]: 200, leigh: 2 }),
  clue((view) => above(view, "ph-blood", 7.45) && below(view, "pco2-blood", 30), {
    [NITROGEN]: 12,
  }),
  clue(
    (view) => above(view, "lactate-blood", 3.8) && view.notes.convulsed < 10 && !isShocked(view),
    { leigh: 18, btbgd: 4 },
  ),
  clue((view) => isTold(view, "regression"), { leigh: 15, btbgd: 3, [NITROGEN]: 2 }),
  clue((view) => isTold(view, "consanguinity", "sibling-death"), {
    btbgd: 10,
    leigh: 6,
    [NITROGEN]: 4,
  }),
  clue((view) => isTold(view, "protein-aversion"), { [NITROGEN]: 12 }),
  // A long febrile seizure may have a second phase.
  clue((view) => view.notes.hottest >= 38.5 && hadLongSeizure(view), {
    aesd: 16,
    [FEBRILE_SEIZURE]: 0.5,
  }),
  clue((view) => reads(view, "posture", /twist/), { btbgd: 25, leigh: 5 }),
  clue((view) => reads(view, "cranial-nerves-state", /beat round/), { leigh: 12, btbgd: 2 }),
  clue((view) => reads(view, "discs", /blurred|swollen/), { [CLOT]: 12, mogad: 5 }),
  clue((view) => below(view, "albumin-serum", 20), { [CLOT]: 10 }),
];

/** Spinal fluid and pictures. */
const lateClues: readonly Clue[] = [
  clue((view) => above(view, "csf-white-cells", 10), {
    [HSV]: 20,
    mogad: 12,
    [SEPSIS]: 4,
    ane: 0.1,
    [FEBRILE_SEIZURE]: 0.05,
  }),
  clue((view) => below(view, "csf-white-cells", 10.5), {
    [HSV]: 0.12,
    mogad: 0.4,
    [SEPSIS]: 0.4,
  }),
  clue((view) => above(view, "csf-protein", 0.6) && below(view, "csf-white-cells", 10.5), {
    ane: 15,
    [FEBRILE_SEIZURE]: 0.3,
  }),
  clue((view) => shows(view, "csf-hsv-pcr"), { [HSV]: 200 }),
  clue((view) => value(view, "ct-normal") === 1, { [TRAUMA]: 0.05, [CLOT]: 0.3, ane: 0.7 }),
  clue((view) => shows(view, "ct-thalami"), { ane: 10, [CLOT]: 6, [FEBRILE_SEIZURE]: 0.02 }),
  clue((view) => shows(view, "ct-subdural", "mri-subdural"), { [TRAUMA]: 2000 }),
  clue((view) => reads(view, "retinal-haemorrhage", /haemorrhage/), { [TRAUMA]: 20 }),
  clue((view) => shows(view, "venous-occlusion", "ct-dense-vein"), { [CLOT]: 300 }),
  clue((view) => value(view, "venous-occlusion") === 0, { [CLOT]: 0.03 }),
  clue((view) => shows(view, "mri-thalami"), {
    ane: 12,
    [CLOT]: 3,
    btbgd: 3,
    leigh: 2.5,
    [FEBRILE_SEIZURE]: 0.01,
    [HSV]: 0.2,
    [SEPSIS]: 0.2,
    aesd: 0.1,
  }),
  clue((view) => shows(view, "mri-limbic"), { [HSV]: 60, ane: 0.1 }),
  clue((view) => shows(view, "mri-white-matter-asymmetric"), { mogad: 40, ane: 0.2 }),
  clue((view) => shows(view, "mri-bright-tree"), { aesd: 80, ane: 0.2 }),
  clue((view) => shows(view, "mri-striatum"), { btbgd: 25, leigh: 6, ane: 0.3 }),
  clue((view) => shows(view, "mri-putamina", "mri-pallidum"), { leigh: 15, btbgd: 6, ane: 0.3 }),
  clue((view) => shows(view, "mri-insula") && !shows(view, "mri-thalami"), {
    [NITROGEN]: 6,
    [HSV]: 2,
  }),
  clue((view) => value(view, "mri-normal") === 1, {
    [FEBRILE_SEIZURE]: 6,
    [SEPSIS]: 5,
    aesd: 4,
    ane: 0.05,
    [HSV]: 0.4,
    mogad: 0.3,
    [CLOT]: 0.2,
  }),
];

const OTHER = 13;
const NAMES = Object.keys(CANDIDATES) as readonly Candidate[]; // the keys of the table above

/** The candidates with their chances, of which something is left to what was not thought of. */
function chances(view: View): Readonly<Record<Candidate, number>> {
  const found = [...earlyClues, ...lateClues].filter(({ when }) => when(view));
  const weigh = (name: Candidate): number =>
    found.reduce<number>((weight, { times }) => weight * (times[name] ?? 1), CANDIDATES[name]);
  const weights = NAMES.map((name) => [name, weigh(name)] as const);
  const sum = weights.reduce((total, [, weight]) => total + weight, OTHER);
  const shares = weights.map(([name, weight]) => [name, Math.min(0.95, weight / sum)] as const);
  return Object.fromEntries(shares) as Record<Candidate, number>; // one entry for each name
}

export const chanceOf = (view: View, name: Candidate): number => chances(view)[name];

/** The first four, rounded to hundredths, and the rest as `other`. */
function entries(view: View): { diagnosis: string; probability: number }[] {
  const all = chances(view);
  const first = NAMES.toSorted((a, b) => all[b] - all[a]).slice(0, 4);
  const told = first
    .map((diagnosis) => ({ diagnosis, hundredths: Math.floor(100 * all[diagnosis]) }))
    .filter(({ hundredths }) => hundredths > 0);
  const rest = 100 - told.reduce((sum, { hundredths }) => sum + hundredths, 0);
  const named = told.map(({ diagnosis, hundredths }) => ({
    diagnosis,
    probability: hundredths / 100,
  }));
  return rest > 0 ? [...named, { diagnosis: "other", probability: rest / 100 }] : named;
}

const changed = (view: View): boolean => {
  const committed = view.chart.differential?.entries ?? [];
  return (
    JSON.stringify(committed.map(({ diagnosis, probability }) => [diagnosis, probability])) !==
    JSON.stringify(entries(view).map(({ diagnosis, probability }) => [diagnosis, probability]))
  );
};

const commit = (view: View): Action => ({
  kind: "differential",
  entries: entries(view),
  for: [],
  against: [],
});

/** Commits what it thinks, and again when that has changed. */
export const impression: readonly Habit[] = [
  {
    name: "differential",
    again: 15,
    when: (view) => view.elapsed >= 12 && changed(view),
    acts: (view) => [commit(view)],
  },
];
