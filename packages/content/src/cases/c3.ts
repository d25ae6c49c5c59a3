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
  set,
  stop,
} from "../course";
import {
  looksBeforeCt,
  pressureAnswered,
  saltBelow,
  scoredAfterMri,
  tapAfterLook,
  tubedAgain,
  tubeOutAfterLook,
} from "../fragments";
import { childrensHospital, scannerFrom } from "../hospital";
import {
  bloodAllowsTap,
  csfTests,
  firstBloods,
  headAllowsTap,
  laterBloods,
  lookAgain,
  responds,
  scanAnew,
  thalamiShown,
  tubed,
} from "../orders";
import { c3Rubric } from "../rubrics/c3";
import { sourced } from "../statement";

// Minutes from arrival. A drug, a scan or a tap is ordered so that it comes at the minute of the case.

const rouses = latest("gcs", { atLeast: 6 });
const awake = latest("gcs", { atLeast: 9 });

/** What was done, errors included: steroid late, EEG late, nothing said to the family. */
const recorded: AuthoredStep[] = [
  ...at(0, ...examine("general-appearance", "airway", "breathing", "circulation")),
  ...at(6, ...lookAgain, ...examine("posture-and-movements")),
  ...at(11, ...order("glucose-blood", "blood-gas-capillary", "blood-culture")),
  ...at(12, ...firstBloods, ...order("viral-pcr-rapid", "hhv6-pcr-blood")),
  ...at(12, give("oxygen", 2, "L/min", "inhaled")),
  ...at(15, give("midazolam", 0.15, "mg/kg", "im"), give("levetiracetam", 60, "mg/kg", "iv")),
  ...at(20, ...ask("onset", "seizure-description", "medicines-given")),
  ...at(30, give("aciclovir", 500, "mg/m2", "iv", 480), ...examine("neurological")),
  ...at(52, give("ceftriaxone", 100, "mg/kg", "iv", 1440), ...perform("nasogastric-tube")),
  ...at(58, give("oseltamivir", 30, "mg", "enteral", 720)),
  ...at(60, give("maintenance-isotonic", 2.8, "mL/kg/h", "iv")),
  ...at(110, ...lookAgain),
  ...at(162, ...lookAgain, ...perform("intubation")),
  ...at(186, ...stop("oxygen"), set("head-up", 30, "deg")),
  ...at(215, ...order("ct-head")),
  ...at(260, ...move("picu"), ...stop("oseltamivir")),
  ...at(370, set("temperature-target", 36.8, "Cel")),
  ...at(480, ...order("eeg"), ...lookAgain),
  ...at(572, give("fosphenytoin", 20, "mg{PE}/kg", "iv")),
  ...at(630, give("methylprednisolone", 30, "mg/kg", "iv", 1440)),
  ...at(1040, ...order("mri-brain")),
  ...at(1200, give("levetiracetam", 20, "mg/kg", "iv", 720)),
  ...at(1330, ...perform("dialysis-catheter")),
  ...at(1380, ...perform("plasma-exchange")),
  ...at(1440, ...firstBloods, ...order("blood-gas-capillary"), ...lookAgain),
  ...at(1450, ...perform("enteral-feeding"), ...stop("maintenance-isotonic")),
  ...at(2700, ...perform("plasma-exchange"), ...lookAgain),
  ...at(3950, ...lookAgain),
  // Only a child who rouses with the tube in place.
  ...atIf(3960, { when: [rouses], until: 8000 }, ...perform("extubation")),
  ...at(4100, ...examine("skin"), ...lookAgain),
  ...at(4200, ...order("full-blood-count", "coagulation-screen")),
  ...atIf(
    4300,
    { when: [awake, ...bloodAllowsTap], until: 8000 },
    ...perform("lumbar-puncture"),
    ...csfTests,
    ...order("csf-hhv6-pcr"),
  ),
  ...at(4322, ...laterBloods, ...order("blood-gas-capillary"), ...lookAgain),
  ...at(4330, ...perform("plasma-exchange")),
  ...at(5000, ...stop("ceftriaxone")),
  ...at(5400, ...perform("plasma-exchange")),
  ...at(7100, ...order("full-blood-count", "coagulation-screen")),
  ...atIf(
    7180,
    { when: [awake, ...bloodAllowsTap], until: 8000 },
    ...perform("lumbar-puncture"),
    ...order("csf-hsv-pcr", "csf-cell-count", "csf-protein"),
  ),
  ...at(7300, give("immunoglobulin", 2, "g/kg", "iv")),
  ...at(7500, ...stop("methylprednisolone"), ...stop("levetiracetam")),
  ...at(7750, decide("aciclovir", "stop", "late-pcr-negative"), ...stop("aciclovir")),
  ...at(8000, ...lookAgain),
  ...at(13000, ...order("mri-brain"), ...lookAgain),
  ...at(14380, {
    kind: "finish",
    plan: ["Hospital rehabilitation", "Follow-up MRI at 6 months"],
  }),
];

const firstImpression = differential(
  {
    "febrile-seizure-complex": 0.3,
    "hsv-encephalitis": 0.25,
    ane: 0.16,
    aesd: 0.07,
    "bacterial-meningitis": 0.08,
    other: 0.14,
  },
  ["Seizures of the right side of the face", "Fever on arrival"],
  ["No shock", "Three days of fever before it"],
);

const afterFirstResults = differential(
  {
    ane: 0.6,
    "hsv-encephalitis": 0.12,
    "bacterial-meningitis": 0.12,
    aesd: 0.03,
    "febrile-seizure-complex": 0.03,
    other: 0.1,
  },
  ["Platelets low, liver enzymes and D-dimer up", "Not awake between the seizures"],
  ["Seizures that start on one side"],
);

const besideHerpes = differential(
  {
    ane: 0.5,
    "hsv-encephalitis": 0.2,
    "febrile-seizure-complex": 0.02,
    aesd: 0.04,
    "bacterial-meningitis": 0.12,
    other: 0.12,
  },
  ["Hours after the last seizure, still unconscious", "Platelets low, liver enzymes up"],
  ["Seizures that start on one side", "CT normal"],
);

const afterMri = differential(
  { ane: 0.95, "hsv-encephalitis": 0.01, "mitochondrial-disease": 0.01, other: 0.03 },
  ["Both thalami, symmetric", "The brainstem too, the temporal lobes spared"],
  ["Seizures that started on one side"],
);

const twitching = latest("subtle-seizure", { atLeast: 1 });
const onEeg = latest("eeg-seizures", { atLeast: 1 });
const fosphenytoin = give("fosphenytoin", 20, "mg{PE}/kg", "iv");
const phenobarbital = give("phenobarbital", 20, "mg/kg", "iv");
const deepComa = latest("gcs", { atMost: 8 });
const dullPupils = latest("pupils", { atLeast: 4 });
const awakeEnough = latest("gcs", { atLeast: 8 });

const firstHour: AuthoredStep[] = [
  ...at(0, ...examine("airway", "breathing", "circulation")),
  ...at(6, ...lookAgain, ...examine("posture-and-movements")),
  // What still twitches is a seizure: one benzodiazepine, then the longer-acting drug.
  ...atIf(10, { when: [twitching], until: 13 }, give("midazolam", 0.2, "mg/kg", "im")),
  ...at(11, give("levetiracetam", 60, "mg/kg", "iv")),
  ...at(12, ...order("glucose-blood", "blood-gas-capillary"), ...firstBloods),
  ...at(13, ...order("blood-culture", "viral-pcr-rapid", "hhv6-pcr-blood", "store-samples")),
  ...atIf(
    13,
    { when: [latest("oxygen-saturation", { atMost: 95 })], until: 60 },
    give("oxygen", 2, "L/min", "inhaled"),
  ),
  ...at(14, firstImpression, ...call("senior", "intensive-care", "anaesthesia")),
  ...at(16, ...ask("onset", "seizure-description", "medicines-given")),
  ...at(21, ...lookAgain),
  ...at(
    28,
    give("aciclovir", 500, "mg/m2", "iv", 480),
    give("ceftriaxone", 100, "mg/kg", "iv", 1440),
  ),
  ...at(30, give("paracetamol", 15, "mg/kg", "iv", 360)),
  ...at(31, ...ask("fever-history", "allergies", "past-history")),
  ...at(36, ...examine("meningism", "skin"), ...lookAgain),
  ...at(43, give("maintenance-isotonic", 2.8, "mL/kg/h", "iv")),
  ...at(68, ...perform("nasogastric-tube")),
  ...at(74, give("oseltamivir", 30, "mg", "enteral", 720)),
  ...at(76, ...perform("family-talk")),
  ...at(76, afterFirstResults),
  // The PCR is back, and she has no influenza.
  ...atIf(
    110,
    { when: [latest("influenza-a-pcr", { atMost: 0 })], until: 400 },
    decide("oseltamivir", "stop", "pcr-negative"),
    ...stop("oseltamivir"),
  ),
  ...at(86, ...ask("development-history", "family-history")),
];

/** The airway, once the coma score has stayed at 8 or less. */
const airway: AuthoredStep[] = [
  ...atIf(
    25,
    { when: [deepComa], until: 4500 },
    decide("intubation", "intubate", "low-gcs"),
    ...perform("intubation"),
    ...stop("oxygen"),
    set("oxygen-saturation-target", 96, "%"),
    set("paco2-target", 38, "mm[Hg]"),
    set("head-up", 30, "deg"),
    set("temperature-target", 36.6, "Cel"),
  ),
  ...atIf(42, { when: [deepComa], until: 600 }, decide("lumbar-puncture", "defer", "low-gcs")),
  ...atIf(
    160,
    { when: [dullPupils], unless: [deepComa], until: 600 },
    decide("lumbar-puncture", "defer", "raised-pressure"),
  ),
];

const notWaking: AuthoredStep[] = [
  ...at(88, ...order("ct-head"), ...call("neurology")),
  ...at(106, ...order("eeg")),
  ...at(90, set("temperature-target", 36.6, "Cel")),
  ...at(90, set("head-up", 30, "deg")),
  ...at(140, ...lookAgain),
  ...at(165, ...lookAgain),
  ...at(140, besideHerpes),
  ...at(182, { kind: "predict", popc: 3, mortality: 0.12 }),
  ...at(183, decide("plasma-exchange", "wait", "not-imaged"), ...lookAgain, ...move("picu")),
  ...at(205, ...order("mog-igg", "urea-and-electrolytes"), ...lookAgain),
  ...at(270, ...order("eeg"), ...call("infectious-diseases", "immunology"), ...lookAgain),
  ...at(275, give("methylprednisolone", 30, "mg/kg", "iv", 1440)),
  // Sodium above 140 protects a swelling brain (design).
  ...saltBelow(280, 320, { sodium: 141, dose: 5 }),
  ...at(225, ...lookAgain),
  ...at(245, ...lookAgain),
  ...at(300, ...perform("family-talk", "enteral-feeding")),
  ...at(320, ...lookAgain),
  // What twitches again has the next of the longer-acting drugs without waiting for the EEG [CHOP-SE].
  ...at(166, ...examine("posture-and-movements")),
  ...atIf(168, { when: [twitching], until: 182 }, fosphenytoin),
  // Seizures on the EEG: a quick drug, and a longer-acting one that she has not had, within minutes.
  ...atIf(200, { when: [onEeg], until: 260 }, give("midazolam", 0.1, "mg/kg", "iv")),
  ...atIf(201, { when: [onEeg], unless: [twitching], until: 260 }, fosphenytoin),
  // Still there an hour and a half later: the third.
  ...atIf(361, { when: [onEeg], until: 440 }, phenobarbital),
  ...every(30, 370, 550, ...lookAgain),
  ...at(420, ...order("urea-and-electrolytes")),
  ...saltBelow(485, 560, { sodium: 142, dose: 3 }),
  ...at(560, ...order("mri-brain", "blood-gas-capillary")),
  ...atIf(
    662,
    { when: [thalamiShown], until: 1000 },
    afterMri,
    { kind: "predict", popc: 3, mortality: 0.12 },
    decide("plasma-exchange", "start", "thalamic-lesions"),
    decide("tocilizumab", "wait", "under-two"),
    ...perform("family-talk"),
  ),
];

const exchange: AuthoredStep[] = [
  ...every(60, 700, 1400, ...lookAgain),
  ...at(705, ...order("urea-and-electrolytes")),
  ...saltBelow(770, 800, { sodium: 142, dose: 3 }),
  ...at(905, ...perform("family-consent", "dialysis-catheter")),
  ...atIf(970, { when: [thalamiShown], until: 1100 }, ...perform("plasma-exchange")),
  ...at(1200, give("levetiracetam", 20, "mg/kg", "iv", 720)),
  ...at(1440, ...firstBloods, ...order("blood-gas-capillary")),
  ...at(2400, give("maintenance-isotonic", 1.5, "mL/kg/h", "iv")),
  ...at(4300, ...stop("maintenance-isotonic")),
  ...atIf(2400, { when: [thalamiShown], until: 2500 }, ...perform("plasma-exchange")),
  // Only once no session is to follow.
  ...atIf(
    2900,
    { when: [thalamiShown], until: 3000 },
    give("immunoglobulin", 1, "g/kg", "iv", 1440),
  ),
  ...at(4500, ...stop("immunoglobulin")),
  ...at(2100, ...call("genetics"), ...order("ranbp2-gene")),
  ...atIf(2100, { when: [responds], until: 7100 }, ...call("rehabilitation")),
];

/** Every bar of the lumbar puncture rule that a number on the chart can show, by a CT of that day. */
const tapIsSafe = [...headAllowsTap, ...bloodAllowsTap, resulted("ct-head", 4140)];

const onTheMend: AuthoredStep[] = [
  ...tubeOutAfterLook(2900, [awakeEnough, tubed], 6000),
  ...at(2950, ...perform("family-talk"), ...examine("skin")),
  ...atIf(2950, { when: [responds], until: 7100 }, ...perform("early-rehabilitation")),
  ...every(60, 3960, 4320, ...lookAgain),
  ...atIf(4140, { when: [awake], until: 6500 }, ...order("ct-head")),
  ...looksBeforeCt(4168),
  ...tubedAgain(4165, 6500),
  ...tubeOutAfterLook(4600, [awakeEnough, tubed], 7000),
  ...at(4150, ...laterBloods, ...examine("fundi", "circulation", "skin")),
  ...atIf(4320, { when: scanAnew, until: 6500 }, ...order("ct-head")),
  ...tapAfterLook(4320, { when: tapIsSafe, until: 6900 }),
  ...atIf(4320, { when: tapIsSafe, until: 6900 }, ...csfTests, ...order("csf-hhv6-pcr")),
  ...at(4340, ...stop("methylprednisolone"), ...stop("ceftriaxone"), ...stop("levetiracetam")),
  ...at(4350, decide("aciclovir", "continue", "pcr-pending")),
  ...every(240, 4440, 6960, ...lookAgain),
  ...at(7000, ...stop("paracetamol")),
  ...at(7110, ...examine("neurological", "skin"), ...perform("family-talk", "handover")),
  ...at(7150, { kind: "predict", popc: 3, mortality: 0.1 }),
  ...at(7160, {
    kind: "finish",
    plan: [
      "Rehabilitation from now on, with a follow-up at 6 to 8 weeks",
      "Aciclovir until two late negative PCRs of the spinal fluid",
      "RANBP2 result to be told to the parents, who are offered advice on recurrence",
      "MRI in 6 months",
      "Parents know when to come back at once",
    ],
  }),
];

export const c3: AuthoredCase = {
  schema: 1,
  id: "C3",
  version: 7,
  kind: "ane",
  title: "Three days of fever, then three seizures, 20 months",
  setting: "Children's hospital with intensive care",
  difficulty: 2,
  playMinutes: 25,
  diagnosis: "ane",
  trigger: "hhv-6",
  reviewedBy: null,
  child: {
    ageMonths: 20,
    sex: "female",
    weightKg: spread(10.8, 10.3, 11.8),
    companion:
      "Her mother, who has held her since the first seizure. Her grandmother is on the way.",
  },
  arrival: { weekday: "Thu", hour: 10, minute: 30 },
  hospital: {
    kind: "tertiary",
    // The exchange team can be asked four hours before the first session.
    from: { ...scannerFrom(600), "plasma-exchange": 960 },
  },
  stem: `A girl of 20 months comes by ambulance with her mother. She has had a high fever for \
three days and nothing else. This morning the right side of her face began to twitch, then all of \
her; it happened three times in two hours, a few minutes each. She has not woken between them, \
and her face still twitches. \
${childrensHospital("from this evening")}`,
  story: {
    onset:
      "{prodrome} of fever first. Then this morning, three hours ago, her face began to twitch. That was " +
      "the first one.",
    "fever-history":
      "She has been hot for {prodrome}, nearly 40 each evening. The syrup brings it down for an hour or two.",
    "seizure-description":
      "Each time it began on the right, the corner of her mouth and the eye, then the arm, then all of her. " +
      "Three or four minutes. Three times in two hours. She did not wake in between.",
    "behaviour-since": "She does not open her eyes for me. She moans when they touch her.",
    "respiratory-symptoms": "No cough, no cold. That is what was odd: only the fever.",
    "gut-symptoms": "One loose nappy. She was not sick.",
    "feeding-and-wet-nappies":
      "She drank until last night. Nothing since this morning. One wet nappy today.",
    "headache-and-vision": "She could not tell me.",
    "movement-change": "No, until today she ran about whenever the fever was down.",
    "rash-history": "No. I looked every day.",
    "pain-history": "She was miserable, but no place hurt.",
    "medicines-given": "Paracetamol, the last time at six. Ibuprofen once, yesterday. No aspirin.",
    "regular-medicines": "None.",
    "possible-ingestion": "No, she was in my arms or in bed.",
    "injury-history": "No fall.",
    "past-history": "She has never been ill. Born at term.",
    "previous-seizures": "Never.",
    "development-history": "She walks, she says perhaps twenty words. She never lost anything.",
    "diet-history": "She eats with us. Nothing makes her ill.",
    immunisations: "All of them.",
    allergies: "None that we know of.",
    "family-history": "No fits in the family. Nobody had anything like this.",
    consanguinity: "No, we are not related.",
    "contacts-and-travel":
      "Nobody at home is ill. She goes to a playgroup. No one has cold sores. We have not been away.",
    "home-and-carers": "She lives with me and my mother. One of us was always with her.",
    "parents-worry": "She was playing yesterday evening. What is it in her head?",
  },
  signs: {
    meningism: "No neck stiffness.",
    abdomen: "Soft. Liver and spleen not enlarged.",
    "ear-nose-throat": "Throat a little red, both eardrums normal. No sores in the mouth.",
    "head-and-neck-trauma": "No bruise, no swelling, no tenderness of the scalp.",
    "bleeding-points": "No bleeding.",
    "limbs-and-joints": "No swelling, no tenderness.",
    growth: "Well nourished.",
    dysmorphism: "No unusual features.",
    toxidrome: "No smell, no sweating, bowel sounds heard.",
  },
  voices: [
    {
      speaker: "nurse",
      text: "She hardly swallows, and spit runs from her mouth.",
      from: 25,
      until: 90,
      gcs: [3, 8],
    },
    {
      speaker: "parent",
      text: "Her cheek is twitching again. Is it starting once more?",
      from: 5,
      until: 200,
      when: "silent-seizure",
    },
    {
      speaker: "parent",
      text: "There is a rash now. Is it the medicine?",
      from: 2000,
      until: 9000,
      when: "rash",
    },
    {
      speaker: "nurse",
      text: "She turned her head to her mother's voice.",
      from: 2900,
      until: 10000,
      gcs: [12, 14],
    },
  ],
  // One dose of each at home: paracetamol at six in the morning, ibuprofen the evening before.
  earlier: [
    { drug: "ibuprofen", perKg: 8, route: "enteral", at: -960 },
    { drug: "paracetamol", perKg: 13, route: "enteral", at: -270 },
  ],
  recorded,
  goodCare: course(
    scoredAfterMri(666, false),
    firstHour,
    airway,
    notWaking,
    pressureAnswered,
    exchange,
    onTheMend,
  ),
  rubric: c3Rubric,
  debrief: {
    teachingPoint: sourced(
      "The trigger is not always influenza. Herpes is covered until it is excluded by a late PCR, but site " +
        "and symmetry carry the diagnosis: both thalami and the tegmentum, with temporal lobes and insulae spared.",
      "ABN-HSV",
      "Mizuguchi1997",
    ),
    trap: {
      text:
        "Seizures of one side and fever taken for herpes and nothing else; the virus taken for the other " +
        "encephalopathy that it causes; the rash of day 3 blamed on a drug. It came as the fever went.",
      references: [],
      mark: "design",
    },
    contrastWith: ["M1", "M3"],
    survivorsInTen: 8.8,
    tellingFindings: [
      sourced(
        "Both thalami, dorsal midbrain and pons, the same on both sides, with temporal lobes, insulae and cingulate normal.",
        "Mizuguchi1997",
      ),
      sourced(
        "A negative PCR for herpes that was taken early may be false: aciclovir runs until a late one.",
        "ABN-HSV",
        "Whitley2005",
      ),
      sourced("CSF protein above 60 mg/dL with few cells.", "Zhu2021", "Silverman2025"),
      sourced(
        "A brainstem lesion and a raised CSF protein: the severity score is 3.",
        "Yamamoto2015",
      ),
    ],
  },
  references: [
    "Zhang2025-seed",
    "Yamamoto2015",
    "Mizuguchi1997",
    "ABN-HSV",
    "Whitley2005",
    "Zhu2021",
    "Silverman2025",
    "CHOP-SE",
    "Kapur2019",
    "NCSE-AE",
    "Okumura2009",
    "TPE-VN",
    "TCZ-label",
    "ABX",
    "NICE-LP",
    "AAP2022flu",
  ],
  // All design: set so that the recorded course comes out as the case's table.
  drivers: {
    prodrome: spread(72, 66, 79),
    onset: spread(-180, -190, -170),
    virusVirulence: logSpread(1, 0.85, 1.2),
    cytokineGain: logSpread(12, 9, 15.8),
    cytokineDuration: logSpread(22, 18, 27),
    feverGain: logSpread(1.4, 1.26, 1.55),
    brainInflammation: logSpread(1.12, 0.984, 1.26),
    brainInflammationDuration: logSpread(32, 27.6, 42.3),
    barrierFragility: logSpread(1.4, 1.2, 1.65),
    swellingTendency: logSpread(2.1, 1, 2.96),
    crpDrive: logSpread(0.53, 0.341, 0.833),
    pctDrive: logSpread(2.8, 1.8, 4.2),
    ferritinGain: logSpread(4, 3, 5.5),
    liverGain: logSpread(3.8, 2.85, 5.22),
    muscleGain: logSpread(1.8, 1.2, 2.8),
    plateletConsumption: logSpread(2.6, 2, 3.2),
    coagulationGain: logSpread(1.4, 1.05, 1.92),
    adhGain: logSpread(2.4, 1.9, 3),
    vasoplegiaGain: logSpread(0.08, 0.04, 0.15),
    cardiacDepression: logSpread(0.04, 0.02, 0.08),
    dehydration: spread(15, 8, 25),
    glycogen: spread(0.9, 0.7, 1.1),
    stressGlucose: spread(2.5, 1.8, 3.2),
    seizureThreshold: logSpread(4.2, 3.6, 4.9),
    firstSeizure: spread(4, 3, 5),
    seizureRepeats: fixed(2),
    seizureFocus: fixed(-1),
    silentSeizures: spread(0.97, 0.93, 1),
    postIctalHalfLife: logSpread(22, 16, 30),
    apnoeaTendency: logSpread(0.15, 0.08, 0.25),
    haemorrhageTendency: logSpread(0.6, 0.4, 0.9),
    skewTendency: fixed(1),
    rashTendency: fixed(1),
    baselineHaemoglobin: spread(114, 107, 121),
    baselinePlatelets: spread(250, 225, 280),
    baselineWhiteCells: spread(8.02, 7.02, 9.22),
    baselineCreatinine: spread(24, 20, 28),
    whiteCellResponse: spread(-1.59, -1.79, -1.39),
    altGain: logSpread(1.24, 1.03, 1.49),
    neutrophilShift: spread(-0.187, -0.217, -0.157),
    disabilityGain: logSpread(1.97, 0.296, 3.87),
  },
  vulnerability: {
    thalamus: spread(0.465, 0.43, 0.53),
    midbrain: spread(0.43, 0.361, 0.499),
    pons: spread(0.39, 0.325, 0.464),
    putamen: spread(0.26, 0.208, 0.321),
  },
};
