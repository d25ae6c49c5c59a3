import type { Action } from "@encephalon/model";
import { type Bench, note } from "./state";

export interface Refusal {
  readonly code: string;
  readonly text: string;
}

export const refusal = (code: string, text: string): Refusal => ({ code, text });

/** An action that cannot be done: recorded with its reason, costs no time. */
export function refuse(
  bench: Bench,
  action: Action["kind"] | "unreadable",
  { code, text }: Refusal,
): void {
  note(bench, { kind: "refused", at: bench.clock, action, code, text });
}

/** What this hospital lacks, or does not have yet; undefined when the item can be had now. */
export function unavailable(bench: Bench, item: string, name: string): Refusal | undefined {
  const { hospital } = bench.presentation.card;
  if (hospital.lacks.includes(item))
    return refusal("not-here", `${name} is not available in this hospital.`);
  const from = hospital.from[item];
  if (from !== undefined && bench.clock < from && !SLOTTED.has(item)) {
    return refusal("not-yet", `${name} is not available yet.`);
  }
  return undefined;
}

/** What is not at hand yet can be booked: the order waits for its slot. */
const SLOTTED: ReadonlySet<string> = new Set([
  "mri-brain",
  "mri-brain-short",
  "mr-venogram",
  "mri-spine",
  "mr-spectroscopy",
  "eeg",
  "eeg-continuous",
]);
