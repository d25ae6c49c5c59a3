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
import { convulsionAnswered } from "../fragments";
import { childrensHospital, scannerFrom } from "../hospital";
import { look } from "../orders";
import { m8Rubric } from "../rubrics/m8";
import { sourced } from "../statement";

// Minutes from arrival. "A+6" of the case is 360.

const firstBloods = order(
  "full-blood-count",
  "coagulation-screen",
  "urea-and-electrolytes",
  "liver-function-tests",
  "ck",
  "crp",
  "procalcitonin",
  "osmolality-serum",
  "blood-culture",
);

const deep = latest("gcs", { atMost: 8 });
const awake = latest("gcs", { atLeast: 14 });
const ammoniaHigh = latest("ammonia", { atLeast: 150 });

/** A tube, and what is held with it: her own low carbon dioxide is not lifted in haste. */
const secureAirway: AuthoredStep[] = [
  ...atIf(
    400,
    { when: [latest("gcs", { atLeast: 10 }), latest("gcs-verbal", { atMost: 1 })], until: 5000 },
    ...perform("extubation"),
  ),
  ...atIf(
    34,
    { when: [deep], until: 900 },
    decide("intubation", "intubate", "low-gcs"),
    ...perform("intubation"),
    set("paco2-target", 36, "mm[Hg]"),
    set("head-up", 30, "deg"),
    set("temperature-target", 36.8, "Cel"),
    ...perform("active-cooling", "family-talk"),
    give("hypertonic-saline-3", 3, "mL/kg", "iv"),
  ),
];

/** What was done, errors included: nobody asked for the ammonia in the first six hours. */
const recorded: AuthoredStep[] = course([
  ...at(0, ...examine("general-appearance", "airway", "breathing", "circulation")),
  ...at(4, ...examine("consciousness", "neurological")),
  ...at(14, ...order("glucose-blood", "blood-gas-capillary"), ...firstBloods),
  ...at(15, ...order("viral-pcr-rapid", "influenza-antigen")),
  ...at(20, ...ask("onset", "seizure-description", "medicines-given", "allergies")),
  ...at(40, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(42, give("aciclovir", 500, "mg/m2", "iv", 480)),
  ...at(60, give("maintenance-isotonic", 2.3, "mL/kg/h", "iv")),
  ...at(120, ...perform("family-talk"), ...move("picu")),
  ...at(180, ...look, ...order("eeg")),
  ...at(184, decide("lumbar-puncture", "defer", "low-gcs")),
  ...atIf(
    185,
    { when: [deep], until: 1400 },
    decide("intubation", "intubate", "low-gcs"),
    ...perform("intubation"),
    set("paco2-target", 36, "mm[Hg]"),
    set("head-up", 30, "deg"),
  ),
  ...at(240, ...look),
  ...atIf(240, { when: [latest("gcs", { atLeast: 10 })], until: 2000 }, ...order("ct-head")),
  ...at(350, ...look, ...ask("diet-history", "family-history")),
  ...at(360, ...order("ammonia", "blood-gas-capillary")),
  ...at(420, ...call("metabolic"), ...perform("stop-protein")),
  ...at(440, give("glucose-10", 6.5, "mg/kg/min", "iv"), ...stop("maintenance-isotonic")),
  ...at(450, ...order("amino-acids-plasma", "organic-acids-urine", "acylcarnitines")),
  // In the vein at A+10.
  ...at(570, give("sodium-benzoate-phenylacetate", 250, "mg/kg", "iv", 1440)),
  ...at(575, give("arginine", 200, "mg/kg", "iv", 1440)),
  ...at(760, ...call("nephrology"), ...perform("dialysis-catheter")),
  // The machine runs at A+16.
  ...at(810, ...perform("haemodialysis")),
  ...at(900, ...look, ...order("ammonia")),
  ...at(1260, ...order("ammonia"), ...look),
  ...at(1440, ...look, ...order("blood-gas-capillary"), ...firstBloods),
  ...at(1760, ...order("mri-brain")),
  ...every(480, 1920, 4320, ...look, ...order("ammonia")),
  ...atIf(
    1900,
    { when: [latest("gcs", { atLeast: 10 }), latest("gcs-verbal", { atMost: 1 })], until: 7000 },
    ...perform("extubation"),
  ),
  ...at(2880, ...stop("aciclovir"), ...stop("ceftriaxone")),
  ...at(3200, ...perform("enteral-feeding"), ...stop("glucose-10")),
  ...at(5760, ...stop("sodium-benzoate-phenylacetate"), ...stop("arginine")),
  ...at(7200, ...look, ...perform("early-rehabilitation"), ...move("ward")),
  ...at(14_300, {
    kind: "finish",
    plan: ["Low-protein diet and scavenger by mouth", "Letter for every emergency department"],
  }),
]);

const atTheDoor = differential(
  {
    "urea-cycle-defect": 0.66,
    "mitochondrial-disease": 0.15,
    "bacterial-meningitis": 0.03,
    "hsv-encephalitis": 0.03,
    ane: 0.03,
    other: 0.1,
  },
  ["She breathes fast with clear lungs", "No meat ever, and an uncle who died as a newborn"],
  ["No shock"],
);

const afterAmmonia = differential(
  { "urea-cycle-defect": 0.93, "mitochondrial-disease": 0.03, ane: 0.01, other: 0.03 },
  ["Ammonia far above 100 µmol/L", "Respiratory alkalosis"],
  ["Liver enzymes up would fit other diseases too"],
);

const atTheEnd = differential(
  { "urea-cycle-defect": 0.95, "mitochondrial-disease": 0.02, ane: 0.005, other: 0.025 },
  ["Ammonia far above 100 µmol/L, and she woke as it fell", "Cortex of insula, thalami normal"],
  ["Valproate alone raises ammonia, if seldom so far"],
);

const firstHour: AuthoredStep[] = [
  ...at(0, ...examine("airway", "breathing", "circulation", "consciousness")),
  ...at(5, ...order("glucose-blood", "blood-gas-capillary")),
  ...at(8, ...call("senior"), ...ask("onset", "medicines-given", "family-history", "diet-history")),
  ...at(14, atTheDoor, ...ask("fever-history", "seizure-description")),
  // On ice; the result is there at A+1.
  ...at(18, ...order("ammonia"), ...firstBloods, ...order("viral-pcr-rapid")),
  ...at(20, ...ask("possible-ingestion", "past-history", "allergies", "development-history")),
  ...at(26, ...examine("tone-power-reflexes", "abdomen", "meningism", "fundi")),
  ...at(30, ...perform("neurological-observations")),
  ...at(31, set("head-up", 30, "deg")),
  ...at(32, ...examine("consciousness", "airway"), ...call("intensive-care", "anaesthesia")),
  ...atIf(
    34,
    { when: [latest("gcs", { atLeast: 9 })], until: 35 },
    decide("intubation", "watch", "airway-safe"),
  ),
  ...at(36, give("ceftriaxone", 100, "mg/kg", "iv", 1440)),
  ...at(37, give("aciclovir", 500, "mg/m2", "iv", 480)),
  ...at(40, ...perform("family-talk", "nil-by-mouth")),
  ...at(52, ...look),
];

const ammoniaKnown = { when: [ammoniaHigh], until: 240 };

const rescue: AuthoredStep[] = [
  ...atIf(
    58,
    ammoniaKnown,
    give("glucose-10", 6.5, "mg/kg/min", "iv"),
    ...perform("stop-protein"),
    ...call("metabolic", "nephrology"),
    give("sodium-benzoate-phenylacetate", 250, "mg/kg", "iv", 1440),
    give("arginine", 200, "mg/kg", "iv", 1440),
    ...call("anaesthesia"),
    ...perform("dialysis-catheter", "haemodialysis"),
    afterAmmonia,
    decide("lumbar-puncture", "never", "other-diagnosis"),
    decide("plasma-exchange", "not-indicated", "other-diagnosis"),
    ...perform("family-talk"),
  ),
  ...at(90, ...order("orotate-urine", "amino-acids-plasma", "organic-acids-urine")),
  ...at(100, ...look, ...move("picu")),
  ...at(115, set("temperature-target", 36.8, "Cel")),
  ...at(116, give("paracetamol", 10, "mg/kg", "iv", 480)),
  ...at(118, give("maintenance-isotonic", 1, "mL/kg/h", "iv")),
  ...at(150, ...look, ...order("glucose-blood")),
  ...every(60, 180, 720, ...look),
  ...at(182, ...order("ammonia")),
  // Off the machine, and awake enough to keep her airway in the scanner.
  ...atIf(240, { when: [latest("gcs", { atLeast: 12 })], until: 700 }, ...order("ct-head")),
  ...atIf(260, { when: [resulted("ct-head")], until: 800 }, afterAmmonia),
  ...at(262, { kind: "predict", popc: 2, mortality: 0.06 }),
  ...at(302, ...order("eeg")),
  ...at(362, ...order("ammonia", "blood-gas-capillary")),
  ...at(540, ...order("ammonia", "urea-and-electrolytes")),
  ...atIf(580, { when: [ammoniaHigh], until: 700 }, ...perform("haemodialysis")),
];

const afterwards: AuthoredStep[] = [
  // Not valproate: her cycle does not bear it.
  ...convulsionAnswered({
    from: 60,
    until: 5200,
    longerActing: [give("levetiracetam", 60, "mg/kg", "iv")],
  }),
  ...atIf(
    300,
    { when: [convulsed(300)], until: 5200 },
    ...order("ammonia"),
    ...perform("family-talk"),
  ),
  ...every(240, 960, 2880, ...look, ...order("ammonia")),
  ...atIf(1500, { when: [awake], until: 4000 }, ...order("mri-brain")),
  ...at(1446, ...order("coagulation-screen", "liver-function-tests", "urea-and-electrolytes")),
  ...at(2160, ...call("genetics", "rehabilitation"), ...perform("early-rehabilitation")),
  ...at(2400, ...perform("family-talk")),
  // Protein again within 48 h [UCD2022].
  ...at(2700, ...perform("enteral-feeding"), ...stop("maintenance-isotonic")),
  ...atIf(2900, { when: [latest("ammonia", { atMost: 100 })], until: 4300 }, ...stop("glucose-10")),
  ...atIf(
    3000,
    { when: [resulted("blood-culture"), resulted("mri-brain")], until: 4300 },
    ...stop("ceftriaxone"),
    decide("aciclovir", "stop", "mri-not-hsv"),
    ...stop("aciclovir"),
  ),
  ...every(480, 3360, 5280, ...look, ...order("ammonia")),
  ...at(4400, atTheEnd),
  ...at(5300, ...stop("paracetamol"), ...perform("family-talk", "handover"), ...move("ward")),
  ...at(5330, { kind: "predict", popc: 2, mortality: 0.03 }),
  ...at(5340, {
    kind: "finish",
    plan: [
      "Low-protein diet, scavenger and citrulline or arginine by mouth, by the metabolic team",
      "A letter for every emergency department: no valproate, no steroid, no fasting",
      "Genetic advice for mother and aunts; siblings tested",
    ],
  }),
];

export const m8: AuthoredCase = {
  schema: 1,
  id: "M8",
  version: 7,
  kind: "look-alike",
  title: "Vomiting, then drowsy after a seizure, 5 years",
  setting: "Children's hospital with intensive care",
  difficulty: 2,
  playMinutes: 25,
  diagnosis: "urea-cycle-defect",
  trigger: "influenza-b",
  reviewedBy: null,
  child: {
    ageMonths: 63,
    sex: "female",
    weightKg: spread(17.5, 16, 19),
    companion: "Her mother and her grandmother, who came in the car behind the ambulance.",
  },
  arrival: { weekday: "Thu", hour: 19, minute: 5 },
  hospital: { kind: "tertiary", from: { ...scannerFrom(780), "plasma-exchange": 900 } },
  stem: `An evening in winter. A girl of 5 years is brought from a smaller hospital. She has had \
a cough and a low fever, and has vomited for two days. Today she hit out at her mother, then she \
grew drowsy; in the other hospital she had a seizure of a few minutes and was given one dose of \
valproate. She lies with her eyes shut and breathes fast. \
${childrensHospital("from tomorrow morning")}`,
  story: {
    onset:
      "The vomiting came first, two days ago, with a cold. Today after noon she was wild, she hit me, she " +
      "did not make sense. We drove to the hospital at once, and there she had the fit. Since then she is " +
      "sleepier and sleepier.",
    "fever-history": "A little fever, 38 or so. It was never high.",
    "seizure-description":
      "She went stiff and shook all over, for some minutes, over there in the other hospital. " +
      "She had been strange for less than an hour before it.",
    "behaviour-since":
      "She opens her eyes for a moment and shuts them again. She mumbles, and I cannot make it out.",
    "respiratory-symptoms":
      "A cough and a runny nose. It is since she got so sleepy that she breathes like that.",
    "gut-symptoms": "She vomits everything, two days now. No diarrhoea.",
    "feeding-and-wet-nappies": "Nothing but sips of water since the day before yesterday.",
    "headache-and-vision": "She held her head this morning. She saw well, I think.",
    "movement-change": "She walked like a drunk before she fell asleep.",
    "rash-history": "No rash, no bruises.",
    "pain-history": "Her tummy yesterday, and her head.",
    "medicines-given":
      "At home only paracetamol, once yesterday. In the other hospital something for the fit by the " +
      "drip; the letter says valproate.",
    "regular-medicines": "None.",
    "possible-ingestion": "No. My pills are in a locked box and none is missing.",
    "injury-history": "She did not fall on her head.",
    "past-history":
      "She was in hospital with vomiting twice, at two and at four. They said a stomach bug, and she " +
      "came round with a drip.",
    "previous-seizures": "Never before today.",
    "development-history": "She goes to school. A bit slow with numbers, her teacher says.",
    "diet-history":
      "She is a picky eater. She never liked meat, nor eggs, nor fish. Rice, bread, fruit: that is all.",
    immunisations: "All of them, but not the winter one.",
    allergies: "None.",
    "family-history":
      "My mother lost a boy at three days; they never knew why. My sister is tired when she eats meat. " +
      "Nobody has fits.",
    consanguinity: "No, we are not related.",
    "contacts-and-travel": "Half her class is ill. We have not been away.",
    "home-and-carers": "She lives with me, her father and my mother.",
    "parents-worry": "That it is like my mother's boy. She never said it aloud before.",
  },
  signs: {
    meningism: "No neck stiffness.",
    skin: "No rash, no bruises, not yellow.",
    "ear-nose-throat": "Runny nose. Throat and eardrums normal.",
    "head-and-neck-trauma": "No bruise, no swelling. The tongue is not bitten.",
    "bleeding-points": "No bleeding.",
    growth: "Thin, small for her age.",
    dysmorphism: "No unusual features.",
    toxidrome: [{ text: "No smell. Bowel sounds heard." }, { text: "Skin dry.", while: "dry" }],
  },
  voices: [
    {
      speaker: "parent",
      text: "My mother had a son who died at three days. They never knew why.",
      tells: ["sibling-death"],
      from: 18,
      until: 120,
    },
    {
      speaker: "nurse",
      text: "She breathes twice as fast as she should, and her lungs are clear.",
      from: 25,
      until: 50,
      gcs: [3, 13],
    },
    {
      speaker: "parent",
      text: "She does not squeeze my hand any more.",
      from: 240,
      until: 900,
      gcs: [3, 8],
    },
    {
      speaker: "parent",
      text: "She wants her rabbit. She knew its name.",
      from: 400,
      until: 7200,
      when: "recovered",
    },
  ],
  history: ["protein-aversion", "sibling-death"],
  // One dose of 40 mg/kg [CHOP-SE] four hours before, in the other hospital.
  earlier: [{ drug: "valproate", perKg: 40, route: "iv", at: -240 }],
  recorded,
  goodCare: course(firstHour, rescue, secureAirway, afterwards),
  rubric: m8Rubric,
  debrief: {
    teachingPoint: sourced(
      "Ammonia belongs into the first hour of every unexplained coma, on ice. Once it is known: no " +
        "protein for at most 48 hours, glucose 6 to 7 mg/kg/min, scavengers and arginine, and the " +
        "dialysis team at once.",
      "DECON",
      "UCD2022",
      "Alfadhel2016",
    ),
    trap: sourced(
      "Vomiting, a virus in the nose, liver enzymes up and coma: it looks like the brain disease, " +
        "and a pulse of steroid breaks the body down and lifts the ammonia further. So did the valproate.",
      "UCD2022",
    ),
    notThis: sourced(
      "Why it is not acute necrotizing encephalopathy: ammonia, which is not raised there by " +
        "definition; a respiratory alkalosis; and where an MRI shows anything, the cortex of insula and " +
        "cingulate and not the thalami.",
      "Mizuguchi1997",
      "UCD2022",
    ),
    contrastWith: ["C1"],
    survivorsInTen: 9.4,
    tellingFindings: [
      sourced(
        "She breathes fast with clear lungs: the gas is alkaline, the carbon dioxide low.",
        "UCD2022",
      ),
      sourced("Ammonia above 200 µmol/L, which is to be treated at once.", "DECON"),
      sourced("A child who will not eat meat, and an uncle who died as a newborn.", "UCD2022"),
    ],
  },
  references: [
    "DECON",
    "UCD2022",
    "Alfadhel2016",
    "PCH-NH3",
    "CHOP-SE",
    "Mizuguchi1997",
    "PCM-IV",
    "ABX",
    "ABN-HSV",
  ],
  // All design, fitted to the case's table.
  drivers: {
    prodrome: spread(44, 41, 50),
    onset: spread(-300, -340, -285),
    virusVirulence: logSpread(0.8, 0.74, 0.9),
    cytokineGain: logSpread(0.7, 0.66, 0.8),
    cytokineDuration: logSpread(24, 22, 28),
    feverGain: logSpread(1.25, 1.05, 1.45),
    brainInflammation: fixed(0),
    swellingTendency: logSpread(1.05, 0.3, 1.5),
    haemorrhageTendency: fixed(0),
    nitrogenLoad: logSpread(0.99, 0.96, 1.01),
    crpDrive: logSpread(0.694, 0.463, 1.04),
    pctDrive: logSpread(0.6, 0.3, 1),
    ferritinGain: logSpread(1, 0.6, 1.6),
    liverGain: logSpread(26.5, 22.9, 31.3),
    muscleGain: logSpread(1, 0.6, 1.6),
    plateletConsumption: logSpread(0.4, 0.2, 0.7),
    coagulationGain: logSpread(18, 15, 20),
    adhGain: logSpread(0.8, 0.5, 1.2),
    vasoplegiaGain: logSpread(0.1, 0.05, 0.2),
    cardiacDepression: logSpread(0.05, 0.02, 0.1),
    dehydration: spread(20, 17, 24),
    glycogen: spread(0.8, 0.72, 0.88),
    stressGlucose: spread(1.5, 1, 2.2),
    seizureThreshold: logSpread(2, 1.6, 2.6),
    firstSeizure: spread(3, 2, 5),
    silentSeizures: fixed(0),
    postIctalHalfLife: logSpread(18, 12, 26),
    apnoeaTendency: logSpread(0.15, 0.1, 0.25),
    baselineHaemoglobin: spread(120, 112, 130),
    baselinePlatelets: spread(295, 250, 340),
    baselineWhiteCells: spread(8, 6.5, 10),
    baselineCreatinine: spread(34, 29, 40),
    whiteCellResponse: spread(0.1, -0.1, 0.4),
    bilirubinGain: logSpread(2.45, 2.04, 2.94),
    disabilityGain: logSpread(1.5, 1.2, 7),
  },
  vulnerability: {},
};
