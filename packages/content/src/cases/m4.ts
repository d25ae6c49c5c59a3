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
  move,
  order,
  perform,
  resulted,
  set,
  stop,
} from "../course";
import { convulsionAnswered } from "../fragments";
import { childrensHospital } from "../hospital";
import { look } from "../orders";
import { m4Rubric } from "../rubrics/m4";
import { sourced } from "../statement";

// Minutes from arrival.

const firstBloods = order(
  "full-blood-count",
  "coagulation-screen",
  "urea-and-electrolytes",
  "liver-function-tests",
  "ck",
  "crp",
  "ammonia",
  "osmolality-serum",
);

const metabolicSamples = order("amino-acids-plasma", "organic-acids-urine", "acylcarnitines");

/** What was done: lactate given for lactate, ten hours without sugar, the airway late, vitamins on day 2. */
const recorded: AuthoredStep[] = [
  ...at(2, give("oxygen", 4, "L/min", "inhaled"), ...examine("airway", "breathing")),
  ...at(8, ...look, ...order("glucose-blood", "blood-gas-capillary"), ...perform("nil-by-mouth")),
  ...at(15, ...firstBloods, ...order("blood-culture", "viral-pcr-rapid", "il-6")),
  ...at(20, give("ringer-lactate", 10, "mL/kg", "iv")),
  ...at(30, ...ask("onset", "behaviour-since", "development-history")),
  ...at(50, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(90, give("ringer-lactate", 10, "mL/kg", "iv"), ...look),
  ...at(180, ...order("blood-gas-capillary"), ...look),
  ...at(340, ...call("anaesthesia"), ...perform("intubation")),
  ...at(361, ...order("blood-gas-capillary"), ...move("picu")),
  ...at(600, give("maintenance-isotonic", 4, "mL/kg/h", "iv")),
  ...at(680, ...order("mri-brain")),
  ...at(1000, ...metabolicSamples),
  ...at(1440, ...order("blood-gas-capillary"), ...look),
  ...at(1600, ...call("metabolic"), ...perform("nasogastric-tube")),
  ...at(1620, give("thiamine", 20, "mg/kg", "iv", 1440)),
  ...at(1620, give("biotin", 10, "mg/kg", "enteral", 1440)),
  ...at(1700, ...perform("enteral-feeding")),
  ...at(2880, ...order("blood-gas-capillary"), ...look, ...stop("ceftriaxone")),
  ...at(7200, ...look),
  ...at(14380, { kind: "finish", plan: ["Metabolic clinic", "Rehabilitation"] }),
];

const breathes: AuthoredStep[] = [
  ...at(0, give("oxygen", 10, "L/min", "inhaled"), ...examine("airway", "breathing")),
  ...at(4, ...order("glucose-blood", "blood-gas-capillary"), ...call("senior")),
  ...at(6, ...examine("consciousness")),
  // 5 % glucose in isotonic saline at the full rate for his weight (design).
  ...at(7, give("maintenance-isotonic", 4, "mL/kg/h", "iv")),
  ...at(8, decide("intubation", "intubate", "failing-breathing"), ...call("anaesthesia")),
  ...at(8, ...firstBloods, ...order("blood-culture", "viral-pcr-rapid")),
  ...at(
    8,
    differential(
      {
        "viral-encephalitis": 0.3,
        "mitochondrial-disease": 0.2,
        "bacterial-meningitis": 0.12,
        ane: 0.12,
        "urea-cycle-defect": 0.06,
        other: 0.2,
      },
      ["Breath that stops and starts", "Fever, and no convulsion"],
      ["Fever is not high"],
    ),
  ),
  ...at(9, ...perform("intubation")),
  ...at(31, ...call("intensive-care"), ...examine("circulation")),
  ...at(36, set("paco2-target", 38, "mm[Hg]")),
  ...at(36, set("head-up", 30, "deg")),
  ...at(37, give("morphine", 10, "ug/kg/h", "iv")),
  ...at(37, ...ask("development-history", "behaviour-since", "onset", "feeding-and-wet-nappies")),
  ...at(46, ...ask("family-history", "consanguinity", "medicines-given", "allergies")),
  ...at(52, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(52, give("aciclovir", 500, "mg/m2", "iv", 480)),
];

/** Lactate that stays after the circulation is right: the vitamins cost nothing, so they are not waited for. */
const lactateStays: AuthoredStep[] = [
  ...at(56, ...perform("nasogastric-tube"), ...move("picu")),
  ...at(66, ...order("ct-head"), ...metabolicSamples, ...order("store-samples")),
  ...at(70, ...call("metabolic"), decide("lumbar-puncture", "defer", "low-gcs")),
  ...at(
    75,
    differential(
      {
        leigh: 0.35,
        "mitochondrial-disease": 0.15,
        "viral-encephalitis": 0.14,
        "urea-cycle-defect": 0.04,
        btbgd: 0.06,
        ane: 0.12,
        other: 0.14,
      },
      ["He lost what he could do before the fever", "Lactate above 4 with a good circulation"],
      ["Ammonia not above 100: against a urea cycle defect"],
    ),
  ),
  ...at(80, give("thiamine", 20, "mg/kg", "iv", 1440)),
  ...at(80, give("biotin", 10, "mg/kg", "enteral", 1440)),
  ...at(100, ...perform("enteral-feeding", "family-talk")),
  ...at(130, ...examine("circulation", "skin", "abdomen", "fundi", "growth")),
  ...at(
    140,
    differential(
      { leigh: 0.45, "mitochondrial-disease": 0.15, btbgd: 0.07, ane: 0.1, other: 0.23 },
      ["He lost what he could do before the fever", "Lactate above 4 with a good circulation"],
      ["CT shows no swelling"],
    ),
    { kind: "predict", popc: 4, mortality: 0.25, good: 0.1 },
  ),
  ...at(240, ...order("blood-gas-capillary", "glucose-blood"), ...look),
  ...at(335, ...order("mri-brain", "mr-spectroscopy")),
  ...at(366, ...order("blood-gas-capillary")),
  ...atIf(
    440,
    { when: [resulted("mri-brain")], until: 700 },
    differential(
      { leigh: 0.72, "mitochondrial-disease": 0.16, btbgd: 0.05, ane: 0.02, other: 0.05 },
      ["Putamina and brainstem, the same on both sides, no bleeding", "Lactate that stays"],
      ["Thalami hardly touched"],
    ),
    { kind: "predict", popc: 4, mortality: 0.25, good: 0.1 },
    decide("aciclovir", "stop", "mri-not-hsv"),
    ...stop("aciclovir"),
  ),
  ...at(720, ...order("blood-gas-capillary", "glucose-blood"), ...look),
  ...at(740, ...perform("family-talk"), ...call("genetics", "neurology")),
  ...at(760, ...order("exome-trio")),
];

const onward: AuthoredStep[] = [
  // Never valproate.
  ...convulsionAnswered({
    from: 60,
    until: 7200,
    longerActing: [give("levetiracetam", 60, "mg/kg", "iv")],
  }),
  ...atIf(60, { when: [convulsed(60)], until: 7200 }, ...order("eeg")),
  // The drug is kept up once the EEG is read.
  ...atIf(
    60,
    { when: [convulsed(60), resulted("eeg", 60)], until: 7200 },
    give("levetiracetam", 20, "mg/kg", "iv", 720),
  ),
  ...every(480, 1200, 2640, ...look),
  ...at(1440, ...order("blood-gas-capillary", "ammonia", "full-blood-count")),
  ...atIf(2900, { when: [resulted("blood-culture")], until: 3400 }, ...stop("ceftriaxone")),
  ...at(2950, ...stop("morphine"), ...look, ...perform("family-talk", "early-rehabilitation")),
  ...at(2970, ...call("rehabilitation", "palliative-care")),
  ...every(1440, 4320, 7200, ...look),
  ...at(7260, ...perform("family-talk", "handover")),
  ...at(7270, {
    kind: "finish",
    plan: [
      "Thiamine and biotin go on until the gene result is back",
      "Never fasting for long, never valproate: written into his notes and an emergency letter",
      "Extubation is tried when he wakes; his parents have been told what it means if it fails",
      "Metabolic team, rehabilitation, and talks about what is right for him",
    ],
  }),
];

export const m4: AuthoredCase = {
  schema: 1,
  id: "M4",
  version: 7,
  kind: "look-alike",
  title: "A cold, slack limbs and uneven breathing, 14 months",
  setting: "Children's hospital with intensive care",
  difficulty: 2,
  playMinutes: 25,
  diagnosis: "leigh",
  trigger: "other",
  reviewedBy: null,
  child: {
    ageMonths: 14,
    sex: "male",
    weightKg: spread(8.1, 7.6, 8.7),
    companion: "His mother, who carries him.",
  },
  arrival: { weekday: "Mon", hour: 6, minute: 50 },
  hospital: { kind: "tertiary" },
  stem: `A boy of 14 months is brought by his mother at the end of the night. He has had a cold \
and some fever for two days. Since yesterday he drinks badly, hangs limp on her arm and breathes \
unevenly. He has not convulsed. \
${childrensHospital("now")}`,
  story: {
    onset:
      "The cold came first, two days ago. Since yesterday evening he is limp, and in the night I heard " +
      "that his breathing was not right.",
    "fever-history": "A little over 38, never more.",
    "seizure-description": "He has had no fit. He has not jerked at all.",
    "behaviour-since": "He looks at me for a moment, then his eyes go and he dozes off.",
    "respiratory-symptoms":
      "A runny nose. No cough to speak of. It is the breathing itself: it stops.",
    "gut-symptoms": "He brought up his bottle twice yesterday. No diarrhoea.",
    "feeding-and-wet-nappies":
      "Two small bottles since yesterday morning. He chokes on them. One wet nappy in the night.",
    "headache-and-vision": "His eyes jump. I noticed that last week, and now it is more.",
    "movement-change": "He is slack all over. He used to sit. He has not for two months.",
    "rash-history": "No rash.",
    "pain-history": "He does not cry as if it hurt.",
    "medicines-given": "One paracetamol suppository yesterday at noon. Nothing since.",
    "regular-medicines": "Vitamin D drops.",
    "possible-ingestion": "No. He cannot get at anything.",
    "injury-history": "No fall. He has been on my arm.",
    "past-history":
      "Born at term. He fed slowly from the start and never put on much. Nobody found why.",
    "previous-seizures": "None.",
    "development-history":
      "He sat at eight months. Two months ago he had a cold like this, and after it he could not sit any more.",
    "diet-history": "Milk and puree. He is worse in the mornings, before his first bottle.",
    immunisations: "All of them.",
    allergies: "None known.",
    "family-history": "My first baby died at six months. They said it was a sudden death.",
    consanguinity: "No, we are from different countries.",
    "contacts-and-travel": "His cousin has a cold. We have not travelled.",
    "home-and-carers": "He lives with us two. I am always with him.",
    "parents-worry": "He is going backwards and nobody tells me why.",
  },
  signs: {
    meningism: "No neck stiffness.",
    skin: "Pale. No rash, no petechiae, no bruises.",
    fundi: "Both discs are pale.",
    abdomen: "Soft. Liver and spleen not enlarged.",
    "ear-nose-throat": "Clear nasal discharge. Both eardrums normal.",
    "head-and-neck-trauma": "No bruise, no swelling.",
    "bleeding-points": "No bleeding.",
    "limbs-and-joints": "No swelling, no tenderness.",
    growth: "Thin. Below the third centile for weight; head on the tenth.",
    dysmorphism: "No unusual features. More hair on the arms than usual.",
    toxidrome: "No smell. Bowel sounds heard.",
  },
  voices: [
    {
      speaker: "nurse",
      text: "He stopped breathing for ten seconds, then went on.",
      from: 1,
      until: 60,
      when: "breath-pauses",
    },
    {
      speaker: "parent",
      text: "He used to sit. He forgot.",
      tells: ["regression"],
      from: 30,
      until: 300,
    },
    {
      speaker: "nurse",
      text: "His mother asks when he may have his bottle. He is always worse when he has not eaten, she says.",
      from: 240,
      until: 600,
      gcs: [3, 13],
      when: "breath-pauses",
    },
  ],
  history: ["regression"],
  recorded,
  goodCare: course(breathes, lactateStays, onward),
  rubric: m4Rubric,
  debrief: {
    teachingPoint: sourced(
      "A lactate that stays high when the circulation is right, in a child who had lost skills " +
        "before the fever, is a failing of energy. Glucose runs from the first hour, the vitamins " +
        "are given before the answer, and valproate never is.",
      "VPA-POLG2024",
      "BTBGD-GR",
    ),
    trap: {
      text:
        "To treat the lactate with fluid, keep him fasting, and give lactate in the bag. The other " +
        "trap is a pulse of steroid as the only plan.",
      references: [],
      mark: "design",
    },
    notThis: sourced(
      "Why it is not acute necrotizing encephalopathy: lost skills before the fever, lactate that " +
        "stays, no swelling and no bleeding, putamina more than thalami; white matter was spared in all " +
        "of 17; CSF protein, where it is measured, is normal. The severity score must not be worked out here.",
      "Bonfante2016",
      "Yamamoto2015",
    ),
    contrastWith: ["C4", "M9"],
    survivorsInTen: 7.5,
    tellingFindings: [
      sourced(
        "Basal ganglia in 76 %, brainstem in 53 %, thalami in 24 % of a series.",
        "Bonfante2016",
      ),
      {
        text: "Pauses in his breathing, eyes that beat round, slack limbs, and no seizure before he came.",
        references: [],
        mark: "author's own",
      },
      {
        text: "Lactate still raised six hours on, with a good circulation, and a lactate peak on spectroscopy.",
        references: [],
        mark: "author's own",
      },
    ],
  },
  references: ["Bonfante2016", "Farina2002", "VPA-POLG2024", "BTBGD-GR", "Yamamoto2015", "ABX"],
  // All design: fitted to the case's table.
  drivers: {
    prodrome: spread(32, 28.5, 35),
    onset: spread(-960, -1140, -800),
    virusVirulence: logSpread(0.8, 0.6, 1),
    cytokineGain: logSpread(0.4, 0.28, 0.55),
    cytokineDuration: logSpread(30, 22, 40),
    feverGain: logSpread(2.1, 1.9, 2.3),
    brainInflammation: fixed(0),
    swellingTendency: logSpread(0.15, 0.1, 0.22),
    haemorrhageTendency: fixed(0),
    crpDrive: logSpread(0.3, 0.15, 0.6),
    pctDrive: logSpread(0.3, 0.15, 0.6),
    liverGain: logSpread(10.5, 7.88, 14),
    muscleGain: logSpread(4.56, 3.04, 6.84),
    plateletConsumption: logSpread(0.3, 0.15, 0.5),
    coagulationGain: logSpread(0.5, 0.3, 0.8),
    adhGain: logSpread(1.4, 1, 2),
    vasoplegiaGain: logSpread(0.15, 0.1, 0.25),
    cardiacDepression: logSpread(0.05, 0.02, 0.1),
    dehydration: spread(25, 18, 32),
    glycogen: spread(1.05, 0.95, 1.15),
    stressGlucose: spread(0.9, 0.6, 1.2),
    // He has had no fit.
    seizureThreshold: fixed(5),
    firstSeizure: fixed(0),
    silentSeizures: fixed(0),
    apnoeaTendency: logSpread(4.3, 0.4, 4.3),
    mitochondrialDefect: logSpread(1.75, 1.43, 1.95),
    baselineHaemoglobin: spread(112, 104, 120),
    baselinePlatelets: spread(425, 370, 445),
    baselineWhiteCells: spread(6.4, 5.5, 7.5),
    baselineCreatinine: spread(20, 17, 24),
    whiteCellResponse: spread(-0.3, -0.6, 0),
    bilirubinGain: logSpread(1.3, 1.08, 1.56),
    disabilityGain: logSpread(1.73, 1.73, 6.06),
  },
  vulnerability: {
    putamen: spread(0.68, 0.6, 0.76),
    midbrain: spread(0.57, 0.53, 0.61),
    medulla: spread(0.6, 0.56, 0.64),
    thalamus: spread(0.22, 0.18, 0.26),
  },
};
