import type { AuthoredAction, AuthoredCase, AuthoredStep } from "../authored-case";
import { fixed, logSpread, spread } from "../authored-range";
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
  set,
  stop,
} from "../course";
import { childrensHospital } from "../hospital";
import { afterBolus, laterBloods, look, lowPressure, responds } from "../orders";
import { c6Rubric } from "../rubrics/c6";
import { sourced } from "../statement";

// Minutes from arrival. N is two hours before.

/** What was done: early and by the book, and he dies all the same. */
const recorded: AuthoredStep[] = [
  ...at(0, ...examine("general-appearance", "airway", "circulation")),
  ...at(1, ...call("resuscitation-team"), ...perform("intraosseous")),
  ...at(5, give("oxygen", 15, "L/min", "inhaled"), ...order("glucose-blood")),
  ...at(6, give("saline-0-9", 20, "mL/kg", "io"), give("lorazepam", 0.1, "mg/kg", "io")),
  ...at(9, ...order("blood-gas-venous", "ammonia", "blood-culture", "group-and-screen")),
  ...at(10, ...laterBloods, ...order("viral-pcr-rapid")),
  ...at(12, give("adrenaline", 0.1, "ug/kg/min", "io"), ...look),
  ...at(13, give("levetiracetam", 60, "mg/kg", "io")),
  ...at(16, give("lorazepam", 0.1, "mg/kg", "io"), give("saline-0-9", 20, "mL/kg", "io")),
  ...at(18, give("ceftriaxone", 100, "mg/kg", "iv", 1440), ...examine("circulation")),
  ...at(22, ...perform("intubation")),
  ...at(43, ...afterBolus),
  ...at(43, give("hydrocortisone", 2, "mg/kg", "iv")),
  ...at(44, give("vancomycin", 15, "mg/kg", "iv", 360), give("aciclovir", 500, "mg/m2", "iv", 480)),
  ...at(46, give("saline-0-9", 20, "mL/kg", "io"), give("adrenaline", 0.3, "ug/kg/min", "iv")),
  ...at(50, ...perform("central-line")),
  ...at(82, ...perform("active-cooling", "nasogastric-tube", "arterial-line")),
  ...at(115, set("temperature-target", 37, "Cel")),
  ...at(116, give("oseltamivir", 30, "mg", "enteral", 720)),
  ...at(117, give("fresh-frozen-plasma", 15, "mL/kg", "iv")),
  ...at(118, give("platelets-transfusion", 10, "mL/kg", "iv")),
  ...at(119, give("cryoprecipitate", 5, "mL/kg", "iv")),
  ...at(125, ...perform("family-hard-news")),
  ...at(150, give("methylprednisolone", 30, "mg/kg", "iv", 1440)),
  ...at(155, give("maintenance-isotonic", 2, "mL/kg/h", "iv")),
  ...at(215, ...order("ct-head")),
  ...at(262, ...move("picu")),
  ...at(
    355,
    ...look,
    decide("mri-brain", "never", "unstable"),
    decide("plasma-exchange", "unstable", "pressor-shock"),
  ),
  ...at(420, give("immunoglobulin", 1, "g/kg", "iv")),
  ...at(540, ...order("eeg")),
  ...at(600, give("adrenaline", 0.5, "ug/kg/min", "iv")),
  ...at(602, give("noradrenaline", 0.3, "ug/kg/min", "iv")),
  ...at(720, ...laterBloods, ...order("blood-gas-arterial", "ammonia"), ...look),
  ...at(1200, give("adrenaline", 0.8, "ug/kg/min", "iv")),
  ...at(1202, give("noradrenaline", 0.5, "ug/kg/min", "iv")),
  ...at(1430, ...look),
  ...at(1440, ...perform("family-hard-news")),
  ...at(1800, ...laterBloods, ...order("blood-gas-arterial"), ...look),
  ...every(60, 1920, 2280, ...look),
  ...at(10_000, { kind: "finish", plan: ["Rehabilitation"] }),
];

const firstImpression = differential(
  {
    "septic-shock": 0.42,
    ane: 0.26,
    "bacterial-meningitis": 0.1,
    "febrile-status-epilepticus": 0.05,
    hses: 0.05,
    other: 0.12,
  },
  ["Shock with fever above 41", "Bleeding from every puncture"],
  ["No spreading purpura"],
);

const afterCt = differential(
  { ane: 0.9, "septic-shock": 0.04, hses: 0.03, other: 0.03 },
  ["Both thalami and the brainstem of low density on CT", "Ammonia not raised"],
  ["C-reactive protein is quiet: against bacterial sepsis"],
);

const afterResults = differential(
  { ane: 0.5, "septic-shock": 0.3, hses: 0.08, "bacterial-meningitis": 0.04, other: 0.08 },
  ["Procalcitonin and liver enzymes far up, C-reactive protein not", "Viral PCR positive"],
  ["C-reactive protein is quiet: against bacterial sepsis"],
);

/** Tap and MRI cannot be had: what is unknown stays unknown. */
const score = (brainstem: boolean | null): AuthoredAction =>
  aness({
    shock: true,
    brainstem,
    ageOver48Months: false,
    plateletsBelow100: true,
    csfProteinAbove60: null,
  });

const firstQuarter: AuthoredStep[] = [
  ...at(0, give("lorazepam", 0.1, "mg/kg", "iv"), give("oxygen", 15, "L/min", "inhaled")),
  ...at(2, ...examine("general-appearance", "airway", "circulation")),
  ...at(5, ...call("resuscitation-team"), ...order("glucose-blood", "blood-gas-venous")),
  ...at(7, give("saline-0-9", 10, "mL/kg", "iv"), give("levetiracetam", 60, "mg/kg", "iv")),
  ...at(9, give("adrenaline", 0.1, "ug/kg/min", "iv"), ...perform("intraosseous")),
  ...at(
    12,
    ...laterBloods,
    ...order("ammonia", "blood-culture", "group-and-screen", "viral-pcr-rapid"),
  ),
  ...at(13, give("ceftriaxone", 100, "mg/kg", "iv", 1440), ...afterBolus),
  ...atIf(17, { when: [{ kind: "convulsing" }], until: 20 }, give("lorazepam", 0.1, "mg/kg", "iv")),
  ...at(18, give("saline-0-9", 20, "mL/kg", "io"), ...examine("consciousness")),
  ...at(20, decide("lumbar-puncture", "never", "shock")),
];

const firstHour: AuthoredStep[] = [
  ...at(20, ...call("senior")),
  ...at(21, ...perform("intubation")),
  ...at(44, ...afterBolus, ...look),
  ...atIf(
    49,
    { when: [lowPressure(80)], until: 60 },
    give("saline-0-9", 20, "mL/kg", "io"),
    give("adrenaline", 0.3, "ug/kg/min", "io"),
  ),
  ...at(50, ...ask("onset", "seizure-description", "medicines-given")),
  ...at(51, give("vancomycin", 15, "mg/kg", "iv", 360), give("aciclovir", 500, "mg/m2", "iv", 480)),
  ...at(52, give("hydrocortisone", 2, "mg/kg", "iv"), ...afterBolus, firstImpression),
  ...at(60, ...perform("central-line")),
  ...at(92, ...perform("family-hard-news")),
];

const sixHours: AuthoredStep[] = [
  ...at(114, ...perform("active-cooling", "nasogastric-tube", "urinary-catheter")),
  ...at(130, set("temperature-target", 36.6, "Cel")),
  ...at(131, set("paco2-target", 37, "mm[Hg]")),
  ...at(132, set("head-up", 30, "deg")),
  ...at(133, give("oseltamivir", 30, "mg", "enteral", 720)),
  ...at(134, give("fresh-frozen-plasma", 15, "mL/kg", "iv")),
  ...at(135, give("platelets-transfusion", 10, "mL/kg", "iv")),
  ...at(136, give("cryoprecipitate", 5, "mL/kg", "iv"), ...order("ammonia", "blood-gas-arterial")),
  ...at(138, ...call("intensive-care", "haematology"), afterResults, score(null)),
  ...at(
    150,
    give("methylprednisolone", 30, "mg/kg", "iv", 1440),
    give("omeprazole", 1, "mg/kg", "iv"),
  ),
  ...at(155, give("maintenance-isotonic", 2, "mL/kg/h", "iv")),
  ...at(160, ...afterBolus, ...look),
  ...at(200, ...perform("family-hard-news")),
  // Only if it can be reached safely: a tube, a pressor that holds, and oxygen.
  ...atIf(
    225,
    {
      when: [
        { kind: "running", item: "adrenaline" },
        latest("oxygen-saturation", { atLeast: 92 }),
        latest("systolic-pressure", { atLeast: 60 }),
      ],
      until: 330,
    },
    ...order("ct-head"),
  ),
  ...at(290, ...move("picu")),
  ...atIf(302, { when: [latest("ct-thalami", { atLeast: 1 })], until: 420 }, afterCt),
];

/** The pressor that the pressure asks for, within the dose page; no tap, no MRI, no exchange. */
const picu: AuthoredStep[] = [
  ...at(355, ...examine("circulation"), ...look),
  ...at(357, decide("mri-brain", "never", "unstable")),
  ...at(358, decide("plasma-exchange", "unstable", "pressor-shock")),
  ...at(359, decide("tocilizumab", "unstable", "unstable"), {
    kind: "predict",
    popc: 6,
    mortality: 0.92,
    good: 0.01,
  }),
  ...atIf(362, { when: [latest("ct-brainstem", { atLeast: 1 })], until: 400 }, score(true)),
  ...atIf(
    110,
    { when: [lowPressure(76)], until: 9000 },
    give("noradrenaline", 0.1, "ug/kg/min", "iv"),
  ),
  ...atIf(
    400,
    { when: [lowPressure(74)], until: 9000 },
    give("noradrenaline", 0.2, "ug/kg/min", "iv"),
  ),
  ...atIf(
    160,
    { when: [latest("pupils", { atLeast: 5 })], until: 9000 },
    give("hypertonic-saline-3", 5, "mL/kg", "iv"),
    ...call("neurosurgery"),
  ),
  ...every(60, 420, 1380, ...look),
  ...at(540, ...order("eeg")),
  ...at(600, ...perform("family-talk")),
  ...at(720, ...laterBloods, ...order("blood-gas-arterial", "ammonia")),
  ...at(900, ...perform("family-talk")),
  ...at(1200, ...perform("memory-making")),
  ...at(1260, ...perform("family-talk")),
  ...at(1440, ...laterBloods, ...order("blood-gas-arterial")),
  ...at(1445, ...perform("family-hard-news")),
  ...every(120, 1500, 2880, ...look),
  ...at(1620, ...perform("family-talk")),
];

/**
 * What leaks is put back while the pressure asks for it and the saturation, 90 % or more, allows it (design), each time
 * with a look at liver and chest.
 */
const refill = (from: number): AuthoredStep[] => [
  ...atIf(
    from,
    { when: [lowPressure(80), latest("oxygen-saturation", { atLeast: 90 })], until: from + 60 },
    give("albumin-5", 10, "mL/kg", "iv"),
  ),
  ...at(from + 75, ...afterBolus),
];

const held: AuthoredStep[] = [
  ...Array.from({ length: 3 }, (_, index) => refill(170 + 120 * index)).flat(),
  // A convulsion that comes back.
  ...atIf(
    50,
    { when: [{ kind: "convulsing" }], until: 5000 },
    give("lorazepam", 0.1, "mg/kg", "iv"),
    give("levetiracetam", 30, "mg/kg", "iv"),
  ),
  ...atIf(
    600,
    { when: [latest("eeg-seizures", { atLeast: 1 })], until: 1200 },
    give("lorazepam", 0.1, "mg/kg", "iv"),
    give("levetiracetam", 30, "mg/kg", "iv"),
  ),
];

const days: AuthoredStep[] = [
  ...every(480, 3000, 7200, ...look),
  ...every(720, 2880, 7200, ...order("urea-and-electrolytes", "blood-gas-arterial")),
  ...at(4330, ...stop("methylprednisolone"), ...perform("family-talk")),
  ...at(4350, ...call("genetics"), ...order("ranbp2-gene")),
  ...atIf(4350, { when: [responds], until: 7200 }, ...call("rehabilitation")),
  ...at(7210, ...perform("family-talk", "handover")),
  ...at(7240, { kind: "predict", popc: 5, mortality: 0.9, good: 0.01 }),
  ...at(7250, {
    kind: "finish",
    plan: [
      "Rehabilitation if he wakes, end-of-life care if he does not",
      "RANBP2 result to be told to the parents",
    ],
  }),
];

export const c6: AuthoredCase = {
  schema: 1,
  id: "C6",
  version: 6,
  kind: "ane",
  title: "Fever, diarrhoea and a long seizure, 2 years",
  setting: "Children's hospital with intensive care",
  difficulty: 2,
  playMinutes: 25,
  diagnosis: "ane",
  trigger: "influenza-a",
  reviewedBy: null,
  child: {
    ageMonths: 26,
    sex: "male",
    weightKg: spread(12.2, 11.4, 13.2),
    companion: "His father, who drove behind the ambulance. His mother is on her way.",
  },
  arrival: { weekday: "Sun", hour: 6, minute: 25 },
  hospital: { kind: "tertiary" },
  stem: `A winter morning. A boy of 2 years comes by ambulance; his father is behind it. He was \
well yesterday at noon. In the night he had a high fever and watery stools, and two hours ago he \
began to jerk all over and did not stop for more than half an hour. At the third try the crew got \
a thin line into his right hand. He lies grey and hot on the trolley, his left hand jerks, and he \
does not answer. \
${childrensHospital("now")}`,
  story: {
    onset:
      "He was well yesterday morning, he ate his lunch. Then the fever, {prodrome} of it, and water " +
      "coming out of him. Two hours ago he began to jerk and it would not stop.",
    "fever-history":
      "Only since yesterday afternoon, and far worse in the night. I have never felt a child so hot.",
    "seizure-description":
      "Both arms and both legs, thirty-five minutes, the ambulance people said. When they came it was " +
      "going out of him. His left face and hand went on twitching all the way.",
    "behaviour-since": "Nothing. He has not opened his eyes.",
    "respiratory-symptoms": "A runny nose. In the ambulance he breathed very fast.",
    "gut-symptoms":
      "Water, five or six nappies since midnight. And he brought up something like coffee grounds.",
    "feeding-and-wet-nappies":
      "He drank a little at midnight. It was all stool, I could not tell what was wet.",
    "headache-and-vision": "He is too small to say.",
    "movement-change": "He stiffened his arms when they lifted him.",
    "rash-history": "No spots at home. In the ambulance his legs went blotchy.",
    "pain-history": "He held his belly in the night.",
    "medicines-given":
      "Paracetamol syrup, once in the evening and once at three. Nothing else, no aspirin.",
    "regular-medicines": "None.",
    "possible-ingestion": "No. He was in his cot, and I was beside it.",
    "injury-history": "He did not fall. He was not wrapped up, only his shirt.",
    "past-history": "Healthy. Born at term.",
    "previous-seizures": "Never.",
    "development-history":
      "He runs, he talks in little sentences. He has lost nothing until tonight.",
    "diet-history": "He eats what we eat. He was never ill from an empty stomach.",
    immunisations: "All of them, not the winter one.",
    allergies: "None.",
    "family-history": "Nobody had fits. No child in the family died.",
    consanguinity: "No.",
    "contacts-and-travel": "His cousin was in bed with fever all week. We have not travelled.",
    "home-and-carers": "His mother and I. She works nights; I had him.",
    "parents-worry": "That he dies before his mother is here.",
  },
  signs: {
    meningism: "No neck stiffness that can be told from the stiffness of his limbs.",
    abdomen: "Soft, full of fluid. Liver 4 cm below the ribs, spleen not felt.",
    "ear-nose-throat": "Coffee-ground fluid at the mouth. Both eardrums normal.",
    "head-and-neck-trauma": "No bruise, no swelling of the scalp.",
    growth: "Well nourished.",
    dysmorphism: "No unusual features.",
    toxidrome: [{ text: "No smell. Skin dry." }, { text: "Skin hot.", while: "fever" }],
  },
  voices: [
    {
      speaker: "nurse",
      text: "The drip sites are oozing and I cannot feel a pulse in the foot.",
      from: 12,
      until: 60,
      when: "bleeding",
    },
    {
      speaker: "parent",
      text: "Is he going to die? Tell me the truth.",
      from: 120,
      until: 240,
      when: "on-pressors",
    },
    {
      speaker: "parent",
      text: "His mother is here now. May she hold his hand?",
      from: 420,
      until: 900,
      when: "on-pressors",
    },
  ],
  // Two doses of syrup of 15 mg/kg in the night.
  earlier: [
    { drug: "paracetamol", perKg: 15, route: "enteral", at: -600 },
    { drug: "paracetamol", perKg: 15, route: "enteral", at: -205 },
  ],
  recorded,
  goodCare: course(firstQuarter, firstHour, sixHours, picu, held, days),
  rubric: c6Rubric,
  debrief: {
    teachingPoint: sourced(
      "Early steroid does not rescue everyone. Resuscitation in its order, glucose, antibiotic within " +
        "the hour, no lumbar puncture: what is scored is what was done, not survival. Above an IL-6 of " +
        "15,000 pg/mL none of six children lived.",
      "Aiba2001",
      "ACCM2017",
    ),
    trap: sourced(
      "The lumbar puncture in shock with bleeding, the chase for an MRI while the pressure is low, and " +
        "boluses of midazolam or propofol into it.",
      "NICE-LP",
      "ACCM2017",
    ),
    contrastWith: ["M7"],
    survivorsInTen: 0.8,
    tellingFindings: [
      sourced(
        "Procalcitonin far up while C-reactive protein is quiet: against bacterial sepsis.",
        "LiK2021",
      ),
      sourced(
        "Both thalami and the brainstem of low density on CT within hours of the first symptom.",
        "Mizuguchi1997",
      ),
      sourced(
        "Shock, a brainstem lesion and platelets below 100: six points with the tap never made.",
        "Yamamoto2015",
      ),
      {
        text: "Sixteen hours from the first fever to the first seizure.",
        references: [],
        mark: "author's own",
      },
    ],
  },
  references: [
    "Zhang2025-seed",
    "Yamamoto2015",
    "Mizuguchi1997",
    "Aiba2001",
    "Weiss2020",
    "ACCM2017",
    "CHOP-SE",
    "ABX",
    "ABN-HSV",
    "AAP2022flu",
    "NICE-LP",
    "Lifeblood",
    "LiK2021",
  ],
  // All design: fitted to the table of the case.
  drivers: {
    prodrome: spread(16, 13, 19),
    onset: spread(-120, -135, -105),
    virusVirulence: logSpread(2, 1.8, 2.2),
    cytokineGain: logSpread(280, 240, 300),
    cytokineDuration: logSpread(7.5, 6.5, 9),
    feverGain: logSpread(1.1, 1.07, 1.13),
    brainInflammation: logSpread(1.55, 1.45, 1.65),
    brainInflammationDuration: logSpread(40, 32, 50),
    barrierFragility: logSpread(1.5, 1.2, 1.9),
    swellingTendency: logSpread(0.56, 0.53, 0.59),
    crpDrive: logSpread(3.35, 2.51, 4.61),
    pctDrive: logSpread(165, 128, 210),
    ferritinGain: logSpread(38, 34, 40),
    liverGain: logSpread(38, 34, 40),
    muscleGain: logSpread(26, 20, 34),
    plateletConsumption: logSpread(10, 8.5, 11.5),
    coagulationGain: logSpread(8.12, 6.96, 9.28),
    kidneyGain: logSpread(2.07, 1.52, 2.76),
    adhGain: logSpread(1.4, 1, 2),
    vasoplegiaGain: logSpread(0.4, 0.375, 0.425),
    cardiacDepression: logSpread(0.88, 0.81, 0.95),
    pressorResistance: spread(0.75, 0.69, 0.79),
    shockFeedback: logSpread(0.53, 0.44, 0.64),
    dehydration: spread(30, 25, 34),
    glycogen: spread(0.9, 0.7, 1.1),
    stressGlucose: spread(4.15, 2.91, 5.4),
    seizureThreshold: logSpread(1.5, 1.1, 2),
    firstSeizure: spread(35, 32, 40),
    arrivalSeizure: spread(20, 15, 27),
    silentSeizures: spread(0.8, 0.6, 1),
    seizureFocus: fixed(1),
    postIctalHalfLife: logSpread(60, 45, 80),
    apnoeaTendency: logSpread(0.4, 0.35, 0.45),
    haemorrhageTendency: logSpread(3, 2.2, 4),
    baselineHaemoglobin: spread(118, 111, 125),
    baselinePlatelets: spread(185, 170, 205),
    baselineWhiteCells: spread(5.5, 4.5, 6.5),
    baselineCreatinine: spread(32, 27, 38),
    whiteCellResponse: spread(-2, -2, -1.8),
    bilirubinGain: logSpread(1.27, 1.06, 1.52),
    fibrinolysis: logSpread(0.746, 0.622, 0.895),
    neutrophilShift: spread(-0.292, -0.322, -0.262),
  },
  vulnerability: {
    thalamus: spread(0.96, 0.92, 1),
    midbrain: spread(0.75, 0.67, 0.83),
    pons: spread(0.8, 0.72, 0.88),
    medulla: spread(0.6, 0.5, 0.7),
    "cerebellar-white-matter": spread(0.7, 0.6, 0.8),
    "periventricular-white-matter": spread(0.55, 0.45, 0.65),
  },
};
