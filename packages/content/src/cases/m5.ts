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
import { childrensHospital, scannerFrom } from "../hospital";
import { firstBloods, lookAgain } from "../orders";
import { m5Rubric } from "../rubrics/m5";
import { sourced } from "../statement";

// Minutes from arrival. "A+2" of the case is 120. N is 36 hours before arrival.

/** What was done: the scan read for something else, immunoglobulin and mannitol, the veins a day late. */
const recorded: AuthoredStep[] = [
  ...at(0, ...examine("airway", "breathing", "circulation")),
  ...at(6, ...lookAgain),
  ...at(12, ...order("glucose-blood", "blood-gas-venous", "blood-culture"), ...firstBloods),
  ...at(16, ...ask("onset", "headache-and-vision", "past-history", "seizure-description")),
  ...at(40, give("maintenance-isotonic", 2.8, "mL/kg/h", "iv")),
  ...at(60, ...examine("neurological", "hydration"), give("ceftriaxone", 80, "mg/kg", "iv", 1440)),
  ...at(95, ...order("ct-head")),
  ...at(150, ...perform("family-talk")),
  ...at(180, give("immunoglobulin", 1, "g/kg", "iv")),
  ...at(190, give("mannitol", 0.5, "g/kg", "iv")),
  ...at(200, ...move("picu")),
  ...at(210, set("head-up", 30, "deg")),
  ...at(480, ...lookAgain, give("mannitol", 0.5, "g/kg", "iv")),
  ...at(960, ...lookAgain),
  ...at(1440, ...firstBloods, ...lookAgain),
  ...at(1525, ...order("ct-venogram")),
  ...at(1610, ...call("haematology"), ...stop("ceftriaxone")),
  ...at(1672, give("enoxaparin", 1, "mg/kg", "sc", 720)),
  ...at(2880, ...lookAgain, ...perform("enteral-feeding"), ...stop("maintenance-isotonic")),
  ...at(2890, ...order("mri-brain")),
  ...at(4320, ...firstBloods, ...lookAgain),
  ...at(5760, ...lookAgain, ...perform("early-rehabilitation", "family-talk")),
  ...at(8640, ...lookAgain),
  ...at(14_380, {
    kind: "finish",
    plan: ["Enoxaparin for at least three months", "Nephrology for the relapse"],
  }),
];

const firstImpression = differential(
  {
    "deep-cerebral-venous-thrombosis": 0.35,
    "bacterial-meningitis": 0.12,
    adem: 0.1,
    ane: 0.08,
    "hsv-encephalitis": 0.1,
    other: 0.25,
  },
  ["Headache worse lying, days of it, both discs swollen", "She loses protein and is dry"],
  ["No high fever"],
);

const afterCt = differential(
  {
    "deep-cerebral-venous-thrombosis": 0.85,
    ane: 0.06,
    adem: 0.02,
    "hsv-encephalitis": 0.01,
    other: 0.06,
  },
  ["Both thalami dark, one side more", "The deep veins are dense; D-dimer raised"],
  ["C-reactive protein and liver enzymes quiet: against the storm that it looks like"],
);

const afterVenogram = differential(
  { "deep-cerebral-venous-thrombosis": 0.96, ane: 0.01, other: 0.03 },
  ["No flow in the deep veins", "She loses antithrombin in her urine"],
  ["No high fever, ferritin low"],
);

const veinShut = latest("venous-occlusion", { atLeast: 1 });

const firstHour: AuthoredStep[] = [
  ...at(0, ...examine("general-appearance", "airway", "breathing", "circulation")),
  ...at(6, ...order("glucose-blood", "blood-gas-venous")),
  ...at(8, ...lookAgain, ...call("senior")),
  ...at(12, ...firstBloods, ...order("blood-culture", "urinalysis", "viral-pcr-rapid")),
  ...at(12, set("head-up", 30, "deg")),
  ...at(13, ...ask("onset", "headache-and-vision", "gut-symptoms", "past-history")),
  ...at(21, ...ask("regular-medicines", "seizure-description", "feeding-and-wet-nappies")),
  ...at(25, ...examine("fundi", "cranial-nerves", "hydration"), ...order("ct-head")),
  ...at(30, firstImpression),
  ...at(32, decide("lumbar-puncture", "defer", "focal-signs")),
  // Careful: what she has lost, slowly; a nephrotic child keeps water outside her vessels (design).
  ...at(34, give("saline-0-9", 10, "mL/kg", "iv")),
  ...at(50, ...examine("circulation", "breathing")),
  ...at(52, give("maintenance-isotonic", 2.5, "mL/kg/h", "iv")),
  // Drowsy, nephrotic, and not to be tapped: covered until the culture has answered.
  ...at(60, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
];

const veins: AuthoredStep[] = [
  ...atIf(
    70,
    { when: [latest("ct-dense-vein", { atLeast: 1 })], until: 200 },
    afterCt,
    decide("lumbar-puncture", "never", "other-diagnosis"),
  ),
  ...at(72, ...order("ct-venogram")),
  ...at(74, ...call("intensive-care", "neurology")),
  ...at(120, ...lookAgain, ...examine("circulation", "breathing")),
  ...atIf(
    135,
    { when: [veinShut, latest("platelets", { atLeast: 50 })], until: 400 },
    afterVenogram,
    ...call("haematology", "neurosurgery", "nephrology"),
    give("enoxaparin", 1, "mg/kg", "sc", 720),
    decide("plasma-exchange", "not-indicated", "other-diagnosis"),
  ),
  ...at(160, ...perform("family-talk"), { kind: "predict", popc: 1, mortality: 0.04 }),
  ...at(190, decide("admission", "admit", "needs-intensive-care"), ...move("picu")),
  ...at(205, ...perform("neurological-observations", "urinary-catheter")),
  ...at(206, set("temperature-target", 36.8, "Cel")),
  ...at(208, set("sodium-target", 142, "mmol/L")),
];

const watching: AuthoredStep[] = [
  // Four hours after the third dose (design).
  ...at(1830, ...order("anti-xa-lmwh")),
  ...every(120, 300, 720, ...lookAgain),
  ...at(420, ...order("mri-brain")),
  ...at(600, ...examine("fundi"), ...order("urea-and-electrolytes")),
  ...every(240, 960, 1440, ...lookAgain),
  ...at(1440, ...firstBloods, ...order("blood-gas-venous")),
  ...at(1450, ...perform("enteral-feeding")),
  ...every(360, 1800, 2880, ...lookAgain),
  ...at(1900, ...perform("family-talk", "early-rehabilitation")),
  ...at(2880, ...order("full-blood-count", "coagulation-screen", "urea-and-electrolytes")),
  ...atIf(2900, { when: [resulted("blood-culture")], until: 3600 }, ...stop("ceftriaxone")),
];

const onTheMend: AuthoredStep[] = [
  ...every(480, 3360, 6720, ...lookAgain),
  ...at(4320, ...firstBloods, ...order("mr-venogram"), ...stop("maintenance-isotonic")),
  ...at(7000, ...examine("neurological", "fundi"), ...perform("handover", "family-talk")),
  ...at(7050, { kind: "predict", popc: 1, mortality: 0.04 }),
  ...at(7060, {
    kind: "finish",
    plan: [
      "Enoxaparin for three months and longer while she loses protein, by anti-Xa",
      "Nephrology for the relapse; no diuretic without them",
      "Eyes and discs looked at every week until flat",
      "Venography again at three months",
      "Parents know headache, vomiting and drowsiness as reasons to come back at once",
    ],
  }),
];

export const m5: AuthoredCase = {
  schema: 1,
  id: "M5",
  version: 6,
  kind: "look-alike",
  title: "Headache and growing drowsiness, 7 years",
  setting: "Children's hospital with intensive care",
  difficulty: 2,
  playMinutes: 25,
  diagnosis: "deep-cerebral-venous-thrombosis",
  trigger: "other",
  reviewedBy: null,
  child: {
    ageMonths: 84,
    sex: "female",
    weightKg: spread(23, 21, 25.5),
    companion: "Both parents, who took turns at her bed for two nights.",
  },
  arrival: { weekday: "Wed", hour: 14, minute: 5 },
  hospital: { kind: "tertiary", from: { ...scannerFrom(360), "plasma-exchange": 720 } },
  stem: `An afternoon in winter. A girl of 7 years is brought by her parents. She has had \
vomiting and diarrhoea for four days, headache for two, and since yesterday she has become harder \
and harder to wake. In the night she had one seizure. Her kidneys are known to the hospital. \
${childrensHospital("from this evening")}`,
  story: {
    onset:
      "The whole family had the stomach bug, she had it worst, four days of it. Then the headache came, " +
      "and since yesterday morning she only sleeps.",
    "fever-history": "Never more than 38. It was not the fever that frightened us.",
    "seizure-description":
      "Last night, all of her, both sides, for two minutes perhaps. It stopped by itself. She was no " +
      "sleepier after it than before.",
    "behaviour-since": "She answers if I shake her. Then she mumbles and is gone again.",
    "respiratory-symptoms": "No cough, no cold.",
    "gut-symptoms":
      "Sick ten times a day at first, and loose stools. Since yesterday she only vomits.",
    "feeding-and-wet-nappies":
      "Sips of water. She has passed very little, and it foams, as it does when her kidneys are bad.",
    "headache-and-vision":
      "It hurts more when she lies down, and in the early morning. Yesterday she said that there were " +
      "two of me, side by side.",
    "movement-change": "She squints since yesterday. Her arms and legs are only weak.",
    "rash-history": "No rash.",
    "pain-history": "Her head. The tummy is better.",
    "medicines-given": "Paracetamol, twice. Something against vomiting, from the chemist.",
    "regular-medicines":
      "None for half a year. Before that prednisolone, for her kidneys. We meant to call about the swelling.",
    "possible-ingestion": "No.",
    "injury-history": "No fall.",
    "past-history":
      "Her kidneys lose protein. It began when she was four. This is the third time that she swells; " +
      "her eyelids have been thick for ten days.",
    "previous-seizures": "Never.",
    "development-history": "She is in second class, and good at it.",
    "diet-history": "Little salt, for her kidneys. She eats meat.",
    immunisations: "All that she could have.",
    allergies: "None.",
    "family-history": "My sister had a clot in her leg after a birth. No fits, no sudden deaths.",
    consanguinity: "No, we are not related.",
    "contacts-and-travel": "All of us had the stomach bug. We have not been away.",
    "home-and-carers": "With us and her two brothers.",
    "parents-worry": "That we waited too long.",
  },
  signs: {
    meningism: "The neck is supple.",
    skin: "Pale. Thick eyelids and ankles that keep the mark of a finger. No rash, no petechiae.",
    abdomen: "Soft, a little full in the flanks. Liver and spleen not enlarged.",
    "ear-nose-throat": [
      { text: "Dry lips.", while: "dry" },
      { text: "Eardrums and mastoids normal." },
    ],
    "head-and-neck-trauma": "No bruise, no swelling of the scalp.",
    "bleeding-points": "No bleeding.",
    "limbs-and-joints": "Ankles swollen. Calves soft, not tender.",
    growth: "Well grown.",
    dysmorphism: "No unusual features.",
    toxidrome: "No smell. Bowel sounds heard.",
  },
  voices: [
    {
      speaker: "parent",
      text: "She said it again in the car: it hurts more when she lies down.",
      from: 16,
      until: 60,
      gcs: [3, 14],
    },
    {
      speaker: "nurse",
      text: "The last child with a scan like hers had immunoglobulin. Shall I bring it?",
      from: 175,
      until: 240,
      gcs: [3, 14],
      reported: { finding: "ct-thalami", atLeast: 1 },
    },
    {
      speaker: "nurse",
      text: "She is harder to wake than an hour ago.",
      from: 240,
      until: 2880,
      gcs: [3, 8],
    },
    {
      speaker: "parent",
      text: "She asked what day it is. She was cross that it is not Wednesday.",
      from: 2880,
      until: 8640,
      gcs: [14, 15],
    },
  ],
  earlier: [],
  recorded,
  goodCare: course(firstHour, veins, watching, onTheMend),
  rubric: m5Rubric,
  debrief: {
    teachingPoint: sourced(
      "Both thalami dark, one more than the other, with days of headache, swollen discs and a quiet " +
        "C-reactive protein: ask for the veins before anything else. A bleed that comes of congestion " +
        "does not forbid the anticoagulant.",
      "Ichord2017",
      "Lebas2012",
    ),
    trap: sourced(
      "To read the thalami as the other disease: immunoglobulin, exchange and mannitol thicken the " +
        "blood of a dry child who loses protein, and a tap is dangerous.",
      "IVIG-AE",
    ),
    notThis: sourced(
      "Why it is not acute necrotizing encephalopathy: swollen discs and headache over days, little " +
        "fever, dense veins, one side more than the other, inflammatory markers low. The severity score " +
        "must not be worked out here: it assumes that diagnosis.",
      "Ichord2017",
      "Mizuguchi1997",
      "Yamamoto2015",
    ),
    contrastWith: ["C7"],
    survivorsInTen: 9.6,
    tellingFindings: [
      sourced(
        "Headache worse lying down, double vision, both discs swollen: days of raised pressure.",
        "Ichord2017",
      ),
      sourced("The deep veins dense on the plain CT, the thalami unequal.", "Ichord2017"),
      {
        text: "D-dimer high while C-reactive protein and ferritin are low.",
        references: [],
        mark: "design",
      },
    ],
  },
  references: ["Ichord2017", "Lebas2012", "IVIG-AE", "Mizuguchi1997", "Yamamoto2015", "ABX"],
  // All design, fitted to the case's table.
  drivers: {
    prodrome: spread(60, 48, 72),
    onset: spread(-2160, -2360, -2110),
    virusVirulence: logSpread(0.5, 0.4, 0.65),
    cytokineGain: logSpread(0.6, 0.4, 0.9),
    cytokineDuration: logSpread(30, 24, 40),
    feverGain: logSpread(1.8, 1.5, 2.1),
    brainInflammation: fixed(0),
    venousClot: spread(0.85, 0.66, 0.95),
    proteinLoss: spread(0.95, 0.9, 1),
    leftPredominance: spread(0.49, 0.46, 0.52),
    swellingTendency: logSpread(1.3, 0.1, 1.3),
    barrierFragility: logSpread(1, 0.8, 1.25),
    crpDrive: logSpread(2.99, 1.91, 4.78),
    pctDrive: logSpread(0.3, 0.15, 0.6),
    ferritinGain: logSpread(0.3, 0.2, 0.45),
    liverGain: logSpread(0.1, 0.05, 0.2),
    muscleGain: logSpread(0.2, 0.1, 0.4),
    plateletConsumption: logSpread(0.1, 0.05, 0.2),
    coagulationGain: fixed(0),
    adhGain: logSpread(1.2, 0.9, 1.6),
    // A nephrotic child in relapse.
    restingPressure: spread(1.22, 1.16, 1.28),
    vasoplegiaGain: logSpread(0.05, 0.02, 0.1),
    cardiacDepression: logSpread(0.05, 0.02, 0.1),
    dehydration: spread(30, 25, 36),
    glycogen: spread(1.2, 1.05, 1.35),
    stressGlucose: spread(1.5, 1, 2),
    seizureThreshold: logSpread(2, 1.5, 2.8),
    silentSeizures: fixed(0),
    apnoeaTendency: logSpread(0.1, 0.05, 0.2),
    haemorrhageTendency: logSpread(1, 0.2, 4),
    baselineHaemoglobin: spread(138, 130, 146),
    baselinePlatelets: spread(440, 400, 450),
    baselineWhiteCells: spread(11.5, 10, 13),
    baselineCreatinine: spread(38, 32, 46),
    whiteCellResponse: spread(0.6, 0.3, 0.9),
    disabilityGain: logSpread(1.09, 0.164, 5.46),
  },
  vulnerability: { thalamus: spread(0.95, 0.92, 0.98) },
};
