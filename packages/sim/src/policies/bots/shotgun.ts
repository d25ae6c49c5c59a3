import { findItem, type Route, TAP_LIMITS } from "@encephalon/clinical";
import type { Action } from "@encephalon/model";
import { atTheDoor } from "../guideline/first-look";
import { mayGoToCt, mayGoToMri } from "../guideline/imaging";
import type { Habit } from "../habits";
import { call, examine, give, order, perform, prescribe, set } from "../prescribe";
import { isGiven, isHere, isShocked, ordered, type View, value } from "../view";

const HOUR = 60;

/** Every test that is not for weeks. */
const TESTS = [
  "ct-head",
  "mri-brain",
  "mr-venogram",
  "eeg",
  "chest-x-ray",
  "il-6",
  "ldh",
  "osmolality-serum",
  "group-and-screen",
  "urine-culture",
  "urinalysis",
  "respiratory-panel",
  "hhv6-pcr-blood",
  "toxicology-screen-urine",
  "paracetamol-level",
  "salicylate-level",
  "amino-acids-plasma",
  "organic-acids-urine",
  "acylcarnitines",
  "mog-igg",
  "store-samples",
  "skeletal-survey",
  "retinal-examination",
  "ecg",
] as const;

const SPINAL = ["csf-cell-count", "csf-protein", "csf-glucose", "csf-culture", "csf-hsv-pcr"];

const EVERYONE = [
  "senior",
  "intensive-care",
  "anaesthesia",
  "neurology",
  "neurosurgery",
  "infectious-diseases",
  "metabolic",
  "nephrology",
] as const;

/** A drug at the dose of the page, by the first of these routes that it has. */
const any = (view: View, drug: string, ...routes: readonly Route[]): readonly Action[] => {
  const route = routes.find((each) => findItem(drug, "give")?.routes.includes(each));
  return route ? prescribe(view, drug, route, { repeat: true }) : [];
};

const COVER = ["ceftriaxone", "vancomycin", "clindamycin", "aciclovir"] as const;
const BRAIN = ["levetiracetam", "hypertonic-saline-3"] as const;
const IMMUNE = ["methylprednisolone", "immunoglobulin", "tocilizumab"] as const;

/** All that could be it, alike. */
const evenly: Action = {
  kind: "differential",
  entries: [
    { diagnosis: "ane", probability: 0.2 },
    { diagnosis: "febrile-seizure-complex", probability: 0.2 },
    { diagnosis: "hsv-encephalitis", probability: 0.2 },
    { diagnosis: "bacterial-meningitis", probability: 0.2 },
    { diagnosis: "other", probability: 0.2 },
  ],
  for: [],
  against: [],
};

const looks: Habit = {
  name: "a look",
  again: HOUR,
  when: ({ elapsed }) => elapsed < 12 * HOUR,
  acts: () => examine("consciousness", "circulation", "breathing"),
};

/** Everything at once, whatever the child has: it is tapped, tubed, exchanged. */
export const shotgun: readonly Habit[] = [
  ...atTheDoor,
  {
    name: "everything",
    when: () => true,
    acts: (view) => [
      ...order(...TESTS, ...SPINAL),
      evenly,
      ...call(...EVERYONE),
      ...any(view, "lorazepam", "iv"),
      ...[...COVER, ...BRAIN, ...IMMUNE].flatMap((drug) => any(view, drug, "iv")),
      ...any(view, "oseltamivir", "enteral"),
      ...any(view, "thiamine", "iv"),
      ...any(view, "biotin", "enteral"),
      give("saline-0-9", 20, "mL/kg"),
      ...perform("intubation", "lumbar-puncture", "family-talk"),
      set("head-up", 30, "deg"),
      ...perform("plasma-exchange"),
    ],
  },
  looks,
];

const SCANS: readonly string[] = ["ct-head", "mri-brain", "mr-venogram"];

/** Nothing that could bar a tap, as far as the chart shows it. */
const mayTap = (view: View): boolean =>
  (value(view, "gcs") ?? 0) >= 13 &&
  (value(view, "platelets") ?? 0) >= TAP_LIMITS.platelets &&
  (value(view, "inr") ?? 9) <= TAP_LIMITS.inr &&
  (value(view, "aptt") ?? 99) <= TAP_LIMITS.aptt &&
  value(view, "ct-normal") === 1 &&
  !isShocked(view);

/** Everything that no harm names: all tests, cover, steroid after it, vitamins; no word on record. */
export const shotgunSafe: readonly Habit[] = [
  ...atTheDoor,
  {
    name: "everything that is safe",
    when: () => true,
    acts: (view) => [
      ...order(...TESTS.filter((test) => !SCANS.includes(test))),
      evenly,
      ...call(...EVERYONE),
      ...examine("circulation", "breathing", "consciousness"),
      ...COVER.flatMap((drug) => any(view, drug, "iv")),
      ...any(view, "levetiracetam", "iv"),
      ...any(view, "oseltamivir", "enteral"),
      ...any(view, "thiamine", "iv"),
      ...any(view, "biotin", "enteral"),
      give("saline-0-9", 10, "mL/kg"),
      ...perform("family-talk"),
      set("head-up", 30, "deg"),
    ],
  },
  {
    name: "steroid for safety",
    when: (view) =>
      view.elapsed >= 1.5 * HOUR &&
      isGiven(view, "ceftriaxone") &&
      (value(view, "ammonia") ?? 999) <= 100,
    acts: (view) => any(view, "methylprednisolone", "iv"),
  },
  {
    name: "tap for safety",
    when: mayTap,
    acts: () => [...order(...SPINAL), ...perform("lumbar-puncture")],
  },
  {
    name: "ct for safety",
    again: 30,
    when: (view) =>
      view.elapsed >= 15 &&
      (value(view, "gcs") ?? 0) >= 11 &&
      mayGoToCt(view) &&
      !ordered(view, "ct-head"),
    acts: () => order("ct-head"),
  },
  {
    name: "mri for safety",
    again: 30,
    when: (view) =>
      view.elapsed >= 2 * HOUR &&
      (value(view, "gcs") ?? 0) >= 11 &&
      mayGoToMri(view) &&
      isHere(view, "mri-brain", 30) &&
      !ordered(view, "mri-brain"),
    acts: () => order("mri-brain", "mr-venogram"),
  },
  looks,
];
