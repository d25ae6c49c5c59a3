import { MIDLINE_REGIONS, PAIRED_REGIONS, type RegionName } from "@encephalon/model";
import { SLOW_STEP } from "./beat";
import { shareGone } from "./systems/logistic";

/**
 * The state variables. Each has a place in one private Float64Array; `VARIABLES` beside this gives
 * unit, range and source. Written out as literals so that `x[V.temperature]` is known to be a number.
 *
 * What runs every minute takes it as a constant of its own module (`const V = PLACE`): an engine folds that to the
 * number, and looks an imported one up again each time. Courses run a tenth faster for it.
 */
export const V = {
  // trigger
  viralLoad: 0,
  immunity: 1,
  bacteria: 2,
  toxin: 3,
  // inflammation
  cytokine: 4,
  crp: 5,
  pct: 6,
  ferritin: 7,
  ignition: 8,
  brainInflammation: 9,
  barrierLeak: 10,
  endothelium: 11,
  // heat
  temperature: 12,
  // pressure
  swelling: 13,
  csfBuffer: 14,
  icp: 15,
  perfusionPressure: 16,
  herniation: 17,
  ischaemia: 18,
  venousClot: 19,
  subdural: 20,
  // seizures
  convulsing: 21,
  convulsionLeft: 22,
  convulsionEnded: 23,
  convulsionMinutes: 24,
  electrographic: 25,
  postIctal: 26,
  excitotoxic: 27,
  // consciousness
  arousal: 28,
  gcs: 29,
  bestGcs: 30,
  // breathing
  paco2: 31,
  pao2: 32,
  saturation: 33,
  respiratoryRate: 34,
  drive: 35,
  shunt: 36,
  fatigue: 37,
  bicarbonate: 38,
  ph: 39,
  // circulation
  volume: 40,
  vasoplegia: 41,
  contractility: 42,
  sympathetic: 43,
  heartRate: 44,
  meanPressure: 45,
  pulsePressure: 46,
  capillaryRefill: 47,
  urine: 48,
  shockMinutes: 49,
  // organs
  liverInjury: 50,
  bilirubin: 51,
  muscleInjury: 52,
  creatinine: 53,
  urea: 54,
  haemoglobin: 55,
  platelets: 56,
  whiteCells: 57,
  neutrophilShare: 58,
  factors: 59,
  fibrinogen: 60,
  dDimer: 61,
  immunoglobulin: 62,
  albumin: 63,
  // metabolism
  glucose: 64,
  glycogen: 65,
  ketones: 66,
  otherAcid: 67,
  lactate: 68,
  mitochondrialLactate: 69,
  ammonia: 70,
  glutamine: 71,
  energyFailure: 72,
  sodium: 73,
  potassium: 74,
  calcium: 75,
  extraOsmoles: 76,
  adh: 77,
  brainOsmolality: 78,
  // cerebrospinal fluid
  csfProtein: 79,
  csfCells: 80,
  csfLactate: 81,
  rehabilitation: 82,
  // care in force: what is set on the devices and runs
  oxygen: 83,
  ventilated: 84,
  paco2Target: 85,
  headUp: 86,
  cooling: 87,
  temperatureTarget: 88,
  maintenance: 89,
  maintenanceSodium: 90,
  maintenanceGlucose: 91,
  fluidRate: 92,
  exchangeLeft: 93,
  feeding: 94,
  icpMonitor: 95,
  dead: 96,
  coned: 97,
  // the storm as organs read it, set once a minute
  signal: 98,
  level: 99,
  reach: 100,
  // counters that the conditions need
  lowGcsMinutes: 101,
  lowGcsReference: 102,
  // means of the region groups that other systems read, set once a minute
  thalamiVasogenic: 103,
  thalamiCytotoxic: 104,
  thalamiNecrosis: 105,
  brainstemVasogenic: 106,
  brainstemCytotoxic: 107,
  brainstemNecrosis: 108,
  cortexCytotoxic: 109,
  // which regions are hurt: 0 none yet, 1 those that inflammation can injure, 2 all, by ischaemia
  hurtRegions: 110,
  // drugs in the child, and what they do together, set once a minute
  drugsActive: 111,
  steroid: 112,
  benzodiazepine: 113,
  longProtection: 114,
  anaesthesia: 115,
  sedation: 116,
  /** Anaesthetic depth less ketamine's: what slackens vessels and reflexes. */
  depressant: 117,
  bagged: 118,
  pressorTone: 119,
  inotropy: 120,
  antipyretic: 121,
  slackBrain: 122,
  // what an injury did, and what follows herniation
  injuryDone: 123,
  redCellShift: 124,
  amylase: 125,
  brainDeathFound: 126,
  brainDeathTests: 127,
  // the second hit after status
  secondHit: 128,
  sinceArmed: 129,
  /** Minutes for which brain, breath and pulse still move every minute. */
  unrest: 130,
  // a source of bacteria, and what bears on nitrogen
  source: 131,
  sugarRate: 132,
  proteinStopped: 133,
  dialysisLeft: 134,
  // virus in the brain, myelin, and what pressure does to the discs over days
  brainVirus: 135,
  virusSpread: 136,
  demyelination: 137,
  steroidHabit: 138,
  discSwelling: 139,
  // urine, over hours
  oliguricMinutes: 140,
  // what long shock leaves, and what an overdose of paracetamol makes
  shockDebt: 141,
  toxicMetabolite: 142,
  // what an act of care leaves behind
  adrenalBlock: 143,
  lineCeftriaxone: 144,
  lineCalcium: 145,
  precipitate: 146,
  inScanner: 147,
  limited: 148,
  // oxygen that nurses turn up and down
  saturationTarget: 149,
  // since the fever of an illness that brings a rash began to go
  rashMinutes: 150,
  // a stem that lacked oxygen
  stemStunned: 151,
  stemStarved: 152,
  // points of blood in the skin
  petechiae: 153,
  // arms or legs that postured at the door: 1
  posturedAtDoor: 154,
  // what is left of a pressure that bore on the stem
  stemBorne: 155,
  // of the thalami, what died where injury lay in layers or in the whole
  layeredNecrosis: 156,
  // hands on the chest
  compressed: 157,
  // a machine that filters, slower than a dialysis
  filtrationLeft: 158,
  // enzymes, each with a gain of its own
  alt: 159,
  ldh: 160,
  /** What hours of long shock cost. */
  tissueLost: 161,
  /** The minute up to which brain, breath and pulse have moved: behind the clock while the child rests. */
  livedTo: 162,
  /** Minutes of convulsion since the last slow step. */
  convulsed: 163,
} as const;

export type VariableName = keyof typeof V;

const SCALARS = Object.keys(V).length;

/** Left and right of each paired region, then the midline ones. */
export const REGION_SLOTS = [
  ...PAIRED_REGIONS.flatMap((name) => [
    { name, side: "left" as const },
    { name, side: "right" as const },
  ]),
  ...MIDLINE_REGIONS.map((name) => ({ name, side: "midline" as const })),
];
export const REGION_COUNT = REGION_SLOTS.length;

/** Slots of these regions, all of them or of one side; what is in the midline counts on both. */
export const slotsOf = (names: readonly RegionName[], side?: "left" | "right"): Int32Array =>
  Int32Array.from(REGION_SLOTS.keys()).filter((slot) => {
    const region = REGION_SLOTS[slot];
    if (region === undefined || !names.includes(region.name)) return false;
    return side === undefined || region.side === side || region.side === "midline";
  });

/** Quantities kept for each side of each region. */
export const VASOGENIC = SCALARS;
export const CYTOTOXIC = VASOGENIC + REGION_COUNT;
export const NECROSIS = CYTOTOXIC + REGION_COUNT;
export const HAEMORRHAGE = NECROSIS + REGION_COUNT;
export const HAEMORRHAGE_AGE = HAEMORRHAGE + REGION_COUNT;
/** Best coma score of each of the last 24 hours, by hour of the clock. */
export const BEST_GCS = HAEMORRHAGE_AGE + REGION_COUNT;
export const BEST_GCS_HOURS = 24;
export const DRUG_DEPOT = BEST_GCS + BEST_GCS_HOURS;

/** The private array, with every named variable known to be there. */
export type Vector = Float64Array & { [K in (typeof V)[VariableName]]: number };

/** A cell by computed index; the index comes from the layout above, so the cell is there. */
export const at = (x: Float64Array, index: number): number => x[index] as number; // see the line above

/** Share of the last slow step in which the child convulsed. */
export const convulsedShare = (x: Vector): number => x[V.convulsed] / SLOW_STEP;

/** A share 0 to 1 in a cell grows at this rate a step by what it lacks of 1. */
export function grow(x: Vector, index: number, rate: number): void {
  const before = at(x, index);
  x[index] = before + shareGone(rate) * (1 - before);
}
