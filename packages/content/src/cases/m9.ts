import type { AuthoredCase, AuthoredStep } from "../authored-case";
import { fixed, logSpread, spread } from "../authored-range";
import {
  ask,
  at,
  atIf,
  call,
  convulsed,
  course,
  decide,
  differential,
  every,
  examine,
  give,
  latest,
  move,
  order,
  perform,
  resulted,
  stop,
} from "../course";
import { convulsionAnswered } from "../fragments";
import { eegFrom, scannerFrom, smallerHospital } from "../hospital";
import { bloodAllowsTap, csfBasics, keepSaturation, look } from "../orders";
import { m9Rubric } from "../rubrics/m9";
import { sourced } from "../statement";

// Minutes from arrival. Day 4 begins at 4320.

const firstBloods = order(
  "full-blood-count",
  "coagulation-screen",
  "urea-and-electrolytes",
  "liver-function-tests",
  "ldh",
  "crp",
  "ammonia",
  "osmolality-serum",
);

const csfTests = [...csfBasics, ...order("csf-hsv-pcr")];

/** What was done: everything against inflammation, and two vitamins on day 4. */
const recorded: AuthoredStep[] = [
  ...at(0, give("lorazepam", 0.1, "mg/kg", "iv"), give("oxygen", 6, "L/min", "inhaled")),
  ...at(1, ...examine("airway", "breathing", "circulation"), ...look),
  ...at(10, ...order("glucose-blood", "blood-gas-capillary")),
  ...at(15, ...firstBloods, ...order("blood-culture", "viral-pcr-rapid")),
  ...at(30, give("levetiracetam", 60, "mg/kg", "iv"), keepSaturation),
  ...at(30, ...ask("onset", "medicines-given")),
  ...at(50, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(60, ...order("blood-gas-capillary"), give("maintenance-isotonic", 3, "mL/kg/h", "iv")),
  ...at(90, ...order("ct-head"), ...look),
  ...at(210, give("aciclovir", 500, "mg/m2", "iv", 480)),
  ...at(210, give("methylprednisolone", 30, "mg/kg", "iv", 1440)),
  ...at(340, ...look, ...perform("lumbar-puncture"), ...csfTests),
  ...at(400, ...move("picu"), ...perform("nasogastric-tube", "enteral-feeding")),
  ...at(1160, ...order("mri-brain")),
  ...at(1440, ...look, ...order("blood-gas-capillary")),
  ...at(2880, ...look, ...stop("ceftriaxone", "aciclovir")),
  ...at(3500, ...stop("methylprednisolone")),
  ...at(4400, give("thiamine", 20, "mg/kg", "iv", 1440)),
  ...at(4400, give("biotin", 10, "mg/kg", "enteral", 1440)),
  ...at(7200, ...examine("neurological"), ...perform("early-rehabilitation")),
  ...at(14380, { kind: "finish", plan: ["Vitamins go on", "Rehabilitation"] }),
];

/** After levetiracetam, another of the longer-acting drugs [CHOP-SE]. */
const fosphenytoin = give("fosphenytoin", 20, "mg{PE}/kg", "iv");

const firstHour: AuthoredStep[] = [
  ...at(0, give("lorazepam", 0.1, "mg/kg", "iv"), give("oxygen", 6, "L/min", "inhaled")),
  ...at(0, ...examine("airway", "breathing")),
  ...at(5, ...order("glucose-blood", "blood-gas-capillary"), ...call("senior")),
  // A fifth seizure in a day: a second-line drug, convulsing or not.
  ...at(12, give("levetiracetam", 60, "mg/kg", "iv")),
  ...at(13, ...examine("circulation", "consciousness"), keepSaturation),
  ...at(18, ...firstBloods, ...order("blood-culture", "viral-pcr-rapid")),
  ...at(
    19,
    differential(
      {
        "febrile-seizure-simple": 0.3,
        "viral-encephalitis": 0.2,
        ane: 0.1,
        "hsv-encephalitis": 0.1,
        "bacterial-meningitis": 0.08,
        other: 0.22,
      },
      ["Convulsing on arrival", "Fever with a cold some days ago"],
      ["Not shocked"],
    ),
  ),
  ...at(20, ...ask("onset", "seizure-description", "movement-change", "family-history")),
  ...at(28, ...ask("consanguinity", "medicines-given", "development-history", "allergies")),
  ...at(36, ...examine("neurological", "posture-and-movements", "fundi")),
  ...at(50, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(50, give("aciclovir", 500, "mg/m2", "iv", 480)),
  ...at(50, give("maintenance-isotonic", 3, "mL/kg/h", "iv")),
  ...at(52, ...perform("family-talk", "nasogastric-tube")),
];

/** Cousins, a sister who died so, a neck that twists: two vitamins do no harm. */
const twoVitamins: AuthoredStep[] = [
  ...at(
    70,
    differential(
      {
        btbgd: 0.34,
        "mitochondrial-disease": 0.22,
        "viral-encephalitis": 0.1,
        "hsv-encephalitis": 0.08,
        ane: 0.1,
        "urea-cycle-defect": 0.03,
        other: 0.13,
      },
      ["Parents are cousins and a sister died like this", "Neck and limbs twist without rhythm"],
      ["Ammonia quiet: against a urea cycle defect"],
    ),
  ),
  ...at(75, give("thiamine", 20, "mg/kg", "iv", 1440)),
  ...at(75, give("biotin", 10, "mg/kg", "enteral", 1440)),
  ...at(80, ...call("metabolic", "neurology"), ...order("ct-head")),
  ...at(80, ...order("amino-acids-plasma", "organic-acids-urine", "acylcarnitines")),
  ...at(81, ...order("store-samples")),
  ...at(150, ...look),
  ...at(
    160,
    differential(
      {
        btbgd: 0.42,
        "mitochondrial-disease": 0.22,
        "viral-encephalitis": 0.09,
        "hsv-encephalitis": 0.06,
        ane: 0.09,
        other: 0.12,
      },
      ["Parents are cousins and a sister died like this", "Neck and limbs twist without rhythm"],
      ["Blood quiet"],
    ),
    { kind: "predict", popc: 1, mortality: 0.02, good: 0.9 },
  ),
  ...at(240, ...look, ...order("eeg"), ...move("picu")),
  ...at(330, ...look, ...examine("circulation", "breathing", "cranial-nerves", "skin")),
  ...atIf(
    345,
    {
      when: [resulted("ct-head"), latest("gcs", { atLeast: 9 }), ...bloodAllowsTap],
      until: 680,
    },
    decide("lumbar-puncture", "do-now", "checks-passed"),
    ...perform("lumbar-puncture"),
    ...csfTests,
  ),
  ...atIf(
    345,
    { when: [latest("gcs", { atMost: 8 })], until: 680 },
    decide("lumbar-puncture", "defer", "low-gcs"),
  ),
  ...at(400, ...perform("enteral-feeding")),
  ...at(720, give("levetiracetam", 20, "mg/kg", "iv", 720)),
  ...atIf(
    450,
    { when: [latest("eeg-seizures", { atLeast: 1 })], unless: [convulsed(60)], until: 600 },
    fosphenytoin,
  ),
  ...at(680, ...look, ...order("mri-brain")),
  ...atIf(
    800,
    { when: [resulted("mri-brain")], until: 1200 },
    differential(
      { btbgd: 0.82, "mitochondrial-disease": 0.12, ane: 0.02, other: 0.04 },
      ["Caudate heads and putamina swollen on both sides", "Sister died like this"],
      ["No bleeding, fluid normal"],
    ),
    { kind: "predict", popc: 1, mortality: 0.02, good: 0.9 },
    decide("aciclovir", "stop", "mri-not-hsv"),
    ...stop("aciclovir"),
  ),
  ...at(820, ...perform("family-talk")),
];

const onward: AuthoredStep[] = [
  ...convulsionAnswered({
    from: 60,
    until: 5600,
    longerActing: [fosphenytoin, give("levetiracetam", 20, "mg/kg", "iv")],
  }),
  ...atIf(900, { when: [convulsed(900)], until: 5600 }, ...order("eeg"), ...perform("family-talk")),
  ...every(480, 1200, 4080, ...examine("consciousness", "posture-and-movements")),
  ...at(1440, ...order("blood-gas-capillary", "slc19a3-gene")),
  ...at(1440, ...call("genetics", "rehabilitation")),
  ...at(1460, ...perform("early-rehabilitation", "family-talk")),
  ...atIf(2900, { when: [resulted("blood-culture")], until: 3400 }, ...stop("ceftriaxone")),
  ...at(5760, ...examine("neurological"), ...perform("family-talk", "handover"), ...move("ward")),
  ...at(5790, {
    kind: "finish",
    plan: [
      "Thiamine and biotin for life, never left out: explained to both parents",
      "Gene test for him and for the next child",
      "Rehabilitation",
    ],
  }),
];

export const m9: AuthoredCase = {
  schema: 1,
  id: "M9",
  version: 7,
  kind: "look-alike",
  title: "Slurred words, twisting and a convulsion, 4 years",
  // Not the children's hospital of the source: were only the ill in small ones, the place would tell (design).
  setting: "General hospital with a small intensive care unit",
  difficulty: 2,
  playMinutes: 25,
  diagnosis: "btbgd",
  trigger: "other",
  reviewedBy: null,
  child: {
    ageMonths: 48,
    sex: "male",
    weightKg: spread(15.5, 14.4, 17),
    companion: "His mother. His father is on his way from work.",
  },
  arrival: { weekday: "Wed", hour: 15, minute: 10 },
  hospital: {
    kind: "district",
    lacks: ["plasma-exchange"],
    from: { ...scannerFrom(660), ...eegFrom(180), immunoglobulin: 720, tocilizumab: 720 },
  },
  stem: `A boy of 4 years is brought by ambulance with his mother. He had a cold with fever last \
week. For three days his words have been slurred and his limbs stiff by turns, and he has had \
several seizures; one began as he was wheeled in. \
${smallerHospital("a small intensive care unit", "EEG is to be had from this evening, MRI from the middle of the night")}`,
  story: {
    onset:
      "First the cold and the fever. Three days ago he began to talk as if his mouth was full, then his " +
      "hand twisted, and then the fits came.",
    "fever-history": "High at the beginning, over 39. Now it is only around 38.",
    "seizure-description":
      "Both arms and legs, two or three minutes, four times since yesterday. And now this one.",
    "behaviour-since":
      "He sleeps more and more. When I wake him he knows me, but he cannot get the word out.",
    "respiratory-symptoms": "The cold is nearly gone.",
    "gut-symptoms": "He chokes when he swallows. No vomiting.",
    "feeding-and-wet-nappies":
      "He eats little since two days, he drinks with a straw. He passes water.",
    "headache-and-vision": "He has not said that his head hurts.",
    "movement-change":
      "His neck pulls to one side and his arm turns in, slowly, and stays so. When he sleeps it is gone.",
    "rash-history": "No rash.",
    "pain-history": "Only when the arm pulls.",
    "medicines-given": "Ibuprofen last week, twice. Nothing for the fits.",
    "regular-medicines": "None.",
    "possible-ingestion": "No. I asked myself that too. There is nothing in the house.",
    "injury-history": "No fall.",
    "past-history": "Healthy until now. Born at term.",
    "previous-seizures": "Never before yesterday.",
    "development-history": "He speaks in sentences, he rides his balance bike. Until last week.",
    "diet-history": "He eats everything.",
    immunisations: "All of them.",
    allergies: "None known.",
    "family-history":
      "We are cousins. His sister died like this, at five, after a fever. They never knew.",
    consanguinity: "Yes, our fathers are brothers.",
    "contacts-and-travel": "The whole family had the cold. We have not been away.",
    "home-and-carers": "He lives with us and his little brother.",
    "parents-worry": "That I lose him as I lost her.",
  },
  signs: {
    meningism: "No neck stiffness when he is quiet.",
    skin: "No rash, no petechiae, no bruises.",
    abdomen: "Soft. Liver and spleen not enlarged.",
    "ear-nose-throat": "Throat pink, both eardrums normal.",
    "head-and-neck-trauma": "No bruise, no swelling. An old bite on the tongue.",
    "bleeding-points": "No bleeding.",
    "limbs-and-joints": "No swelling, no tenderness.",
    growth: "Well nourished.",
    dysmorphism: "No unusual features.",
    toxidrome: "No smell. Pupils and skin do not speak for a poison.",
  },
  voices: [
    {
      speaker: "parent",
      text: "We are cousins. His sister died like this.",
      tells: ["consanguinity", "sibling-death"],
      from: 20,
      until: 120,
    },
    {
      speaker: "nurse",
      text: "His neck is twisting; it does not look like a fit.",
      from: 100,
      until: 400,
      when: "dystonic",
    },
    {
      speaker: "parent",
      text: "He said my name. It was clear.",
      from: 1500,
      until: 10000,
      gcs: [15, 15],
    },
  ],
  history: ["consanguinity", "sibling-death"],
  recorded,
  goodCare: course(firstHour, twoVitamins, onward),
  rubric: m9Rubric,
  debrief: {
    teachingPoint: sourced(
      "Twisting, slurred words and seizures after a fever, in a child of cousins: biotin and " +
        "thiamine at the first suspicion. They are cheap and harmless, and days count.",
      "BTBGD-GR",
    ),
    trap: {
      text: 'To leave out two vitamins because "it is probably the necrotizing one", or because the gene result is weeks away.',
      references: [],
      mark: "design",
    },
    notThis: sourced(
      "Why it is not acute necrotizing encephalopathy: swollen caudate heads and putamina, no " +
        "bleeding, quiet blood and normal CSF protein, days and not hours. The severity score must " +
        "not be worked out here: it assumes that diagnosis.",
      "BTBGD-GR",
      "Yamamoto2015",
    ),
    contrastWith: ["C1", "M4"],
    survivorsInTen: 9.9,
    tellingFindings: [
      sourced(
        "Caudate and putamen swollen on both sides, with patches of cortex and the inner thalami.",
        "BTBGD-GR",
      ),
      {
        text: "A sister who died in the same way, and parents who are cousins.",
        references: [],
        mark: "author's own",
      },
      {
        text: "Slow twisting that holds and has no rhythm: not a seizure, and no drug for seizures ends it.",
        references: [],
        mark: "author's own",
      },
    ],
  },
  references: ["BTBGD-GR", "Yamamoto2015", "CHOP-SE", "ABX", "ABN-HSV"],
  // All design: fitted to the case's table.
  drivers: {
    prodrome: spread(72, 60, 84),
    onset: spread(-4260, -4320, -3900),
    virusVirulence: logSpread(1, 0.8, 1.2),
    cytokineGain: logSpread(0.6, 0.4, 0.9),
    cytokineDuration: logSpread(70, 58, 84),
    feverGain: logSpread(1.95, 1.8, 2.1),
    brainInflammation: fixed(0),
    swellingTendency: logSpread(0.5, 0.1, 0.582),
    haemorrhageTendency: fixed(0),
    crpDrive: logSpread(0.4, 0.2, 0.8),
    pctDrive: logSpread(0.3, 0.15, 0.6),
    liverGain: logSpread(0.709, 0.354, 1.18),
    muscleGain: logSpread(1, 0.7, 1.5),
    plateletConsumption: logSpread(0.3, 0.15, 0.5),
    coagulationGain: logSpread(0.2, 0.1, 0.4),
    adhGain: logSpread(1, 0.7, 1.4),
    vasoplegiaGain: logSpread(0.1, 0.05, 0.2),
    cardiacDepression: logSpread(0.05, 0.02, 0.1),
    dehydration: spread(15, 10, 22),
    glycogen: spread(1.2, 1.1, 1.3),
    stressGlucose: spread(1.2, 0.8, 1.8),
    seizureThreshold: logSpread(1.2, 0.9, 1.7),
    firstSeizure: fixed(0),
    arrivalSeizure: spread(8, 7, 9),
    silentSeizures: fixed(0),
    postIctalHalfLife: logSpread(15, 10, 20),
    apnoeaTendency: logSpread(0.1, 0.03, 0.171),
    vitaminDefect: spread(0.92, 0.1, 0.995),
    baselineHaemoglobin: spread(118, 110, 128),
    baselinePlatelets: spread(290, 240, 350),
    baselineWhiteCells: spread(8.2, 7, 10),
    baselineCreatinine: spread(30, 25, 36),
    whiteCellResponse: spread(0, -0.3, 0.3),
    bilirubinGain: logSpread(1.19, 0.992, 1.43),
    disabilityGain: logSpread(1.15, 1.15, 1.79),
  },
  vulnerability: {
    caudate: spread(0.9, 0.82, 0.98),
    putamen: spread(0.85, 0.76, 0.94),
    thalamus: spread(0.46, 0.38, 0.54),
    "frontal-cortex": spread(0.25, 0.18, 0.32),
    "parietal-cortex": spread(0.2, 0.14, 0.26),
  },
};
