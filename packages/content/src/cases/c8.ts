import type { AuthoredAction, AuthoredCase, AuthoredStep } from "../authored-case";
import { logSpread, spread } from "../authored-range";
import {
  aness,
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
import { rehabilitationFrom, signsAnswered, sodiumHeld, tapDeferredByBlood } from "../fragments";
import { childrensHospital, scannerFrom } from "../hospital";
import {
  afterBolus,
  bent,
  bloodAllowsTap,
  brainstemShown,
  csfBasics,
  laterBloods,
  look,
  lowPressure,
  proteinRaised,
  thalamiShown,
} from "../orders";
import { c8Rubric } from "../rubrics/c8";
import { sourced } from "../statement";

// Minutes from arrival.

const bloods = [...laterBloods, ...order("glucose-plasma")];

const csfTests = [
  ...csfBasics,
  ...order("csf-hsv-pcr", "csf-enterovirus-pcr", "csf-sars-cov-2-pcr"),
];

/** What was done, errors included: the falling score found late, steroid at 18 hours, exchange when unstable. */
const recorded: AuthoredStep[] = course([
  ...at(0, ...examine("general-appearance", "airway", "breathing", "circulation")),
  ...at(6, ...look),
  ...at(
    12,
    ...order("glucose-blood", "blood-gas-capillary", "ammonia", "blood-culture"),
    ...bloods,
  ),
  ...at(18, ...ask("onset", "seizure-description", "medicines-given", "contacts-and-travel")),
  ...at(28, ...order("viral-pcr-rapid", "echocardiogram")),
  ...at(35, ...order("ct-head")),
  ...at(52, give("oseltamivir", 60, "mg", "enteral", 720)),
  // About half of full maintenance, isotonic (design).
  ...at(60, give("maintenance-isotonic", 1.1, "mL/kg/h", "iv")),
  ...at(
    88,
    give("aciclovir", 500, "mg/m2", "iv", 480),
    give("ceftriaxone", 100, "mg/kg", "iv", 1440),
  ),
  ...at(100, ...perform("lumbar-puncture")),
  ...at(120, ...csfTests),
  ...at(125, ...stop("oseltamivir")),
  ...at(130, ...look),
  ...at(305, ...examine("breathing"), ...look),
  ...at(312, give("oxygen", 6, "L/min", "inhaled"), ...call("senior", "intensive-care")),
  ...at(340, ...perform("intubation")),
  ...at(361, give("hypertonic-saline-3", 5, "mL/kg", "iv"), ...move("picu")),
  ...at(375, set("head-up", 30, "deg"), set("paco2-target", 37, "mm[Hg]")),
  ...at(380, give("midazolam", 0.1, "mg/kg/h", "iv"), ...perform("nasogastric-tube")),
  ...at(400, give("paracetamol", 15, "mg/kg", "iv", 360)),
  ...at(480, ...bloods, ...order("blood-gas-arterial", "ammonia")),
  ...at(660, ...order("eeg")),
  ...at(752, give("levetiracetam", 60, "mg/kg", "iv")),
  ...at(720, give("hypertonic-saline-3", 3, "mL/kg", "iv"), set("temperature-target", 38, "Cel")),
  ...at(1020, give("hypertonic-saline-3", 3, "mL/kg", "iv")),
  ...at(1040, ...order("mri-brain")),
  ...at(1050, give("methylprednisolone", 30, "mg/kg", "iv", 1440)),
  ...at(1290, ...stop("midazolam"), give("hypertonic-saline-3", 3, "mL/kg", "iv")),
  ...at(1420, ...look),
  ...at(1440, ...bloods, ...order("blood-gas-arterial")),
  ...at(1441, give("immunoglobulin", 1, "g/kg", "iv", 1440)),
  ...at(1445, set("temperature-target", 37, "Cel")),
  ...at(1500, give("hypertonic-saline-3", 3, "mL/kg", "iv")),
  ...at(1750, give("hypertonic-saline-3", 3, "mL/kg", "iv")),
  ...at(1980, give("hypertonic-saline-3", 3, "mL/kg", "iv")),
  ...at(2340, give("hypertonic-saline-3", 3, "mL/kg", "iv")),
  ...at(2700, give("hypertonic-saline-3", 3, "mL/kg", "iv")),
  ...at(2880, ...look, ...order("urea-and-electrolytes")),
  ...at(3100, ...perform("dialysis-catheter"), ...stop("immunoglobulin")),
  ...at(3240, ...perform("plasma-exchange")),
  // His pressure falls during the session, and it is stopped.
  ...at(3540, ...stop("plasma-exchange")),
  ...atIf(
    3400,
    { when: [lowPressure(84)], until: 3950 },
    ...afterBolus,
    give("noradrenaline", 0.1, "ug/kg/min", "iv"),
    give("saline-0-9", 10, "mL/kg", "iv"),
    ...look,
  ),
  ...atIf(
    3540,
    { when: [lowPressure(92)], until: 5500 },
    ...afterBolus,
    give("noradrenaline", 0.3, "ug/kg/min", "iv"),
    give("saline-0-9", 20, "mL/kg", "iv"),
  ),
  // Urine is replaced by the hour.
  ...at(3600, give("maintenance-isotonic", 8, "mL/kg/h", "iv"), ...stop("paracetamol")),
  ...at(4235, ...order("ct-head")),
  ...at(4320, ...bloods, ...order("blood-gas-arterial"), ...look),
  ...at(4400, ...perform("family-hard-news"), ...stop("methylprednisolone")),
  // Diabetes insipidus: by the label for his age, 0.4 ug once [BNFC]; then the hormone by drip.
  ...at(4420, give("desmopressin", 0.4, "ug", "iv")),
  ...at(4520, give("vasopressin", 1, "m[iU]/kg/h", "iv")),
  ...at(4700, give("maintenance-isotonic", 4, "mL/kg/h", "iv")),
  // What confounds the examination is on the chart before it.
  ...at(4780, ...order("blood-gas-arterial")),
  ...at(4800, ...perform("brain-death-testing")),
  ...at(4900, ...perform("memory-making")),
  ...at(5560, ...order("blood-gas-arterial")),
  ...at(5580, ...perform("brain-death-testing")),
  ...at(9000, ...look),
  ...at(10_000, { kind: "finish", plan: ["Rehabilitation"] }),
]);

const firstImpression = differential(
  {
    "febrile-seizure-simple": 0.1,
    "viral-encephalitis": 0.2,
    ane: 0.3,
    "bacterial-meningitis": 0.14,
    "hsv-encephalitis": 0.1,
    other: 0.16,
  },
  ["Fever near 40 and a first seizure at 8 years", "Still drowsy two hours after it"],
  ["No neck stiffness, no shock"],
);

const afterFirstResults = differential(
  {
    ane: 0.55,
    "viral-encephalitis": 0.12,
    "bacterial-meningitis": 0.08,
    "hsv-encephalitis": 0.07,
    "febrile-seizure-simple": 0.06,
    other: 0.12,
  },
  ["Liver enzymes, ferritin and D-dimer up", "Platelets fall"],
  ["C-reactive protein is quiet: against bacterial meningitis"],
);

const afterRaisedProtein = differential(
  { ane: 0.86, "viral-encephalitis": 0.04, "hsv-encephalitis": 0.02, other: 0.08 },
  ["CSF protein above 60 mg/dL with few cells", "Procalcitonin up, C-reactive protein quiet"],
  ["Early CT normal, which says little"],
);

const afterMri = differential(
  { ane: 0.95, "viral-encephalitis": 0.02, other: 0.03 },
  ["Both thalami and the pons, the same on both sides", "Ammonia not raised"],
  ["No limbic lesion"],
);

const score = (
  brainstem: boolean | null,
  plateletsBelow100: boolean,
  csfProteinAbove60: boolean | null,
): AuthoredAction =>
  aness({ shock: false, brainstem, ageOver48Months: true, plateletsBelow100, csfProteinAbove60 });

const plateletsLow = latest("platelets", { atMost: 99 });
const plateletsHigh = latest("platelets", { atLeast: 100 });
const deep = latest("gcs", { atMost: 8 });
const sedated = { kind: "running", item: "midazolam" } as const;
const drowsy = latest("gcs", { atLeast: 9 });

/** Every bar of the lumbar puncture rule that a number on the chart can show. */
const tapIsSafe = [drowsy, ...bloodAllowsTap];

const firstHour: AuthoredStep[] = [
  ...at(0, ...examine("general-appearance", "airway", "breathing", "circulation")),
  ...at(7, ...order("glucose-blood", "blood-gas-capillary", "ammonia"), ...bloods),
  ...at(8, ...order("blood-culture", "viral-pcr-rapid"), firstImpression, ...call("senior")),
  ...at(10, ...order("ct-head")),
  ...at(12, ...look),
  ...at(18, ...ask("onset", "seizure-description", "medicines-given", "behaviour-since")),
  ...at(
    27,
    give("aciclovir", 500, "mg/m2", "iv", 480),
    give("ceftriaxone", 100, "mg/kg", "iv", 1440),
  ),
  ...at(27, give("oseltamivir", 60, "mg", "enteral", 720)),
  ...at(27, give("paracetamol", 15, "mg/kg", "iv", 360)),
  ...at(27, give("maintenance-isotonic", 1.6, "mL/kg/h", "iv")),
  ...at(28, ...ask("allergies", "past-history", "family-history", "contacts-and-travel")),
  ...at(48, ...look, ...examine("meningism", "skin", "fundi")),
  ...at(58, ...examine("breathing", "circulation", "consciousness"), afterFirstResults),
];

const tapWhileAllowed: AuthoredStep[] = [
  ...atIf(
    72,
    { when: [resulted("ct-head"), ...tapIsSafe], until: 240 },
    decide("lumbar-puncture", "do-now", "checks-passed"),
    ...perform("lumbar-puncture"),
    ...csfTests,
  ),
  ...atIf(72, { when: [deep], until: 260 }, decide("lumbar-puncture", "defer", "low-gcs")),
  ...tapDeferredByBlood(72, { until: 260 }),
  ...at(100, ...look, ...perform("family-talk"), ...call("intensive-care", "neurology")),
  ...atIf(
    130,
    { when: [resulted("viral-pcr-rapid")], until: 400 },
    decide("oseltamivir", "stop", "pcr-negative"),
    ...stop("oseltamivir"),
  ),
  ...at(150, ...look, decide("admission", "admit", "not-at-baseline"), ...move("picu")),
  ...atIf(181, { when: [proteinRaised], until: 400 }, afterRaisedProtein),
  ...atIf(181, { when: [proteinRaised, plateletsHigh], until: 400 }, score(null, false, true)),
  ...at(182, ...order("mog-igg", "store-samples")),
  ...at(205, ...call("immunology"), give("methylprednisolone", 30, "mg/kg", "iv", 1440)),
];

/** Every eight minutes while he may fall, then every half hour. */
const watched: AuthoredStep[] = [
  ...every(8, 164, 460, ...examine("consciousness")),
  ...every(30, 490, 820, ...examine("consciousness")),
];

/** Osmotherapy and the call within ten minutes of the sign, the tube within thirty. */
const rescue: readonly AuthoredAction[] = [
  give("hypertonic-saline-3", 5, "mL/kg", "iv"),
  ...call("neurosurgery", "anaesthesia"),
  ...perform("intubation"),
  set("paco2-target", 37, "mm[Hg]"),
  set("sodium-target", 147, "mmol/L"),
  ...order("blood-gas-arterial"),
  ...perform("family-hard-news"),
  give("midazolam", 0.1, "mg/kg/h", "iv"),
];

/** The tube and the salt at the first sign, by what is charted. */
const whenHeFalls: AuthoredStep[] = [
  ...at(200, ...perform("neurological-observations")),
  ...at(142, set("head-up", 30, "deg"), set("temperature-target", 36.8, "Cel")),
  ...atIf(166, { when: [deep], unless: [sedated], until: 900 }, ...rescue),
  ...atIf(166, { when: [bent], unless: [deep, sedated], until: 900 }, ...rescue),
  ...at(480, ...bloods, ...order("blood-gas-arterial")),
];

/** The pressure that a pressed brain needs: filled, then held. */
const pressureHeld: AuthoredStep[] = atIf(
  520,
  { when: [lowPressure(88)], until: 5700 },
  ...afterBolus,
  give("saline-0-9", 10, "mL/kg", "iv"),
  give("noradrenaline", 0.05, "ug/kg/min", "iv"),
);

const eegAndMri: AuthoredStep[] = [
  ...at(500, ...order("eeg")),
  ...atIf(
    590,
    { when: [latest("eeg-seizures", { atLeast: 1 })], until: 700 },
    give("levetiracetam", 60, "mg/kg", "iv"),
  ),
  ...atIf(515, { when: [plateletsLow, proteinRaised], until: 800 }, score(null, true, true)),
  ...atIf(
    840,
    {
      when: [
        latest("systolic-pressure", { atLeast: 92 }),
        latest("heart-rate", { atLeast: 61 }),
        latest("pupils", { atMost: 4 }),
      ],
      until: 1800,
    },
    ...order("mri-brain", "mr-venogram"),
  ),
  ...at(950, ...order("blood-gas-arterial", "urea-and-electrolytes")),
  ...atIf(960, { when: [thalamiShown], until: 1440 }, afterMri),
  ...atIf(
    962,
    { when: [brainstemShown, proteinRaised, plateletsLow], until: 1440 },
    score(true, true, true),
  ),
  ...atIf(
    962,
    { when: [brainstemShown, proteinRaised, plateletsHigh], until: 1440 },
    score(true, false, true),
  ),
  ...at(965, { kind: "predict", popc: 5, mortality: 0.7 }, ...perform("family-talk")),
  ...at(1020, ...call("nephrology", "immunology")),
  ...atIf(
    1030,
    { when: [thalamiShown], until: 1500 },
    decide("tocilizumab", "wait", "team-discussion"),
  ),
];

const daysAfter: AuthoredStep[] = [
  ...every(60, 840, 2880, ...look),
  ...at(1440, ...bloods, ...order("blood-gas-arterial"), ...perform("enteral-feeding")),
  ...Array.from({ length: 11 }, (_, index) => sodiumHeld(1100 + 360 * index)).flat(),
  ...at(4320, ...stop("midazolam")),
  ...signsAnswered({ from: 384, until: 5760, again: 480 }),
  ...at(2160, ...order("ranbp2-gene"), ...perform("family-talk")),
  ...at(2890, ...bloods, ...order("blood-gas-arterial")),
  ...at(4080, ...stop("methylprednisolone")),
  ...at(4320, ...bloods, ...order("blood-gas-arterial"), ...perform("family-hard-news")),
  ...rehabilitationFrom(5770, 5775),
  ...at(5780, { kind: "predict", popc: 5, mortality: 0.7 }),
  ...at(5790, {
    kind: "finish",
    plan: [
      "Intensive care goes on; limits only after two seniors and the family have spoken",
      "Rehabilitation if he wakes, end-of-life care if he does not",
      "RANBP2 result to be told to the parents",
    ],
  }),
];

export const c8: AuthoredCase = {
  schema: 1,
  id: "C8",
  version: 7,
  kind: "ane",
  title: "Fever, a seizure, then drowsy, 8 years",
  setting: "Children's hospital with intensive care",
  difficulty: 2,
  playMinutes: 25,
  diagnosis: "ane",
  trigger: "sars-cov-2",
  reviewedBy: null,
  child: {
    ageMonths: 98,
    sex: "male",
    weightKg: spread(26, 24.2, 28),
    companion: "His father, who wears a mask. His mother is ill at home with his sister.",
  },
  arrival: { weekday: "Fri", hour: 16, minute: 20 },
  hospital: { kind: "tertiary", from: { ...scannerFrom(840), "plasma-exchange": 1200 } },
  stem: `A boy of 8 years comes by ambulance with his father. The whole household has been \
feverish this week. His own fever and headache began yesterday. Two hours ago he had a seizure of \
all limbs for some minutes; the crew gave midazolam into the muscle and it ended. Since then he \
has been drowsy. \
${childrensHospital("from early tomorrow morning")}`,
  story: {
    onset:
      "It began with the fever and a headache, {prodrome} before. Then two hours ago he fell off the " +
      "sofa, stiff, and jerked. He has been sleepy from then on.",
    "fever-history": "Over 39 for {prodrome}, and it hardly came down with the syrup.",
    "seizure-description":
      "Both arms and both legs, the same on each side, his eyes rolled up. About six minutes. It " +
      "ended when the ambulance people put the needle in his thigh.",
    "behaviour-since":
      "He opens his eyes when I shake him and mumbles something, then he drops off again.",
    "respiratory-symptoms": "A sore throat and a dry cough, no more than the rest of us.",
    "gut-symptoms": "He was sick once last night. No diarrhoea, no belly ache.",
    "feeding-and-wet-nappies": "He drank some juice this morning and ate nothing.",
    "headache-and-vision": "All over his head, since yesterday. He saw well.",
    "movement-change": "No, he walked to the bathroom at noon.",
    "rash-history": "No rash. His eyes were not red, his lips neither.",
    "pain-history": "His head and his legs ached, like mine.",
    "medicines-given":
      "Paracetamol syrup, the last at noon. No ibuprofen, no aspirin. And the needle from the ambulance.",
    "regular-medicines": "None.",
    "possible-ingestion": "No. Nothing is missing.",
    "injury-history": "He slid from the sofa onto the carpet. His head did not hit anything.",
    "past-history": "Healthy. He has never been in hospital.",
    "previous-seizures": "Never, not as a baby either.",
    "development-history": "He is in third grade and plays football.",
    "diet-history": "He eats everything.",
    immunisations: "The routine ones, all of them.",
    allergies: "None.",
    "family-history":
      "Nobody had seizures. Nobody in the family had anything like this with a fever.",
    consanguinity: "No, his mother and I are not related.",
    "contacts-and-travel":
      "We all tested positive on Tuesday, his sister first. We have not travelled.",
    "home-and-carers": "The four of us. I was with him all day.",
    "parents-worry": "We all had it. He will be fine, won't he?",
  },
  signs: {
    meningism: "No neck stiffness.",
    skin: [
      { text: "Hot and flushed.", while: "fever" },
      { text: "No rash. Eyes and lips not red." },
    ],
    abdomen: "Soft, not tender. Liver and spleen not enlarged.",
    "ear-nose-throat": "Throat red. Both eardrums normal. No large lymph nodes.",
    "head-and-neck-trauma": "No bruise. The edge of the tongue is bitten.",
    "limbs-and-joints": "Hands and feet not swollen, joints free.",
    growth: "Well nourished.",
    dysmorphism: "No unusual features.",
    toxidrome: "No smell, no sweating, bowel sounds heard.",
  },
  voices: [
    {
      speaker: "parent",
      text: "We all had it. He will be fine, won't he?",
      from: 110,
      until: 240,
      gcs: [9, 15],
    },
    {
      speaker: "nurse",
      text: "He just bent both arms up when I turned him.",
      from: 140,
      until: 900,
      when: "posturing",
    },
    {
      speaker: "nurse",
      text: "His breathing is odd. It stops, and then it comes again.",
      from: 140,
      until: 900,
      gcs: [5, 15],
      when: "breath-pauses",
    },
    {
      speaker: "nurse",
      text: "I have to rub his chest now to get an answer. An hour ago I did not.",
      from: 150,
      until: 600,
      gcs: [5, 9],
    },
    {
      speaker: "parent",
      text: "This morning he asked for juice. What is happening to him?",
      from: 260,
      until: 1200,
      gcs: [3, 9],
    },
  ],
  // Midazolam 0.2 mg/kg into the muscle ended the seizure; paracetamol 15 mg/kg some four hours before.
  earlier: [
    { drug: "paracetamol", perKg: 15, route: "enteral", at: -240 },
    { drug: "midazolam", perKg: 0.2, route: "im", at: -116 },
  ],
  recorded,
  goodCare: course(
    firstHour,
    tapWhileAllowed,
    watched,
    whenHeFalls,
    pressureHeld,
    eegAndMri,
    daysAfter,
  ),
  rubric: c8Rubric,
  debrief: {
    teachingPoint: sourced(
      "An IL-6 of some 200 pg/mL reassures nobody: brain and blood burn apart. Steroid within 24 " +
        "hours has no proven effect once the brainstem is involved. Platelets and the coma score " +
        "change hour by hour, and with them the severity score and what a needle may do.",
      "Okumura2009",
      "Yamamoto2015",
      "NICE-LP",
    ),
    trap: {
      text:
        '"Cytokines are low, so it is mild." The other traps: to think of the inflammatory syndrome ' +
        "after the infection, with one day of fever and quiet coronary arteries, and to tap after " +
        "the coma score has fallen.",
      references: [],
      mark: "design",
    },
    contrastWith: ["C5"],
    survivorsInTen: 3,
    tellingFindings: [
      sourced(
        "CSF protein above 60 mg/dL with few cells: raised in 59 to 63 % of two series.",
        "Zhu2021",
        "Silverman2025",
      ),
      sourced("Procalcitonin up while C-reactive protein is quiet.", "LiK2021"),
      sourced(
        "Both arms bent at a touch, breathing irregular: not a seizure but pressure on the stem. " +
          "Osmotherapy belongs to the next ten minutes, the tube to the next thirty.",
        "Kochanek2019",
      ),
      sourced(
        "Both thalami and the pons on MRI, alike on both sides, the ammonia not raised.",
        "Mizuguchi1997",
      ),
    ],
  },
  references: [
    "Zhang2025-seed",
    "Yamamoto2015",
    "Mizuguchi1997",
    "Okumura2009",
    "Chang2022",
    "LiK2021",
    "Zhu2021",
    "Silverman2025",
    "Kochanek2019",
    "ABN-HSV",
    "ABX",
    "NICE-LP",
    "BNFC",
    "BD-2011",
    "PCM-IV",
  ],
  // All design: fitted to the case's table.
  drivers: {
    prodrome: spread(24, 19, 30),
    onset: spread(-120, -130, -112),
    virusVirulence: logSpread(1, 0.85, 1.2),
    cytokineGain: logSpread(5, 3.6, 7),
    cytokineDuration: logSpread(30, 24, 38),
    feverGain: logSpread(1.57, 1.42, 1.72),
    brainInflammation: logSpread(1.62, 1.57, 1.67),
    brainDelay: spread(3, 2.8, 3.2),
    brainInflammationDuration: logSpread(11, 10.1, 14),
    barrierFragility: logSpread(3.1, 2.98, 3.22),
    swellingTendency: logSpread(1.69, 0.513, 2.1),
    crpDrive: logSpread(1.46, 0.852, 2.31),
    pctDrive: logSpread(19, 13, 28),
    ferritinGain: logSpread(38.7, 29.3, 40),
    liverGain: logSpread(28, 20, 36),
    muscleGain: logSpread(20, 13, 30),
    plateletConsumption: logSpread(12, 10.5, 12),
    coagulationGain: logSpread(5.2, 4.5, 5.9),
    fibrinolysis: logSpread(1.6, 1.3, 2),
    adhGain: logSpread(0.6, 0.3, 1),
    vasoplegiaGain: logSpread(0.15, 0.1, 0.22),
    cardiacDepression: logSpread(0.05, 0.02, 0.1),
    dehydration: spread(15, 8, 25),
    glycogen: spread(1, 0.85, 1.15),
    stressGlucose: spread(10.4, 7.8, 12),
    seizureThreshold: logSpread(4.2, 3.6, 5),
    firstSeizure: spread(6, 5.2, 7),
    silentSeizures: spread(0.5, 0.45, 0.56),
    silentDelay: spread(10, 9.5, 10.5),
    postIctalHalfLife: logSpread(22, 17, 28),
    apnoeaTendency: logSpread(0.5, 0.45, 0.55),
    haemorrhageTendency: logSpread(3.3, 3.3, 4),
    baselineHaemoglobin: spread(105, 97, 113),
    baselinePlatelets: spread(190, 178, 204),
    baselineWhiteCells: spread(6.5, 5.5, 8),
    baselineCreatinine: spread(45, 38, 52),
    whiteCellResponse: spread(-0.9, -1.2, -0.6),
    bilirubinGain: logSpread(1.59, 1.33, 1.91),
    kidneyGain: spread(2.65, 2.12, 3.18),
    neutrophilShift: spread(0.0922, 0.0622, 0.122),
    disabilityGain: logSpread(2.15, 0.322, 8),
  },
  vulnerability: {
    thalamus: spread(0.85, 0.8, 0.9),
    pons: spread(0.9, 0.87, 0.93),
    "cerebellar-white-matter": spread(0.5, 0.4, 0.6),
    dentate: spread(0.4, 0.3, 0.5),
    "periventricular-white-matter": spread(0.5, 0.4, 0.6),
  },
};
