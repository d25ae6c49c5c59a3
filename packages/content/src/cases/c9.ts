import { TAP_LIMITS } from "@encephalon/clinical";
import type { AuthoredAction, AuthoredCase, AuthoredStep } from "../authored-case";
import { logSpread, spread } from "../authored-range";
import {
  aness,
  ask,
  at,
  atIf,
  call,
  convulsing,
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
import { eegFrom, scannerFrom, smallerHospital } from "../hospital";
import {
  afterBolus,
  bent,
  bloodAllowsTap,
  brainstemShown,
  csfBasics,
  look,
  lowPressure,
  proteinRaised,
  thalamiShown,
} from "../orders";
import { c9Rubric } from "../rubrics/c9";
import { sourced } from "../statement";

// Minutes from arrival.

const firstBloods = order(
  "full-blood-count",
  "coagulation-screen",
  "urea-and-electrolytes",
  "liver-function-tests",
  "ldh",
  "ck",
  "crp",
  "procalcitonin",
  "osmolality-serum",
  "glucose-plasma",
);
const laterBloods = [...firstBloods, ...order("ferritin", "il-6")];

const coned = latest("pupils", { atLeast: 6 });

/** What was done, errors included: a ward, four-hourly looks, a tap that nobody acted on, a steroid on day 3. */
const recorded: AuthoredStep[] = course([
  ...at(0, ...examine("general-appearance", "airway", "breathing", "circulation")),
  ...at(6, ...look),
  ...at(12, ...order("glucose-blood", "blood-gas-capillary", "influenza-antigen"), ...firstBloods),
  ...at(16, ...ask("onset", "seizure-description", "medicines-given", "previous-seizures")),
  ...at(30, ...move("ward")),
  ...at(60, give("maintenance-isotonic", 2, "mL/kg/h", "iv")),
  ...at(70, give("paracetamol", 15, "mg/kg", "enteral", 360)),
  ...at(240, ...look),
  ...at(360, ...examine("gait-and-coordination")),
  ...at(480, ...look),
  ...at(580, ...perform("lumbar-puncture")),
  ...at(600, ...csfBasics, ...look),
  ...atIf(900, { when: [convulsing], until: 1150 }, give("diazepam", 0.2, "mg/kg", "iv")),
  ...at(1000, ...look),
  ...at(1180, ...stop("paracetamol"), ...look, give("oxygen", 4, "L/min", "inhaled")),
  ...at(1205, ...call("senior", "intensive-care"), ...order("ct-head")),
  ...at(1260, ...order("eeg")),
  ...at(1290, ...move("picu")),
  ...at(1300, ...perform("intubation")),
  ...at(1321, ...laterBloods, ...order("blood-gas-arterial", "ammonia", "blood-culture")),
  ...at(1322, ...order("viral-pcr-rapid"), ...perform("nasogastric-tube")),
  ...at(1330, set("head-up", 30, "deg"), set("paco2-target", 37, "mm[Hg]")),
  ...at(1335, give("midazolam", 0.1, "mg/kg/h", "iv")),
  ...at(1340, give("hypertonic-saline-3", 5, "mL/kg", "iv"), ...perform("arterial-line")),
  ...at(1350, give("aciclovir", 500, "mg/m2", "iv", 480)),
  ...at(1372, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(1372, give("oseltamivir", 45, "mg", "enteral", 720)),
  ...at(1400, give("paracetamol", 15, "mg/kg", "iv", 360), set("temperature-target", 38, "Cel")),
  ...at(1460, ...look),
  ...at(1700, give("hypertonic-saline-3", 3, "mL/kg", "iv")),
  ...at(1930, ...order("mri-brain")),
  ...at(2200, give("hypertonic-saline-3", 3, "mL/kg", "iv")),
  ...at(2600, ...look, ...stop("midazolam"), give("hypertonic-saline-3", 3, "mL/kg", "iv")),
  ...at(2890, give("maintenance-isotonic", 1.3, "mL/kg/h", "iv")),
  ...at(3030, give("methylprednisolone", 30, "mg/kg", "iv", 1440)),
  ...at(3058, ...look),
  ...at(3060, ...laterBloods, ...order("blood-gas-arterial")),
  ...at(3150, give("immunoglobulin", 1, "g/kg", "iv", 1440)),
  ...at(4700, ...stop("immunoglobulin")),
  ...at(4780, ...look),
  // On day 4 the blood in the thalami pushes him down; pressure and urine are replaced after it.
  ...every(480, 3300, 6700, ...look),
  ...atIf(3310, { when: [lowPressure(76)], until: 8000 }, ...look),
  ...atIf(
    3300,
    { when: [coned], until: 8000 },
    ...examine("circulation", "breathing", "abdomen"),
    give("saline-0-9", 20, "mL/kg", "iv"),
    ...stop("methylprednisolone", "paracetamol"),
    ...perform("family-hard-news"),
    give("maintenance-isotonic", 8, "mL/kg/h", "iv"),
  ),
  ...atIf(
    3300,
    { when: [coned, lowPressure(90)], until: 8000 },
    give("noradrenaline", 0.1, "ug/kg/min", "iv"),
  ),
  ...at(6000, ...order("ct-head")),
  // What confounds the examination is on the chart before it.
  ...at(6400, ...order("blood-gas-arterial")),
  ...at(6420, ...perform("brain-death-testing")),
  ...at(6500, ...perform("memory-making")),
  ...at(7200, ...laterBloods, ...order("blood-gas-arterial"), ...look),
  // Diabetes insipidus: under 12 years 0.4 ug once, repeated by need [BNFC].
  ...at(7260, give("desmopressin", 0.4, "ug", "iv", 480), ...order("osmolality-urine")),
  ...at(8500, ...order("blood-gas-arterial")),
  ...at(8520, ...perform("brain-death-testing")),
  ...at(9000, ...look),
  ...at(10_000, { kind: "finish", plan: ["Rehabilitation"] }),
]);

const firstImpression = differential(
  {
    "febrile-seizure-simple": 0.6,
    ane: 0.16,
    "bacterial-meningitis": 0.07,
    aesd: 0.04,
    "hsv-encephalitis": 0.03,
    other: 0.1,
  },
  ["High fever on arrival", "Had one like it at 20 months and got well at once"],
  ["No focal sign, no shock"],
);

const notAtBaseline = differential(
  {
    ane: 0.42,
    "febrile-seizure-simple": 0.24,
    aesd: 0.08,
    "hsv-encephalitis": 0.06,
    "bacterial-meningitis": 0.06,
    other: 0.14,
  },
  ["Three hours on and not himself: the diazepam should be gone", "An uncle died at 5 years"],
  ["C-reactive protein is quiet: against bacterial meningitis"],
);

const afterRaisedProtein = differential(
  { ane: 0.84, "febrile-seizure-simple": 0.03, aesd: 0.03, "hsv-encephalitis": 0.02, other: 0.08 },
  ["CSF protein above 60 mg/dL with few cells", "He cannot sit straight"],
  ["Early CT normal, which says little"],
);

const afterMri = differential(
  { ane: 0.95, aesd: 0.01, other: 0.04 },
  ["Both thalami and the pons, the same on both sides", "Ammonia not raised"],
  ["No limbic lesion"],
);

const score = (
  brainstem: boolean | null,
  plateletsBelow100: boolean,
  csfProteinAbove60: boolean | null,
): AuthoredAction =>
  aness({ shock: false, brainstem, ageOver48Months: false, plateletsBelow100, csfProteinAbove60 });

const deep = latest("gcs", { atMost: 8 });

/** Every bar of the lumbar puncture rule that a number on the chart can show. */
const tapIsSafe = [latest("gcs", { atLeast: 9 }), ...bloodAllowsTap];

const firstHour: AuthoredStep[] = [
  ...at(0, ...examine("general-appearance", "airway", "breathing", "circulation")),
  ...at(7, ...order("glucose-blood", "blood-gas-capillary", "ammonia", "influenza-antigen")),
  ...at(8, ...laterBloods, ...order("blood-culture", "viral-pcr-rapid")),
  ...at(9, ...look, firstImpression),
  ...at(14, ...ask("onset", "seizure-description", "medicines-given", "previous-seizures")),
  ...at(24, ...ask("family-history", "behaviour-since", "allergies", "contacts-and-travel")),
  ...at(30, ...perform("nasogastric-tube")),
  ...at(38, give("oseltamivir", 45, "mg", "enteral", 720)),
  ...at(40, give("maintenance-isotonic", 2, "mL/kg/h", "iv")),
  ...at(40, give("paracetamol", 15, "mg/kg", "iv", 360)),
  ...at(60, ...examine("neurological"), ...perform("family-talk")),
];

const notWaking: AuthoredStep[] = [
  ...at(120, ...examine("neurological", "meningism", "skin")),
  ...at(170, ...examine("neurological")),
  ...at(180, ...call("senior"), notAtBaseline, decide("admission", "admit", "not-at-baseline")),
  ...at(182, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(182, give("aciclovir", 500, "mg/m2", "iv", 480)),
  ...at(186, ...perform("neurological-observations")),
  ...every(30, 210, 540, ...look),
  ...at(355, ...examine("gait-and-coordination", "tone-power-reflexes", "cranial-nerves")),
  ...at(362, ...order("ct-head", "store-samples", "mog-igg"), ...call("neurology")),
  ...at(364, ...order("full-blood-count", "coagulation-screen")),
  ...at(412, ...examine("consciousness", "fundi", "circulation", "breathing")),
  ...atIf(
    424,
    { when: [resulted("ct-head"), ...tapIsSafe], until: 700 },
    decide("lumbar-puncture", "do-now", "checks-passed"),
    ...perform("lumbar-puncture"),
    ...csfBasics,
    ...order("csf-hsv-pcr", "csf-enterovirus-pcr"),
  ),
  ...atIf(500, { when: [deep], until: 700 }, decide("lumbar-puncture", "defer", "low-gcs")),
  ...tapDeferredByBlood(500, { until: 700 }),
];

const named: AuthoredStep[] = [
  ...atIf(530, { when: [proteinRaised], until: 800 }, afterRaisedProtein, score(null, false, true)),
  ...at(560, ...call("intensive-care", "retrieval", "immunology"), ...move("picu")),
  ...at(580, decide("plasma-exchange", "not-available", "no-service")),
  ...at(581, give("methylprednisolone", 30, "mg/kg", "iv", 1440)),
  ...at(590, ...perform("family-talk"), set("head-up", 30, "deg")),
  ...at(600, set("temperature-target", 37, "Cel")),
  ...every(30, 610, 1500, ...look),
  ...at(900, ...order("eeg")),
];

/** A seizure by the clock, the tube and the salt at the first sign, by what is charted. */
const whenHeFalls: AuthoredStep[] = [
  ...atIf(480, { when: [convulsing], until: 1500 }, ...order("glucose-blood"), {
    kind: "wait",
    minutes: 4,
  }),
  ...atIf(
    484,
    { when: [convulsing], until: 1500 },
    give("lorazepam", 0.1, "mg/kg", "iv"),
    give("levetiracetam", 60, "mg/kg", "iv"),
  ),
  // Bent arms are answered at once; sleep after a seizure is looked at again before the tube.
  ...atIf(
    605,
    { when: [bent], until: 2400 },
    give("hypertonic-saline-3", 5, "mL/kg", "iv"),
    ...call("neurosurgery"),
  ),
  ...atIf(
    605,
    { when: [deep], until: 2400 },
    ...call("anaesthesia", "neurosurgery"),
    { kind: "wait", minutes: 8 },
    ...examine("breathing", "consciousness"),
    ...perform("intubation"),
    give("hypertonic-saline-3", 3, "mL/kg", "iv"),
    set("paco2-target", 37, "mm[Hg]"),
    give("midazolam", 0.1, "mg/kg/h", "iv"),
    set("sodium-target", 147, "mmol/L"),
    ...perform("family-hard-news"),
    ...order("blood-gas-arterial"),
  ),
];

const eegAndMri: AuthoredStep[] = [
  ...atIf(
    1140,
    { when: [latest("eeg-seizures", { atLeast: 1 })], until: 1300 },
    give("levetiracetam", 60, "mg/kg", "iv"),
  ),
  ...at(1320, ...laterBloods, ...order("blood-gas-arterial", "ammonia")),
  ...atIf(
    1440,
    { when: [latest("systolic-pressure", { atLeast: 86 })], until: 2400 },
    ...order("mri-brain", "mr-venogram"),
  ),
  ...atIf(1560, { when: [thalamiShown], until: 2000 }, afterMri),
  ...atIf(
    1562,
    {
      when: [
        brainstemShown,
        latest("platelets", { atMost: TAP_LIMITS.platelets - 1 }),
        proteinRaised,
      ],
      until: 2000,
    },
    score(true, true, true),
  ),
  ...at(1570, { kind: "predict", popc: 5, mortality: 0.7 }, ...perform("family-talk")),
  ...at(1600, ...order("ranbp2-gene"), ...call("genetics")),
];

const daysAfter: AuthoredStep[] = [
  ...Array.from({ length: 10 }, (_, index) => sodiumHeld(1380 + 360 * index)).flat(),
  ...at(4330, ...stop("midazolam")),
  ...every(60, 1560, 2160, ...examine("eyes-and-pupils")),
  ...signsAnswered({ from: 1560, until: 5785, again: 480 }),
  // A pressed brain needs its pressure: filled, then held.
  ...atIf(
    1560,
    { when: [lowPressure(80)], until: 5700 },
    ...afterBolus,
    give("saline-0-9", 10, "mL/kg", "iv"),
    give("noradrenaline", 0.05, "ug/kg/min", "iv"),
  ),
  ...at(1800, ...order("urea-and-electrolytes", "blood-gas-arterial")),
  ...at(2300, ...perform("enteral-feeding")),
  ...at(2880, ...laterBloods, ...order("blood-gas-arterial"), ...perform("family-talk")),
  ...at(3600, ...stop("methylprednisolone")),
  ...at(4320, ...laterBloods, ...order("blood-gas-arterial"), ...perform("family-hard-news")),
  ...rehabilitationFrom(5770, 5775),
  ...at(5780, { kind: "predict", popc: 5, mortality: 0.7 }),
  ...at(5790, {
    kind: "finish",
    plan: [
      "Intensive care goes on; limits only after two seniors and the family have spoken",
      "Rehabilitation if he wakes, end-of-life care if he does not",
      "RANBP2 result to be told to the parents, who are offered advice on recurrence",
    ],
  }),
];

export const c9: AuthoredCase = {
  schema: 1,
  id: "C9",
  version: 7,
  kind: "ane",
  title: "Fever and a seizure on his birthday, 4 years",
  setting: "General hospital with a small intensive care unit",
  difficulty: 2,
  playMinutes: 25,
  diagnosis: "ane",
  trigger: "influenza-b",
  reviewedBy: null,
  child: {
    ageMonths: 48,
    sex: "male",
    weightKg: spread(16.4, 15.6, 17.6),
    companion: "His mother, in party clothes. His father parks the car.",
  },
  arrival: { weekday: "Sat", hour: 15, minute: 5 },
  hospital: {
    kind: "district",
    lacks: ["plasma-exchange"],
    from: {
      ...scannerFrom(1440),
      ...eegFrom(1080),
      tocilizumab: 720,
    },
  },
  stem: `A boy whose fourth birthday is today comes by ambulance with his mother. He has had a \
fever and a cough for two days. An hour ago he had a seizure of all limbs for nine minutes; \
diazepam was given into the rectum. He is sleepy and can be roused. He had one seizure with fever \
before, at 20 months. \
${smallerHospital("a small intensive care unit", "EEG is to be had from tomorrow morning, MRI from tomorrow afternoon")}`,
  story: {
    onset:
      "Fever and a cough, {prodrome} of it. Then the fit, an hour ago, in front of all his guests.",
    "fever-history": "For {prodrome}. Over 39 in the evenings, a bit less by day.",
    "seizure-description":
      "All of him, the same on both sides, his eyes up. Nine minutes; I had the rectal tube from last " +
      "time and gave it after five.",
    "behaviour-since": "He sleeps. When I shake him he says mama, and not much else.",
    "respiratory-symptoms": "A cough since two days. He breathes all right.",
    "gut-symptoms": "No vomiting, no diarrhoea.",
    "feeding-and-wet-nappies": "He ate half a banana today. He drank and he went to the toilet.",
    "headache-and-vision": "He said his head hurts, this morning. He saw everything.",
    "movement-change": "No, he ran about this morning, slower than usual.",
    "rash-history": "No rash, no bruises.",
    "pain-history": "Only his head.",
    "medicines-given":
      "Paracetamol syrup when he woke, eight hours ago, the diazepam in his bottom at the fit, nothing else. No aspirin.",
    "regular-medicines": "None. We keep the rectal tube at home since the first fit.",
    "possible-ingestion": "No. There were only cake and juice.",
    "injury-history": "He was on the sofa when it began. He did not fall.",
    "past-history": "Healthy, but for that one fit at 20 months. They sent us home the same day.",
    "previous-seizures":
      "One, at 20 months, with a fever. Five minutes. He was running about an hour later.",
    "development-history": "He speaks in long sentences, he rides his bike. He has lost nothing.",
    "diet-history": "He eats everything, meat too. He never had trouble with an empty stomach.",
    immunisations: "All of them, but not the winter one.",
    allergies: "None.",
    "family-history":
      "My brother died at five, of a brain inflammation they said, with a fever. It was in another " +
      "town, I was a child. Nobody has fits.",
    consanguinity: "No, we are not related.",
    "contacts-and-travel": "Half of his nursery is ill. We have not been away.",
    "home-and-carers": "He lives with us and the baby. I was with him all day.",
    "parents-worry": "That he sleeps so long. Last time he was up at once.",
  },
  signs: {
    meningism: "No neck stiffness.",
    skin: [{ text: "Hot and flushed.", while: "fever" }, { text: "No rash, no bruises." }],
    abdomen: "Soft. Liver and spleen not enlarged.",
    "ear-nose-throat": "Runny nose, throat red. Both eardrums seen and normal.",
    "head-and-neck-trauma": "No bruise, no swelling.",
    "limbs-and-joints": "No swelling, no tenderness.",
    growth: "Well nourished.",
    dysmorphism: "No unusual features.",
    toxidrome: "No smell, no sweating, bowel sounds heard.",
  },
  voices: [
    {
      speaker: "parent",
      text: "Last time he was running about after an hour.",
      from: 150,
      until: 300,
      gcs: [9, 14],
    },
    {
      speaker: "nurse",
      text: "He fell to the side when I sat him up. I charted it as the diazepam.",
      from: 330,
      until: 480,
      gcs: [9, 14],
    },
    {
      speaker: "nurse",
      text: "He is jerking again, all of him.",
      from: 300,
      until: 2000,
      when: "convulsing",
    },
    {
      speaker: "nurse",
      text: "He goes stiff, arms and all, when I touch him. It does not look like the fit.",
      from: 600,
      until: 2400,
      when: "posturing",
    },
    {
      speaker: "parent",
      text: "He does not know me any more. Please get somebody.",
      from: 700,
      until: 1800,
      gcs: [3, 9],
    },
  ],
  // Paracetamol 15 mg/kg eight hours, rectal diazepam 0.5 mg/kg [APLS-seizure] an hour before arrival.
  earlier: [
    { drug: "paracetamol", perKg: 15, route: "enteral", at: -480 },
    { drug: "diazepam", perKg: 0.5, route: "rectal", at: -55 },
  ],
  recorded,
  goodCare: course(firstHour, notWaking, named, whenHeFalls, eegAndMri, daysAfter),
  rubric: c9Rubric,
  debrief: {
    teachingPoint: sourced(
      "Re-examine one and two hours after a seizure with fever, and expect the child back at " +
        "baseline. A protein of 88 mg/dL with 5 cells is the signature, not a reassurance. A medium " +
        "severity score is no verdict: with good care about one child like this in four lives (design).",
      "Allen2007",
      "Zhu2021",
    ),
    trap: {
      text:
        '"Febrile seizure, ward, look every four hours." The other traps: to blame the diazepam for ' +
        'ataxia six hours later, to file the tap as "not meningitis", and to read the score as fate.',
      references: [],
      mark: "design",
    },
    contrastWith: ["C4", "M3"],
    survivorsInTen: 2.8,
    tellingFindings: [
      sourced(
        "Not himself at three hours. After a convulsion with fever children woke in a median of 18 " +
          "minutes, after a benzodiazepine in some three hours and a half.",
        "Allen2007",
      ),
      sourced("Cannot sit straight at six hours, when rectal diazepam is long gone.", "DZP-sum"),
      sourced(
        "CSF protein above 60 mg/dL with few cells: raised in 59 to 63 % of two series.",
        "Zhu2021",
        "Silverman2025",
      ),
      sourced(
        "A relative who died young of a brain disease with fever: ask for RANBP2.",
        "Neilson2009",
      ),
      sourced(
        "Exactly 48 months: one month more would add two points, and no biology changes that night.",
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
    "Allen2007",
    "Zhu2021",
    "Silverman2025",
    "Neilson2009",
    "Kochanek2019",
    "AAP2022flu",
    "APLS-seizure",
    "DZP-sum",
    "ABN-HSV",
    "ABX",
    "NICE-LP",
    "BNFC",
    "BD-2011",
    "PCM-IV",
  ],
  // All design: fitted to the case's table.
  drivers: {
    prodrome: spread(48, 40, 57),
    onset: spread(-60, -66, -56),
    virusVirulence: logSpread(0.45, 0.4, 0.51),
    cytokineGain: logSpread(290, 250, 300),
    cytokineDuration: logSpread(20, 17, 23),
    stormDelay: spread(20, 18, 22),
    feverGain: logSpread(1.58, 1.54, 1.6),
    brainInflammation: logSpread(1.15, 1.13, 1.27),
    brainDelay: spread(12.5, 12.1, 12.9),
    brainInflammationDuration: logSpread(60, 56, 70),
    barrierFragility: logSpread(2.6, 2.45, 2.75),
    swellingTendency: logSpread(0.87, 0.45, 0.97),
    crpDrive: logSpread(1.29, 0.774, 2.06),
    pctDrive: logSpread(21, 16.3, 26.8),
    ferritinGain: logSpread(7.93, 5.66, 11.3),
    liverGain: logSpread(13, 9, 18),
    muscleGain: logSpread(12, 8, 17),
    plateletConsumption: logSpread(6.3, 5.8, 6.9),
    coagulationGain: logSpread(2.95, 2.41, 3.55),
    adhGain: logSpread(1.6, 1.2, 2.1),
    vasoplegiaGain: logSpread(0.12, 0.08, 0.18),
    cardiacDepression: logSpread(0.05, 0.02, 0.1),
    dehydration: spread(12, 6, 20),
    glycogen: spread(1, 0.85, 1.15),
    stressGlucose: spread(4, 3, 5.5),
    seizureThreshold: logSpread(3, 2.2, 4),
    firstSeizure: spread(8.9, 8.6, 9.2),
    laterSeizure: spread(17, 15.5, 18),
    postIctalHalfLife: logSpread(40, 30, 52),
    apnoeaTendency: logSpread(1.2, 1.1, 1.3),
    haemorrhageTendency: logSpread(1.6, 1.1, 2.3),
    baselineHaemoglobin: spread(112, 104, 120),
    baselinePlatelets: spread(190, 180, 200),
    baselineWhiteCells: spread(7.5, 6, 9),
    baselineCreatinine: spread(40, 36, 45),
    whiteCellResponse: spread(-0.4, -0.7, -0.1),
    altGain: logSpread(1.26, 1.05, 1.51),
    ldhGain: logSpread(0.839, 0.699, 1.01),
    bilirubinGain: logSpread(1.55, 1.29, 1.86),
    fibrinolysis: logSpread(1.64, 1.37, 1.97),
    kidneyGain: spread(0.733, 0.586, 0.88),
    disabilityGain: logSpread(2.43, 2.43, 3.19),
  },
  vulnerability: {
    thalamus: spread(0.9, 0.8, 0.97),
    pons: spread(0.55, 0.5, 0.6),
    "cerebellar-white-matter": spread(0.4, 0.32, 0.48),
    dentate: spread(0.85, 0.8, 0.9),
    "periventricular-white-matter": spread(0.45, 0.35, 0.55),
  },
};
