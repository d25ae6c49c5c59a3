import type { Reading } from "./results";
import { V, type Vector } from "./vector";

/** The EEG in words, read off the state: seizures without convulsion, slowing, spindles [EEG-ANE]. */
export function eegReport(x: Vector): Reading {
  const seizures = x[V.electrographic] > 0.5 || x[V.convulsing] > 0;
  const slow = x[V.arousal] < 0.85;
  const spindles = x[V.arousal] > 0.45 && x[V.brainInflammation] < 1.2;
  const findings = [
    {
      id: "eeg-seizures",
      value: seizures ? 1 : 0,
      unit: "1",
      text: seizures ? "present" : "absent",
    },
    { id: "eeg-slowing", value: slow ? 1 : 0, unit: "1", text: slow ? "present" : "absent" },
  ];
  const report = [
    seizures ? "Rhythmic discharges that evolve: electrographic seizures." : "No seizures.",
    slow ? "Diffuse slowing." : "Background normal for age.",
    spindles ? "Sleep spindles present." : "No sleep spindles.",
  ];
  return { findings, report: report.join(" ") };
}
