import type { AuthoredCase, AuthoredStep } from "../authored-case";
import { fixed, logSpread, spread } from "../authored-range";
import {
  ask,
  at,
  atIf,
  call,
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
import { childrensHospital, scannerFrom } from "../hospital";
import { bloodAllowsTap, csfTests, firstBloods, lookAgain } from "../orders";
import { m2Rubric } from "../rubrics/m2";
import { sourced } from "../statement";

// Minutes from arrival. "A+6" of the case is 360. N is four days before arrival.

/** What was done: steroid on the second day, three days of it, then nothing. */
const recorded: AuthoredStep[] = [
  ...at(0, ...examine("airway", "breathing", "circulation")),
  ...at(6, ...lookAgain),
  ...at(12, ...order("glucose-blood", "blood-gas-capillary", "blood-culture"), ...firstBloods),
  ...at(16, ...ask("onset", "headache-and-vision", "movement-change", "fever-history")),
  ...at(40, ...examine("neurological", "fundi")),
  ...at(90, give("aciclovir", 500, "mg/m2", "iv", 480)),
  ...at(112, give("ceftriaxone", 80, "mg/kg", "iv", 1440)),
  ...at(120, give("maintenance-isotonic", 2, "mL/kg/h", "iv")),
  ...at(320, ...order("mri-brain", "mri-spine")),
  ...at(480, ...order("mog-igg"), ...move("ward")),
  ...at(580, ...lookAgain, ...perform("lumbar-puncture")),
  ...at(600, ...csfTests, ...order("csf-oligoclonal-bands")),
  ...at(720, ...lookAgain),
  ...at(1410, give("methylprednisolone", 30, "mg/kg", "iv", 1440)),
  ...at(1445, ...lookAgain),
  ...at(2160, ...stop("aciclovir", "maintenance-isotonic")),
  ...at(2880, ...lookAgain, ...stop("ceftriaxone")),
  ...at(5000, ...stop("methylprednisolone")),
  ...at(5760, ...lookAgain, ...perform("family-talk")),
  ...at(8640, ...lookAgain),
  ...at(11_520, ...lookAgain),
  ...at(14_380, { kind: "finish", plan: ["Home", "Neurology in six weeks"] }),
];

const firstImpression = differential(
  {
    adem: 0.4,
    "hsv-encephalitis": 0.13,
    "bacterial-meningitis": 0.06,
    ane: 0.03,
    "deep-cerebral-venous-thrombosis": 0.05,
    other: 0.33,
  },
  ["Days of unsteadiness before the sleepiness", "One disc swollen, one eye sees badly"],
  ["No high fever"],
);

const afterMri = differential(
  {
    adem: 0.86,
    ane: 0.02,
    "hsv-encephalitis": 0.02,
    "bacterial-meningitis": 0.01,
    other: 0.09,
  },
  ["Patches of white matter and cord, unequal, their diffusion raised", "A cold twelve days ago"],
  ["Liver enzymes and D-dimer normal: against a storm"],
);

const afterTap = differential(
  { adem: 0.93, "hsv-encephalitis": 0.01, "bacterial-meningitis": 0.01, other: 0.05 },
  ["Lymphocytes in the CSF, glucose kept", "Unequal lesions of brain and cord"],
  ["The antibody is not back"],
);

/** Every bar of the lumbar puncture rule that a number on the chart can show. */
const tapIsSafe = [latest("gcs", { atLeast: 9 }), ...bloodAllowsTap];

const firstHour: AuthoredStep[] = [
  ...at(0, ...examine("general-appearance", "airway", "breathing", "circulation")),
  ...at(6, ...order("glucose-blood", "blood-gas-capillary")),
  ...at(8, ...lookAgain),
  ...at(12, ...firstBloods, ...order("blood-culture", "viral-pcr-rapid", "respiratory-panel")),
  ...at(13, ...ask("onset", "headache-and-vision", "movement-change", "behaviour-since")),
  ...at(22, ...ask("fever-history", "past-history", "contacts-and-travel", "immunisations")),
  ...at(27, ...examine("neurological", "cranial-nerves")),
  ...at(45, ...examine("fundi", "gait-and-coordination", "meningism")),
  ...at(52, firstImpression, decide("lumbar-puncture", "defer", "focal-signs")),
  ...at(54, ...call("senior", "neurology")),
  ...at(58, give("maintenance-isotonic", 2, "mL/kg/h", "iv")),
  ...at(60, decide("admission", "admit", "not-at-baseline"), ...perform("family-talk")),
  // Drowsy, and a steroid to come: covered until the CSF has answered.
  ...at(72, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(74, give("aciclovir", 500, "mg/m2", "iv", 480)),
];

const scanThenTap: AuthoredStep[] = [
  ...at(150, ...lookAgain),
  ...at(198, ...order("mri-brain", "mri-spine")),
  ...at(345, afterMri, ...order("mog-igg", "store-samples", "aqp4-igg")),
  ...at(350, ...call("ophthalmology")),
  ...at(460, ...examine("neurological", "circulation", "breathing", "skin")),
  ...atIf(
    474,
    { when: [resulted("mri-brain"), ...tapIsSafe], until: 640 },
    decide("lumbar-puncture", "do-now", "checks-passed"),
    ...perform("lumbar-puncture"),
    ...csfTests,
    ...order("csf-oligoclonal-bands"),
  ),
  ...atIf(
    564,
    { when: [latest("csf-white-cells", { atLeast: 11 })], until: 900 },
    afterTap,
    decide("plasma-exchange", "not-indicated", "other-diagnosis"),
  ),
];

const steroid: AuthoredStep[] = [
  ...atIf(
    900,
    { when: [latest("csf-hsv-pcr", { atMost: 0 })], until: 2000 },
    decide("aciclovir", "stop", "mri-not-hsv"),
    ...stop("aciclovir"),
  ),
  ...atIf(2900, { when: [resulted("blood-culture")], until: 3600 }, ...stop("ceftriaxone")),
  ...at(570, give("methylprednisolone", 30, "mg/kg", "iv", 1440)),
  ...at(580, give("omeprazole", 0.5, "mg/kg", "iv", 1440), {
    kind: "predict",
    popc: 1,
    mortality: 0,
  }),
  ...at(600, ...perform("family-talk"), ...move("ward")),
  ...every(360, 720, 2880, ...lookAgain),
  ...at(1440, ...firstBloods),
  ...at(1450, ...perform("enteral-feeding"), ...stop("maintenance-isotonic")),
  ...every(720, 3600, 7200, ...lookAgain),
  ...at(2900, ...examine("neurological", "cranial-nerves")),
  ...at(4320, ...perform("early-rehabilitation")),
  // The fifth and last pulse runs as the taper begins.
  ...at(6318, give("prednisolone", 1, "mg/kg", "enteral", 1440)),
  ...at(6345, ...stop("methylprednisolone", "omeprazole")),
  ...at(7300, ...examine("neurological", "fundi"), ...perform("handover", "family-talk")),
  ...at(7350, { kind: "predict", popc: 1, mortality: 0 }),
  ...at(7360, {
    kind: "finish",
    plan: [
      "Prednisolone by mouth, falling over six weeks, the steps written down",
      "MOG-IgG result looked up and told to the parents",
      "Eye clinic in one week, neurology in four, MRI in three months",
      "Back at once for a blurred eye, unsteadiness, weakness or sleepiness",
    ],
  }),
];

export const m2: AuthoredCase = {
  schema: 1,
  id: "M2",
  version: 7,
  kind: "look-alike",
  title: "Unsteady for days, now sleepy, 4 years",
  setting: "Children's hospital with intensive care",
  difficulty: 2,
  playMinutes: 25,
  diagnosis: "adem",
  trigger: "none",
  reviewedBy: null,
  child: {
    ageMonths: 54,
    sex: "male",
    weightKg: spread(17, 15.4, 18.8),
    companion: "His mother. His father waits in the corridor with the baby.",
  },
  arrival: { weekday: "Mon", hour: 11, minute: 30 },
  hospital: { kind: "tertiary", from: scannerFrom(150) },
  stem: `A boy of 4 and a half years is brought by his mother. He has walked unsteadily for four \
days and bumps into things; since yesterday he sleeps most of the day and vomits. He opens his \
eyes when spoken to. \
${childrensHospital("from this afternoon")}`,
  story: {
    onset:
      "Four days ago he began to walk as if he were on a ship. Every day a little worse. Yesterday he " +
      "only wanted to sleep, and he was sick three times.",
    "fever-history":
      "A little warm since yesterday, 38 at most. With the cold he had real fever, but that is gone.",
    "seizure-description": "No. No jerking, no staring.",
    "behaviour-since": "He is slow. He says the right thing, but a minute later.",
    "respiratory-symptoms": "A cold twelve days ago, with fever for two days. It is over.",
    "gut-symptoms": "Sick three times since yesterday. No diarrhoea.",
    "feeding-and-wet-nappies":
      "He drinks if I give him a straw. He wet himself twice, and he never does.",
    "headache-and-vision":
      "He holds the book to his nose. He closes one eye to look at me. His head hurts a little.",
    "movement-change": "He holds on to the furniture. His hand misses the cup.",
    "rash-history": "No rash.",
    "pain-history": "It hurts when he moves his eyes.",
    "medicines-given": "Paracetamol, once, yesterday.",
    "regular-medicines": "None.",
    "possible-ingestion":
      "I thought of that when he swayed. Nothing is missing, and it is four days.",
    "injury-history": "He has bumped into doors, because he does not see them. No real fall.",
    "past-history": "Healthy. Born at term.",
    "previous-seizures": "Never.",
    "development-history": "He rode a bicycle last week. He has lost nothing until now.",
    "diet-history": "He eats everything.",
    immunisations: "All of them, the last one more than half a year ago.",
    allergies: "None.",
    "family-history": "My aunt has multiple sclerosis. Nobody had fits, no child died.",
    consanguinity: "No, we are not related.",
    "contacts-and-travel": "Everybody had that cold. We were not away, and no ticks.",
    "home-and-carers": "With us and his baby sister.",
    "parents-worry": "That he is going blind.",
  },
  signs: {
    meningism: "No neck stiffness.",
    skin: "No rash, no petechiae. Two blue shins.",
    abdomen: [
      { text: "Soft. Liver and spleen not enlarged." },
      { text: "The bladder is full.", while: "cord-inflamed" },
    ],
    "ear-nose-throat": "Throat and eardrums normal.",
    "head-and-neck-trauma": "No bruise on the head, no swelling.",
    "bleeding-points": "No bleeding.",
    "limbs-and-joints": "No swelling, no tenderness.",
    growth: "Well nourished.",
    dysmorphism: "No unusual features.",
    toxidrome: "No smell. Skin dry, bowel sounds heard.",
  },
  voices: [
    {
      speaker: "parent",
      text: "He holds the book to his nose.",
      from: 26,
      until: 60,
    },
    {
      speaker: "nurse",
      text: "He wanted the cup and took the air beside it.",
      from: 80,
      until: 400,
      gcs: [12, 15],
    },
    {
      speaker: "parent",
      text: "He saw the aeroplane. I had not told him that there was one.",
      from: 5000,
      until: 8640,
      gcs: [14, 15],
    },
    {
      speaker: "nurse",
      text: "Steroids finished. Can he go home without any?",
      from: 5760,
      until: 8640,
      when: "steroid-ended",
    },
    {
      speaker: "nurse",
      text: "He is sleepier again than yesterday.",
      from: 7200,
      until: 13_000,
      gcs: [3, 13],
    },
  ],
  earlier: [],
  recorded,
  goodCare: course(firstHour, scanThenTap, steroid),
  rubric: m2Rubric,
  debrief: {
    teachingPoint: sourced(
      "A young child, polyfocal and sleepy a week or two after a cold, one eye failing: scan brain and " +
        "cord, take the samples, then a steroid pulse of 3 to 5 days with a taper over weeks. What stops " +
        "at once comes back.",
      "Baumann2015",
      "Cole2019",
      "Paolilo2020",
    ),
    trap: sourced(
      "To stop the steroid on its last day without a taper. The other trap is to tap before the scan " +
        "while a disc is swollen; and exchange or tocilizumab on the first day is more than he needs.",
      "Cole2019",
      "NICE-LP",
    ),
    notThis: sourced(
      "Why it is not acute necrotizing encephalopathy: days to weeks after the infection, unequal " +
        "lesions whose diffusion is raised, cells in the CSF, normal liver enzymes and D-dimer. The " +
        "severity score must not be worked out here: it assumes that diagnosis.",
      "Baumann2015",
      "Mizuguchi1997",
      "Yamamoto2015",
    ),
    contrastWith: ["C1"],
    survivorsInTen: 10,
    tellingFindings: [
      sourced("The book at his nose: one optic nerve, its disc swollen.", "Paolilo2020"),
      sourced(
        "Large ill-defined lesions, unequal, in white matter and cord, with raised diffusion.",
        "Baumann2015",
      ),
      {
        text: "Forty lymphocytes in the CSF and no storm in the blood.",
        references: [],
        mark: "design",
      },
    ],
  },
  references: [
    "Baumann2015",
    "Cole2019",
    "Paolilo2020",
    "NICE-LP",
    "Mizuguchi1997",
    "Yamamoto2015",
    "ABX",
    "ABN-HSV",
  ],
  // All design, fitted to the case's table.
  drivers: {
    prodrome: spread(192, 170, 215),
    onset: spread(-5760, -6000, -5500),
    virusVirulence: logSpread(0.5, 0.4, 0.65),
    cytokineGain: logSpread(1.7, 1.3, 2.2),
    cytokineDuration: logSpread(60, 50, 72),
    feverGain: logSpread(2.4, 2.2, 2.5),
    brainInflammation: fixed(0),
    demyelination: logSpread(1.02, 0.96, 1.06),
    opticNeuritis: spread(0.7, 0.62, 0.78),
    leftPredominance: spread(0.62, 0.58, 0.66),
    swellingTendency: logSpread(0.5, 0.4, 0.65),
    barrierFragility: logSpread(1, 0.8, 1.25),
    crpDrive: logSpread(1, 0.6, 1.6),
    pctDrive: logSpread(0.3, 0.15, 0.6),
    ferritinGain: logSpread(0.5, 0.3, 0.8),
    liverGain: logSpread(0.332, 0.166, 0.664),
    muscleGain: logSpread(0.2, 0.1, 0.4),
    plateletConsumption: logSpread(0.1, 0.05, 0.2),
    coagulationGain: logSpread(0.1, 0.05, 0.2),
    adhGain: logSpread(1, 0.7, 1.4),
    vasoplegiaGain: logSpread(0.05, 0.02, 0.1),
    cardiacDepression: logSpread(0.05, 0.02, 0.1),
    dehydration: spread(12, 6, 20),
    glycogen: spread(1.4, 1.3, 1.5),
    stressGlucose: spread(1.5, 1, 2),
    seizureThreshold: logSpread(2.5, 2, 3.2),
    silentSeizures: fixed(0),
    apnoeaTendency: logSpread(0.1, 0.05, 0.2),
    haemorrhageTendency: fixed(0),
    baselineHaemoglobin: spread(118, 110, 126),
    baselinePlatelets: spread(390, 340, 440),
    baselineWhiteCells: spread(12.4, 10.5, 14.5),
    baselineCreatinine: spread(32, 27, 38),
    whiteCellResponse: spread(0.5, 0.2, 0.8),
    bilirubinGain: logSpread(3.12, 2.6, 3.74),
    neutrophilShift: spread(0.15, 0.12, 0.18),
    disabilityGain: logSpread(1, 1, 5),
  },
  vulnerability: {
    "periventricular-white-matter": spread(0.5, 0.45, 0.55),
    "subcortical-patches": spread(0.45, 0.4, 0.5),
    thalamus: spread(0.36, 0.33, 0.39),
    "cerebellar-white-matter": spread(0.4, 0.35, 0.45),
    cord: spread(0.4, 0.35, 0.45),
  },
};
