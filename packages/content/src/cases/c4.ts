import type { AuthoredAction, AuthoredCase, AuthoredStep } from "../authored-case";
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
  saltBelow,
  scoredAfterMri,
  signsAnswered,
  tapAfterLook,
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
  lowPressure,
  responds,
  scanAnew,
  thalamiShown,
  tubed,
} from "../orders";
import { c4Rubric } from "../rubrics/c4";
import { sourced } from "../statement";

// Minutes from arrival. A drug, a scan or a tap is ordered so that it comes at the minute of the case.

const rouses = latest("gcs", { atLeast: 7 });
const awake = latest("gcs", { atLeast: 9 });

/** What was done, errors included: a benzodiazepine for what was no seizure, nothing said to the family. */
const recorded: AuthoredStep[] = [
  ...at(0, ...examine("general-appearance", "airway", "breathing", "circulation")),
  ...at(8, ...lookAgain),
  ...at(12, ...order("glucose-blood", "blood-gas-capillary", "blood-culture")),
  ...at(12, ...firstBloods, ...order("influenza-antigen")),
  ...at(12, give("oxygen", 6, "L/min", "inhaled")),
  ...at(14, give("lorazepam", 0.05, "mg/kg", "iv")),
  ...at(15, ...ask("onset", "seizure-description")),
  ...at(24, ...lookAgain, ...call("intensive-care")),
  ...at(30, ...perform("intubation")),
  ...at(50, ...stop("oxygen"), set("head-up", 30, "deg")),
  ...at(51, ...order("ct-head")),
  ...at(89, give("hypertonic-saline-3", 5, "mL/kg", "iv"), ...call("neurosurgery")),
  ...at(90, give("aciclovir", 500, "mg/m2", "iv", 480), ...perform("nasogastric-tube")),
  ...at(95, give("maintenance-isotonic", 2.5, "mL/kg/h", "iv")),
  ...at(112, give("ceftriaxone", 100, "mg/kg", "iv", 1440), ...order("influenza-a-pcr-lower")),
  ...at(112, give("oseltamivir", 45, "mg", "enteral", 720)),
  ...at(150, ...move("picu")),
  ...at(210, give("methylprednisolone", 30, "mg/kg", "iv", 1440)),
  ...at(358, ...lookAgain),
  ...at(362, give("hypertonic-saline-3", 5, "mL/kg", "iv")),
  ...at(363, set("paco2-target", 32, "mm[Hg]")),
  ...at(368, set("paco2-target", 37, "mm[Hg]")),
  ...at(370, set("temperature-target", 36.8, "Cel")),
  ...at(420, ...order("eeg")),
  ...at(540, give("hypertonic-saline-3", 3, "mL/kg", "iv", 240)),
  ...at(541, give("midazolam", 0.05, "mg/kg/h", "iv")),
  ...at(600, ...perform("dialysis-catheter")),
  ...at(660, ...perform("plasma-exchange")),
  ...at(680, ...order("mri-brain")),
  ...at(1440, ...firstBloods, ...order("blood-gas-arterial"), ...lookAgain),
  ...at(1450, ...perform("enteral-feeding"), ...stop("maintenance-isotonic")),
  ...at(1860, ...perform("plasma-exchange"), ...lookAgain),
  ...at(3060, ...perform("plasma-exchange"), ...lookAgain),
  ...at(4000, ...stop("midazolam")),
  ...at(4260, ...perform("plasma-exchange")),
  ...at(4320, ...laterBloods, ...order("blood-gas-arterial"), ...lookAgain),
  ...at(4700, ...stop("ceftriaxone")),
  ...at(5000, ...stop("hypertonic-saline-3")),
  ...at(5460, ...perform("plasma-exchange"), ...lookAgain),
  ...at(6715, ...lookAgain),
  // Only a child who rouses with the tube in place.
  ...atIf(6720, { when: [rouses], until: 9000 }, ...perform("extubation")),
  ...at(6935, ...order("ct-head")),
  ...at(7000, ...stop("methylprednisolone")),
  ...at(7080, ...order("full-blood-count", "coagulation-screen")),
  ...at(7150, ...examine("consciousness", "eyes-and-pupils", "fundi")),
  ...atIf(
    7180,
    { when: [awake, ...bloodAllowsTap], until: 9000 },
    ...perform("lumbar-puncture"),
    ...csfTests,
  ),
  ...at(7400, ...perform("early-rehabilitation")),
  ...at(7900, decide("aciclovir", "stop", "late-pcr-negative"), ...stop("aciclovir")),
  ...at(9500, give("immunoglobulin", 2, "g/kg", "iv")),
  ...at(12900, ...order("mri-brain"), ...lookAgain),
  ...at(14380, {
    kind: "finish",
    plan: ["Hospital rehabilitation", "Follow-up MRI at 3 months"],
  }),
];

const firstImpression = differential(
  {
    ane: 0.3,
    "hsv-encephalitis": 0.16,
    "bacterial-meningitis": 0.18,
    adem: 0.05,
    "unknown-poisoning": 0.08,
    aesd: 0.04,
    other: 0.19,
  },
  ["A day of fever, then confusion and coma", "Posturing without a convulsion"],
  ["No shock", "Clinic swab negative"],
);

const afterFirstResults = differential(
  {
    ane: 0.83,
    "bacterial-meningitis": 0.06,
    "hsv-encephalitis": 0.02,
    aesd: 0.03,
    other: 0.06,
  },
  ["Liver enzymes, ferritin and D-dimer up", "Procalcitonin up while C-reactive protein is quiet"],
  ["Swab negative at first"],
);

const afterCt = differential(
  {
    ane: 0.78,
    "bacterial-meningitis": 0.04,
    "hsv-encephalitis": 0.03,
    adem: 0.03,
    "deep-cerebral-venous-thrombosis": 0.05,
    other: 0.07,
  },
  ["Low density in both thalami", "Liver enzymes and procalcitonin up, C-reactive protein quiet"],
  ["The veins have not been seen"],
);

const afterMri = differential(
  { ane: 0.96, "deep-cerebral-venous-thrombosis": 0.01, other: 0.03 },
  ["Both thalami in layers, symmetric", "The tegmentum too"],
  ["Swab negative at first"],
);

const deepComa = latest("gcs", { atMost: 8 });
const awakeEnough = latest("gcs", { atLeast: 8 });
/** Slow for the fever under a high pressure (design). */
const slowAndHigh = [
  latest("heart-rate", { atMost: 98 }),
  latest("systolic-pressure", { atLeast: 124 }),
];

const tube: readonly AuthoredAction[] = [
  ...perform("intubation"),
  ...stop("oxygen"),
  ...order("influenza-a-pcr-lower"),
  set("oxygen-saturation-target", 96, "%"),
  set("paco2-target", 37, "mm[Hg]"),
];

const firstHour: AuthoredStep[] = [
  ...at(0, ...examine("consciousness", "eyes-and-pupils")),
  // Stiffening with pupils that answer poorly is pressure and not a seizure.
  ...atIf(
    4,
    { when: [bent], until: 90 },
    give("hypertonic-saline-3", 5, "mL/kg", "iv"),
    ...call("neurosurgery"),
    set("head-up", 30, "deg"),
  ),
  ...at(5, give("oxygen", 6, "L/min", "inhaled"), ...call("senior", "anaesthesia")),
  ...at(6, firstImpression),
  ...at(6, ...order("glucose-blood", "blood-gas-capillary"), ...firstBloods),
  ...at(6, ...order("blood-culture", "influenza-antigen", "viral-pcr-rapid", "store-samples")),
  ...atIf(
    8,
    { when: [deepComa], unless: [tubed], until: 4300 },
    decide("intubation", "intubate", "low-gcs"),
    ...tube,
  ),
  // Who is hardly better than that does not go to the scanner by his own breath.
  ...atIf(
    9,
    { when: [latest("gcs", { atLeast: 9, atMost: 10 })], unless: [tubed], until: 400 },
    decide("intubation", "intubate", "transfer"),
    ...tube,
  ),
  ...at(18, ...lookAgain),
  ...at(28, ...lookAgain),
  ...at(30, set("head-up", 30, "deg")),
  ...at(30, set("temperature-target", 36.6, "Cel")),
  ...at(31, ...order("ct-head")),
  ...at(32, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(32, give("aciclovir", 500, "mg/m2", "iv", 480)),
  ...at(33, give("maintenance-isotonic", 2.5, "mL/kg/h", "iv")),
  ...at(34, give("paracetamol", 15, "mg/kg", "iv", 360), ...call("intensive-care")),
  ...at(35, ...ask("onset", "seizure-description", "medicines-given", "allergies")),
  ...at(42, ...ask("fever-history", "contacts-and-travel", "family-history")),
  ...at(41, ...lookAgain),
  ...at(45, ...examine("breathing", "circulation", "skin", "meningism")),
  ...looksBeforeCt(56),
  ...at(75, afterFirstResults),
  ...at(80, ...perform("nasogastric-tube")),
  ...at(86, give("oseltamivir", 45, "mg", "enteral", 720)),
  ...at(86, decide("oseltamivir", "continue", "antigen-unreliable")),
];

/** Every bar of the lumbar puncture rule that a number on the chart can show. */
const tapIsSafe = [...headAllowsTap, ...bloodAllowsTap];

const coolHead: AuthoredStep[] = [
  ...at(90, ...lookAgain),
  ...atIf(95, { when: [deepComa], until: 300 }, decide("lumbar-puncture", "defer", "low-gcs")),
  // One who is not so deep is tapped once the picture is seen.
  ...tapAfterLook(130, { when: [resulted("ct-head"), ...tapIsSafe], until: 700 }),
  ...atIf(130, { when: [resulted("ct-head"), ...tapIsSafe], until: 700 }, ...csfTests),
  ...atIf(96, { when: [latest("ct-thalami", { atLeast: 1 })], until: 200 }, afterCt),
  ...at(96, { kind: "predict", popc: 3, mortality: 0.28 }),
  ...at(97, ...perform("family-talk"), ...order("urea-and-electrolytes")),
  ...at(118, decide("plasma-exchange", "wait", "not-imaged")),
  ...at(120, ...call("immunology"), give("methylprednisolone", 30, "mg/kg", "iv", 1440)),
  ...at(125, ...move("picu")),
  ...atIf(125, { when: [tubed], until: 4300 }, give("midazolam", 0.05, "mg/kg/h", "iv")),
  ...at(150, ...lookAgain, ...order("mog-igg")),
  ...saltBelow(160, 200, { sodium: 144, dose: 3 }),
  ...every(30, 180, 480, ...lookAgain),
  ...at(240, ...order("eeg", "urea-and-electrolytes"), ...call("neurology")),
  ...saltBelow(305, 340, { sodium: 148, dose: 3 }),
  // Relative bradycardia under a high pressure: osmotherapy, and minutes of hyperventilation.
  ...[200, 260, 330, 390, 450].flatMap((minute) => [
    ...atIf(
      minute,
      { when: slowAndHigh, until: minute + 50 },
      give("hypertonic-saline-3", 3, "mL/kg", "iv"),
      ...call("neurosurgery"),
    ),
  ]),
  ...at(
    480,
    ...order("urea-and-electrolytes", "blood-gas-arterial"),
    ...perform("enteral-feeding"),
  ),
  ...saltBelow(545, 580, { sodium: 148, dose: 3 }),
];

/** A further session is for a child who answers and whose pressure holds (design). */
const bearsExchange = [thalamiShown, responds, latest("systolic-pressure", { atLeast: 90 })];

/** Every four hours of the first three days. */
const SODIUM_LOOKS = Array.from({ length: 15 }, (_, k) => 720 + 240 * k);

const imagingAndExchange: AuthoredStep[] = [
  ...at(560, ...order("mri-brain")),
  ...atIf(
    664,
    { when: [thalamiShown], until: 1000 },
    afterMri,
    { kind: "predict", popc: 3, mortality: 0.25 },
    decide("plasma-exchange", "start", "thalamic-lesions"),
    ...perform("family-talk"),
  ),
  ...every(60, 690, 1400, ...lookAgain),
  ...signsAnswered({ from: 700, until: 2880, again: 480, slow: slowAndHigh }),
  ...at(715, ...perform("family-consent", "dialysis-catheter")),
  ...atIf(780, { when: [thalamiShown], until: 900 }, ...perform("plasma-exchange")),
  ...SODIUM_LOOKS.flatMap((minute) => [
    ...at(minute, ...order("urea-and-electrolytes")),
    ...atIf(
      minute + 65,
      { when: [latest("sodium", { atMost: 149 })], until: minute + 85 },
      give("hypertonic-saline-3", 3, "mL/kg", "iv"),
    ),
  ]),
  ...at(1441, ...firstBloods, ...order("blood-gas-arterial")),
  ...at(1460, ...stop("maintenance-isotonic")),
  ...every(240, 1500, 4200, ...lookAgain),
  ...at(2100, ...call("genetics"), ...order("ranbp2-gene")),
  ...atIf(2100, { when: [responds], until: 7100 }, ...call("rehabilitation")),
  ...at(1475, ...perform("family-hard-news")),
  ...at(2150, ...perform("family-talk")),
  ...atIf(2220, { when: bearsExchange, until: 2300 }, ...perform("plasma-exchange")),
  ...atIf(3660, { when: bearsExchange, until: 3700 }, ...perform("plasma-exchange")),
  // A pressed brain needs its pressure.
  ...atIf(
    700,
    { when: [lowPressure(84)], until: 7000 },
    give("noradrenaline", 0.1, "ug/kg/min", "iv"),
  ),
  // Only once no session is to follow.
  ...atIf(
    4150,
    { when: [thalamiShown], until: 4250 },
    give("immunoglobulin", 1, "g/kg", "iv", 1440),
  ),
  ...at(5800, ...stop("immunoglobulin")),
];

const onTheMend: AuthoredStep[] = [
  ...at(4320, ...laterBloods, ...order("blood-gas-arterial"), ...lookAgain),
  ...tubeOutAfterLook(4400, [awakeEnough, tubed], 8800),
  ...at(4330, ...stop("midazolam")),
  ...at(4410, ...stop("methylprednisolone")),
  ...atIf(4410, { when: [responds], until: 7100 }, ...perform("early-rehabilitation")),
  ...at(4420, ...stop("ceftriaxone")),
  ...every(240, 4440, 8880, ...lookAgain),
  ...at(6900, ...order("ct-head")),
  ...at(7000, ...stop("paracetamol")),
  ...at(7050, ...order("full-blood-count", "coagulation-screen"), ...examine("fundi")),
  ...atIf(7200, { when: scanAnew, until: 8600 }, ...order("ct-head")),
  ...tapAfterLook(7200, { when: tapIsSafe, until: 8800 }),
  ...atIf(7200, { when: tapIsSafe, until: 8800 }, ...csfTests),
  ...at(8900, ...examine("neurological"), ...perform("family-talk", "handover")),
  ...at(8950, { kind: "predict", popc: 3, mortality: 0.15 }),
  ...at(8960, {
    kind: "finish",
    plan: [
      "Rehabilitation from now on, with a follow-up at 6 to 8 weeks",
      "RANBP2 result to be told to the parents, who are offered advice on recurrence",
      "MRI in 3 months",
      "Winter vaccine for him, his brother and the household",
      "Parents know when to come back at once",
    ],
  }),
];

export const c4: AuthoredCase = {
  schema: 1,
  id: "C4",
  version: 7,
  kind: "ane",
  title: "Confused, then stiff and silent, 6 years",
  setting: "Children's hospital with intensive care",
  difficulty: 2,
  playMinutes: 25,
  diagnosis: "ane",
  trigger: "influenza-a",
  reviewedBy: null,
  child: {
    ageMonths: 73,
    sex: "male",
    weightKg: spread(20.5, 18.6, 22.4),
    companion: "Both parents. His brother of 9 is with the neighbours.",
  },
  arrival: { weekday: "Sat", hour: 13, minute: 5 },
  hospital: {
    kind: "tertiary",
    // The exchange team can be asked four hours before the first session.
    from: { ...scannerFrom(480), "plasma-exchange": 480 },
  },
  stem: `A boy of 6 years comes by ambulance with his parents. He has had a fever since early \
yesterday, with a sore throat and vomiting. This morning he talked nonsense and saw insects on \
the wall, then he became drowsy. For an hour he has stiffened all over again and again, whenever \
he is touched. \
${childrensHospital("from this evening")}`,
  story: {
    onset:
      "Fever first, {prodrome} of it. Then this morning, five hours ago, he began to talk oddly. After that " +
      "he only slept. The stiffening began an hour ago.",
    "fever-history": "Over 39 since yesterday morning, nearly 40 today.",
    "seizure-description":
      "He stiffens, arms and legs straight, his back bends, his teeth grind, half a minute, then it lets go. " +
      "It comes when somebody touches him. He does not jerk.",
    "behaviour-since":
      "He saw insects and called for his brother, who stood beside him. Then he would not wake properly. Now " +
      "he does not answer at all.",
    "respiratory-symptoms":
      "A sore throat, a dry cough. His breathing has been odd since the ambulance.",
    "gut-symptoms": "He was sick three times since last night. No diarrhoea.",
    "feeding-and-wet-nappies": "He drank until last night. He passed water this morning.",
    "headache-and-vision": "A bad headache yesterday evening. He said nothing of his eyes.",
    "movement-change": "He swayed when he went to the bathroom this morning.",
    "rash-history": "No spots, no bruises.",
    "pain-history": "His throat, his legs, his head.",
    "medicines-given": "Paracetamol, twice, the last time at seven this morning. Nothing else.",
    "regular-medicines": "None.",
    "possible-ingestion": "No. He did not leave his bed, and our medicines are locked away.",
    "injury-history": "He did not fall.",
    "past-history": "Always healthy. Tonsils still in.",
    "previous-seizures": "Never.",
    "development-history": "He is in the first year of school and reads. Nothing was ever wrong.",
    "diet-history": "He eats everything.",
    immunisations: "All of them, but none this winter.",
    allergies: "None.",
    "family-history": "Nobody has fits. Nobody in the family was like this with a fever.",
    consanguinity: "No, we are not related.",
    "contacts-and-travel":
      "His brother had the winter virus last week. The clinic took a swab of him yesterday: negative, they said.",
    "home-and-carers": "The two of us and his brother. We were with him all night.",
    "parents-worry": "The clinic said it was not the virus. What is it then?",
  },
  signs: {
    meningism: "No neck stiffness.",
    skin: "No rash, no petechiae.",
    abdomen: "Soft. Liver felt 3 cm below the ribs, spleen not felt.",
    "ear-nose-throat": "Throat red, no exudate. Both eardrums normal.",
    "head-and-neck-trauma": "No bruise, no swelling, no tenderness of the scalp.",
    "bleeding-points": "No bleeding.",
    "limbs-and-joints": "No swelling, no tenderness.",
    growth: "Well nourished.",
    dysmorphism: "No unusual features.",
    toxidrome: "No smell, no dry mouth, bowel sounds heard.",
  },
  voices: [
    {
      speaker: "nurse",
      text: "He is stiffening again, shall I draw up diazepam?",
      from: 6,
      until: 60,
      when: "posturing",
    },
    {
      speaker: "nurse",
      text: "His heart is slow and his pressure high. That is new.",
      from: 90,
      until: 3000,
      when: "slow-and-high",
      again: 240,
    },
    {
      speaker: "parent",
      text: "Why does he arch like that? Is he in pain?",
      from: 2,
      until: 60,
      when: "posturing",
    },
    {
      speaker: "parent",
      text: "He opened his eyes when his brother spoke to him.",
      from: 5000,
      until: 12000,
      gcs: [9, 14],
    },
  ],
  // Two doses of 15 mg/kg at home.
  earlier: [
    { drug: "paracetamol", perKg: 15, route: "enteral", at: -900 },
    { drug: "paracetamol", perKg: 15, route: "enteral", at: -365 },
  ],
  recorded,
  goodCare: course(scoredAfterMri(668, true), firstHour, coolHead, imagingAndExchange, onTheMend),
  rubric: c4Rubric,
  debrief: {
    teachingPoint: sourced(
      "Stiffening in bursts with poor pupils is pressure until shown otherwise: osmotherapy, head up, a tube. " +
        "A negative rapid antigen does not exclude influenza: it finds about six of ten.",
      "Kochanek2019",
      "Chartrand2012",
    ),
    trap: sourced(
      "Benzodiazepine after benzodiazepine for posturing, until breathing and pressure fail; and to withhold " +
        "oseltamivir because the swab was negative.",
      "CHOP-SE",
    ),
    contrastWith: ["C9", "M5"],
    survivorsInTen: 7.5,
    tellingFindings: [
      {
        text: "Bursts of extension when handled, between them abnormal flexion; no discharge on the EEG.",
        references: [],
        mark: "design",
      },
      sourced(
        "Antigen negative, PCR from the trachea positive. Antigen was negative in 5 of 7 children of one series.",
        "Cai2024",
      ),
      sourced(
        "Both thalami and the pons dark on the first CT, the cisterns narrowed.",
        "Mizuguchi1997",
      ),
      sourced(
        "Six years old, with a brainstem lesion: the severity score is 4, the same as another child's who died.",
        "Yamamoto2015",
      ),
    ],
  },
  references: [
    "Zhang2025-seed",
    "Yamamoto2015",
    "Mizuguchi1997",
    "Cai2024",
    "Chartrand2012",
    "Kochanek2019",
    "CHOP-SE",
    "Okumura2009",
    "TPE-VN",
    "AAP2022flu",
    "ABN-HSV",
    "ABX",
    "NICE-LP",
    "Haque2007",
  ],
  // All design: set so that the recorded course comes out as the case's table.
  drivers: {
    prodrome: spread(30, 28, 32),
    onset: spread(-300, -308, -292),
    noseShedding: fixed(0),
    virusVirulence: logSpread(1, 0.85, 1.2),
    cytokineGain: logSpread(17, 13.1, 22.4),
    cytokineDuration: logSpread(15, 12.5, 18.1),
    feverGain: logSpread(1.09, 0.975, 1.22),
    brainInflammation: logSpread(2, 1.93, 2.07),
    brainInflammationDuration: logSpread(9, 8.85, 12.2),
    barrierFragility: logSpread(0.6, 0.54, 0.67),
    swellingTendency: logSpread(2.72, 0.1, 2.95),
    crpDrive: logSpread(1.5, 1, 2.17),
    pctDrive: logSpread(12.8, 8.23, 18.3),
    ferritinGain: logSpread(6, 4.5, 8),
    liverGain: logSpread(6.4, 4.57, 8.69),
    muscleGain: logSpread(7.09, 5.07, 10.1),
    plateletConsumption: logSpread(2.72, 2.24, 3.36),
    coagulationGain: logSpread(0.829, 0.64, 1.05),
    adhGain: logSpread(1, 0.7, 1.4),
    vasoplegiaGain: logSpread(0.06, 0.03, 0.1),
    cardiacDepression: logSpread(0.03, 0.02, 0.06),
    dehydration: spread(15, 8, 22),
    glycogen: spread(1, 0.85, 1.15),
    stressGlucose: spread(3.04, 2.23, 3.85),
    seizureThreshold: fixed(60),
    firstSeizure: fixed(0),
    silentSeizures: fixed(0),
    apnoeaTendency: logSpread(0.8, 0.4, 0.871),
    haemorrhageTendency: logSpread(0.4, 0.25, 0.6),
    baselineHaemoglobin: spread(126, 119, 133),
    baselinePlatelets: spread(255, 230, 285),
    baselineWhiteCells: spread(7.5, 6.5, 9),
    baselineCreatinine: spread(42, 37, 48),
    whiteCellResponse: spread(-0.3, -0.5, -0.1),
    altGain: logSpread(1.61, 1.34, 1.93),
    bilirubinGain: logSpread(1.78, 1.48, 2.14),
    fibrinolysis: logSpread(3.05, 2.54, 3.66),
    neutrophilShift: spread(0.0786, 0.0486, 0.109),
    disabilityGain: logSpread(1.09, 0.316, 5.45),
  },
  vulnerability: {
    thalamus: spread(0.475, 0.455, 0.495),
    midbrain: spread(0.31, 0.29, 0.33),
    pons: spread(0.45, 0.43, 0.47),
    "cerebellar-white-matter": spread(0.3, 0.28, 0.32),
    dentate: spread(0.3, 0.28, 0.32),
    "periventricular-white-matter": spread(0.36, 0.34, 0.38),
  },
};
