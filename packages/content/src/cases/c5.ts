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
  resulted,
  set,
  stop,
} from "../course";
import { rehabilitationFrom, signsAnswered, tapDeferredByBlood } from "../fragments";
import { eegFrom, scannerFrom, smallerHospital } from "../hospital";
import {
  bent,
  bloodAllowsTap,
  csfTests,
  laterBloods,
  look,
  lowPressure,
  proteinRaised,
  slowUnderPressure,
  thalamiShown,
  tubed,
} from "../orders";
import { c5Rubric } from "../rubrics/c5";
import { sourced } from "../statement";

// Minutes from arrival. "A+8" of the case is 480; N is 11 hours before.

/** What was done, errors included: antiviral, steroid and transfer late, nobody asked for help. */
const recorded: AuthoredStep[] = [
  ...at(0, ...examine("general-appearance", "airway", "breathing", "circulation", "psychiatric")),
  ...at(6, ...look),
  ...at(12, ...order("glucose-blood", "blood-gas-venous", "blood-culture"), ...laterBloods),
  ...at(12, ...order("ammonia", "toxicology-screen-urine", "respiratory-panel")),
  ...at(15, ...ask("onset", "behaviour-since", "medicines-given", "possible-ingestion")),
  ...at(20, ...order("ct-head")),
  ...at(30, ...examine("neurological", "toxidrome", "meningism")),
  ...at(60, give("maintenance-isotonic", 1.5, "mL/kg/h", "iv")),
  ...at(90, give("aciclovir", 10, "mg/kg", "iv", 480)),
  ...at(98, ...look),
  ...at(100, ...perform("lumbar-puncture")),
  ...at(121, ...csfTests, give("ceftriaxone", 4, "g", "iv", 1440)),
  ...at(240, ...look),
  ...at(478, ...look),
  ...at(483, ...perform("intubation")),
  ...at(510, set("ventilator-rate", 16, "/min")),
  ...at(520, ...move("picu"), ...perform("nasogastric-tube")),
  ...at(620, give("paracetamol", 15, "mg/kg", "iv", 360)),
  ...at(832, give("oseltamivir", 75, "mg", "enteral", 720)),
  ...at(1020, ...order("eeg")),
  ...at(1440, ...laterBloods, ...order("blood-gas-arterial", "ammonia"), ...look),
  ...at(1515, ...order("mri-brain")),
  ...at(1710, give("methylprednisolone", 1000, "mg", "iv", 1440)),
  ...at(2160, give("immunoglobulin", 1, "g/kg", "iv", 1440)),
  ...at(2880, ...look, ...order("urea-and-electrolytes")),
  // Two doses of immunoglobulin in all.
  ...at(3700, ...stop("immunoglobulin")),
  ...atIf(
    3800,
    { when: [lowPressure(92)], until: 5400 },
    give("noradrenaline", 0.2, "ug/kg/min", "iv"),
  ),
  ...at(4160, ...look, ...order("ct-head"), ...stop("paracetamol")),
  ...at(4320, ...laterBloods, ...order("blood-gas-arterial"), ...look),
  ...at(4400, ...perform("family-hard-news"), ...stop("methylprednisolone")),
  // Diabetes insipidus: at her age 1 to 4 ug [BNFC].
  ...at(4430, give("desmopressin", 2, "ug", "im", 720)),
  ...at(
    4440,
    give("maintenance-isotonic", 4, "mL/kg/h", "iv"),
    give("saline-0-9", 10, "mL/kg", "iv"),
  ),
  ...atIf(
    4500,
    { when: [lowPressure(96)], until: 5400 },
    give("noradrenaline", 0.4, "ug/kg/min", "iv"),
    give("saline-0-9", 10, "mL/kg", "iv"),
  ),
  ...at(4600, give("saline-0-9", 10, "mL/kg", "iv")),
  // What confounds the examination is on the chart before it.
  ...at(4720, ...order("blood-gas-arterial")),
  ...at(4740, ...perform("brain-death-testing")),
  ...at(4860, ...perform("memory-making")),
  ...at(5500, ...order("blood-gas-arterial")),
  ...at(5520, ...perform("brain-death-testing")),
  ...at(10_000, { kind: "finish", plan: ["Rehabilitation"] }),
];

const firstImpression = differential(
  {
    ane: 0.3,
    "hsv-encephalitis": 0.14,
    "bacterial-meningitis": 0.14,
    "unknown-poisoning": 0.12,
    adem: 0.05,
    other: 0.25,
  },
  ["Fever of 40 with a changed mind is a sick brain", "Sixty hours of fever first"],
  ["Skin moist and bowel sounds heard: against an anticholinergic drug"],
);

const afterRaisedProtein = differential(
  { ane: 0.85, "hsv-encephalitis": 0.03, adem: 0.03, "bacterial-meningitis": 0.01, other: 0.08 },
  ["CSF protein far above 60 mg/dL with few cells", "Liver enzymes and procalcitonin up"],
  ["Early CT normal"],
);

const withoutRaisedProtein = differential(
  {
    ane: 0.55,
    "hsv-encephalitis": 0.12,
    "bacterial-meningitis": 0.08,
    adem: 0.05,
    other: 0.2,
  },
  ["Liver enzymes, procalcitonin and platelets", "Fever came days before"],
  ["Early CT normal"],
);

const afterMri = differential(
  { ane: 0.95, "hsv-encephalitis": 0.01, adem: 0.01, other: 0.03 },
  ["Both thalami and the brainstem, symmetrical", "Ammonia not raised"],
  ["No limbic lesion"],
);

const score = (brainstem: boolean | null, protein: boolean | null): AuthoredAction =>
  aness({
    shock: false,
    brainstem,
    ageOver48Months: true,
    plateletsBelow100: false,
    csfProteinAbove60: protein,
  });

const inComa = latest("gcs", { atMost: 8 });

/** Every bar of the lumbar puncture rule that a number on the chart can show. */
const tapIsSafe = [
  resulted("ct-head"),
  latest("ct-cisterns", { atMost: 0 }),
  latest("gcs", { atLeast: 9 }),
  ...bloodAllowsTap,
];

const firstHour: AuthoredStep[] = [
  ...at(0, ...examine("general-appearance", "airway", "breathing", "circulation")),
  ...at(4, ...look),
  ...at(6, ...order("glucose-blood", "blood-gas-venous", "ecg")),
  ...at(7, ...laterBloods, ...order("ammonia", "blood-culture", "respiratory-panel")),
  ...at(8, ...order("toxicology-screen-urine", "paracetamol-level", "salicylate-level")),
  ...atIf(
    8,
    { when: [latest("oxygen-saturation", { atMost: 95 })], until: 60 },
    give("oxygen", 2, "L/min", "inhaled"),
  ),
  ...at(9, firstImpression, ...call("senior")),
  ...at(12, ...ask("onset", "behaviour-since", "medicines-given", "possible-ingestion")),
  ...atIf(20, { when: [latest("gcs", { atLeast: 9 })] }, ...order("ct-head")),
  ...at(21, give("ceftriaxone", 4, "g", "iv", 1440), give("aciclovir", 10, "mg/kg", "iv", 480)),
  ...at(22, give("paracetamol", 15, "mg/kg", "iv", 360)),
  ...at(22, give("maintenance-isotonic", 1.5, "mL/kg/h", "iv")),
  ...at(24, ...call("retrieval", "intensive-care")),
  ...at(30, ...examine("neurological", "meningism", "skin", "toxidrome", "abdomen")),
  ...at(46, ...look, ...perform("neurological-observations")),
  ...at(90, ...look, ...perform("family-talk", "nasogastric-tube", "droplet-precautions")),
  ...at(107, give("oseltamivir", 75, "mg", "enteral", 720)),
  ...at(108, ...examine("cranial-nerves", "fundi", "circulation", "breathing")),
];

const lumbarPuncture: AuthoredStep[] = [
  ...at(114, ...look),
  ...atIf(
    116,
    { when: tapIsSafe, until: 160 },
    decide("lumbar-puncture", "do-now", "checks-passed"),
    ...perform("lumbar-puncture"),
    ...csfTests,
  ),
  ...atIf(
    161,
    {
      when: [latest("gcs", { atMost: 8 })],
      unless: [resulted("csf-opening-pressure")],
      until: 170,
    },
    decide("lumbar-puncture", "defer", "low-gcs"),
  ),
  ...tapDeferredByBlood(161, { unless: [resulted("csf-opening-pressure")] }),
  ...atIf(
    161,
    {
      when: [latest("ct-cisterns", { atLeast: 1 })],
      unless: [resulted("csf-opening-pressure")],
    },
    decide("lumbar-puncture", "defer", "raised-pressure"),
  ),
  ...at(165, ...order("store-samples", "mog-igg")),
];

const steroidEarly: AuthoredStep[] = [
  ...atIf(200, { when: [proteinRaised], until: 300 }, afterRaisedProtein, score(null, true)),
  ...atIf(200, { unless: [proteinRaised] }, withoutRaisedProtein),
  ...at(202, ...call("immunology"), give("methylprednisolone", 1000, "mg", "iv", 1440)),
  ...at(203, give("omeprazole", 40, "mg", "iv", 1440)),
  ...at(204, decide("plasma-exchange", "not-available", "no-service")),
  ...at(205, { kind: "predict", popc: 6, mortality: 0.6, good: 0.12 }),
];

const neuroprotection: readonly AuthoredAction[] = [
  set("paco2-target", 37, "mm[Hg]"),
  set("head-up", 30, "deg"),
  set("temperature-target", 36.6, "Cel"),
  set("sodium-target", 147, "mmol/L"),
  give("midazolam", 0.1, "mg/kg/h", "iv"),
  give("hypertonic-saline-3", 3, "mL/kg", "iv", 360),
];

const tube = (reason: string): AuthoredAction[] => [
  ...call("anaesthesia"),
  decide("intubation", "intubate", reason),
  ...perform("intubation"),
];

/** Looked at every quarter of an hour: the tube comes within 30 minutes of a score of 8, or for the road, as breathing slows. */
const airwayInTime: AuthoredStep[] = [
  ...every(15, 141, 586, ...examine("consciousness")),
  ...atIf(46, { when: [inComa], unless: [tubed], until: 1400 }, ...tube("low-gcs")),
  ...atIf(
    300,
    { when: [latest("respiratory-rate", { atMost: 16 })], unless: [tubed], until: 1400 },
    ...examine("breathing"),
    ...tube("transfer"),
  ),
  ...atIf(
    46,
    { when: [tubed], until: 1500 },
    ...neuroprotection,
    ...call("neurosurgery"),
    ...order("eeg"),
    ...perform("family-hard-news"),
  ),
  // A scan that had to wait for the tube.
  ...atIf(90, { when: [tubed], unless: [resulted("ct-head")] }, ...order("ct-head")),
];

/** The pressure is measured once she is where it can be: salt from 25 mm[Hg] (design), while sodium allows it. */
const saltFor = (from: number): AuthoredStep[] => [
  ...atIf(
    from,
    {
      when: [latest("intracranial-pressure", { atLeast: 25 }), latest("sodium", { atMost: 157 })],
      until: from + 355,
    },
    give("hypertonic-saline-3", 4, "mL/kg", "iv"),
  ),
  // A heart that slows before the next dose is due.
  ...atIf(from + 10, { when: slowUnderPressure, until: from + 355 }, ...call("neurosurgery")),
];

const pressureMeasured: AuthoredStep[] = [
  ...at(622, ...perform("icp-monitor")),
  ...every(60, 640, 2880, ...examine("consciousness")),
  ...Array.from({ length: 18 }, (_, index) => saltFor(630 + 360 * index)).flat(),
  // A new sign before there is a monitor: a pupil, or arms that bend.
  ...atIf(
    126,
    { when: [bent], until: 2880 },
    give("hypertonic-saline-3", 5, "mL/kg", "iv"),
    ...call("neurosurgery"),
  ),
];

const inIntensiveCare: AuthoredStep[] = [
  ...at(600, ...move("picu"), ...perform("arterial-line", "family-talk")),
  ...at(660, ...order("urea-and-electrolytes", "blood-gas-arterial", "full-blood-count")),
  ...at(1035, ...order("mri-brain")),
  ...atIf(1130, { when: [thalamiShown], until: 1500 }, afterMri, score(true, true)),
  ...at(1140, ...perform("family-hard-news")),
  ...at(1200, ...call("immunology", "neurology", "nephrology")),
  ...at(1205, decide("tocilizumab", "wait", "team-discussion")),
  ...atIf(
    1210,
    { when: [thalamiShown], until: 1600 },
    decide("plasma-exchange", "start", "thalamic-lesions"),
    ...perform("family-consent", "dialysis-catheter", "plasma-exchange"),
  ),
  ...at(1440, ...laterBloods, ...order("blood-gas-arterial", "ammonia")),
  ...at(1450, ...perform("enteral-feeding")),
  ...every(360, 1800, 2880, ...order("urea-and-electrolytes", "blood-gas-arterial")),
  ...atIf(
    1500,
    { when: [lowPressure(94)], until: 9000 },
    give("noradrenaline", 0.1, "ug/kg/min", "iv"),
  ),
  ...atIf(
    2300,
    { when: [latest("sodium", { atLeast: 153 })], until: 9000 },
    ...stop("hypertonic-saline-3"),
  ),
  ...atIf(
    2300,
    { when: [latest("sodium", { atLeast: 156 })], until: 9000 },
    give("desmopressin", 1, "ug", "im", 720),
  ),
];

const days: AuthoredStep[] = [
  ...signsAnswered({ from: 2880, until: 7240 }),
  ...every(720, 3240, 7200, ...order("urea-and-electrolytes", "blood-gas-arterial")),
  ...at(2890, ...perform("family-talk")),
  ...at(4330, ...laterBloods, ...perform("family-talk")),
  ...at(4340, ...call("genetics"), ...order("ranbp2-gene")),
  ...rehabilitationFrom(4340, 7200),
  // Sedation is held on the fourth day: what is left of her is seen without it.
  ...at(4320, ...stop("midazolam")),
  ...at(4800, ...stop("methylprednisolone")),
  ...at(5760, ...perform("family-hard-news", "memory-making")),
  ...at(7210, ...perform("family-talk", "handover")),
  ...at(7240, { kind: "predict", popc: 5, mortality: 0.5, good: 0.05 }),
  ...at(7250, {
    kind: "finish",
    plan: [
      "Rehabilitation if she wakes, with a follow-up at 6 to 8 weeks; end-of-life care if she does not",
      "RANBP2 result to be told to the parents",
      "If the brain has died: two examinations 12 hours apart, then the talk about donation",
    ],
  }),
];

export const c5: AuthoredCase = {
  schema: 1,
  id: "C5",
  version: 7,
  kind: "ane",
  title: "Fever and strange behaviour, 14 years",
  setting: "General hospital with an adult intensive care unit",
  difficulty: 2,
  playMinutes: 25,
  diagnosis: "ane",
  trigger: "influenza-a",
  reviewedBy: null,
  child: {
    ageMonths: 168,
    sex: "female",
    // No heavier: 1 g of methylprednisolone, the cap, is 20 mg/kg at 50 kg.
    weightKg: spread(50, 46, 50),
    companion: "Her mother, who came with her from the first hospital.",
  },
  arrival: { weekday: "Thu", hour: 19, minute: 40 },
  hospital: {
    kind: "district",
    // Retrieval is at the bedside three hours after the call; the unit that receives her has it all.
    from: {
      ...scannerFrom(1080),
      ...eegFrom(1080),
      immunoglobulin: 720,
      "plasma-exchange": 1080,
      tocilizumab: 1080,
    },
    takes: { "viral-pcr-rapid": 720, "respiratory-panel": 720 },
  },
  stem: `A winter evening. A girl of 14 is brought by ambulance from a small hospital, where a \
psychiatrist was asked to see her: since this morning she has been confused, silent for minutes \
and then shouting. She was held down there and given haloperidol into the muscle. She has had a \
fever for days and a week of exams. \
${smallerHospital("an adult intensive care unit", "EEG and MRI are to be had from tomorrow afternoon")}`,
  story: {
    onset:
      "It was this morning, about eleven hours ago. She did not know what day it was, then she did " +
      "not answer, then she shouted at the wall. Before that she had a fever for {prodrome}.",
    "fever-history":
      "She has had it for {prodrome} before this began, 39 and above, with aching legs and back.",
    "seizure-description":
      "No fit. She never jerked, she never went stiff. I was there all the time.",
    "behaviour-since":
      "She stares and says nothing, and then she screams. She pulled at the sheets. Since the " +
      "injection she is quieter, but she is not back.",
    "respiratory-symptoms": "A cough and a sore throat from the first day.",
    "gut-symptoms": "She was sick four or five times yesterday. No diarrhoea.",
    "feeding-and-wet-nappies": "She drank a few sips today. She passed water this morning.",
    "headache-and-vision": "A headache since the fever began. She never said anything of her eyes.",
    "movement-change": "Her speech is slurred. And her legs are stiff when we move her.",
    "rash-history": "No rash.",
    "pain-history": "Her whole body ached. No belly pain, her neck did not hurt.",
    "medicines-given":
      "A cold remedy from the chemist: paracetamol with something that makes you sleepy. Two sachets " +
      "yesterday, one today at noon. At the other hospital an injection, haloperidol 2.5 mg.",
    "regular-medicines": "None. No pill, no patches.",
    "possible-ingestion":
      "I looked: no empty packets, nothing missing at home. She does not drink. They tested her urine " +
      "at the other hospital and found nothing.",
    "injury-history": "No fall, no blow to the head.",
    "past-history": "She is healthy. Chickenpox when she was three.",
    "previous-seizures": "Never.",
    "development-history":
      "She is good at school. She has exams this week; everybody said it is that.",
    "diet-history": "She eats everything, meat too. She has never been ill from fasting.",
    immunisations: "All the ones at school. Not the winter one.",
    allergies: "None.",
    "family-history": "Nobody with fits or a sickness of the mind. No child of ours has died.",
    consanguinity: "No, we are not related.",
    "contacts-and-travel": "Half her class has been in bed with fever. We have not travelled.",
    "home-and-carers": "She lives with me and her stepfather, and a little brother.",
    "parents-worry": "They say it is her nerves. She is not mad. She does not know me.",
  },
  signs: {
    meningism: "No neck stiffness.",
    skin: "Moist. No rash, no needle marks.",
    abdomen: "Soft. Liver just felt, spleen not enlarged. Bowel sounds heard.",
    "ear-nose-throat": "Throat red. Both eardrums normal.",
    "head-and-neck-trauma": "A bruise on each wrist from being held. No swelling of the scalp.",
    "limbs-and-joints": "No swelling, no tenderness.",
    growth: "Well nourished.",
    dysmorphism: "No unusual features.",
    toxidrome: "Skin moist, bowel sounds heard, bladder not full. No smell.",
  },
  voices: [
    {
      speaker: "parent",
      text: "She is not mad. She does not know me.",
      from: 12,
      until: 60,
      gcs: [3, 13],
    },
    {
      speaker: "nurse",
      text: "The porter asks whether she goes to the psychiatric ward.",
      from: 40,
      until: 100,
      gcs: [9, 14],
    },
    {
      speaker: "nurse",
      text: "She has stopped shouting, and her breathing stops for seconds.",
      from: 240,
      until: 620,
      gcs: [3, 10],
      when: "breath-pauses",
    },
    {
      speaker: "parent",
      text: "She squeezed my hand. Did you see it?",
      from: 2880,
      until: 9000,
      gcs: [12, 15],
    },
  ],
  // A sachet of the cold remedy at noon, and haloperidol 2.5 mg for 50 kg four hours before arrival.
  earlier: [
    { drug: "paracetamol", perKg: 10, route: "enteral", at: -460 },
    { drug: "haloperidol", perKg: 0.05, route: "im", at: -240 },
  ],
  recorded,
  goodCare: course(
    firstHour,
    lumbarPuncture,
    steroidEarly,
    airwayInTime,
    pressureMeasured,
    inIntensiveCare,
    days,
  ),
  rubric: c5Rubric,
  debrief: {
    teachingPoint: sourced(
      "Fever with a new change of mind is a disease of the brain until shown otherwise. The raised " +
        "protein with four cells was the first hard clue, 27 hours before the steroid. Age above 48 " +
        "months adds two points, so that a teenager with a brainstem lesion starts at four.",
      "Yamamoto2015",
    ),
    trap: sourced(
      'The anchor on intoxication or psychiatry, and reading "four cells" as "normal CSF". An ' +
        "antipsychotic before glucose, gas and temperature clouds the examination and lengthens QT.",
      "CHOP-agitation",
    ),
    contrastWith: ["C8"],
    survivorsInTen: 4,
    tellingFindings: [
      sourced(
        "CSF protein far above 60 mg/dL with few cells: raised in 59 to 63 % of two series.",
        "Zhu2021",
        "Silverman2025",
      ),
      sourced("Procalcitonin up while C-reactive protein is quiet.", "LiK2021"),
      sourced(
        "Both thalami and the brainstem, the same on both sides, the ammonia not raised.",
        "Mizuguchi1997",
      ),
      {
        text: "Moist skin and bowel sounds: an anticholinergic drug dries both.",
        references: [],
        mark: "author's own",
      },
    ],
  },
  references: [
    "Zhang2025-seed",
    "Yamamoto2015",
    "Mizuguchi1997",
    "Okumura2009",
    "Chang2022",
    "Zhu2021",
    "Silverman2025",
    "LiK2021",
    "CHOP-agitation",
    "AAP2022flu",
    "ABN-HSV",
    "CRO-label",
    "NICE-LP",
    "Kochanek2019",
    "Seaton2020",
    "BD-2011",
  ],
  // All design: fitted to the table of the case.
  drivers: {
    prodrome: spread(60, 48, 72),
    onset: spread(-660, -700, -620),
    virusVirulence: logSpread(1, 0.85, 1.2),
    cytokineGain: logSpread(38, 28, 52),
    cytokineDuration: logSpread(60, 45, 80),
    feverGain: logSpread(1, 0.92, 1.08),
    brainInflammation: logSpread(1.1, 1.06, 1.14),
    brainDelay: spread(15, 14.3, 15.7),
    brainInflammationDuration: fixed(120),
    barrierFragility: logSpread(2.3, 2.15, 2.45),
    swellingTendency: logSpread(1.17, 0.6, 1.43),
    crpDrive: logSpread(2.08, 1.5, 2.77),
    pctDrive: logSpread(36, 26, 50),
    ferritinGain: logSpread(12, 9, 16),
    liverGain: logSpread(6.18, 4.28, 8.58),
    muscleGain: logSpread(17.6, 12.1, 25.3),
    plateletConsumption: logSpread(2, 1.7, 2.3),
    coagulationGain: logSpread(2.66, 2.13, 3.37),
    fibrinolysis: logSpread(1.64, 1.23, 2.19),
    kidneyGain: logSpread(1.4, 1.05, 1.87),
    adhGain: logSpread(0.9, 0.6, 1.3),
    vasoplegiaGain: logSpread(0.05, 0.03, 0.08),
    cardiacDepression: logSpread(0.05, 0.02, 0.1),
    dehydration: spread(10, 5, 16),
    glycogen: spread(0.8, 0.6, 1),
    stressGlucose: spread(6.01, 4.01, 8.01),
    seizureThreshold: fixed(60),
    firstSeizure: fixed(0),
    silentSeizures: fixed(0),
    apnoeaTendency: logSpread(0.4, 0.3, 0.534),
    haemorrhageTendency: logSpread(3.75, 3.2, 4.4),
    baselineHaemoglobin: spread(112, 104, 120),
    baselinePlatelets: spread(250, 235, 285),
    baselineWhiteCells: spread(6.5, 5.5, 7.5),
    baselineCreatinine: spread(62, 54, 70),
    whiteCellResponse: spread(-0.6, -0.9, -0.3),
    altGain: logSpread(2.47, 2.06, 2.96),
    ldhGain: logSpread(0.718, 0.598, 0.862),
    disabilityGain: logSpread(0.357, 0.1, 1.78),
  },
  vulnerability: {
    thalamus: spread(0.8, 0.77, 0.83),
    midbrain: spread(0.75, 0.71, 0.79),
    pons: spread(0.75, 0.71, 0.79),
    "cerebellar-white-matter": spread(0.35, 0.27, 0.43),
    "periventricular-white-matter": spread(0.35, 0.27, 0.43),
  },
};
