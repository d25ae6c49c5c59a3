import type { DriverName } from "@encephalon/model";

/**
 * Drivers that one child has together: a block takes all of its values from the same place between the landmarks.
 * Storm and brain are apart (one child dies with a low interleukin 6), and what a child is made of is apart
 * from the illness. Where else than in thalami and brainstem the disease strikes is apart too, and no driver.
 */
export const BLOCKS = ["storm", "brain", "sites", "seizures", "tempo", "build"] as const;
export type Block = (typeof BLOCKS)[number];

/** A driver that is not named belongs to the storm: gains of organs and of what the laboratory shows. */
const NAMED: Partial<Readonly<Record<DriverName, Block>>> = {
  brainInflammation: "brain",
  brainDelay: "brain",
  brainInflammationDuration: "brain",
  barrierFragility: "brain",
  swellingTendency: "brain",
  apnoeaTendency: "brain",
  haemorrhageTendency: "brain",
  skewTendency: "brain",
  leftPredominance: "brain",
  seizureThreshold: "seizures",
  firstSeizure: "seizures",
  laterSeizure: "seizures",
  arrivalSeizure: "seizures",
  seizureRepeats: "seizures",
  seizureFocus: "seizures",
  silentSeizures: "seizures",
  silentDelay: "seizures",
  postIctalHalfLife: "seizures",
  excitotoxicity: "seizures",
  secondHitDelay: "seizures",
  prodrome: "tempo",
  onset: "tempo",
  restingPressure: "build",
  baselineHaemoglobin: "build",
  baselinePlatelets: "build",
  baselineWhiteCells: "build",
  baselineCreatinine: "build",
};

export const blockOf = (name: DriverName): Block => NAMED[name] ?? "storm";
