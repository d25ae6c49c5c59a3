import type { OrderItem } from "./item";

/** EEG: start is order to leads on, turnaround leads on to report. */
export const neurophysiologyStudies: readonly OrderItem[] = [
  {
    id: "eeg",
    kind: "order",
    group: "Neurophysiology",
    name: "EEG, routine or urgent",
    synonyms: ["EEG", "electroencephalogram", "brain-wave test"],
    codes: { loinc: "11523-8" },
    minutes: 0,
    start: { district: 180, tertiary: 60, basis: "design" },
    turnaround: { district: 60, tertiary: 30, basis: "design" },
    analytes: [],
  },
  {
    id: "eeg-continuous",
    kind: "order",
    group: "Neurophysiology",
    name: "EEG, continuous with video",
    synonyms: ["cEEG", "video EEG", "long-term EEG monitoring"],
    codes: {},
    minutes: 0,
    start: { district: 180, tertiary: 60, basis: "design" },
    turnaround: { district: 60, tertiary: 30, basis: "design" },
    analytes: [],
  },
];
