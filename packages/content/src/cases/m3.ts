import type { AuthoredCase, AuthoredStep } from "../authored-case";
import { fixed, logSpread, spread } from "../authored-range";
import {
  ask,
  at,
  atIf,
  call,
  convulsed,
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
import { childrensHospital, scannerFrom } from "../hospital";
import { bloodAllowsTap, csfBasics, keepSaturation, look } from "../orders";
import { m3Rubric } from "../rubrics/m3";
import { sourced } from "../statement";

// Minutes from arrival. Day 3 begins at 2880, day 5 at 5760.

const firstBloods = order(
  "full-blood-count",
  "coagulation-screen",
  "urea-and-electrolytes",
  "liver-function-tests",
  "ldh",
  "ck",
  "crp",
  "procalcitonin",
  "ferritin",
  "ammonia",
  "osmolality-serum",
);

const csfTests = [...csfBasics, ...order("csf-hsv-pcr", "csf-enterovirus-pcr")];

/** What was done: well on day 1, then home on day 3 with nothing said of what may come. */
const recorded: AuthoredStep[] = [
  ...at(0, give("oxygen", 10, "L/min", "inhaled"), ...examine("airway", "breathing")),
  ...at(4, give("midazolam", 0.2, "mg/kg", "im")),
  ...at(5, ...order("glucose-blood", "blood-gas-capillary")),
  ...at(10, give("levetiracetam", 60, "mg/kg", "iv")),
  ...atIf(11, { when: [convulsing], until: 14 }, give("lorazepam", 0.1, "mg/kg", "iv")),
  ...at(20, ...firstBloods, ...order("blood-culture", "viral-pcr-rapid"), ...look),
  ...at(24, ...order("blood-gas-capillary"), keepSaturation),
  ...at(30, ...ask("onset", "seizure-description", "medicines-given")),
  ...at(45, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(45, give("aciclovir", 500, "mg/m2", "iv", 480)),
  ...at(50, give("paracetamol", 10, "mg/kg", "iv", 480)),
  ...at(55, give("maintenance-isotonic", 4, "mL/kg/h", "iv")),
  ...at(120, ...look, ...move("ward")),
  ...at(240, ...order("blood-gas-capillary", "hhv6-pcr-blood")),
  ...at(300, ...look),
  ...at(460, ...look, ...examine("fundi")),
  ...at(466, ...perform("lumbar-puncture"), ...csfTests),
  ...at(720, ...look, ...perform("enteral-feeding"), ...stop("maintenance-isotonic")),
  ...at(1160, ...order("mri-brain")),
  ...at(1440, ...look, ...order("full-blood-count", "urea-and-electrolytes")),
  ...at(1450, ...stop("aciclovir")),
  ...at(2880, ...look, ...stop("ceftriaxone", "paracetamol")),
  ...at(3300, ...examine("neurological"), ...move("home")),
  // Back on day 5, convulsing again.
  ...at(6420, ...move("ward"), ...perform("peripheral-line")),
  ...at(6423, ...examine("neurological", "posture-and-movements")),
  ...at(6431, ...order("glucose-blood", "eeg"), give("maintenance-isotonic", 4, "mL/kg/h", "iv")),
  ...at(6500, give("levetiracetam", 60, "mg/kg", "iv")),
  ...at(6750, ...order("mri-brain")),
  ...at(7200, ...examine("neurological"), ...perform("family-talk")),
  ...at(8640, ...examine("neurological"), ...perform("early-rehabilitation")),
  ...at(8660, ...perform("nasogastric-tube", "enteral-feeding"), ...stop("maintenance-isotonic")),
  ...at(14380, { kind: "finish", plan: ["Rehabilitation", "MRI on day 24"] }),
];

const stopsConvulsing: AuthoredStep[] = [
  ...at(0, give("lorazepam", 0.1, "mg/kg", "iv"), give("oxygen", 10, "L/min", "inhaled")),
  ...at(0, ...examine("airway", "breathing"), ...perform("airway-opening")),
  ...at(6, ...order("glucose-blood", "blood-gas-capillary"), ...call("senior")),
  ...at(8, give("levetiracetam", 60, "mg/kg", "iv")),
  ...at(12, ...examine("circulation", "consciousness", "eyes-and-pupils"), keepSaturation),
  ...atIf(
    24,
    { when: [convulsing], until: 30 },
    give("phenobarbital", 20, "mg/kg", "iv"),
    ...call("anaesthesia"),
  ),
  ...at(18, ...firstBloods, ...order("blood-culture", "viral-pcr-rapid", "hhv6-pcr-blood")),
  ...at(
    22,
    differential(
      {
        "febrile-status-epilepticus": 0.6,
        ane: 0.12,
        aesd: 0.1,
        "bacterial-meningitis": 0.08,
        "hsv-encephalitis": 0.03,
        other: 0.07,
      },
      ["Convulsing with high fever on arrival", "Fever for a day only"],
      ["Not shocked"],
    ),
  ),
  ...at(24, ...ask("onset", "seizure-description", "medicines-given", "previous-seizures")),
  ...at(33, ...examine("airway", "consciousness", "skin", "meningism")),
  ...at(36, ...order("blood-gas-capillary")),
  ...at(38, decide("intubation", "watch", "waking")),
  ...at(40, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(40, give("aciclovir", 500, "mg/m2", "iv", 480)),
  // Under 10 kg by vein 10 mg/kg, at most 30 mg/kg a day [PCM-IV].
  ...at(40, give("paracetamol", 10, "mg/kg", "iv", 480)),
  ...at(40, give("maintenance-isotonic", 4, "mL/kg/h", "iv")),
  ...at(45, ...perform("neurological-observations", "seizure-precautions")),
  ...at(48, ...ask("past-history", "development-history", "family-history", "allergies")),
  ...at(55, ...ask("possible-ingestion", "injury-history", "contacts-and-travel")),
  ...at(60, ...perform("family-talk")),
];

const wakesSlowly: AuthoredStep[] = [
  ...at(75, ...look),
  ...at(110, ...look, decide("intubation", "watch", "waking")),
  ...at(120, ...call("neurology"), ...move("picu")),
  ...at(130, set("temperature-target", 36.8, "Cel")),
  ...at(180, ...look),
  ...at(190, ...order("eeg", "ct-head")),
  ...at(240, ...look, ...order("blood-gas-capillary", "glucose-blood", "ammonia")),
  // Off when she answers and the nurses have turned it down.
  ...atIf(
    240,
    {
      when: [latest("gcs", { atLeast: 13 }), latest("oxygen-saturation", { atLeast: 95 })],
      until: 3000,
    },
    ...stop("oxygen"),
  ),
  ...at(
    270,
    differential(
      {
        "febrile-status-epilepticus": 0.5,
        aesd: 0.2,
        ane: 0.1,
        "hsv-encephalitis": 0.05,
        "bacterial-meningitis": 0.04,
        other: 0.11,
      },
      ["Status of more than half an hour", "Blood count and liver quiet, lactate falling"],
      ["She wakes, though slowly"],
    ),
    { kind: "predict", popc: 2, mortality: 0.01, good: 0.6 },
  ),
  ...at(360, ...look),
  ...at(450, ...look, ...examine("fundi", "neurological")),
  ...atIf(
    466,
    {
      when: [latest("gcs", { atLeast: 13 }), ...bloodAllowsTap],
      until: 700,
    },
    decide("lumbar-puncture", "do-now", "checks-passed"),
    ...perform("lumbar-puncture"),
    ...csfTests,
  ),
  ...every(30, 500, 680, ...examine("consciousness")),
  ...atIf(
    710,
    { unless: [resulted("csf-cell-count"), latest("gcs", { atLeast: 13 })] },
    decide("lumbar-puncture", "defer", "recent-convulsion"),
  ),
  ...at(700, ...look),
  ...atIf(
    720,
    { when: [latest("gcs", { atLeast: 14 })], until: 2000 },
    ...perform("enteral-feeding"),
    ...stop("maintenance-isotonic"),
  ),
  ...at(900, ...look, ...order("mri-brain")),
  ...atIf(
    1030,
    { when: [resulted("mri-brain")], until: 1500 },
    differential(
      {
        "febrile-status-epilepticus": 0.57,
        aesd: 0.36,
        "hsv-encephalitis": 0.01,
        ane: 0.01,
        other: 0.05,
      },
      ["MRI normal, fluid normal", "Status of more than half an hour, awake only after hours"],
      ["Nothing yet of a second phase"],
    ),
    decide("aciclovir", "stop", "mri-not-hsv"),
    ...stop("aciclovir"),
  ),
  ...at(1440, ...look, ...order("full-blood-count", "urea-and-electrolytes")),
];

/** Kept, because the second phase comes on day 4 to 6; the parents are told, aloud and in writing. */
const betweenThePhases: AuthoredStep[] = [
  ...at(1800, ...examine("neurological"), ...move("ward")),
  ...at(2000, ...perform("family-talk", "family-safety-net")),
  ...at(2010, decide("admission", "observe", "parents-worried")),
  ...atIf(2900, { when: [resulted("blood-culture")], until: 3400 }, ...stop("ceftriaxone")),
  ...at(2400, ...stop("paracetamol")),
  ...every(480, 2400, 4320, ...examine("consciousness")),
  ...at(3000, ...examine("neurological"), ...ask("behaviour-since", "parents-worry")),
  ...at(3020, ...perform("family-talk"), decide("admission", "observe", "recovered")),
  ...every(120, 4560, 8640, ...examine("consciousness")),
];

const tree = latest("mri-bright-tree", { atLeast: 1 });

const SECOND = 4320;
const untilDaySix = 8400;

const secondPhase: AuthoredStep[] = [
  ...atIf(
    SECOND,
    { when: [convulsing], until: untilDaySix },
    give("lorazepam", 0.1, "mg/kg", "iv"),
  ),
  ...atIf(
    SECOND,
    { when: [convulsed(SECOND)], until: untilDaySix },
    give("levetiracetam", 60, "mg/kg", "iv"),
    ...order("glucose-blood", "blood-gas-capillary", "eeg"),
    ...examine("airway", "neurological", "posture-and-movements"),
    ...call("neurology"),
    ...perform("family-talk"),
    set("temperature-target", 36.8, "Cel"),
    give("maintenance-isotonic", 4, "mL/kg/h", "iv"),
  ),
  ...atIf(
    8400,
    { when: [{ kind: "running", item: "maintenance-isotonic" }], until: 9900 },
    ...perform("nasogastric-tube", "enteral-feeding"),
    ...stop("maintenance-isotonic"),
  ),
  ...atIf(
    SECOND,
    { when: [latest("gcs", { atMost: 13 })], unless: [convulsed(SECOND)], until: untilDaySix },
    ...order("eeg", "glucose-blood"),
    ...examine("posture-and-movements"),
  ),
  ...atIf(
    SECOND,
    { when: [latest("eeg-seizures", { atLeast: 1 })], until: untilDaySix },
    give("fosphenytoin", 20, "mg{PE}/kg", "iv"),
  ),
  // Half the load twice a day from then on (design).
  ...atIf(
    6840,
    { when: [convulsed(SECOND)], until: untilDaySix },
    give("levetiracetam", 30, "mg/kg", "iv", 720),
  ),
  ...atIf(6900, { when: [convulsed(6900)], until: 9900 }, ...order("eeg"), ...call("neurology")),
  ...talksAgain(),
  ...scansAgain(),
  ...atIf(
    SECOND,
    { when: [tree], until: 9000 },
    differential(
      { aesd: 0.95, "hsv-encephalitis": 0.01, "febrile-status-epilepticus": 0.01, other: 0.03 },
      ["Second cluster after days of being well", "Subcortical white matter bright on diffusion"],
      ["Thalami normal"],
    ),
    { kind: "predict", popc: 3, mortality: 0.01, good: 0.4 },
    ...perform("family-talk", "early-rehabilitation"),
    ...call("rehabilitation"),
  ),
];

/** After a convulsion or a fall of the coma score the parents are spoken to again. */
function talksAgain(): AuthoredStep[] {
  const steps: AuthoredStep[] = [];
  for (let minute = SECOND + 110; minute <= untilDaySix; minute += 110) {
    const shaken = [convulsed(minute - 110)];
    const shakenToday = [convulsed(minute - 660)];
    const drowsy = [latest("gcs", { atMost: 12 })];
    steps.push(
      ...atIf(minute, { when: shaken, until: minute + 15 }, ...perform("family-talk")),
      ...atIf(
        minute,
        { when: drowsy, unless: shakenToday, until: minute + 15 },
        ...perform("family-talk"),
      ),
    );
  }
  return steps;
}

/** Within six hours of the second seizures, and again six hours later while the tree is not yet out. */
function scansAgain(): AuthoredStep[] {
  const steps: AuthoredStep[] = [];
  for (let minute = SECOND; minute <= untilDaySix; minute += 360) {
    const conditions = { when: [convulsed(SECOND)], unless: [tree], until: minute + 30 };
    steps.push(...atIf(minute, conditions, ...order("mri-brain")));
  }
  return steps;
}

const onward: AuthoredStep[] = [
  ...at(8700, ...examine("neurological"), ...perform("early-rehabilitation", "family-talk")),
  ...every(240, 8880, 9840, ...examine("consciousness")),
  ...at(9960, ...examine("neurological"), ...perform("handover")),
  ...at(9990, {
    kind: "finish",
    plan: [
      "Seizures kept down by the EEG, temperature 36 to 37",
      "Rehabilitation from now on; development looked at again in 6 to 8 weeks",
      "MRI again on day 24",
      "The parents know what a third phase of seizures would look like and whom to call",
    ],
  }),
];

export const m3: AuthoredCase = {
  schema: 1,
  id: "M3",
  version: 5,
  kind: "look-alike",
  title: "Fever and a convulsion that goes on, 16 months",
  setting: "Children's hospital with intensive care",
  difficulty: 2,
  playMinutes: 25,
  diagnosis: "aesd",
  trigger: "hhv-6",
  reviewedBy: null,
  child: {
    ageMonths: 16,
    sex: "female",
    weightKg: spread(9.6, 8.8, 10.5),
    companion: "Her mother, who came with her. Her father follows by car.",
  },
  arrival: { weekday: "Thu", hour: 9, minute: 20 },
  hospital: { kind: "tertiary", from: { ...scannerFrom(720), "plasma-exchange": 960 } },
  stem: `A girl of 16 months is brought by her mother in a neighbour's car. She has had a high \
fever since yesterday. Forty minutes ago she began to jerk all over, and she is still jerking as \
she is carried in. Nobody has given her anything for it. \
${childrensHospital("from this evening")}`,
  story: {
    onset:
      "The fever came first, {prodrome} ago, very high. This morning in her cot she went stiff and " +
      "then it began. We drove at once.",
    "fever-history": "Over 40 each time I measured. The syrup brings it down for two hours.",
    "seizure-description":
      "Stiff first, then arms and legs, both sides alike, her eyes open. It has never stopped in " +
      "between, not on the whole way here.",
    "behaviour-since": "Before it she was hot and cross, but she knew me and she drank.",
    "respiratory-symptoms": "A bit of a runny nose. No cough.",
    "gut-symptoms": "Two loose stools yesterday. No vomiting.",
    "feeding-and-wet-nappies": "Less than usual, but she drank. A wet nappy this morning.",
    "headache-and-vision": "She cannot say. She looked at everything as she always does.",
    "movement-change": "No. She walked along the sofa yesterday evening.",
    "rash-history": "No rash.",
    "pain-history": "No. She did not pull at her ears.",
    "medicines-given": "Paracetamol syrup at bedtime, about ten hours ago. Nothing for the fit.",
    "regular-medicines": "Vitamin D drops.",
    "possible-ingestion": "No. The medicines are up in the bathroom cupboard, locked.",
    "injury-history": "No fall. She was in her cot.",
    "past-history": "Born at term. One cold after the other since the nursery, nothing else.",
    "previous-seizures": "Never.",
    "development-history":
      "She says four words, she walks along the furniture, she points at the cat. She has lost nothing.",
    "diet-history": "Everything, meat too. A night without food never did her harm.",
    immunisations: "All so far.",
    allergies: "None known.",
    "family-history": "I had one fit with fever as a baby, they say. Nobody had anything worse.",
    consanguinity: "No.",
    "contacts-and-travel": "Two children of her group are at home with three days of fever.",
    "home-and-carers": "She lives with us two. My mother has her on Tuesdays.",
    "parents-worry": "That it went on so long. What does it do to her head?",
  },
  signs: {
    meningism: "No neck stiffness.",
    abdomen: "Soft. Liver and spleen not enlarged.",
    "ear-nose-throat": "Throat red with small spots on the soft palate. Both eardrums normal.",
    "head-and-neck-trauma": "No bruise, no swelling.",
    "bleeding-points": "No bleeding.",
    "limbs-and-joints": "No swelling, no tenderness.",
    growth: "Well nourished.",
    dysmorphism: "No unusual features.",
    toxidrome: "No smell, no sweating. Bowel sounds heard.",
  },
  voices: [
    {
      speaker: "parent",
      text: "It is not stopping. Why is it not stopping?",
      from: 0,
      until: 20,
      when: "convulsing",
    },
    {
      speaker: "parent",
      text: "She squeezed my finger just now.",
      from: 120,
      until: 480,
      gcs: [10, 14],
    },
    {
      speaker: "parent",
      text: "She is well. Can we go home today?",
      from: 2880,
      until: 4300,
      when: "well",
    },
    {
      speaker: "parent",
      text: "Her hands keep doing that.",
      from: 4320,
      until: 10000,
      when: "stereotypies",
    },
  ],
  // Paracetamol syrup 15 mg/kg some ten hours before arrival.
  earlier: [{ drug: "paracetamol", perKg: 15, route: "enteral", at: -600 }],
  recorded,
  goodCare: course(stopsConvulsing, wakesSlowly, betweenThePhases, secondPhase, onward),
  rubric: m3Rubric,
  debrief: {
    teachingPoint: sourced(
      "A child who wakes after a long status with fever may have a second phase: a cluster of " +
        "seizures on day 4 to 6, with bright subcortical white matter on diffusion. The first MRI " +
        "is normal for two days.",
      "Takanashi2006",
    ),
    trap: {
      text:
        "To send her home on day 3 because she is well and the MRI was normal, without a word of " +
        "what may come. The other trap is to exchange plasma for what is not there.",
      references: [],
      mark: "design",
    },
    notThis: sourced(
      "Why it is not acute necrotizing encephalopathy: two phases with a lucid interval, thalami " +
        "spared, white matter like a tree, normal CSF protein. The severity score must not be " +
        "worked out here: it assumes that diagnosis.",
      "Takanashi2006",
      "Yamamoto2015",
    ),
    contrastWith: ["C3", "M6"],
    survivorsInTen: 9.9,
    tellingFindings: [
      sourced(
        "On day 1 ammonia, glucose and creatinine somewhat raised and a low pH: more so in those " +
          "who go on to a second phase than after a simple long febrile seizure.",
        "AESD-lab",
      ),
      sourced(
        "The tree of bright white matter shows from day 3 to 9 and is gone by day 9 to 25.",
        "Takanashi2006",
      ),
      {
        text: "Hands that rub and wring, drowsiness again, short seizures: on day 5, after two good days.",
        references: [],
        mark: "author's own",
      },
    ],
  },
  references: ["Takanashi2006", "AESD-lab", "Yamamoto2015", "CHOP-SE", "ABX", "ABN-HSV", "PCM-IV"],
  // All design: fitted to the case's table.
  drivers: {
    prodrome: spread(26, 20, 34),
    onset: spread(-40, -43, -37),
    virusVirulence: logSpread(1, 0.8, 1.3),
    cytokineGain: logSpread(1.2, 0.9, 1.6),
    cytokineDuration: logSpread(24, 18, 32),
    feverGain: logSpread(2.3, 2.2, 2.4),
    brainInflammation: fixed(0),
    barrierFragility: logSpread(1, 0.8, 1.25),
    swellingTendency: logSpread(0.6, 0.4, 0.8),
    haemorrhageTendency: fixed(0),
    crpDrive: logSpread(1, 0.5, 2),
    pctDrive: logSpread(0.5, 0.2, 1),
    liverGain: logSpread(2, 1.3, 3),
    muscleGain: logSpread(1, 0.7, 1.5),
    plateletConsumption: logSpread(0.5, 0.3, 0.8),
    coagulationGain: logSpread(0.8, 0.5, 1.2),
    adhGain: logSpread(1.6, 1.2, 2.2),
    vasoplegiaGain: logSpread(0.1, 0.05, 0.2),
    cardiacDepression: logSpread(0.05, 0.02, 0.1),
    dehydration: spread(10, 5, 20),
    stressGlucose: spread(6.5, 5.5, 7.5),
    seizureThreshold: logSpread(1, 0.8, 1.3),
    firstSeizure: spread(58, 55, 62),
    seizureFocus: fixed(-1),
    silentSeizures: fixed(0),
    postIctalHalfLife: logSpread(110, 95, 128),
    apnoeaTendency: logSpread(0.3, 0.15, 0.5),
    excitotoxicity: spread(1, 0.9, 1),
    rashTendency: fixed(1),
    secondHitDelay: spread(99, 89, 113),
    baselineHaemoglobin: spread(115, 108, 124),
    baselinePlatelets: spread(245, 205, 310),
    baselineWhiteCells: spread(12.5, 10, 15),
    baselineCreatinine: spread(36, 31, 41),
    whiteCellResponse: spread(0.5, 0.2, 0.8),
    disabilityGain: logSpread(1, 1, 3),
  },
  vulnerability: {},
};
