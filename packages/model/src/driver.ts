/**
 * The hidden drivers of a presentation: what a case may set to make one child out of the shared model.
 * Kinetics are shared by all cases and live in `sim`; a driver is a load, a gain, a vulnerability, a
 * baseline or a time. `at` is what an ordinary febrile child has. All design, unless a source is named.
 */
export interface Driver {
  readonly unit: string;
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly meaning: string;
}

const driver = (unit: string, at: number, low: number, high: number, meaning: string): Driver => ({
  unit,
  at,
  low,
  high,
  meaning,
});

/** Regions of the head that come in pairs, and the two that do not. */
export const PAIRED_REGIONS = [
  "thalamus",
  "caudate",
  "putamen",
  "pallidum",
  "internal-capsule",
  "external-capsule",
  "periventricular-white-matter",
  "midbrain",
  "pons",
  "medulla",
  "cerebellar-white-matter",
  "dentate",
  "insula-cingulate",
  "medial-temporal",
  "frontal-cortex",
  "parietal-cortex",
  "temporal-cortex",
  "occipital-cortex",
  "subcortical-patches",
  "central-cortex",
] as const;
export const MIDLINE_REGIONS = ["splenium", "cord"] as const;

export type PairedRegion = (typeof PAIRED_REGIONS)[number];
export type MidlineRegion = (typeof MIDLINE_REGIONS)[number];
export type RegionName = PairedRegion | MidlineRegion;

export const DRIVERS = {
  prodrome: driver("h", 24, 6, 288, "fever before the first neurological symptom"),
  onset: driver("min", -60, -8640, -1, "minute of the first neurological symptom (N)"),
  virusVirulence: driver("1", 1, 0, 3, "peak load of the trigger against the ordinary"),
  noseShedding: driver("1", 1, 0, 1, "virus in the nose, as far as an antigen test finds it"),
  bacterialLoad: driver("1", 0, 0, 3, "bacteria at the start of the prodrome"),
  bacterialToxin: driver("1", 0, 0, 3, "toxin made per unit of bacteria"),
  bacterialSource: driver("1", 0, 0, 1, "share of bacteria that antibiotics cannot reach"),
  cytokineGain: driver("1", 1, 0.05, 300, "systemic cytokines per unit of trigger"),
  cytokineDuration: driver("h", 24, 6, 96, "half-time of the storm's fading once past its peak"),
  stormDelay: driver("h", 0, 0, 48, "from N until the storm is in full force; 0 for no delay"),
  feverGain: driver("1", 1, 0, 2.5, "fever per unit of cytokine, on a logarithmic scale"),
  brainInflammation: driver("1", 0, 0, 3, "peak of the inflammation inside the brain"),
  brainDelay: driver("h", 0, 0, 48, "from N until that inflammation is in full force; 0 for none"),
  brainInflammationDuration: driver("h", 36, 8, 120, "half-time of its fading"),
  barrierFragility: driver("1", 1, 0.1, 4, "leak of the blood–brain barrier per unit of it"),
  swellingTendency: driver("1", 1, 0.1, 4, "volume of swelling per unit of oedema"),
  crpDrive: driver("1", 1, 0.05, 30, "C-reactive protein per unit of cytokine and bacteria"),
  pctDrive: driver("1", 1, 0.05, 400, "procalcitonin likewise"),
  ferritinGain: driver("1", 1, 0.2, 40, "ferritin per unit of cytokine"),
  liverGain: driver("1", 1, 0, 40, "liver cell injury per unit of cytokine"),
  altGain: driver("1", 1, 0.2, 3, "ALT per unit of liver cell injury"),
  ldhGain: driver("1", 1, 0.2, 3, "LDH per unit of liver and muscle injury"),
  bilirubinGain: driver(
    "1",
    1,
    0,
    4,
    "bilirubin that an injured liver leaves, against the ordinary",
  ),
  muscleGain: driver("1", 1, 0, 60, "muscle injury per unit of fever and convulsion"),
  plateletConsumption: driver("1", 1, 0, 12, "platelets used up per unit of endothelial injury"),
  coagulationGain: driver("1", 1, 0, 20, "clotting factors used up, D-dimer made"),
  fibrinolysis: driver("1", 1, 0, 12, "D-dimer made per unit of clotting factors used up"),
  kidneyGain: driver("1", 0, 0, 4, "filtration lost per unit of endothelial injury"),
  adhGain: driver("1", 1, 0, 4, "water kept by antidiuretic hormone in illness"),
  restingPressure: driver("1", 1, 0.8, 1.5, "the child's own blood pressure, against the age's"),
  vasoplegiaGain: driver("1", 0.2, 0, 4, "loss of vessel tone per unit of cytokine and toxin"),
  cardiacDepression: driver("1", 0.1, 0, 3, "loss of contractility likewise"),
  pressorResistance: driver(
    "1",
    0,
    0,
    0.9,
    "effect of pressors that vessels and heart do not show",
  ),
  shockFeedback: driver("1", 0, 0, 4, "how fast long shock wears vessels and heart out"),
  dehydration: driver("mL/kg", 10, 0, 120, "fluid lost before arrival"),
  glycogen: driver("1", 1, 0, 1.5, "glucose store left at arrival"),
  stressGlucose: driver("mmol/L", 2, 0, 12, "rise of glucose by stress hormones"),
  seizureThreshold: driver(
    "1",
    1,
    0.05,
    60,
    "resistance to convulsions of fever, inflammation and hurt cortex",
  ),
  firstSeizure: driver("min", 0, 0, 120, "length of the seizure at N; 0 for none"),
  laterSeizure: driver("h", 0, 0, 72, "from N to a second seizure of that length; 0 for none"),
  arrivalSeizure: driver("min", 0, 0, 60, "length of a seizure that the door sees; 0 for none"),
  seizureRepeats: driver(
    "1",
    0,
    0,
    6,
    "more seizures like the first, 40 min apart, if not stopped",
  ),
  seizureFocus: driver("1", 0, -1, 1, "side that seizures start from: -1 left, 1 right, 0 neither"),
  silentSeizures: driver("1", 0, 0, 1, "tendency to seizures without convulsion after it"),
  silentDelay: driver("h", 0, 0, 48, "from N until that tendency shows; 0 for none"),
  postIctalHalfLife: driver("min", 18, 3, 240, "half-time of post-ictal waking [Allen2007]"),
  apnoeaTendency: driver("1", 0.2, 0, 6, "breathing lost per unit of brainstem injury or sedation"),
  skewTendency: driver("1", 0, 0, 1, "eyes that stand askew while the brainstem is swollen"),
  rashTendency: driver("1", 0, 0, 1, "rash that comes as the fever goes"),
  nitrogenLoad: driver("1", 0, 0, 4, "ammonia that the urea cycle cannot clear"),
  mitochondrialDefect: driver("1", 0, 0, 3, "lactate that does not answer to perfusion"),
  vitaminDefect: driver("1", 0, 0, 1, "energy failure that answers to thiamine and biotin"),
  excitotoxicity: driver("1", 0, 0, 1, "second hit armed by status"),
  secondHitDelay: driver("h", 100, 72, 144, "from status to its second hit [Takanashi2006]"),
  leftPredominance: driver(
    "1",
    0,
    -1,
    1,
    "share by which the right side is spared; below 0 the left",
  ),
  neurotropicVirus: driver(
    "1",
    0,
    0,
    3,
    "virus that grows in the limbic brain, at its unchecked peak",
  ),
  csfShedding: driver("1", 0.5, 0, 1, "rank among children by how late PCR finds it in the CSF"),
  proteinLoss: driver("1", 0, 0, 1, "protein lost by the kidney: albumin low, fibrinogen high"),
  venousClot: driver("1", 0, 0, 1, "clot that the deep veins come to from N on"),
  demyelination: driver("1", 0, 0, 3, "demyelinating inflammation that answers to steroid"),
  opticNeuritis: driver(
    "1",
    0,
    0,
    1,
    "share of it that falls on the optic nerve of the worse side",
  ),
  subduralVolume: driver("mL", 0, 0, 120, "blood that gathers under the dura from N on"),
  oldSubduralVolume: driver("mL", 0, 0, 60, "blood that lay under the dura before the illness"),
  bloodLoss: driver("mL/kg", 0, 0, 50, "blood lost from N on"),
  hypoxicInjury: driver("1", 0, 0, 1, "cells of the cortex hurt by lack of oxygen at N"),
  abdominalInjury: driver("1", 0, 0, 1, "blunt injury of liver and pancreas at N"),
  retinalHaemorrhage: driver("1", 0, 0, 1, "bleeding into the retina of both eyes"),
  disabilityGain: driver("1", 1, 0.1, 8, "disability that lasting injury leaves in this child"),
  haemorrhageTendency: driver("1", 1, 0, 6, "bleeding into necrotic tissue"),
  baselineHaemoglobin: driver("g/L", 115, 70, 160, "before the illness"),
  baselinePlatelets: driver("10*9/L", 260, 150, 450, "before the illness"),
  baselineWhiteCells: driver("10*9/L", 8, 4, 16, "before the illness"),
  baselineCreatinine: driver("umol/L", 26, 15, 90, "before the illness"),
  whiteCellResponse: driver("1", 0, -2, 4, "rise or fall of white cells with the illness"),
  neutrophilShift: driver("1", 0, -0.4, 0.4, "share of neutrophils above or below the ordinary"),
} as const satisfies Record<string, Driver>;

export type DriverName = keyof typeof DRIVERS;
