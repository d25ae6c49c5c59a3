import type { Child } from "./child";
import type { Reading } from "./results";
import type { Bench, Task, TaskOf } from "./state";
import { stiffens } from "./systems/posturing";
import { groupPeak } from "./systems/regions";
import { seizureSide } from "./systems/second-hit";
import { CYTOTOXIC, V, type Vector } from "./vector";

const here = (value: boolean): { value: number; unit: string; text: string } => ({
  value: value ? 1 : 0,
  unit: "1",
  text: value ? "present" : "absent",
});

/** The first seizure that comes while an EEG records: the state then, and the minute of the recording. */
interface Later {
  readonly x: Vector;
  readonly minute: number;
}

const discharges = (x: Vector): boolean => x[V.electrographic] > 0.5 || x[V.convulsing] > 0;

/**
 * The EEG in words, read off the state as its leads go on: seizures without convulsion and their side, stiffening
 * that has no discharge, slowing or suppression, spindles [EEG-ANE]; and the seizure that comes later.
 */
export function eegReport(x: Vector, child: Child, later?: Later): Reading {
  const seizures = later !== undefined || discharges(x);
  const slow = x[V.arousal] < 0.85;
  const periodic = groupPeak(x, "limbic", CYTOTOXIC) - x[V.cortexCytotoxic] > PERIODIC;
  const suppressed = !discharges(x) && x[V.arousal] < SUPPRESSED;
  const spindles = x[V.arousal] > 0.45 && x[V.brainInflammation] < 1.2;
  const findings = [
    { id: "eeg-seizures", ...here(seizures) },
    { id: "eeg-slowing", ...here(slow) },
  ];
  const report = [
    seizures
      ? `Rhythmic discharges that evolve${where(later?.x ?? x, child)}: electrographic seizures${from(later)}.`
      : "No seizures.",
    ...(!seizures && stiffens(x) ? ["The limbs stiffen in bursts without any discharge."] : []),
    ...(periodic && !suppressed
      ? [`Periodic discharges over the ${temporal(child)} temporal region.`]
      : []),
    suppressed ? "Background suppressed: next to no activity." : background(x, slow),
    spindles ? "Sleep spindles present." : "No sleep spindles.",
  ];
  return { findings, report: report.join(" ") };
}

const from = (later: Later | undefined): string =>
  later === undefined ? "" : ` from minute ${later.minute} of the recording`;

const RECORDS: ReadonlySet<string> = new Set(["eeg", "eeg-continuous"]);

/** The leads stay on until the report: what an EEG without seizures is read again by, if one comes. */
export const recordingOf = (item: string, x: Vector): { readonly recording?: Vector } =>
  RECORDS.has(item) && !discharges(x) ? { recording: x.slice() as Vector } : {}; // a slice has the same layout

type Recording = TaskOf<"result"> & { readonly recording: Vector };

const records = (task: Task): task is Recording =>
  task.kind === "result" && task.recording !== undefined;

/** A seizure that comes while an EEG records is on its report, beside the background of before. */
export function recordSeizure(bench: Bench): void {
  if (!discharges(bench.x) || !bench.agenda.some(records)) return;
  bench.agenda = bench.agenda.map((task) => (records(task) ? withSeizure(bench, task) : task));
}

function withSeizure({ x, clock, presentation }: Bench, task: Recording): Task {
  const { recording, ...result } = task;
  const later = { x, minute: clock - task.sampledAt };
  const { findings, report } = eegReport(recording, presentation.child, later);
  return { ...result, findings, report };
}

/** Arousal below which next to nothing is left to record: a lost brain, deep anaesthesia, the deepest coma (design). */
const SUPPRESSED = 0.08;

/** Injury under the frontal lobes from which the waves over them are slow (design). */
const SLOWS = 0.08;

function background(x: Vector, slow: boolean): string {
  const frontal =
    groupPeak(x, "frontal", CYTOTOXIC) > SLOWS ? "Slowing over both frontal regions." : "";
  const all = slow ? "Diffuse slowing." : "";
  return frontal + (frontal && all ? " " : "") + all || "Background normal for age.";
}

/** Injury of a medial temporal lobe beyond the cortex's, from which its discharges come at regular intervals (design). */
const PERIODIC = 0.08;

const temporal = ({ drivers: { leftPredominance } }: Child): string =>
  leftPredominance < 0 ? "right" : "left";

function where(x: Vector, child: Child): string {
  const focus = seizureSide(x, child);
  if (focus === 0) return "";
  return ` over the ${focus > 0 ? "right" : "left"} hemisphere`;
}
