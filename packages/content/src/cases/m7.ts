import { TAP_LIMITS } from "@encephalon/clinical";
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
import { childrensHospital } from "../hospital";
import { afterBolus, lowPressure, tubed } from "../orders";
import { m7Rubric } from "../rubrics/m7";
import { sourced } from "../statement";

// Minutes from arrival. "A+2.5" of the case is 150; day 4 begins at 4320.

const firstBloods = order(
  "full-blood-count",
  "coagulation-screen",
  "urea-and-electrolytes",
  "liver-function-tests",
  "ck",
  "crp",
  "procalcitonin",
  "il-6",
  "ammonia",
  "osmolality-serum",
  "group-and-screen",
);

const followUp = order(
  "full-blood-count",
  "coagulation-screen",
  "urea-and-electrolytes",
  "crp",
  "blood-gas-venous",
);

const csfTests = order(
  "csf-opening-pressure",
  "csf-cell-count",
  "csf-protein",
  "csf-glucose",
  "csf-gram-stain",
  "csf-culture",
);

const lookAgain = examine("consciousness", "circulation");
const lowSugar = latest("glucose-blood", { atMost: 3.3 });
const stillLowPressure = lowPressure(84);
const holdsPressure = latest("systolic-pressure", { atLeast: 84 });
const goodPressure = latest("systolic-pressure", { atLeast: 95 });
const stillSlowRefill = latest("capillary-refill", { atLeast: 3 });
const awake = latest("gcs", { atLeast: 15 });

/** Every bar of the lumbar puncture rule that a number on the chart can show. */
const tapIsSafe = [
  latest("gcs", { atLeast: 14 }),
  latest("platelets", { atLeast: 105 }),
  latest("inr", { atMost: 1.35 }),
  latest("aptt", { atMost: TAP_LIMITS.aptt }),
  latest("capillary-refill", { atMost: 2 }),
];

/**
 * Before a cut, what is short by the last count [Lifeblood]: platelets up to the count that a needle asks for (design),
 * plasma from an INR of 1.5 on; sleep and a tube for it.
 */
const forTheKnife = (minute: number): AuthoredStep[] => {
  const until = minute + 25;
  const few = latest("platelets", { atMost: TAP_LIMITS.platelets });
  const slowClot = latest("inr", { atLeast: 1.5 });
  return [
    ...atIf(minute, { when: [few], until }, give("platelets-transfusion", 10, "mL/kg", "iv")),
    ...atIf(minute, { when: [slowClot], until }, give("fresh-frozen-plasma", 15, "mL/kg", "iv")),
  ];
};
const asleep = [decide("intubation", "intubate", "transfer"), ...perform("intubation")];
const canBreathe = latest("gcs-motor", { atLeast: 5 });
const fitForAir = [canBreathe, holdsPressure, latest("capillary-refill", { atMost: 2 })];

/** What was done, errors included: antibiotic, clindamycin and surgeon late. */
const recorded: AuthoredStep[] = course([
  ...at(0, ...examine("general-appearance", "airway", "breathing", "circulation")),
  ...at(4, ...examine("consciousness")),
  ...at(6, give("oxygen", 8, "L/min", "inhaled")),
  ...at(8, ...order("glucose-blood", "blood-gas-venous"), ...firstBloods),
  ...at(9, ...order("viral-pcr-rapid", "influenza-antigen", "blood-culture")),
  ...atIf(14, { when: [lowSugar], until: 40 }, give("glucose-10", 2, "mL/kg", "iv")),
  ...at(15, give("saline-0-9", 20, "mL/kg", "iv")),
  ...at(20, ...ask("onset", "fever-history", "medicines-given", "allergies")),
  ...at(35, ...lookAgain),
  ...at(45, give("saline-0-9", 10, "mL/kg", "iv")),
  ...at(60, ...lookAgain, ...call("intensive-care")),
  ...at(70, give("saline-0-9", 10, "mL/kg", "iv")),
  // In the vein eight minutes later, at A+1.5.
  ...at(82, give("adrenaline", 0.15, "ug/kg/min", "iv")),
  ...at(90, ...perform("family-talk")),
  ...at(100, ...lookAgain, ...move("picu")),
  ...at(120, give("maintenance-isotonic", 2.8, "mL/kg/h", "iv")),
  ...at(130, give("paracetamol", 15, "mg/kg", "iv", 480)),
  // In the vein at A+2.5.
  ...at(142, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(180, ...lookAgain, decide("lumbar-puncture", "defer", "shock")),
  ...atIf(
    190,
    { when: [stillLowPressure], until: 400 },
    give("noradrenaline", 0.1, "ug/kg/min", "iv"),
  ),
  ...at(210, give("oseltamivir", 30, "mg", "enteral", 720)),
  ...at(240, ...order("ct-head")),
  ...at(360, ...lookAgain, ...order("blood-gas-venous")),
  // In the vein at A+8.
  ...at(450, give("clindamycin", 15, "mg/kg", "iv", 480)),
  ...at(720, ...lookAgain, ...order("eeg")),
  ...at(1440, ...lookAgain, ...followUp),
  ...at(1500, ...examine("limbs-and-joints", "skin"), ...call("surgery", "infectious-diseases")),
  ...at(1505, ...call("anaesthesia")),
  ...forTheKnife(1505),
  ...at(1540, ...asleep),
  ...at(1564, give("morphine", 20, "ug/kg/h", "iv"), ...perform("source-control")),
  ...at(1760, ...stop("morphine")),
  ...atIf(1790, { when: [canBreathe], until: 3000 }, ...perform("extubation")),
  ...at(1800, ...lookAgain, give("immunoglobulin", 1, "g/kg", "iv", 1440)),
  ...every(240, 2160, 4080, ...lookAgain),
  ...atIf(
    2100,
    { when: [{ kind: "running", item: "noradrenaline" }, goodPressure], until: 5000 },
    ...stop("noradrenaline"),
  ),
  ...atIf(2400, { when: [goodPressure], until: 5000 }, ...stop("adrenaline")),
  ...at(2410, ...stop("oxygen")),
  ...at(2890, ...followUp),
  ...at(3500, ...stop("immunoglobulin")),
  ...at(4200, ...order("mri-brain")),
  ...at(4320, ...lookAgain, ...followUp, ...perform("enteral-feeding")),
  ...atIf(5700, {}, ...lookAgain, ...followUp),
  ...atIf(5780, { when: tapIsSafe, until: 6400 }, ...perform("lumbar-puncture"), ...csfTests),
  ...at(7200, ...stop("clindamycin"), ...lookAgain, ...move("ward")),
  ...at(10_100, ...lookAgain, ...followUp),
  ...at(14_300, {
    kind: "finish",
    plan: ["Antibiotic to the end of the second week", "Rehabilitation of the leg"],
  }),
]);

const atTheDoor = differential(
  { "toxic-shock": 0.55, ane: 0.17, "bacterial-meningitis": 0.11, other: 0.17 },
  ["Shock on arrival", "Fever, and a limb that hurts"],
  ["A virus alone could have begun it"],
);

const afterResults = differential(
  { "toxic-shock": 0.86, ane: 0.09, "bacterial-meningitis": 0.02, other: 0.03 },
  ["C-reactive protein above 100 and procalcitonin very high", "Shock came before the drowsiness"],
  ["Platelets low and liver enzymes up would fit the other disease too"],
);

const afterImage = differential(
  { "toxic-shock": 0.91, "bacterial-meningitis": 0.03, ane: 0.04, other: 0.02 },
  ["CT normal", "She wakes as her pressure rises"],
  ["An early CT excludes little"],
);

const atTheEnd = differential(
  { "toxic-shock": 0.95, "bacterial-meningitis": 0.02, ane: 0.005, other: 0.025 },
  ["Streptococcus in the blood, and a source in the thigh", "Thalami normal"],
  ["No fluid was tapped while she was ill"],
);

/** One bolus, then perfusion, liver and chest before the next. */
const bolus = (minute: number, perKg: number): AuthoredStep[] => [
  ...at(minute, give("saline-0-9", perKg, "mL/kg", "iv")),
  ...at(minute + 9, ...afterBolus),
];

const firstHour: AuthoredStep[] = [
  ...at(0, ...examine("airway", "breathing", "circulation", "consciousness")),
  ...at(4, ...order("glucose-blood", "blood-gas-venous")),
  ...at(5, give("oxygen", 10, "L/min", "inhaled"), ...call("resuscitation-team")),
  ...bolus(8, 20),
  ...atIf(9, { when: [lowSugar], until: 40 }, give("glucose-10", 2, "mL/kg", "iv")),
  ...at(10, ...order("blood-culture"), ...firstBloods, ...order("viral-pcr-rapid")),
  ...at(12, give("clindamycin", 15, "mg/kg", "iv", 480)),
  ...at(13, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(14, give("vancomycin", 15, "mg/kg", "iv", 360)),
  ...at(15, atTheDoor, ...ask("onset", "pain-history", "allergies")),
  ...atIf(
    20,
    { when: [stillSlowRefill], until: 40 },
    give("saline-0-9", 10, "mL/kg", "iv"),
    give("adrenaline", 0.1, "ug/kg/min", "iv"),
  ),
  ...at(30, ...afterBolus, ...call("intensive-care", "surgery", "infectious-diseases")),
  ...atIf(34, { when: [stillSlowRefill], until: 45 }, give("saline-0-9", 10, "mL/kg", "iv")),
  ...at(38, ...order("glucose-blood"), give("maintenance-isotonic", 2.8, "mL/kg/h", "iv")),
  ...at(40, ...examine("skin", "limbs-and-joints", "meningism")),
  ...at(46, ...afterBolus),
  ...atIf(
    50,
    { when: [stillLowPressure], until: 90 },
    give("noradrenaline", 0.1, "ug/kg/min", "iv"),
  ),
  ...at(52, decide("intubation", "watch", "airway-safe")),
  ...at(54, decide("lumbar-puncture", "defer", "shock")),
  ...at(56, ...perform("family-talk")),
];

const towardsTheatre: AuthoredStep[] = [
  ...at(70, give("paracetamol", 15, "mg/kg", "iv", 480)),
  ...at(74, afterResults, ...lookAgain),
  ...at(78, ...perform("nasogastric-tube"), give("oseltamivir", 30, "mg", "enteral", 720)),
  ...at(90, ...move("picu"), ...lookAgain, ...order("glucose-blood", "blood-gas-venous")),
  ...atIf(
    95,
    { when: [stillLowPressure], until: 300 },
    give("noradrenaline", 0.2, "ug/kg/min", "iv"),
  ),
  ...at(110, decide("plasma-exchange", "not-indicated", "other-diagnosis")),
  ...at(112, decide("tocilizumab", "wait", "uncontrolled-infection")),
  ...at(114, decide("mri-brain", "defer", "unstable")),
  ...at(115, ...call("anaesthesia")),
  ...forTheKnife(115),
  ...at(120, ...perform("family-consent")),
  // Who answers well by then, 12 or more (design), goes to theatre awake, and gets the anaesthetist's tube there.
  ...atIf(130, { unless: [latest("gcs", { atLeast: 12 })], until: 150 }, ...asleep),
  ...at(160, ...perform("source-control")),
  // Her own low carbon dioxide answers the acid: the tube does not lift it beyond the least of the target range.
  ...atIf(
    152,
    { when: [tubed], until: 300 },
    set("paco2-target", 35, "mm[Hg]"),
    give("morphine", 20, "ug/kg/h", "iv"),
    ...order("blood-gas-venous"),
  ),
  ...at(285, ...order("blood-gas-venous")),
  ...at(300, ...lookAgain, ...call("immunology")),
  ...at(320, give("immunoglobulin", 1, "g/kg", "iv", 1440)),
  ...at(360, ...lookAgain, ...order("blood-gas-venous", "glucose-blood")),
  ...every(120, 480, 1320, ...lookAgain),
];

const improving: AuthoredStep[] = [
  ...atIf(
    600,
    { when: [latest("oxygen-saturation", { atLeast: 94 })], until: 900 },
    ...order("ct-head"),
  ),
  ...atIf(660, { when: [resulted("ct-head")], until: 1200 }, afterImage),
  ...at(665, { kind: "predict", popc: 1, mortality: 0.08 }),
  ...at(1440, ...followUp, ...perform("family-talk")),
  ...every(240, 1560, 4200, ...lookAgain),
  ...atIf(
    700,
    { when: [{ kind: "running", item: "noradrenaline" }, goodPressure], until: 4300 },
    ...stop("noradrenaline"),
  ),
  ...atIf(900, { when: [goodPressure], until: 4300 }, ...stop("adrenaline")),
  // The tube stays until her pressure and her refill hold.
  ...at(905, ...stop("morphine")),
  ...atIf(960, { when: fitForAir, until: 3000 }, ...perform("extubation")),
  ...at(1450, ...stop("oxygen")),
  ...at(1950, ...stop("vancomycin")),
  ...at(2000, ...stop("immunoglobulin")),
  ...at(2880, ...followUp, ...perform("enteral-feeding"), ...stop("maintenance-isotonic")),
  ...atIf(4260, { when: [awake], until: 5600 }, ...order("mri-brain")),
  ...at(4420, ...lookAgain, ...followUp, ...stop("paracetamol")),
  ...atIf(4400, { when: [resulted("mri-brain")], until: 5700 }, atTheEnd),
];

const goingOn: AuthoredStep[] = [
  ...every(480, 4700, 6700, ...lookAgain),
  ...at(6900, ...stop("clindamycin"), ...perform("early-rehabilitation")),
  ...at(7000, ...followUp),
  ...at(7100, ...lookAgain, ...perform("family-talk", "handover"), ...move("ward")),
  ...at(7150, atTheEnd, { kind: "predict", popc: 1, mortality: 0.02 }),
  ...at(7160, {
    kind: "finish",
    plan: [
      "Antibiotic by vein to the end of the second week, by the surgeon's and the culture's word",
      "Second look at the thigh by the surgeon",
      "Close contacts told what to watch for",
      "Oseltamivir until the tenth dose",
    ],
  }),
];

export const m7: AuthoredCase = {
  schema: 1,
  id: "M7",
  version: 7,
  kind: "look-alike",
  title: "Fever again and confusion, 3 years",
  setting: "Children's hospital with intensive care",
  difficulty: 2,
  playMinutes: 25,
  diagnosis: "toxic-shock",
  trigger: "influenza-a",
  organism: "streptococcus-pyogenes",
  reviewedBy: null,
  child: {
    ageMonths: 37,
    sex: "female",
    weightKg: spread(14, 13, 14.6),
    companion: "Her father, who carried her in.",
  },
  arrival: { weekday: "Sun", hour: 14, minute: 20 },
  hospital: { kind: "tertiary" },
  stem: `A winter afternoon. A girl of 3 years is carried in by her father. She has had a fever \
and a cough for four days and was better yesterday. Since this morning she is hot again, she has \
vomited, she says that her leg hurts, and now she talks nonsense and dozes off. \
${childrensHospital("now")}`,
  story: {
    onset:
      "She had a cold with fever, four days now, and yesterday it was nearly gone. This morning it " +
      "all came back. Since noon she says strange things and falls asleep in between.",
    "fever-history":
      "Three days of fever, then yesterday almost none. Today over 40. She shivered in her bed.",
    "seizure-description": "No fit. She never jerked, she did not go stiff.",
    "behaviour-since": "She mixes things up. She called me by the dog's name, and then she slept.",
    "respiratory-symptoms": "A cough and a runny nose, getting better. Today she breathes fast.",
    "gut-symptoms": "She has vomited four times since the morning. One loose stool.",
    "feeding-and-wet-nappies": "Nothing stays down. She has hardly passed water since last night.",
    "headache-and-vision": "She has not spoken of her head. It is the leg she cries about.",
    "movement-change": "She will not stand on the right leg. She walked well yesterday.",
    "rash-history": "She is red all over since noon, like sunburn. I thought it was the fever.",
    "pain-history":
      "The right leg, high up. She screams when I lift it. It began in the night, before the fever.",
    "medicines-given":
      "Paracetamol syrup on the first days, once again this morning. No ibuprofen.",
    "regular-medicines": "None.",
    "possible-ingestion": "No. She was in her bed or on my arm.",
    "injury-history": "She scraped her knee on Wednesday, on the steps. A small thing.",
    "past-history": "Healthy. Chickenpox two years ago.",
    "previous-seizures": "Never.",
    "development-history": "She talks in sentences, she rides her little bicycle.",
    "diet-history": "She eats everything when she is well.",
    immunisations: "All of them, but not the winter one.",
    allergies: "None.",
    "family-history": "Nobody had anything like it. Her aunt has asthma.",
    consanguinity: "No, her mother and I are not related.",
    "contacts-and-travel":
      "Her mother had a bad throat last week and took tablets for it. We have not been away.",
    "home-and-carers": "She lives with the two of us. I have been at home with her all week.",
    "parents-worry": "She was getting better yesterday. I should have come in the night.",
  },
  signs: {
    meningism: "No neck stiffness.",
    skin: "A crusted graze on the right knee.",
    "ear-nose-throat": [
      { text: "Throat red." },
      { text: "Tongue coated with red papillae.", while: "toxin" },
      { text: "Both eardrums dull, not bulging." },
    ],
    "head-and-neck-trauma": "No bruise, no swelling of the head.",
    "bleeding-points": "No bleeding.",
    "limbs-and-joints": [
      {
        text: "The right thigh is swollen, dusky, firm and very tender; she keeps it still.",
        while: "septic-source",
      },
      {
        text: "The right thigh is open and dressed, soft above and below the wound.",
        unless: "septic-source",
      },
      { text: "The left one is normal." },
    ],
    growth: "Well nourished.",
    dysmorphism: "No unusual features.",
    toxidrome: "No smell. Bowel sounds heard.",
  },
  voices: [
    {
      speaker: "nurse",
      text: "Her leg is purple round the thigh and she screams when I touch it.",
      from: 12,
      until: 60,
      gcs: [9, 15],
    },
    { speaker: "parent", text: "She was getting better yesterday.", from: 20, until: 90 },
    {
      speaker: "nurse",
      text: "She has passed hardly any water these three hours.",
      from: 75,
      until: 1440,
      when: "oliguric",
    },
    {
      speaker: "parent",
      text: "She asked for her dog. Her own name for him.",
      from: 300,
      until: 7200,
      when: "recovered",
    },
  ],
  // One dose of 15 mg/kg in the morning.
  earlier: [{ drug: "paracetamol", perKg: 15, route: "enteral", at: -360 }],
  recorded,
  goodCare: course(firstHour, towardsTheatre, improving, goingOn),
  rubric: m7Rubric,
  debrief: {
    teachingPoint: sourced(
      "Shock came before the drowsiness, and consciousness follows the pressure. An infection that " +
        "makes a toxin wants three things: an antibiotic within the hour, a drug that stops the " +
        "toxin, and the source dealt with.",
      "Weiss2020",
      "TSS-AU",
      "RedBook-TSS",
    ),
    trap: {
      text:
        "To read the storm, the liver enzymes, the low platelets and the virus in the nose as the " +
        "brain disease, and to give a pulse of steroid, tocilizumab or an exchange before the " +
        "antibiotic and the surgeon.",
      references: [],
      mark: "design",
    },
    notThis: sourced(
      "Why it is not acute necrotizing encephalopathy: a C-reactive protein and a procalcitonin far " +
        "above what it brings, a source in the thigh, and normal thalami. A cytokine storm is no " +
        "proof of brain disease.",
      "LeeSAE2022",
      "ChenSAE2022",
    ),
    contrastWith: ["C6"],
    survivorsInTen: 9.2,
    tellingFindings: [
      sourced(
        "Systolic pressure below the least for her age at the door, the hands cold.",
        "Weiss2020",
      ),
      sourced(
        "C-reactive protein above 100 together with a very high procalcitonin; in the brain disease " +
          "the procalcitonin rises without it.",
        "LiK2021",
      ),
      sourced("A thigh that hurts more than it shows.", "iGAS-rev"),
      sourced(
        "MRI normal, or two small spots of the white matter: 21 % of 140 scans in septic children " +
          "were abnormal.",
        "LeeSAE2022",
      ),
    ],
  },
  references: [
    "Weiss2020",
    "ACCM2017",
    "TSS-AU",
    "RedBook-TSS",
    "iGAS-rev",
    "LeeSAE2022",
    "ChenSAE2022",
    "LiK2021",
    "AAP2022flu",
    "ABX",
    "QCH-gluc",
  ],
  // All design, fitted to the case's table.
  drivers: {
    shockFeedback: logSpread(0.6, 0.1, 0.95),
    prodrome: spread(94, 93, 95),
    onset: spread(-150, -190, -110),
    virusVirulence: logSpread(0.5, 0.4, 0.65),
    cytokineGain: logSpread(0.6, 0.4, 0.9),
    cytokineDuration: logSpread(20, 15, 26),
    feverGain: logSpread(0.9, 0.8, 1),
    brainInflammation: fixed(0),
    barrierFragility: logSpread(0.6, 0.4, 0.9),
    bacterialLoad: logSpread(0.00000035, 0.00000032, 0.00000038),
    bacterialToxin: logSpread(2.85, 2.81, 2.88),
    bacterialSource: spread(0.75, 0.58, 0.92),
    crpDrive: logSpread(10, 7, 14),
    pctDrive: logSpread(140, 110, 165),
    ferritinGain: logSpread(1.5, 1, 2.2),
    liverGain: logSpread(3.09, 2.36, 4.23),
    muscleGain: logSpread(25, 17, 34),
    plateletConsumption: logSpread(5, 4, 6.2),
    coagulationGain: logSpread(5, 3.7, 6.6),
    kidneyGain: logSpread(1, 0.7, 1.4),
    adhGain: logSpread(1.6, 1.2, 2.2),
    vasoplegiaGain: logSpread(0.145, 0.03, 0.185),
    cardiacDepression: logSpread(0.3, 0.245, 0.39),
    dehydration: spread(40, 37, 43),
    glycogen: spread(0.26, 0.22, 0.31),
    stressGlucose: spread(1, 0.7, 1.4),
    seizureThreshold: logSpread(2.5, 2, 3.2),
    silentSeizures: fixed(0),
    apnoeaTendency: logSpread(0.15, 0.1, 0.25),
    baselineHaemoglobin: spread(122, 114, 130),
    baselinePlatelets: spread(215, 175, 255),
    baselineWhiteCells: spread(7, 5.8, 8.6),
    baselineCreatinine: spread(44, 40, 48),
    whiteCellResponse: spread(-1.8, -1.95, -1.6),
    altGain: logSpread(1.3, 1.08, 1.56),
    bilirubinGain: logSpread(3.43, 2.86, 4),
    disabilityGain: logSpread(3.54, 3.54, 8),
  },
  vulnerability: {},
};
