/** One thing read at the bedside without an order: a vital sign, a score, a monitor's number. */
export interface Observation {
  readonly name: string;
  /** UCUM. */
  readonly unit: string;
  readonly decimals: number;
  readonly loinc?: string;
}

const table = {
  temperature: { name: "Temperature", unit: "Cel", decimals: 1, loinc: "8310-5" },
  "heart-rate": { name: "Heart rate", unit: "/min", decimals: 0, loinc: "8867-4" },
  "respiratory-rate": { name: "Respiratory rate", unit: "/min", decimals: 0, loinc: "9279-1" },
  "systolic-pressure": { name: "Systolic pressure", unit: "mm[Hg]", decimals: 0, loinc: "8480-6" },
  "diastolic-pressure": {
    name: "Diastolic pressure",
    unit: "mm[Hg]",
    decimals: 0,
    loinc: "8462-4",
  },
  "mean-arterial-pressure": {
    name: "Mean arterial pressure",
    unit: "mm[Hg]",
    decimals: 0,
    loinc: "8478-0",
  },
  "oxygen-saturation": {
    name: "Oxygen saturation, pulse oximetry",
    unit: "%",
    decimals: 0,
    loinc: "59408-5",
  },
  "capillary-refill": { name: "Capillary refill time", unit: "s", decimals: 0, loinc: "44971-0" },
  gcs: { name: "Glasgow Coma Scale, total", unit: "{score}", decimals: 0, loinc: "9269-2" },
  "gcs-eye": { name: "Glasgow Coma Scale, eye", unit: "{score}", decimals: 0, loinc: "9267-6" },
  "gcs-verbal": {
    name: "Glasgow Coma Scale, verbal",
    unit: "{score}",
    decimals: 0,
    loinc: "9270-0",
  },
  "gcs-motor": { name: "Glasgow Coma Scale, motor", unit: "{score}", decimals: 0, loinc: "9268-4" },
  "four-score": { name: "FOUR score", unit: "{score}", decimals: 0 },
  pupils: { name: "Pupil size and reaction", unit: "mm", decimals: 0, loinc: "80310-6" },
  weight: { name: "Body weight", unit: "kg", decimals: 1, loinc: "29463-7" },
  "urine-output": { name: "Urine output", unit: "mL", decimals: 0, loinc: "9187-6" },
  "end-tidal-co2": {
    name: "End-tidal carbon dioxide",
    unit: "mm[Hg]",
    decimals: 0,
    loinc: "19891-1",
  },
  "intracranial-pressure": {
    name: "Intracranial pressure",
    unit: "mm[Hg]",
    decimals: 0,
    loinc: "60956-0",
  },
  "cerebral-perfusion-pressure": {
    name: "Cerebral perfusion pressure",
    unit: "mm[Hg]",
    decimals: 0,
    loinc: "61017-0",
  },
} as const satisfies Record<string, Observation>;

export type ObservationId = keyof typeof table;

/** What the monitor and the nurse's chart show; the ids are those of the catalogue's code list. */
export const observations: Readonly<Record<ObservationId, Observation>> = table;
