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
  set,
  stop,
} from "../course";
import { tapAfterLook } from "../fragments";
import { childrensHospital, scannerFrom } from "../hospital";
import { bloodAllowsTap, csfTests, firstBloods, lookAgain } from "../orders";
import { m1Rubric } from "../rubrics/m1";
import { sourced } from "../statement";

// Minutes from arrival. "A+3" of the case is 180; day 4 begins at 4320. N is two days before arrival.

/** What was done: aciclovir late, and stopped on one early negative PCR. */
const recorded: AuthoredStep[] = [
  ...at(0, give("lorazepam", 0.1, "mg/kg", "iv"), ...examine("airway", "breathing", "circulation")),
  ...at(10, ...lookAgain),
  ...at(12, ...order("glucose-blood", "blood-gas-capillary", "blood-culture"), ...firstBloods),
  ...at(14, ...ask("onset", "seizure-description", "behaviour-since", "medicines-given")),
  ...at(22, give("levetiracetam", 60, "mg/kg", "iv")),
  ...at(30, ...examine("neurological"), ...order("ct-head", "respiratory-panel")),
  ...at(60, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(62, give("maintenance-isotonic", 2, "mL/kg/h", "iv")),
  ...at(66, give("paracetamol", 15, "mg/kg", "iv", 480)),
  ...at(160, ...perform("lumbar-puncture"), ...csfTests),
  ...at(150, give("aciclovir", 500, "mg/m2", "iv", 480)),
  ...at(200, ...move("picu")),
  ...at(480, ...order("eeg"), ...lookAgain),
  ...at(800, ...order("mri-brain")),
  ...at(1440, ...firstBloods, ...lookAgain),
  ...at(1450, ...perform("enteral-feeding"), ...stop("maintenance-isotonic")),
  ...at(2400, decide("aciclovir", "stop", "pcr-negative"), ...stop("aciclovir")),
  ...at(2880, ...lookAgain),
  ...at(3000, ...stop("ceftriaxone", "paracetamol")),
  ...at(4200, ...lookAgain),
  ...at(4560, ...perform("lumbar-puncture")),
  ...at(4580, ...order("csf-cell-count", "csf-protein", "csf-hsv-pcr")),
  ...atIf(
    5065,
    { when: [latest("csf-hsv-pcr", { atLeast: 1 })], until: 5600 },
    give("aciclovir", 500, "mg/m2", "iv", 480),
  ),
  ...at(5760, ...lookAgain, ...perform("family-talk", "early-rehabilitation")),
  ...at(8640, ...lookAgain),
  ...at(14_380, {
    kind: "finish",
    plan: ["Aciclovir to 21 days from its second start", "Rehabilitation"],
  }),
].toSorted((a, b) => a.at - b.at);

const firstImpression = differential(
  {
    "febrile-seizure-complex": 0.22,
    "hsv-encephalitis": 0.4,
    ane: 0.05,
    "bacterial-meningitis": 0.12,
    adem: 0.06,
    other: 0.15,
  },
  ["Days of fever and of odd words before the first seizure", "Seizures of one side"],
  ["No shock"],
);

const afterCt = differential(
  {
    "hsv-encephalitis": 0.55,
    "febrile-seizure-complex": 0.08,
    ane: 0.04,
    "bacterial-meningitis": 0.1,
    adem: 0.08,
    other: 0.15,
  },
  ["Weak on one side, speech lost first", "Liver enzymes and platelets normal"],
  ["CT normal, which says little this early"],
);

const afterTap = differential(
  {
    "hsv-encephalitis": 0.8,
    ane: 0.01,
    "bacterial-meningitis": 0.06,
    adem: 0.06,
    other: 0.07,
  },
  ["More than ten cells in the CSF", "Seizures and weakness of one side"],
  ["Glucose of the CSF is kept: against bacteria"],
);

const afterMri = differential(
  { "hsv-encephalitis": 0.95, adem: 0.02, other: 0.03 },
  ["Medial temporal lobe and insula of one side", "Cells in the CSF"],
  ["The first PCR is negative: taken too early to trust"],
);

/** Every bar of the lumbar puncture rule that a number on the chart can show. */
const tapIsSafe = [latest("gcs", { atLeast: 9 }), ...bloodAllowsTap];

const firstHour: AuthoredStep[] = [
  ...at(0, give("lorazepam", 0.1, "mg/kg", "iv"), ...examine("airway", "breathing")),
  ...at(4, ...order("glucose-blood", "blood-gas-capillary"), ...examine("circulation")),
  ...at(8, ...perform("seizure-precautions")),
  ...at(9, ...call("senior")),
  ...at(12, ...firstBloods, ...order("blood-culture", "respiratory-panel", "viral-pcr-rapid")),
  ...at(14, give("levetiracetam", 60, "mg/kg", "iv"), ...lookAgain),
  ...at(17, firstImpression),
  ...at(18, ...ask("onset", "seizure-description", "behaviour-since", "medicines-given")),
  ...at(27, ...ask("headache-and-vision", "movement-change", "contacts-and-travel", "allergies")),
  // In the vein half an hour later, and within the hour and a half.
  ...at(28, give("aciclovir", 500, "mg/m2", "iv", 480)),
  ...at(30, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(30, ...order("ct-head")),
  ...at(33, ...examine("neurological", "fundi", "meningism", "skin")),
  // Aciclovir needs water; isotonic, two thirds of full maintenance against its retention (design).
  ...at(50, give("maintenance-isotonic", 2, "mL/kg/h", "iv")),
  ...at(52, give("paracetamol", 15, "mg/kg", "iv", 480)),
];

const lumbarPuncture: AuthoredStep[] = [
  ...at(80, ...lookAgain, afterCt),
  ...at(90, ...perform("family-talk"), ...call("neurology", "intensive-care")),
  ...at(130, decide("admission", "admit", "not-at-baseline")),
  ...at(168, ...lookAgain, ...examine("circulation", "breathing", "cranial-nerves")),
  ...atIf(
    174,
    { when: [resulted("ct-head"), ...tapIsSafe], until: 500 },
    decide("lumbar-puncture", "do-now", "checks-passed"),
    ...perform("lumbar-puncture"),
    ...csfTests,
  ),
  ...atIf(
    174,
    { when: [latest("gcs", { atMost: 8 })], until: 190 },
    decide("lumbar-puncture", "defer", "low-gcs"),
  ),
  ...at(210, ...order("store-samples", "mog-igg")),
  ...at(220, ...move("picu"), ...perform("neurological-observations")),
  ...at(236, set("head-up", 30, "deg")),
];

const imaging: AuthoredStep[] = [
  ...at(240, ...order("eeg"), ...lookAgain),
  ...atIf(290, { when: [latest("csf-white-cells", { atLeast: 11 })], until: 700 }, afterTap),
  ...every(120, 360, 600, ...lookAgain),
  ...at(640, ...order("mri-brain")),
  // Half the load twice a day from then on (design).
  ...at(734, give("levetiracetam", 30, "mg/kg", "iv", 720)),
  ...at(780, ...lookAgain, afterMri, { kind: "predict", popc: 2, mortality: 0.03 }),
  ...at(790, ...perform("family-talk"), ...order("urea-and-electrolytes")),
];

/** One early negative PCR changes nothing; the second is taken 72 hours after the first symptom. */
const keepAciclovir: AuthoredStep[] = [
  ...atIf(
    690,
    { when: [resulted("csf-hsv-pcr")], until: 1200 },
    decide("aciclovir", "continue", "early-pcr"),
  ),
  ...at(900, decide("plasma-exchange", "not-indicated", "other-diagnosis")),
  ...every(240, 960, 1440, ...lookAgain),
  ...at(1440, ...firstBloods, ...order("blood-gas-capillary")),
  ...at(1450, ...perform("enteral-feeding")),
  ...at(1580, ...examine("consciousness", "cranial-nerves", "circulation", "breathing")),
  // A weak side has come since the first picture: a new one before the needle.
  ...at(1582, ...examine("fundi"), ...order("ct-head")),
  ...tapAfterLook(1600, { when: [resulted("ct-head", 1582), ...tapIsSafe], until: 1800 }),
  ...atIf(
    1601,
    { when: [resulted("ct-head", 1582), ...tapIsSafe], until: 1800 },
    { kind: "wait", minutes: 21 },
    ...order("csf-hsv-pcr", "csf-cell-count", "csf-protein"),
  ),
];

const onTheMend: AuthoredStep[] = [
  ...atIf(240, { when: [convulsed(240)], until: 6900 }, ...order("eeg"), ...perform("family-talk")),
  ...every(360, 1800, 2880, ...lookAgain),
  ...at(2160, ...perform("family-talk", "early-rehabilitation"), ...call("rehabilitation")),
  ...at(2880, ...order("urea-and-electrolytes"), ...stop("ceftriaxone", "paracetamol")),
  ...every(480, 3360, 6720, ...lookAgain),
  ...at(4320, ...order("urea-and-electrolytes")),
  ...at(7000, ...examine("neurological"), ...perform("handover", "family-talk")),
  ...at(7060, { kind: "predict", popc: 2, mortality: 0.03 }),
  ...at(7070, {
    kind: "finish",
    plan: [
      "Aciclovir by vein for 21 days, a third tap before it ends",
      "Fluids and creatinine while it runs",
      "Levetiracetam goes on; neurology decides when it ends",
      "Rehabilitation of speech and memory, follow-up at 6 to 8 weeks",
      "Parents know the signs of its return",
    ],
  }),
];

export const m1: AuthoredCase = {
  schema: 1,
  id: "M1",
  version: 5,
  kind: "look-alike",
  title: "Fever and several short seizures, 5 years",
  setting: "Children's hospital with intensive care",
  difficulty: 2,
  playMinutes: 25,
  diagnosis: "hsv-encephalitis",
  trigger: "other",
  bystander: "rhinovirus",
  reviewedBy: null,
  child: {
    ageMonths: 60,
    sex: "female",
    weightKg: spread(18, 16.4, 19.8),
    companion: "Her father, who drove her here. Her mother is on the way.",
  },
  arrival: { weekday: "Thu", hour: 9, minute: 20 },
  hospital: { kind: "tertiary", from: { ...scannerFrom(600), "plasma-exchange": 720 } },
  stem: `A girl of 5 years is carried in by her father. She has had a fever for three days. Since \
early morning she has had short seizures; another one is just running as she comes through the \
door. Between them she opens her eyes and speaks, but not well. \
${childrensHospital("from this evening")}`,
  story: {
    onset:
      "A cold and fever, three days now. On the second day she became odd. This morning the jerking " +
      "began, and it keeps coming back.",
    "fever-history":
      "Three days, 39 and more every evening. It comes down with the syrup and is back.",
    "seizure-description":
      "Always the right side: the corner of her mouth, then the arm. Two minutes, not three. This is " +
      "the fourth within the hour. In between she looks at me.",
    "behaviour-since":
      "For two days she has called the cat a spoon. She was cross, then she was afraid of her own " +
      "room. Today she cannot find the words at all.",
    "respiratory-symptoms": "A runny nose, nothing in the chest.",
    "gut-symptoms": "She was sick once yesterday. No diarrhoea.",
    "feeding-and-wet-nappies":
      "She drinks a little if I hold the cup. She went to the toilet at night.",
    "headache-and-vision":
      "She holds the left side of her head. She sees, she reached for the cup.",
    "movement-change": "She has been dropping things from her right hand since last night.",
    "rash-history": "No rash. No blisters, not on the lips either.",
    "pain-history": "Her head, on the left. Nothing else.",
    "medicines-given": "Ibuprofen last night. Nothing today.",
    "regular-medicines": "None.",
    "possible-ingestion": "No. We looked, because she was so strange. Nothing is missing.",
    "injury-history": "No fall.",
    "past-history": "Healthy. Born at term. She has had chickenpox.",
    "previous-seizures": "Never before today.",
    "development-history":
      "She is in her last year of kindergarten and talks all day. Until Tuesday.",
    "diet-history": "She eats everything.",
    immunisations: "All of them.",
    allergies: "None.",
    "family-history":
      "No fits in the family. I had a cold sore last month, if that matters. Nobody died young.",
    consanguinity: "No, we are not related.",
    "contacts-and-travel": "Half the kindergarten has a cold. We have not been away.",
    "home-and-carers": "She lives with us two and a cat.",
    "parents-worry": "That she is going away while I look at her.",
  },
  signs: {
    meningism: [
      { text: "The neck gives, she grimaces when it is bent.", while: "meninges-inflamed" },
      { text: "No neck stiffness.", unless: "meninges-inflamed" },
    ],
    skin: "No rash, no petechiae, no blisters.",
    abdomen: "Soft. Liver and spleen not enlarged.",
    "ear-nose-throat": "Runny nose. Throat and eardrums pink.",
    "head-and-neck-trauma": "No bruise, no swelling. The tongue is not bitten.",
    "bleeding-points": "No bleeding.",
    "limbs-and-joints": "No swelling, no tenderness.",
    growth: "Well nourished.",
    dysmorphism: "No unusual features.",
    toxidrome: "No smell. Pupils as charted, bowel sounds heard.",
  },
  voices: [
    {
      speaker: "parent",
      text: "For two days she has called the cat a spoon.",
      from: 18,
      until: 60,
    },
    {
      speaker: "nurse",
      text: "She looks at me and says words, but they are not the right ones.",
      from: 60,
      until: 240,
      gcs: [10, 14],
      when: "aphasic",
    },
    {
      speaker: "nurse",
      text: "The PCR is negative. Shall I stop the aciclovir?",
      from: 660,
      until: 2400,
      when: "on-aciclovir",
      reported: { finding: "csf-hsv-pcr", atMost: 0 },
    },
    {
      speaker: "parent",
      text: "You said this medicine was against the worst. Why can she still not say what she means?",
      from: 1600,
      until: 2880,
      gcs: [3, 14],
      when: "on-aciclovir",
    },
    {
      speaker: "parent",
      text: "Most words are still wrong. But she said cat, to the cat in the picture.",
      from: 4320,
      until: 8640,
      gcs: [14, 15],
      when: "aphasic",
    },
    {
      speaker: "nurse",
      text: "She is harder to wake than on my last rounds.",
      from: 2880,
      until: 7200,
      gcs: [3, 10],
      when: "declining",
    },
  ],
  earlier: [],
  recorded,
  goodCare: course(firstHour, lumbarPuncture, imaging, keepAciclovir, onTheMend),
  rubric: m1Rubric,
  debrief: {
    teachingPoint: sourced(
      "A herpes PCR of the CSF taken in the first three days can be negative. While story, cells or " +
        "scan speak for it, aciclovir goes on and the PCR is taken again at 72 hours or later; the " +
        "course is 21 days.",
      "ABN-HSV",
      "Whitley2005",
    ),
    trap: sourced(
      "To stop aciclovir on one early negative PCR. The other trap is the rhinovirus in the nose, " +
        "which explains the cold and nothing else.",
      "ABN-HSV",
    ),
    notThis: sourced(
      "Why it is not acute necrotizing encephalopathy: days and not hours, cells in the CSF, one " +
        "limbic lobe instead of both thalami, loss of speech, normal liver enzymes. The severity score " +
        "must not be worked out here: it assumes that diagnosis.",
      "Whitley2005",
      "Mizuguchi1997",
      "Yamamoto2015",
    ),
    contrastWith: ["C3"],
    survivorsInTen: 9.7,
    tellingFindings: [
      {
        text: "The cat has been a spoon for two days: words were lost before the first seizure.",
        references: [],
        mark: "author's own",
      },
      sourced("Cells in the CSF, with a glucose that is kept.", "Whitley2005"),
      sourced(
        "One medial temporal lobe and the insula beside it, the thalami spared.",
        "Whitley2005",
      ),
    ],
  },
  references: [
    "ABN-HSV",
    "Whitley2005",
    "Mizuguchi1997",
    "Yamamoto2015",
    "ABX",
    "CHOP-SE",
    "PCM-IV",
  ],
  // All design, fitted to the case's table.
  drivers: {
    prodrome: spread(24, 20, 30),
    onset: spread(-2880, -2940, -2820),
    virusVirulence: logSpread(0.8, 0.65, 1),
    cytokineGain: logSpread(0.45, 0.35, 0.6),
    cytokineDuration: logSpread(60, 48, 72),
    feverGain: logSpread(2.1, 1.9, 2.3),
    neurotropicVirus: logSpread(1, 0.36, 1.15),
    csfShedding: spread(0.91, 0.88, 0.94),
    leftPredominance: spread(0.8, 0.76, 0.84),
    seizureFocus: fixed(-1),
    arrivalSeizure: fixed(3),
    brainInflammation: fixed(0),
    barrierFragility: logSpread(3, 2.6, 3.5),
    swellingTendency: logSpread(1, 0.1, 1.07),
    crpDrive: logSpread(1, 0.6, 1.6),
    pctDrive: logSpread(0.4, 0.2, 0.8),
    ferritinGain: logSpread(1.5, 1, 2.2),
    liverGain: logSpread(0.2, 0.1, 0.4),
    muscleGain: logSpread(0.3, 0.15, 0.6),
    plateletConsumption: logSpread(0.2, 0.1, 0.4),
    coagulationGain: logSpread(0.1, 0.05, 0.2),
    adhGain: logSpread(3.7, 3.2, 4),
    vasoplegiaGain: logSpread(0.05, 0.02, 0.1),
    cardiacDepression: logSpread(0.05, 0.02, 0.1),
    dehydration: spread(10, 5, 18),
    glycogen: spread(1, 0.85, 1.15),
    stressGlucose: spread(2, 1.4, 2.6),
    seizureThreshold: logSpread(1.5, 1.1, 2),
    silentSeizures: fixed(0),
    postIctalHalfLife: logSpread(20, 14, 28),
    apnoeaTendency: logSpread(0.1, 0.05, 0.2),
    haemorrhageTendency: logSpread(0.3, 0.2, 0.45),
    baselineHaemoglobin: spread(122, 114, 130),
    baselinePlatelets: spread(275, 230, 330),
    baselineWhiteCells: spread(8.6, 7, 10.5),
    baselineCreatinine: spread(34, 28, 40),
    whiteCellResponse: spread(0.3, 0.1, 0.5),
    disabilityGain: logSpread(1.7, 1.2, 3.5),
  },
  vulnerability: {
    // Full on the left whichever way the sides differ: words and face go before the door.
    "medial-temporal": fixed(1.05),
    "insula-cingulate": fixed(1.05),
    "temporal-cortex": spread(0.5, 0.46, 0.54),
    "frontal-cortex": spread(0.4, 0.36, 0.44),
  },
};
