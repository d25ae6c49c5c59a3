import { MIDLINE_REGIONS, PAIRED_REGIONS } from "@encephalon/model";

/**
 * The state variables. Each has a place in one private Float64Array; `VARIABLES` beside this gives
 * unit, range and source. Written out as literals so that `x[V.temperature]` is known to be a number.
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
  csfBuffer: 13,
  icp: 14,
  perfusionPressure: 15,
  herniation: 16,
  ischaemia: 17,
  venousClot: 18,
  subdural: 19,
  // seizures
  convulsing: 20,
  convulsionLeft: 21,
  convulsionEnded: 22,
  convulsionMinutes: 23,
  electrographic: 24,
  postIctal: 25,
  excitotoxic: 26,
  // consciousness
  arousal: 27,
  gcs: 28,
  bestGcs: 29,
  // breathing
  paco2: 30,
  pao2: 31,
  saturation: 32,
  respiratoryRate: 33,
  drive: 34,
  shunt: 35,
  fatigue: 36,
  bicarbonate: 37,
  ph: 38,
  // circulation
  volume: 39,
  vasoplegia: 40,
  contractility: 41,
  sympathetic: 42,
  heartRate: 43,
  meanPressure: 44,
  pulsePressure: 45,
  capillaryRefill: 46,
  urine: 47,
  shockMinutes: 48,
  // organs
  liverInjury: 49,
  bilirubin: 50,
  muscleInjury: 51,
  creatinine: 52,
  urea: 53,
  haemoglobin: 54,
  platelets: 55,
  whiteCells: 56,
  neutrophilShare: 57,
  factors: 58,
  fibrinogen: 59,
  dDimer: 60,
  immunoglobulin: 61,
  albumin: 62,
  // metabolism
  glucose: 63,
  glycogen: 64,
  ketones: 65,
  otherAcid: 66,
  lactate: 67,
  mitochondrialLactate: 68,
  ammonia: 69,
  glutamine: 70,
  energyFailure: 71,
  sodium: 72,
  potassium: 73,
  calcium: 74,
  extraOsmoles: 75,
  adh: 76,
  brainOsmolality: 77,
  // cerebrospinal fluid
  csfProtein: 78,
  csfCells: 79,
  csfLactate: 80,
  rehabilitation: 81,
  // care in force: what is set on the devices and runs
  oxygen: 82,
  ventilated: 83,
  paco2Target: 84,
  headUp: 85,
  cooling: 86,
  temperatureTarget: 87,
  maintenance: 88,
  maintenanceSodium: 89,
  maintenanceGlucose: 90,
  fluidRate: 91,
  exchangeLeft: 92,
  feeding: 93,
  icpMonitor: 94,
  dead: 95,
  coned: 96,
  // the storm as organs read it, set once a minute
  signal: 97,
  level: 98,
  reach: 99,
  // counters that the conditions need
  lowGcsMinutes: 100,
  lowGcsReference: 101,
  // means of the region groups that other systems read, set once a minute
  thalamiVasogenic: 102,
  thalamiCytotoxic: 103,
  thalamiNecrosis: 104,
  brainstemVasogenic: 105,
  brainstemCytotoxic: 106,
  brainstemNecrosis: 107,
  cortexCytotoxic: 108,
  // which regions are hurt: 0 none yet, 1 those that inflammation can injure, 2 all, by ischaemia
  hurtRegions: 109,
  // drugs in the child, and what they do together, set once a minute
  drugsActive: 110,
  steroid: 111,
  benzodiazepine: 112,
  longProtection: 113,
  anaesthesia: 114,
  sedation: 115,
} as const;

export type VariableName = keyof typeof V;

/** Quantities kept for each side of each region. */
export const REGION_QUANTITIES = [
  "vasogenic",
  "cytotoxic",
  "necrosis",
  "haemorrhage",
  "haemorrhageAge",
] as const;

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
export const at = (x: Vector, index: number): number => x[index] as number; // see the line above
