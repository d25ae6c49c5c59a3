import { SETTLES, SLOW_STEP } from "./beat";
import { DRUG_COUNT, VECTOR_LENGTH } from "./drug-table";
import {
  DRUG_DEPOT,
  HAEMORRHAGE_AGE,
  REGION_COUNT,
  V,
  VASOGENIC,
  type VariableName,
} from "./vector";

/** What a state variable is: its UCUM unit, and the bounds that it keeps for any child and any care. */
export interface Variable {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly meaning: string;
}

const row = (unit: string, low: number, high: number, meaning: string): Variable => ({
  unit,
  low,
  high,
  meaning,
});

/**
 * Every named state variable. The bounds are design: what the formulas reach with every driver at an
 * end of its range and with any dose that can be written; no table of normal values.
 */
export const VARIABLES: Readonly<Record<VariableName, Variable>> = {
  // trigger
  viralLoad: row("1", 0, 3.1, "trigger's load against the ordinary peak"),
  immunity: row("1", 0, 1, "share of the immune answer that is there"),
  bacteria: row("1", 0, 3, "bacterial load"),
  toxin: row("1", 0, 9.1, "toxin in the blood"),
  // inflammation
  cytokine: row(
    "1",
    0,
    1500,
    "systemic cytokines, 1 in an ordinary febrile child; IL-6 is 40 ng/L of it",
  ),
  crp: row("mg/L", 0, 1000, "C-reactive protein"),
  pct: row("ug/L", 0, 300, "procalcitonin"),
  ferritin: row("ug/L", 50, 26000, "ferritin"),
  ignition: row("1", 0, 1, "what keeps the brain's inflammation alight"),
  brainInflammation: row("1", 0, 3, "inflammation inside the brain"),
  barrierLeak: row("1", 0, 1, "leak of the blood–brain barrier"),
  endothelium: row("1", 0, 17, "injury of the vessel wall"),
  // heat
  temperature: row("Cel", 28, 43, "core temperature"),
  // pressure
  swelling: row("mL", 0, 3200, "volume that swollen regions add"),
  csfBuffer: row("mL", -4, 40, "cerebrospinal fluid that has made room"),
  icp: row("mm[Hg]", 1, 110, "intracranial pressure"),
  perfusionPressure: row("mm[Hg]", -105, 159, "mean arterial less intracranial pressure"),
  herniation: row("1", 0, 1, "0 none, 0.25 a pupil, 0.6 both fixed, 1 complete"),
  ischaemia: row("1", 0, 1, "share of the brain's need not met"),
  venousClot: row("1", 0, 1, "clot in the deep veins"),
  subdural: row("mL", 0, 180, "blood under the dura"),
  // seizures
  convulsing: row("1", 0, 1, "1 while convulsing"),
  convulsionLeft: row("min", 0, 120, "length still to run if nothing breaks it"),
  convulsionEnded: row("min", -100_000, 26_000, "minute at which the last one ended"),
  convulsionMinutes: row("min", 0, 121, "length of the last one"),
  electrographic: row("1", 0, 1, "burden of silent seizures"),
  postIctal: row("1", 0, 0.9, "depth of the sleep after a convulsion"),
  excitotoxic: row("1", 0, 1, "second hit armed by status"),
  // consciousness
  arousal: row("1", 0, 1, "1 awake, 0 none"),
  gcs: row("{score}", 3, 15, "coma score"),
  bestGcs: row("{score}", 3, 15, "best of the last 24 hours"),
  // breathing
  paco2: row("mm[Hg]", 12, 140, "arterial carbon dioxide tension"),
  pao2: row("mm[Hg]", 8, 560, "arterial oxygen tension"),
  saturation: row("%", 0, 100, "arterial oxygen saturation"),
  respiratoryRate: row("/min", 0, 90, "breaths"),
  drive: row("1", 0, 1, "drive to breathe"),
  shunt: row("1", 0, 0.85, "share of blood that passes unaired lung"),
  fatigue: row("1", 0, 1, "exhaustion of breathing"),
  bicarbonate: row("mmol/L", 3, 34, "bicarbonate"),
  ph: row("1", 6.5, 7.8, "arterial pH"),
  // circulation
  volume: row("mL/kg", -190, 70, "filling against the ordinary"),
  vasoplegia: row("1", 0, 0.95, "share of vessel tone lost"),
  contractility: row("1", 0.1, 1, "contractility of the heart"),
  sympathetic: row("1", 0, 1, "sympathetic drive"),
  heartRate: row("/min", 0, 235, "heart rate"),
  meanPressure: row("mm[Hg]", 5, 160, "mean arterial pressure"),
  pulsePressure: row("mm[Hg]", 6, 90, "systolic less diastolic pressure"),
  capillaryRefill: row("s", 0.8, 8, "capillary refill time"),
  urine: row("mL/kg/h", 0, 14, "urine"),
  shockMinutes: row("min", 0, 151, "minutes of pressure too low to live with"),
  // organs
  liverInjury: row("1", 0, 2000, "liver cell injury against an ordinary febrile child's"),
  bilirubin: row("umol/L", 0, 1800, "bilirubin"),
  alt: row("U/L", 10, 46_000, "alanine aminotransferase"),
  ldh: row("U/L", 200, 320_000, "lactate dehydrogenase"),
  muscleInjury: row("1", 0, 1100, "muscle injury, likewise"),
  creatinine: row("umol/L", 1, 1200, "creatinine"),
  urea: row("mmol/L", 0.3, 55, "urea"),
  haemoglobin: row("g/L", 10, 220, "haemoglobin"),
  platelets: row("10*9/L", 8, 900, "platelets"),
  whiteCells: row("10*9/L", 0.8, 45, "white cells"),
  neutrophilShare: row("1", 0.3, 0.92, "share of neutrophils"),
  factors: row("1", 0.01, 1.1, "clotting factors, 1 full"),
  fibrinogen: row("g/L", 0.02, 7, "fibrinogen"),
  dDimer: row("mg/L", 0.3, 3800, "D-dimer"),
  immunoglobulin: row("g/L", 0, 8, "immunoglobulin G"),
  albumin: row("g/L", 3, 38, "albumin"),
  // metabolism
  glucose: row("mmol/L", 0.6, 45, "glucose"),
  glycogen: row("1", 0, 1.5, "glucose store"),
  ketones: row("mmol/L", 0, 3.7, "ketones"),
  otherAcid: row("mmol/L", 0, 15, "acid of kidney, chloride and illness"),
  lactate: row("mmol/L", 0, 30, "lactate of muscle and perfusion"),
  mitochondrialLactate: row("mmol/L", 0, 26, "lactate of failing mitochondria"),
  ammonia: row("umol/L", 10, 2000, "ammonia"),
  glutamine: row("umol/L", 0, 1920, "glutamine in astrocytes, as ammonia above 80"),
  energyFailure: row("1", 0, 1, "failing energy of caudate and putamen"),
  sodium: row("mmol/L", 105, 185, "sodium"),
  potassium: row("mmol/L", 3, 8.5, "potassium"),
  calcium: row("mmol/L", 1, 2.5, "ionised calcium"),
  extraOsmoles: row("mOsm/kg", 0, 60, "osmotherapy in plasma"),
  adh: row("1", 0, 2.5, "antidiuretic hormone above need"),
  brainOsmolality: row("mOsm/kg", 210, 535, "osmolality that the brain has settled to"),
  // cerebrospinal fluid
  csfProtein: row("mg/dL", 20, 280, "protein"),
  csfCells: row("10*6/L", 1, 1600, "white cells"),
  csfLactate: row("mmol/L", 1, 26, "lactate"),
  rehabilitation: row("1", 0, 1, "1 once rehabilitation has begun"),
  // care in force
  oxygen: row("1", 0, 0.79, "inspired oxygen above air"),
  ventilated: row("1", 0, 1, "1 with a tube and a ventilator"),
  paco2Target: row("mm[Hg]", 15, 80, "what the ventilator keeps"),
  headUp: row("deg", 0, 90, "head of the bed"),
  cooling: row("1", 0, 1, "1 while actively cooled"),
  temperatureTarget: row("Cel", 28, 41, "what cooling seeks"),
  maintenance: row("mL/kg/min", 0, 0.5, "maintenance fluid"),
  maintenanceSodium: row("mmol/L", 0, 140, "sodium in it"),
  maintenanceGlucose: row("1", 0, 1, "1 with glucose running"),
  fluidRate: row("mL/kg/min", 0, 1, "another running fluid"),
  exchangeLeft: row("min", 0, 150, "of a plasma exchange"),
  feeding: row("1", 0, 2, "0 nothing by mouth, 1 drinks when awake, 2 by tube"),
  icpMonitor: row("1", 0, 1, "1 with a monitor in place"),
  dead: row("1", 0, 1, "1 once dead"),
  coned: row("min", 0, 14_400, "minutes of complete herniation"),
  // the storm as organs read it
  signal: row("1", 0, 1500, "cytokines after receptor blockade"),
  level: row("1", 0, 2, "the same, saturating"),
  reach: row("1", 0, 7.4, "its logarithm"),
  // counters
  lowGcsMinutes: row("min", 0, 26_000, "minutes at a coma score of 8 or less without rising"),
  lowGcsReference: row("{score}", 0, 15, "score that this is counted from"),
  // region means
  thalamiVasogenic: row("1", 0, 1, "oedema of the thalami"),
  thalamiCytotoxic: row("1", 0, 1, "cell injury of the thalami"),
  thalamiNecrosis: row("1", 0, 1, "necrosis of the thalami"),
  brainstemVasogenic: row("1", 0, 1, "oedema of the brainstem"),
  brainstemCytotoxic: row("1", 0, 1, "cell injury of the brainstem"),
  brainstemNecrosis: row("1", 0, 1, "necrosis of the brainstem"),
  cortexCytotoxic: row("1", 0, 1, "cell injury of the cortex"),
  hurtRegions: row("1", 0, 2, "0 none, 1 those that inflammation can injure, 2 all"),
  // a source of bacteria, and what bears on nitrogen
  source: row("1", 0, 1, "share of bacteria that antibiotics cannot reach"),
  sugarRate: row("mg/kg/min", 0, 100, "glucose of a running 10 % solution"),
  proteinStopped: row("1", 0, 1, "1 while no protein is fed"),
  dialysisLeft: row("min", 0, 360, "of a haemodialysis"),
  filtrationLeft: row("min", 0, 1440, "of a haemofiltration"),
  oliguricMinutes: row("min", 0, 26_000, "minutes of urine below 0.3 mL/kg/h"),
  // what an act of care leaves behind
  adrenalBlock: row("1", 0, 1, "adrenals shut down by etomidate"),
  lineCeftriaxone: row("min", 0, 11, "minutes for which ceftriaxone is still in the one line"),
  lineCalcium: row("min", 0, 11, "minutes for which calcium is still in the one line"),
  precipitate: row("1", 0, 1, "crystals of the two in the lung"),
  inScanner: row("1", 0, 1, "1 away at the scanner"),
  limited: row("1", 0, 1, "1 once intensive care is limited"),
  rashMinutes: row(
    "min",
    0,
    26_000,
    "time for which the fever of an illness with a rash has been going",
  ),
  saturationTarget: row("%", 0, 100, "what oxygen is turned to, 0 where it is set by hand"),
  // drugs
  drugsActive: row("1", 0, 64, "drugs in the child"),
  steroid: row("1", 0, 1, "how far steroids act"),
  benzodiazepine: row("1", 0, 1e15, "benzodiazepine in usual doses"),
  longProtection: row("1", 0, 1, "protection by longer-acting antiseizure drugs"),
  anaesthesia: row("1", 0, 1, "anaesthetic depth"),
  sedation: row("1", 0, 1, "breathing dulled by sedation"),
  depressant: row("1", 0, 1, "anaesthetic depth less ketamine's"),
  bagged: row("1", 0, 1, "ventilated by bag and mask"),
  compressed: row("1", 0, 1, "chest compressions are being done"),
  pressorTone: row("1", 0, 1, "vessel tone given back by pressors"),
  inotropy: row("1", 0, 1, "adrenaline's push at the heart"),
  antipyretic: row("1", 0, 1, "fever relieved by antipyretics"),
  convulsed: row("min", 0, SLOW_STEP, "convulsion since the last slow step"),
  livedTo: row("min", -26_000, 40_000, "the minute up to which brain, breath and pulse have moved"),
  unrest: row("min", 0, SETTLES, "brain, breath and pulse still move every minute"),
  shockDebt: row("1", 0, 1, "failure of vessels and heart that long shock leaves"),
  tissueLost: row("1", 0, 1, "limbs and kidneys lost to long shock"),
  toxicMetabolite: row("{dose}/kg", 0, 1e15, "paracetamol's metabolite that the liver cannot bind"),
  slackBrain: row("mL", 0, 3, "cerebral blood volume less under sedation"),
  // the second hit after status
  secondHit: row("1", 0, 1, "excitotoxic activity of the second hit"),
  sinceArmed: row("min", 0, 26_000, "time since status armed it; 0 not armed"),
  // injury and herniation
  injuryDone: row("1", 0, 1, "share of the injury at N that has come about"),
  redCellShift: row("g/L", -110, 200, "haemoglobin lost or given, against the child's own"),
  amylase: row("U/L", 20, 400, "amylase"),
  stemStunned: row("1", 0, 1, "brainstem silenced by lack of oxygen, its cells unhurt"),
  stemStarved: row("1", 0, 1, "breath lost by a stem that blood or oxygen does not reach"),
  stemBorne: row("1", 0, 1, "pressure that bears on the stem, and what is left of it for hours"),
  layeredNecrosis: row(
    "1",
    0,
    1,
    "of the thalami, what died where injury lay in layers or in the whole",
  ),
  posturedAtDoor: row("1", 0, 1, "postured as the child came in"),
  petechiae: row("1", 0, 1, "points of blood in the skin"),
  brainDeathFound: row("min", 0, 26_000, "minute of the first examination that found no function"),
  brainDeathTests: row("1", 0, 2, "such examinations that count"),
  // virus in the brain, myelin, and what pressure does to the discs over days
  brainVirus: row("1", 0, 6, "virus in the limbic brain"),
  virusSpread: row("1", 0, 1, "how far it has gone from where it entered"),
  demyelination: row("1", 0, 6, "demyelinating inflammation"),
  steroidHabit: row("1", 0, 1, "how far it is held down by steroid of the last days"),
  discSwelling: row("1", 0, 1, "swelling of the optic discs by pressure"),
};

/** Quantities of a region, and the compartments of a drug; one cell for each slot or drug. */
export const VARIABLES_IN_ROWS = {
  vasogenic: row("1", 0, 1, "oedema of a region"),
  cytotoxic: row("1", 0, 1, "cell injury of a region"),
  necrosis: row("1", 0, 1, "necrosis of a region"),
  haemorrhage: row("1", 0, 1, "bleeding into a region"),
  haemorrhageAge: row("min", 0, 26_000, "age of that blood"),
  bestGcs: row("{score}", 3, 15, "best coma score of an hour of the clock"),
  depot: row("{dose}/kg", 0, 1e15, "usual doses of a drug not yet in effect"),
  level: row("{dose}/kg", 0, 1e15, "usual doses of a drug in effect"),
  rate: row("{dose}/kg/min", 0, 1e15, "usual doses of a drug running in each minute"),
  active: row("1", 0, DRUG_COUNT, "place of a drug that is in the child"),
} as const satisfies Record<string, Variable>;

const named = Object.entries(VARIABLES).map(
  ([name, variable]) => [V[name as VariableName], name, variable] as const, // keys are the names
);

/** The variable in each cell of the vector, in order. */
export const CELLS: readonly { readonly name: string; readonly variable: Variable }[] = [
  ...named.toSorted(([a], [b]) => a - b).map(([, name, variable]) => ({ name, variable })),
  ...cells(VASOGENIC, HAEMORRHAGE_AGE + REGION_COUNT, REGION_COUNT, [
    "vasogenic",
    "cytotoxic",
    "necrosis",
    "haemorrhage",
    "haemorrhageAge",
  ]),
  ...cells(HAEMORRHAGE_AGE + REGION_COUNT, DRUG_DEPOT, DRUG_DEPOT, ["bestGcs"]),
  ...cells(DRUG_DEPOT, VECTOR_LENGTH, DRUG_COUNT, ["depot", "level", "rate", "active"]),
];

function cells(
  from: number,
  to: number,
  length: number,
  rows: readonly (keyof typeof VARIABLES_IN_ROWS)[],
): { readonly name: string; readonly variable: Variable }[] {
  return Array.from({ length: to - from }, (_, i) => {
    const name = rows[Math.floor(i / length)] ?? "bestGcs";
    return { name: `${name} ${i % length}`, variable: VARIABLES_IN_ROWS[name] };
  });
}

/** The cells of a vector that are not numbers or out of their bounds: none, for any child. */
export const outOfBounds = (x: Float64Array): string[] =>
  CELLS.flatMap(({ name, variable: { low, high } }, i) => {
    const value = x[i] ?? Number.NaN;
    return value >= low - 1e-9 && value <= high + 1e-9 ? [] : [`${name} is ${value}`];
  });
