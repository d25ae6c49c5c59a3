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
import { oxygenByNeed, tapDeferredByBlood, tubeOutAfterLook } from "../fragments";
import { childrensHospital, scannerFrom } from "../hospital";
import {
  bloodAllowsTap,
  brainstemShown,
  csfTests,
  firstBloods,
  headAllowsTap,
  laterBloods,
  look,
  proteinRaised,
  thalamiShown,
} from "../orders";
import { c1Rubric } from "../rubrics/c1";
import { sourced } from "../statement";

// Minutes from arrival. "A+7" of the case is 420; day 4 begins at 4320.

/** What was done, errors included: steroid and antiviral late, nothing said to the family. */
const recorded: AuthoredStep[] = [
  ...at(0, ...examine("general-appearance", "airway", "breathing", "circulation")),
  ...at(4, ...look),
  ...at(12, ...order("glucose-blood", "blood-gas-capillary", "blood-culture"), ...firstBloods),
  ...at(12, ...order("viral-pcr-rapid", "influenza-antigen")),
  ...atIf(
    14,
    { when: [latest("oxygen-saturation", { atMost: 94 })], until: 60 },
    give("oxygen", 2, "L/min", "inhaled"),
  ),
  ...at(15, ...ask("onset", "seizure-description", "medicines-given", "allergies")),
  // Aciclovir takes 30 minutes to reach the vein and ceftriaxone 8, so both run at A+1.
  ...at(30, give("aciclovir", 500, "mg/m2", "iv", 480)),
  ...at(36, ...examine("neurological")),
  ...at(52, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  // Fluids and feeds are not in the table; a drowsy infant has them (design).
  ...at(60, give("maintenance-isotonic", 2.8, "mL/kg/h", "iv")),
  ...at(95, ...order("ct-head")),
  ...at(160, ...perform("nasogastric-tube")),
  ...at(172, give("oseltamivir", 3.5, "mg/kg", "enteral", 720)),
  ...at(185, ...look),
  ...at(190, ...move("picu")),
  ...at(360, ...look),
  ...at(400, ...perform("lumbar-puncture")),
  ...at(420, ...csfTests),
  ...at(510, give("methylprednisolone", 30, "mg/kg", "iv", 1440)),
  ...at(540, ...order("eeg")),
  ...at(720, ...look),
  ...at(1160, ...order("mri-brain")),
  // A session is set up in four hours: the first runs at A+26.
  ...at(1262, decide("plasma-exchange", "start", "thalamic-lesions")),
  ...at(1265, ...perform("dialysis-catheter")),
  ...at(1320, ...perform("plasma-exchange")),
  ...at(1440, ...firstBloods, ...order("blood-gas-capillary"), ...look),
  ...at(1450, ...perform("enteral-feeding"), ...stop("maintenance-isotonic")),
  ...at(2760, ...perform("plasma-exchange")),
  ...at(2880, ...look),
  ...at(4200, ...perform("plasma-exchange")),
  ...at(4320, ...laterBloods, ...order("blood-gas-capillary"), ...look),
  ...at(4370, ...perform("lumbar-puncture")),
  ...at(4390, ...order("csf-cell-count", "csf-protein", "csf-hsv-pcr")),
  ...at(4600, ...stop("ceftriaxone")),
  ...at(4900, decide("aciclovir", "stop", "late-pcr-negative"), ...stop("aciclovir")),
  ...at(5760, give("immunoglobulin", 1, "g/kg", "iv", 1440), ...look),
  ...at(6600, ...stop("methylprednisolone")),
  ...at(8000, ...stop("immunoglobulin")),
  ...at(8600, ...order("mri-brain")),
  ...at(8700, ...look, ...move("ward")),
  ...at(10080, ...look),
  ...at(14380, {
    kind: "finish",
    plan: ["Hospital rehabilitation", "Follow-up MRI at 3 months"],
  }),
];

const firstImpression = differential(
  {
    "febrile-seizure-simple": 0.62,
    ane: 0.16,
    "bacterial-meningitis": 0.07,
    aesd: 0.05,
    "hsv-encephalitis": 0.03,
    other: 0.07,
  },
  ["Fever on arrival", "A day of fever before the seizure"],
  ["No focal sign, no shock"],
);

const afterFirstResults = differential(
  {
    "febrile-seizure-simple": 0.62,
    aesd: 0.08,
    "hsv-encephalitis": 0.08,
    ane: 0.08,
    "bacterial-meningitis": 0.05,
    other: 0.09,
  },
  ["Ammonia and lactate do not explain it", "Not shocked"],
  ["C-reactive protein is quiet: against bacterial meningitis"],
);

const afterCt = differential(
  {
    "febrile-seizure-simple": 0.62,
    ane: 0.14,
    aesd: 0.1,
    "hsv-encephalitis": 0.05,
    "bacterial-meningitis": 0.02,
    other: 0.07,
  },
  ["Three hours after a short seizure, not back to baseline", "Viral PCR positive"],
  ["CT normal, which says little this early"],
);

const afterRaisedProtein = differential(
  { ane: 0.76, "febrile-seizure-simple": 0.11, aesd: 0.05, "hsv-encephalitis": 0.02, other: 0.06 },
  ["Still not herself five hours on", "CSF protein above 60 mg/dL with few cells"],
  ["Early CT normal"],
);

const withoutRaisedProtein = differential(
  {
    ane: 0.5,
    "febrile-seizure-simple": 0.25,
    aesd: 0.08,
    "hsv-encephalitis": 0.05,
    "bacterial-meningitis": 0.02,
    other: 0.1,
  },
  ["Still not herself five hours on", "Fever came hours before, not days"],
  ["No raised CSF protein shown", "Early CT normal"],
);

const afterMri = differential(
  { ane: 0.95, "febrile-seizure-simple": 0.01, aesd: 0.01, other: 0.03 },
  ["Both thalami, symmetric", "Ammonia not raised"],
  ["No lesion of the brainstem"],
);

const score = (brainstem: boolean | null, csfProteinAbove60: boolean | null): AuthoredAction =>
  aness({
    shock: false,
    brainstem,
    ageOver48Months: false,
    plateletsBelow100: false,
    csfProteinAbove60,
  });

const proteinNotRaised = latest("csf-protein", { atMost: 0.604 });
const brainstemClear = latest("mri-brainstem", { atMost: 0 });

/** Every bar of the lumbar puncture rule that a number on the chart can show. */
const tapIsSafe = [...headAllowsTap, ...bloodAllowsTap];

const wakingBy = (gcs: number) => latest("gcs", { atLeast: gcs });

const firstHour: AuthoredStep[] = [
  ...at(0, ...examine("general-appearance", "airway", "breathing", "circulation")),
  ...at(4, ...look),
  ...at(6, ...order("glucose-blood", "blood-gas-capillary")),
  ...oxygenByNeed(6, 30),
  ...at(13, ...firstBloods, ...order("blood-culture", "viral-pcr-rapid", "influenza-antigen")),
  ...at(13, firstImpression, ...call("senior")),
  ...at(16, ...ask("onset", "seizure-description", "behaviour-since", "medicines-given")),
  ...at(24, ...ask("allergies", "past-history", "previous-seizures", "development-history")),
  ...at(28, ...ask("family-history", "contacts-and-travel", "immunisations", "injury-history")),
  ...at(32, ...ask("feeding-and-wet-nappies", "possible-ingestion", "parents-worry")),
  // Ready by A+1: aciclovir 30 minutes from pharmacy.
  ...at(35, give("aciclovir", 500, "mg/m2", "iv", 480)),
  ...at(35, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  // Under 10 kg by vein 10 mg/kg, at most 30 mg/kg a day [PCM-IV]; the home dose is 4 hours old.
  ...at(35, give("paracetamol", 10, "mg/kg", "iv", 480)),
  // Isotonic, about two thirds of full maintenance against water retention (design).
  ...at(35, give("maintenance-isotonic", 2.8, "mL/kg/h", "iv")),
  ...at(36, ...examine("neurological", "fontanelle", "meningism", "skin", "abdomen")),
  ...at(50, ...perform("family-talk")),
  ...at(60, ...look, ...perform("nasogastric-tube", "droplet-precautions")),
  ...at(68, give("oseltamivir", 3.5, "mg/kg", "enteral", 720)),
];

const notWaking: AuthoredStep[] = [
  ...at(90, afterFirstResults),
  ...at(95, ...order("ct-head")),
  ...at(115, ...look),
  ...at(150, ...look),
  ...at(152, afterCt, { kind: "predict", popc: 2, mortality: 0.05 }),
  ...at(180, ...examine("neurological"), ...look, decide("admission", "admit", "not-at-baseline")),
  ...at(191, ...call("intensive-care", "neurology"), ...move("picu")),
  ...at(206, ...perform("neurological-observations", "family-consent")),
  ...at(206, set("temperature-target", 36.8, "Cel")),
  ...at(206, set("head-up", 30, "deg")),
];

const lumbarPuncture: AuthoredStep[] = [
  ...at(222, ...look, ...examine("circulation", "breathing", "cranial-nerves")),
  ...at(230, ...examine("fundi", "tone-power-reflexes", "skin")),
  ...atIf(
    238,
    { when: [resulted("ct-head"), ...tapIsSafe], until: 400 },
    decide("lumbar-puncture", "do-now", "checks-passed"),
    ...perform("lumbar-puncture"),
    ...csfTests,
  ),
  ...atIf(
    238,
    { when: [latest("gcs", { atMost: 8 })], until: 260 },
    decide("lumbar-puncture", "defer", "low-gcs"),
  ),
  ...tapDeferredByBlood(238, { until: 260 }),
  ...at(265, ...order("store-samples", "mog-igg", "toxicology-screen-urine")),
];

const steroidBeforeMri: AuthoredStep[] = [
  ...at(300, ...look, ...order("eeg")),
  ...atIf(
    392,
    { when: [latest("eeg-seizures", { atLeast: 1 })], until: 440 },
    give("levetiracetam", 60, "mg/kg", "iv"),
  ),
  ...atIf(322, { when: [proteinRaised], until: 460 }, afterRaisedProtein, score(null, true)),
  ...atIf(322, { unless: [proteinRaised] }, withoutRaisedProtein),
  ...atIf(322, { when: [proteinNotRaised], until: 460 }, score(null, false)),
  ...at(323, decide("plasma-exchange", "wait", "not-imaged")),
  ...at(325, ...call("immunology"), give("methylprednisolone", 30, "mg/kg", "iv", 1440)),
  ...at(330, ...perform("family-talk")),
  ...every(60, 360, 660, ...look),
  ...at(720, ...order("mri-brain", "mr-venogram", "urea-and-electrolytes")),
  ...at(850, ...look, ...order("blood-gas-capillary")),
  ...atIf(854, { when: [thalamiShown], until: 1000 }, afterMri),
  ...atIf(855, { when: [proteinRaised, brainstemClear], until: 1000 }, score(false, true)),
  ...atIf(855, { when: [proteinNotRaised, brainstemClear], until: 1000 }, score(false, false)),
  ...atIf(855, { when: [proteinRaised, brainstemShown], until: 1000 }, score(true, true)),
  ...atIf(855, { when: [proteinNotRaised, brainstemShown], until: 1000 }, score(true, false)),
  ...at(856, { kind: "predict", popc: 2, mortality: 0.03 }, ...perform("family-talk")),
];

const exchangeToday = (until: number) => ({
  when: [thalamiShown],
  unless: [wakingBy(12)],
  until,
});

/** Exchange only if she is not waking: the sessions stop when she does. */
const exchangeOrWait: AuthoredStep[] = [
  ...every(240, 960, 1200, ...look),
  ...at(1205, ...call("nephrology", "immunology", "neurology")),
  ...at(1300, ...perform("enteral-feeding"), ...stop("maintenance-isotonic")),
  ...at(1430, ...examine("neurological"), ...look),
  ...at(1440, ...firstBloods, ...order("blood-gas-capillary")),
  ...at(1445, decide("tocilizumab", "wait", "under-two")),
  ...atIf(
    1445,
    { when: [wakingBy(12)], until: 1475 },
    decide("plasma-exchange", "wait", "improving"),
  ),
  ...atIf(
    1446,
    { when: [thalamiShown], unless: [wakingBy(12)], until: 1476 },
    decide("plasma-exchange", "start", "thalamic-lesions"),
    ...perform("family-consent", "dialysis-catheter"),
  ),
  ...atIf(1560, exchangeToday(1620), ...perform("plasma-exchange")),
  ...atIf(3000, exchangeToday(3060), ...perform("plasma-exchange")),
];

const sinking = latest("gcs", { atMost: 9 });
const onATube = [latest("gcs", { atLeast: 10 }), latest("gcs-verbal", { atMost: 1 })];

/** Only if she falls: salt against the swelling, a tube at 8 or less, her parents told. */
const ifSheFalls: AuthoredStep[] = [
  ...every(120, 1020, 2700, ...look),
  ...atIf(
    900,
    { when: [sinking], until: 1500 },
    ...call("neurosurgery"),
    give("hypertonic-saline-3", 4, "mL/kg", "iv"),
    ...perform("family-talk"),
  ),
  ...atIf(
    901,
    { when: [latest("gcs", { atMost: 8 })], until: 2800 },
    decide("intubation", "intubate", "low-gcs"),
    ...perform("intubation"),
    set("paco2-target", 37, "mm[Hg]"),
    set("sodium-target", 147, "mmol/L"),
  ),
  ...atIf(1501, { when: [sinking], until: 2100 }, give("hypertonic-saline-3", 4, "mL/kg", "iv")),
  ...atIf(2101, { when: [sinking], until: 2700 }, give("hypertonic-saline-3", 4, "mL/kg", "iv")),
  ...tubeOutAfterLook(3000, onATube, 7000),
];

const onTheMend: AuthoredStep[] = [
  ...every(240, 1680, 2880, ...look),
  ...at(2160, ...perform("family-talk", "early-rehabilitation")),
  ...at(2180, ...call("rehabilitation", "genetics"), ...order("ranbp2-gene")),
  ...atIf(3150, { when: [resulted("blood-culture")], until: 3400 }, ...stop("ceftriaxone")),
  ...every(480, 3360, 4320, ...look),
  ...at(3600, ...stop("methylprednisolone", "paracetamol")),
  ...at(4320, ...laterBloods, ...order("blood-gas-capillary")),
  // Her head is scanned before the second tap: the last scan is days old.
  ...at(4325, ...order("ct-head")),
  ...at(4375, ...examine("consciousness", "eyes-and-pupils", "fundi", "circulation")),
  ...atIf(
    4385,
    { when: [resulted("ct-head", 4325), ...tapIsSafe], until: 4500 },
    ...perform("lumbar-puncture"),
  ),
  ...at(4410, ...order("csf-cell-count", "csf-protein", "csf-hsv-pcr")),
  ...atIf(
    4900,
    { when: [latest("csf-hsv-pcr", { atMost: 0 })], until: 5100 },
    decide("aciclovir", "stop", "late-pcr-negative"),
    ...stop("aciclovir"),
  ),
  ...every(480, 4920, 6840, ...look),
  ...at(7110, ...examine("neurological"), ...perform("family-talk", "handover"), ...move("ward")),
  ...at(7150, { kind: "predict", popc: 2, mortality: 0.03 }),
  ...at(7160, {
    kind: "finish",
    plan: [
      "Rehabilitation from now on, with a follow-up at 6 to 8 weeks",
      "RANBP2 result to be told to the parents, who are offered advice on recurrence",
      "MRI in 3 months",
      "Influenza vaccine for her and for the household",
      "Parents know when to come back at once",
    ],
  }),
];

export const c1: AuthoredCase = {
  schema: 1,
  id: "C1",
  version: 8,
  kind: "ane",
  title: "Fever and a short seizure, 9 months",
  setting: "Children's hospital with intensive care",
  difficulty: 2,
  playMinutes: 25,
  diagnosis: "ane",
  trigger: "influenza-a",
  reviewedBy: null,
  child: {
    ageMonths: 9,
    sex: "female",
    weightKg: spread(8.3, 7.4, 9.2),
    companion: "Her mother, who has been with her all day. Her father is at home with her brother.",
  },
  arrival: { weekday: "Tue", hour: 22, minute: 10 },
  hospital: { kind: "tertiary", from: scannerFrom(720) },
  stem: `A winter evening. A girl of 9 months comes by ambulance with her mother. She has had a \
fever and a runny nose since yesterday. About an hour and a half ago she stiffened and jerked all \
over for a few minutes; it stopped by itself. Since then she has been fretful, drowsy by turns, \
and does not look at faces. \
${childrensHospital("from tomorrow morning")}`,
  story: {
    onset:
      "The fever came first, {prodrome} before the fit, with a runny nose. Then tonight the fit, " +
      "about an hour and a half ago. She has not been right since.",
    "fever-history":
      "She has been hot for {prodrome} before it happened, over 39 each time I measured. It comes " +
      "down a little with the syrup and goes up again.",
    "seizure-description":
      "She went stiff, her eyes rolled up, and then both arms and both legs jerked, the same on " +
      "both sides. My husband timed it: about four minutes. It stopped by itself. She was floppy, " +
      "then she cried.",
    "behaviour-since":
      "She whimpers, dozes, wakes and whimpers again. She does not look at me. She looks past me.",
    "respiratory-symptoms": "A runny nose and a bit of a cough. She was breathing all right.",
    "gut-symptoms": "She brought up one feed this morning. No diarrhoea.",
    "feeding-and-wet-nappies":
      "She has hardly fed since yesterday, half of what she usually takes. Three wet nappies today.",
    "headache-and-vision": "I cannot tell. She just does not fix on anything.",
    "movement-change": "Not before tonight. Now her legs feel a bit stiff when I change her.",
    "rash-history": "No spots, no bruises.",
    "pain-history": "Nothing that I could find. She does not pull at her ears.",
    "medicines-given":
      "One dose of paracetamol syrup, about four hours ago. Nothing else: no ibuprofen, no aspirin.",
    "regular-medicines": "Vitamin D drops, nothing else.",
    "possible-ingestion": "No. She does not crawl far yet, and everything is locked away.",
    "injury-history": "No fall, no knock. She has been on my arm or in her cot all day.",
    "past-history": "She has never been ill before. Born at term, no trouble.",
    "previous-seizures": "Never. This was the first.",
    "development-history":
      "She sits by herself, she babbles, she laughs at her brother. She has lost nothing until tonight.",
    "diet-history": "Milk, and mashed vegetables, fruit and meat. She takes all of it.",
    immunisations: "All of them on time, except the winter one. We meant to.",
    allergies: "None that we know of.",
    "family-history":
      "Nobody had fits, and nobody had anything like this with a fever. No child in the family died.",
    consanguinity: "No, my husband and I are not related.",
    "contacts-and-travel":
      "Her brother is in nursery. He had a fever and a cough last week, and half his group is off. " +
      "We have not travelled.",
    "home-and-carers":
      "She lives with us two and her brother, who is four. I was with her all the time.",
    "parents-worry":
      "That she does not know me. My sister says children are always sleepy after a fit. This is not sleepy.",
  },
  signs: {
    meningism: "No neck stiffness.",
    skin: "No rash, no petechiae.",
    abdomen: "Soft. Liver and spleen not enlarged.",
    "ear-nose-throat": "Clear nasal discharge. Throat pink. Both eardrums seen and normal.",
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
      text: "She settles, and then she cries again, and it is not a hungry cry.",
      from: 20,
      until: 60,
      gcs: [9, 13],
    },
    {
      speaker: "parent",
      text: "She looks through me. She always laughs at her brother.",
      from: 170,
      until: 240,
      gcs: [3, 14],
    },
    {
      speaker: "nurse",
      text: "Her fontanelle is fuller and she has not taken a bottle.",
      from: 350,
      until: 420,
      gcs: [3, 13],
      when: "full-fontanelle",
    },
    {
      speaker: "parent",
      text: "She seems further away now. Is she getting worse?",
      from: 500,
      until: 900,
      when: "declining",
    },
    {
      speaker: "parent",
      text: "She followed her brother's photo with her eyes.",
      from: 2880,
      until: 7200,
      gcs: [14, 15],
    },
  ],
  // One dose of 15 mg/kg some four hours before arrival.
  earlier: [{ drug: "paracetamol", perKg: 15, route: "enteral", at: -240 }],
  recorded,
  goodCare: course(
    firstHour,
    notWaking,
    lumbarPuncture,
    steroidBeforeMri,
    exchangeOrWait,
    ifSheFalls,
    onTheMend,
  ),
  rubric: c1Rubric,
  debrief: {
    teachingPoint: sourced(
      "A normal early CT does not end the enquiry; the child who does not wake properly after a " +
        "short seizure does. In children without a brainstem lesion early steroid has its best " +
        "evidence: 7 of 12 treated within 24 hours did well, against 0 of 5. This is retrospective " +
        "and proves nothing.",
      "Okumura2009",
      "Chang2022",
    ),
    trap: sourced(
      '"Simple febrile seizure, CT normal, home." Early CT was normal in 2 of 7 children of one ' +
        "series. The other trap is to wait for the MRI before the steroid.",
      "Cai2024",
    ),
    contrastWith: ["M6"],
    survivorsInTen: 9.7,
    tellingFindings: [
      sourced(
        "Not herself three hours after a short seizure. After a convulsion with fever children " +
          "woke in a median of 18 minutes; beyond an hour an acute cause becomes likely.",
        "Allen2007",
      ),
      sourced(
        "CSF protein above 60 mg/dL with few cells: raised in 59 to 63 % of two series.",
        "Zhu2021",
        "Silverman2025",
      ),
      sourced(
        "Both thalami swollen and bright on MRI, the same on both sides, the ammonia not raised.",
        "Mizuguchi1997",
      ),
      sourced("Procalcitonin up while C-reactive protein is quiet.", "LiK2021"),
      sourced(
        "No lesion of the brainstem, platelets above 100, no shock, not older than 48 months: the " +
          "severity score stays low.",
        "Yamamoto2015",
      ),
    ],
  },
  references: [
    "Zhang2025-seed",
    "Yamamoto2015",
    "Mizuguchi1997",
    "Okumura2009",
    "Chang2022",
    "Cai2024",
    "Allen2007",
    "LiK2021",
    "AAP2022flu",
    "ABN-HSV",
    "ABX",
    "NICE-LP",
    "PCM-IV",
  ],
  // All design: first guesses that the calibration moves.
  drivers: {
    prodrome: spread(28, 20, 38),
    onset: spread(-90, -100, -80),
    virusVirulence: logSpread(1, 0.8, 1.3),
    cytokineGain: logSpread(3.2, 2.2, 4.8),
    cytokineDuration: logSpread(20, 15, 27),
    feverGain: logSpread(1.15, 0.95, 1.35),
    brainInflammation: logSpread(0.9, 0.76, 1.07),
    brainInflammationDuration: logSpread(32, 24, 42),
    barrierFragility: logSpread(1.45, 1.34, 1.57),
    swellingTendency: logSpread(0.7, 0.35, 1.8),
    crpDrive: logSpread(0.603, 0.362, 1.09),
    pctDrive: logSpread(6, 3.5, 10),
    ferritinGain: logSpread(3.34, 2.15, 5.01),
    liverGain: logSpread(3.8, 2.4, 6),
    muscleGain: logSpread(1, 0.6, 1.7),
    plateletConsumption: logSpread(1, 0.6, 1.5),
    coagulationGain: logSpread(1.7, 1, 2.5),
    adhGain: logSpread(1.8, 1.2, 2.6),
    vasoplegiaGain: logSpread(0.1, 0.05, 0.2),
    cardiacDepression: logSpread(0.05, 0.02, 0.1),
    dehydration: spread(20, 10, 35),
    glycogen: spread(0.9, 0.7, 1.1),
    stressGlucose: spread(2, 1, 3),
    seizureThreshold: logSpread(1.5, 1.1, 2),
    firstSeizure: spread(4, 3, 5),
    silentSeizures: spread(0.05, 0, 0.1),
    postIctalHalfLife: logSpread(18, 12, 28),
    apnoeaTendency: logSpread(0.1, 0.05, 0.2),
    haemorrhageTendency: logSpread(0.4, 0.2, 0.8),
    baselineHaemoglobin: spread(114, 106, 122),
    baselinePlatelets: spread(255, 215, 310),
    baselineWhiteCells: spread(8.76, 7.26, 10.8),
    baselineCreatinine: spread(25, 21, 30),
    whiteCellResponse: spread(-1.09, -1.39, -0.79),
    disabilityGain: logSpread(1, 0.2, 2.5),
  },
  vulnerability: {
    thalamus: spread(0.55, 0.45, 0.65),
    putamen: spread(0.2, 0.1, 0.3),
    "external-capsule": spread(0.25, 0.15, 0.35),
    "periventricular-white-matter": spread(0.25, 0.15, 0.35),
  },
};
