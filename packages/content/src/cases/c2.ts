import type { AuthoredCase, AuthoredStep, AuthoredTest } from "../authored-case";
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
  set,
  stop,
} from "../course";
import {
  oxygenByNeed,
  pressureAnswered,
  saltBelow,
  scoredAfterMri,
  tapAfterLook,
  tubedAgain,
  tubeOutAfterLook,
} from "../fragments";
import { childrensHospital, scannerFrom } from "../hospital";
import {
  bent,
  bloodAllowsTap,
  csfTests,
  firstBloods,
  headAllowsTap,
  laterBloods,
  lookAgain,
  responds,
  SODIUM_ALLOWS,
  thalamiShown,
  tubed,
} from "../orders";
import { c2Rubric } from "../rubrics/c2";
import { sourced } from "../statement";

// Minutes from arrival. A drug, a scan or a tap is ordered so that it comes at the minute of the case.

const rouses = latest("gcs", { atLeast: 7 });
const awake = latest("gcs", { atLeast: 9 });

/** What was done, errors included: EEG late, immunoglobulin before exchange, nothing said to the family. */
const recorded: AuthoredStep[] = [
  ...at(0, ...examine("general-appearance", "airway", "breathing", "circulation")),
  ...at(6, ...lookAgain),
  ...at(10, ...order("glucose-blood", "ketones-blood", "blood-gas-capillary", "blood-culture")),
  ...at(12, ...firstBloods, ...order("viral-pcr-rapid", "store-samples")),
  ...at(13, give("glucose-10", 2, "mL/kg", "iv")),
  ...at(20, give("maintenance-isotonic", 2.8, "mL/kg/h", "iv")),
  ...at(22, give("oxygen", 2, "L/min", "inhaled"), ...ask("onset", "seizure-description")),
  ...at(30, ...order("glucose-blood"), ...examine("neurological")),
  ...at(39, give("midazolam", 0.2, "mg/kg", "im")),
  ...at(40, give("levetiracetam", 60, "mg/kg", "iv")),
  ...at(90, give("aciclovir", 500, "mg/m2", "iv", 480), ...perform("nasogastric-tube")),
  ...at(112, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(112, give("oseltamivir", 30, "mg", "enteral", 720)),
  ...at(155, ...order("ct-head")),
  ...at(200, ...lookAgain),
  ...at(240, ...order("eeg"), ...lookAgain),
  ...at(332, ...call("intensive-care")),
  ...at(350, give("levetiracetam", 60, "mg/kg", "iv")),
  ...at(356, ...lookAgain),
  ...at(362, ...perform("intubation")),
  ...at(384, set("temperature-target", 36.8, "Cel")),
  ...at(384, set("head-up", 30, "deg")),
  ...at(385, ...move("picu")),
  ...at(408, give("methylprednisolone", 30, "mg/kg", "iv", 1440)),
  ...at(540, give("immunoglobulin", 1, "g/kg", "iv")),
  ...at(800, ...order("mri-brain")),
  ...at(960, ...perform("dialysis-catheter")),
  ...at(1038, ...perform("plasma-exchange")),
  ...at(1080, give("levetiracetam", 20, "mg/kg", "iv", 720)),
  ...at(1440, ...firstBloods, ...order("blood-gas-capillary"), ...lookAgain),
  ...at(1450, ...perform("enteral-feeding"), ...stop("maintenance-isotonic")),
  ...at(2264, ...lookAgain),
  // Only a child who rouses with the tube in place.
  ...atIf(2270, { when: [rouses], until: 8000 }, ...perform("extubation")),
  ...at(2400, ...lookAgain, ...stop("oxygen")),
  ...at(2550, ...order("full-blood-count", "coagulation-screen")),
  ...atIf(
    2620,
    { when: [awake, ...bloodAllowsTap], until: 8000 },
    ...perform("lumbar-puncture"),
    ...csfTests,
  ),
  ...at(2680, ...perform("plasma-exchange")),
  ...at(2880, ...lookAgain),
  ...at(4140, ...perform("plasma-exchange")),
  ...at(4320, ...laterBloods, ...order("blood-gas-capillary"), ...lookAgain),
  ...at(4400, ...stop("levetiracetam")),
  ...at(4700, ...stop("ceftriaxone")),
  ...at(5700, give("immunoglobulin", 1, "g/kg", "iv")),
  ...at(5800, ...stop("aciclovir")),
  ...at(6500, ...stop("methylprednisolone")),
  ...at(8000, ...lookAgain),
  ...at(10040, ...order("mri-brain")),
  ...at(12960, ...lookAgain, ...move("ward")),
  ...at(14380, {
    kind: "finish",
    plan: ["Hospital rehabilitation", "Follow-up MRI at 6 months"],
  }),
];

const firstImpression = differential(
  {
    "febrile-seizure-simple": 0.5,
    ane: 0.22,
    "bacterial-meningitis": 0.08,
    aesd: 0.06,
    "hsv-encephalitis": 0.03,
    "unknown-poisoning": 0.03,
    other: 0.08,
  },
  ["Fever on arrival", "Two days of fever, not weeks, before the seizure"],
  ["No shock"],
);

const afterFirstResults = differential(
  {
    ane: 0.82,
    "febrile-seizure-simple": 0.05,
    "bacterial-meningitis": 0.04,
    aesd: 0.03,
    "hsv-encephalitis": 0.02,
    other: 0.04,
  },
  ["Procalcitonin up while C-reactive protein is quiet", "Liver enzymes, ferritin and D-dimer up"],
  ["The ammonia does not explain it"],
);

const stillUnconscious = differential(
  {
    ane: 0.86,
    "febrile-seizure-simple": 0.03,
    "hsv-encephalitis": 0.02,
    aesd: 0.03,
    "bacterial-meningitis": 0.02,
    other: 0.04,
  },
  [
    "Three hours after a short seizure, not awake",
    "Procalcitonin up while C-reactive protein is quiet",
  ],
  ["The ammonia does not explain it"],
);

const afterMri = differential(
  { ane: 0.95, "mitochondrial-disease": 0.02, other: 0.03 },
  ["Both thalami, symmetric", "The brainstem too"],
  ["The ammonia is not raised"],
);

const twitching = latest("subtle-seizure", { atLeast: 1 });
const onEeg = latest("eeg-seizures", { atLeast: 1 });
/** After levetiracetam, another of the longer-acting drugs [CHOP-SE]. */
const fosphenytoin = give("fosphenytoin", 20, "mg{PE}/kg", "iv");
const phenobarbital = give("phenobarbital", 20, "mg/kg", "iv");

const firstHour: AuthoredStep[] = [
  ...at(0, ...examine("airway", "breathing", "circulation")),
  ...at(6, ...order("glucose-blood", "ketones-blood", "blood-gas-capillary")),
  ...at(6, ...lookAgain, ...examine("posture-and-movements")),
  ...atIf(
    8,
    { when: [latest("glucose-blood", { atMost: 3.29 })], until: 20 },
    give("glucose-10", 2, "mL/kg", "iv"),
  ),
  // What still twitches is a seizure: one benzodiazepine, then the longer-acting drug.
  ...atIf(11, { when: [twitching], until: 13 }, give("midazolam", 0.2, "mg/kg", "im")),
  ...oxygenByNeed(12, 60),
  ...at(13, ...firstBloods, ...order("blood-culture", "viral-pcr-rapid", "store-samples")),
  ...at(13, give("maintenance-isotonic", 2.8, "mL/kg/h", "iv")),
  ...at(14, give("levetiracetam", 60, "mg/kg", "iv")),
  ...at(14, firstImpression, ...call("senior")),
  ...at(16, ...ask("onset", "seizure-description", "medicines-given")),
  ...at(24, ...order("glucose-blood"), ...lookAgain),
  ...atIf(
    27,
    { when: [latest("glucose-blood", { atMost: 3.29 })], until: 40 },
    give("glucose-10", 2, "mL/kg", "iv"),
    ...order("glucose-blood"),
  ),
  ...at(28, give("aciclovir", 500, "mg/m2", "iv", 480)),
  ...at(29, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(30, give("paracetamol", 15, "mg/kg", "iv", 360)),
  ...at(31, ...ask("fever-history", "allergies", "past-history", "possible-ingestion")),
  ...at(36, ...examine("neurological", "meningism", "skin", "abdomen")),
  ...at(50, ...lookAgain, ...perform("nasogastric-tube", "droplet-precautions")),
  ...at(57, give("oseltamivir", 30, "mg", "enteral", 720)),
  ...at(60, ...perform("family-talk"), ...order("glucose-blood")),
  ...at(75, afterFirstResults),
  ...at(77, ...ask("development-history", "family-history")),
];

const deepComa = latest("gcs", { atMost: 8 });

/** The airway, once the coma score has stayed at 8 or less: looked for again and again. */
const airway: AuthoredStep[] = [
  // Who bends as he sinks is pressed: salt before the tube.
  ...atIf(
    44,
    { when: [deepComa, bent, SODIUM_ALLOWS], until: 4500 },
    give("hypertonic-saline-3", 3, "mL/kg", "iv"),
    ...call("neurosurgery"),
  ),
  ...atIf(
    44,
    { when: [deepComa], until: 4500 },
    decide("intubation", "intubate", "low-gcs"),
    ...call("intensive-care", "anaesthesia"),
    ...perform("intubation"),
    ...stop("oxygen"),
    set("oxygen-saturation-target", 96, "%"),
    set("paco2-target", 38, "mm[Hg]"),
    set("head-up", 30, "deg"),
    set("temperature-target", 36.6, "Cel"),
  ),
  ...at(42, ...lookAgain),
  ...at(74, ...lookAgain),
  ...at(90, ...lookAgain),
  ...at(150, ...lookAgain),
  ...at(170, ...lookAgain),
  ...at(190, ...lookAgain),
  ...every(30, 240, 450, ...lookAgain),
];

const dullPupils = latest("pupils", { atLeast: 4 });

/** No tap yet: too deep, or pupils that answer poorly. */
const tapDeferred: AuthoredStep[] = [
  ...atIf(100, { when: [deepComa], until: 600 }, decide("lumbar-puncture", "defer", "low-gcs")),
  ...atIf(
    160,
    { when: [dullPupils], unless: [deepComa], until: 600 },
    decide("lumbar-puncture", "defer", "raised-pressure"),
  ),
];

const notWaking: AuthoredStep[] = [
  ...at(55, ...examine("posture-and-movements")),
  ...at(90, ...order("eeg")),
  ...at(95, ...order("ct-head"), ...call("neurology")),
  ...at(148, ...examine("posture-and-movements")),
  // What twitches again has the next of the longer-acting drugs without waiting for the EEG.
  ...atIf(149, { when: [twitching], until: 160 }, fosphenytoin),
  // Seizures on the EEG: a quick drug, and a longer-acting one that he has not had, within minutes.
  ...atIf(
    181,
    { when: [onEeg], unless: [twitching], until: 260 },
    give("midazolam", 0.1, "mg/kg", "iv"),
    fosphenytoin,
  ),
  ...atIf(
    182,
    { when: [onEeg], until: 260 },
    ...call("intensive-care"),
    ...examine("posture-and-movements"),
  ),
  ...atIf(
    186,
    { when: [onEeg, twitching], until: 205 },
    give("midazolam", 0.1, "mg/kg", "iv"),
    phenobarbital,
  ),
  // The first drug is kept up from then on.
  ...at(190, give("levetiracetam", 20, "mg/kg", "iv", 480)),
  ...at(210, ...order("eeg")),
  ...at(212, stillUnconscious, { kind: "predict", popc: 2, mortality: 0.08 }),
  ...at(213, decide("plasma-exchange", "wait", "not-imaged")),
  ...at(215, set("temperature-target", 36.6, "Cel")),
  ...at(215, set("head-up", 30, "deg")),
  ...at(216, ...move("picu"), ...perform("neurological-observations")),
  ...at(235, ...order("mog-igg", "toxicology-screen-urine", "urea-and-electrolytes")),
  ...at(245, ...call("immunology"), give("methylprednisolone", 30, "mg/kg", "iv", 1440)),
  ...at(303, ...perform("family-talk", "enteral-feeding")),
  // Sodium above 140 protects a swelling brain (design).
  ...saltBelow(305, 320, { sodium: 141, dose: 5 }),
  // Still there after two of them: the third.
  ...atIf(302, { when: [onEeg], until: 330 }, phenobarbital),
  ...at(423, ...order("mri-brain", "urea-and-electrolytes", "blood-gas-capillary", "eeg")),
  ...saltBelow(490, 560, { sodium: 142, dose: 3 }),
  ...atIf(515, { when: [onEeg, tubed], until: 620 }, give("midazolam", 0.1, "mg/kg/h", "iv")),
  ...at(2000, ...stop("midazolam")),
];

const exchange: AuthoredStep[] = [
  ...atIf(
    560,
    { when: [thalamiShown], until: 1000 },
    afterMri,
    { kind: "predict", popc: 3, mortality: 0.08 },
    decide("plasma-exchange", "start", "thalamic-lesions"),
    ...perform("family-talk"),
  ),
  ...every(30, 565, 1405, ...lookAgain),
  ...at(700, ...order("urea-and-electrolytes")),
  ...saltBelow(765, 800, { sodium: 141, dose: 3 }),
  ...at(790, ...perform("family-consent", "dialysis-catheter")),
  ...atIf(860, { when: [thalamiShown], until: 1000 }, ...perform("plasma-exchange")),
  ...at(1440, ...firstBloods, ...order("blood-gas-capillary"), ...lookAgain),
  ...at(2400, give("maintenance-isotonic", 1.5, "mL/kg/h", "iv")),
  ...at(4300, ...stop("maintenance-isotonic")),
  ...atIf(2800, { when: [thalamiShown], until: 2900 }, ...perform("plasma-exchange")),
  // Only once no session is to follow.
  ...atIf(
    3300,
    { when: [thalamiShown], until: 3400 },
    give("immunoglobulin", 1, "g/kg", "iv", 1440),
  ),
  ...at(5000, ...stop("immunoglobulin")),
  ...at(2100, ...call("genetics"), ...order("ranbp2-gene")),
  ...atIf(2100, { when: [responds], until: 7100 }, ...call("rehabilitation")),
];

const awakeEnough = latest("gcs", { atLeast: 8 });

/** Every bar of the lumbar puncture rule that a number on the chart can show. */
const tapIsSafe = [...bloodAllowsTap, ...headAllowsTap];

interface Awake {
  readonly when: readonly AuthoredTest[];
  readonly unless: readonly AuthoredTest[];
}

const tap = ({ when, unless }: Awake) => ({
  when: [...when, ...tapIsSafe, resulted("ct-head", 2640)],
  unless,
  until: 6900,
});

/** Platelets and clotting are asked anew first, for an exchange takes factors, and the head is scanned: the last scan is days old. */
const tapOnceAwake = ({ when, unless }: Awake): AuthoredStep[] => [
  ...atIf(
    2640,
    { when, unless, until: 6800 },
    ...order("full-blood-count", "coagulation-screen", "ct-head"),
    { kind: "wait", minutes: 50 },
    ...lookAgain,
  ),
  ...tapAfterLook(2700, tap({ when, unless })),
  ...atIf(2700, tap({ when, unless }), ...csfTests),
];

const tubeAgain: AuthoredStep[] = [
  ...tubedAgain(2600, 6500),
  ...tubeOutAfterLook(4600, [awakeEnough, tubed], 7000),
];

const onTheMend: AuthoredStep[] = [
  ...tubeOutAfterLook(2250, [awakeEnough, tubed], 4000),
  ...at(2610, ...examine("fundi", "circulation")),
  ...tapOnceAwake({ when: [latest("gcs", { atLeast: 10 })], unless: [convulsed(0)] }),
  // From 13 on a convulsion of more than ten minutes here bars no more.
  ...tapOnceAwake({ when: [convulsed(0), latest("gcs", { atLeast: 13 })], unless: [] }),
  ...at(2900, ...perform("family-talk")),
  ...atIf(2900, { when: [responds], until: 7100 }, ...perform("early-rehabilitation")),
  ...at(3000, ...stop("levetiracetam")),
  ...at(4320, ...laterBloods, ...order("blood-gas-capillary"), ...lookAgain),
  ...at(4330, ...stop("methylprednisolone"), ...stop("ceftriaxone")),
  ...atIf(
    4400,
    { when: [latest("csf-hsv-pcr", { atMost: 0 })], until: 7100 },
    decide("aciclovir", "stop", "mri-not-hsv"),
    ...stop("aciclovir"),
  ),
  ...every(480, 4560, 6960, ...lookAgain),
  ...at(7000, ...stop("paracetamol")),
  ...at(7110, ...examine("neurological"), ...perform("family-talk", "handover")),
  ...at(7150, { kind: "predict", popc: 2, mortality: 0.05 }),
  ...at(7160, {
    kind: "finish",
    plan: [
      "Rehabilitation from now on, with a follow-up at 6 to 8 weeks",
      "RANBP2 result to be told to the parents, who are offered advice on recurrence",
      "MRI in 6 months",
      "Winter vaccine for him and for the household",
      "Parents know when to come back at once",
    ],
  }),
];

export const c2: AuthoredCase = {
  schema: 1,
  id: "C2",
  version: 7,
  kind: "ane",
  title: "A seizure that stopped by itself, 2 years",
  setting: "Children's hospital with intensive care",
  difficulty: 2,
  playMinutes: 25,
  diagnosis: "ane",
  trigger: "influenza-a",
  reviewedBy: null,
  child: {
    ageMonths: 31,
    sex: "male",
    weightKg: spread(13.2, 12, 14.4),
    companion: "His father, who came in the ambulance. His mother follows by car.",
  },
  arrival: { weekday: "Sun", hour: 16, minute: 20 },
  hospital: {
    kind: "tertiary",
    // The exchange team can be asked four hours before the first session.
    from: { ...scannerFrom(480), "plasma-exchange": 840 },
  },
  stem: `A boy of 2 years and 7 months comes by ambulance with his father. Since the day before \
yesterday he has had a fever and has vomited again and again. Three quarters of an hour ago he \
stiffened and jerked all over for about eight minutes; it stopped by itself. He has not spoken or \
looked at anyone since. \
${childrensHospital("from midnight")}`,
  story: {
    onset:
      "The fever came first, {prodrome} before the fit, with the vomiting. Then the fit, not an hour ago. " +
      "He has not come round.",
    "fever-history":
      "Hot for {prodrome} before it happened. Over 39 most of the time. The syrup helps for two hours, " +
      "if it stays down.",
    "seizure-description":
      "He was on the sofa. He went stiff, then everything jerked, arms and legs, both sides the same. I " +
      "called at once and watched the clock: about eight minutes. It stopped before they came.",
    "behaviour-since":
      "Nothing. He breathes, his eyes wander, but he does not look. He does not squeeze my finger.",
    "respiratory-symptoms": "A cough and a runny nose for three days. Not short of breath.",
    "gut-symptoms": "He was sick six times since yesterday, and his nappies have been loose.",
    "feeding-and-wet-nappies":
      "A few spoons of yoghurt yesterday, nothing today. He sipped water. Two wet nappies since morning.",
    "headache-and-vision": "He held his head yesterday. He saw well this morning.",
    "movement-change": "No. He was weak, he wanted to be carried, but he walked to the bathroom.",
    "rash-history": "No spots, no bruises.",
    "pain-history": "His tummy, before he was sick.",
    "medicines-given":
      "Paracetamol syrup, the last time this morning, and he brought half of it up. Nothing else.",
    "regular-medicines": "None.",
    "possible-ingestion": "No. The medicines are in a locked box. He was on the sofa all day.",
    "injury-history": "He was on the sofa when it happened. He did not fall.",
    "past-history": "He has never been in hospital. Born at term.",
    "previous-seizures": "Never.",
    "development-history": "He runs, he makes short sentences, he sings. Nothing was ever behind.",
    "diet-history": "He eats what we eat. Nothing makes him ill, meat or sweets.",
    immunisations: "All of them, except the winter one.",
    allergies: "None.",
    "family-history": "Nobody has fits. Nobody in the family was ever ill like this with a fever.",
    consanguinity: "No, we are not related.",
    "contacts-and-travel": "Half of his nursery group is at home with fever. We have been nowhere.",
    "home-and-carers": "He lives with the two of us. My wife and I were at home all weekend.",
    "parents-worry": "It stopped so long ago. Why does he not wake up?",
  },
  signs: {
    meningism: "No neck stiffness.",
    skin: "No rash, no petechiae.",
    abdomen: "Soft. Liver felt 2 cm below the ribs, spleen not felt.",
    "ear-nose-throat": "Clear nasal discharge. Throat red, both eardrums normal.",
    "head-and-neck-trauma": "No bruise, no swelling, no tenderness of the scalp.",
    "bleeding-points": "No bleeding.",
    "limbs-and-joints": "No swelling, no tenderness.",
    growth: "Well nourished.",
    dysmorphism: "No unusual features.",
    toxidrome: [
      { text: "A smell of acetone on the breath.", while: "ketosis" },
      { text: "No sweating, bowel sounds heard." },
    ],
  },
  voices: [
    {
      speaker: "nurse",
      text: "His eyelid keeps twitching. Is that still a seizure?",
      from: 8,
      until: 60,
      when: "silent-seizure",
    },
    {
      speaker: "parent",
      text: "It stopped hours ago. Why is he not awake?",
      from: 230,
      until: 330,
      gcs: [3, 12],
    },
    {
      speaker: "nurse",
      text: "I call him, and he does not turn his head.",
      from: 90,
      until: 480,
      gcs: [3, 8],
    },
    {
      speaker: "parent",
      text: "He looked for his mother when she sang.",
      from: 2300,
      until: 10000,
      gcs: [11, 15],
    },
  ],
  // One dose of 15 mg/kg in the morning; half of it came up again.
  earlier: [{ drug: "paracetamol", perKg: 7.5, route: "enteral", at: -420 }],
  recorded,
  goodCare: course(
    scoredAfterMri(564, false),
    firstHour,
    airway,
    tapDeferred,
    notWaking,
    pressureAnswered,
    exchange,
    tubeAgain,
    onTheMend,
  ),
  rubric: c2Rubric,
  debrief: {
    teachingPoint: sourced(
      "A child who does not wake after a seizure has non-convulsive status or an encephalopathy until EEG " +
        "and imaging say otherwise; glucose comes first. Immunoglobulin that is given before plasma exchange " +
        "is washed out by it.",
      "NCSE-AE",
      "ACCM2017",
      "TPE-VN",
    ),
    trap: sourced(
      "To call the coma post-ictal, and to stop at the drug that ended the seizure that could be seen. " +
        "After a convulsion with fever children woke in a median of 18 minutes.",
      "Allen2007",
    ),
    contrastWith: ["M6", "M3"],
    survivorsInTen: 9.2,
    tellingFindings: [
      sourced(
        "Unconscious hours after eight minutes of convulsion that ended without a drug.",
        "Allen2007",
      ),
      sourced("An eyelid that twitches, and seizures on the EEG without a convulsion.", "NCSE-AE"),
      sourced(
        "Procalcitonin up while C-reactive protein is quiet; liver enzymes and D-dimer up.",
        "LiK2021",
      ),
      sourced(
        "Both thalami with layers on diffusion, and the tegmentum of the pons, the same on both sides.",
        "Mizuguchi1997",
        "Tian2020",
      ),
      sourced(
        "A brainstem lesion alone makes the severity score 2; nothing else of it is met.",
        "Yamamoto2015",
      ),
    ],
  },
  references: [
    "Zhang2025-seed",
    "Yamamoto2015",
    "Mizuguchi1997",
    "Tian2020",
    "Allen2007",
    "NCSE-AE",
    "Kapur2019",
    "CHOP-SE",
    "ACCM2017",
    "QCH-gluc",
    "LiK2021",
    "Okumura2009",
    "TPE-VN",
    "AAP2022flu",
    "ABN-HSV",
    "ABX",
    "NICE-LP",
  ],
  // All design: set so that the recorded course comes out as the case's table.
  drivers: {
    prodrome: spread(40, 37, 44),
    onset: spread(-42, -50, -36),
    virusVirulence: logSpread(1, 0.85, 1.2),
    cytokineGain: logSpread(5.5, 4, 7.5),
    cytokineDuration: logSpread(23, 18.4, 29.9),
    feverGain: logSpread(1.15, 1, 1.3),
    brainInflammation: logSpread(3, 2.8, 3),
    brainDelay: spread(4.5, 4, 5),
    brainInflammationDuration: logSpread(14, 9.79, 22),
    barrierFragility: logSpread(0.17, 0.12, 0.22),
    swellingTendency: logSpread(1.1, 0.994, 1.63),
    crpDrive: logSpread(1.5, 0.938, 2.44),
    pctDrive: logSpread(9.3, 5.58, 14.9),
    ferritinGain: logSpread(6, 4.27, 8.67),
    liverGain: logSpread(5.7, 3.99, 8.08),
    muscleGain: logSpread(5.5, 3.44, 8.25),
    plateletConsumption: logSpread(2.6, 1.84, 3.36),
    coagulationGain: logSpread(0.751, 0.526, 1.05),
    adhGain: logSpread(2, 1.5, 2.6),
    vasoplegiaGain: logSpread(0.06, 0.03, 0.12),
    cardiacDepression: logSpread(0.05, 0.02, 0.1),
    dehydration: spread(22, 17, 28),
    glycogen: spread(0.05, 0, 0.1),
    stressGlucose: spread(0.45, 0.3, 0.6),
    seizureThreshold: logSpread(3, 2.4, 3.8),
    firstSeizure: spread(8, 7, 9),
    silentSeizures: spread(0.97, 0.93, 1),
    seizureFocus: fixed(0.5),
    postIctalHalfLife: logSpread(15, 10.8, 21),
    apnoeaTendency: logSpread(0.15, 0.08, 0.25),
    haemorrhageTendency: logSpread(0.4, 0.25, 0.7),
    baselineHaemoglobin: spread(116, 110, 124),
    baselinePlatelets: spread(245, 221, 274),
    baselineWhiteCells: spread(7.5, 6.3, 9),
    baselineCreatinine: spread(29, 25, 34),
    whiteCellResponse: spread(-1.27, -1.57, -1.07),
    altGain: logSpread(1.45, 1.21, 1.74),
    bilirubinGain: logSpread(1.39, 1.16, 1.67),
    fibrinolysis: logSpread(2.66, 2.22, 3.19),
    disabilityGain: logSpread(1.26, 0.189, 6.3),
  },
  vulnerability: {
    thalamus: spread(0.295, 0.255, 0.42),
    pons: spread(0.275, 0.22, 0.4),
    "cerebellar-white-matter": spread(0.22, 0.176, 0.282),
    dentate: spread(0.22, 0.176, 0.282),
    "periventricular-white-matter": spread(0.24, 0.189, 0.3),
  },
};
