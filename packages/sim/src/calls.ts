import { findItem } from "@encephalon/clinical";
import { type Refusal, refusal, unavailable } from "./refusal";
import { type Bench, note, schedule, type TaskOf } from "./state";
import { V } from "./vector";

/** Calls for help: the answer comes after its time. */
export function callFor(bench: Bench, id: string): Refusal | undefined {
  const item = findItem(id, "call");
  if (!item) return refusal("unknown-item", `There is nobody ${id} to call.`);
  const barred = unavailable(bench, id, item.name);
  if (barred) return barred;
  const due = bench.clock + item.minutes + item.answer[bench.presentation.card.hospital.kind];
  note(bench, { kind: "called", at: bench.clock, item: id, due });
  schedule(bench, { kind: "answer", due, item: id });
  return undefined;
}

/** The answer asks what a senior would ask, and says what the state then allows. Author's own words. */
export function answerCall(bench: Bench, { item }: TaskOf<"answer">): void {
  const text =
    ANSWERS[item]?.(bench) ??
    "Tell me the coma score, the pupils and what is pending. Call again with the results.";
  note(bench, { kind: "said", at: bench.clock, speaker: "doctor", topic: item, text });
}

const ANSWERS: Readonly<Record<string, (bench: Bench) => string>> = {
  senior: ({ x }) =>
    x[V.gcs] >= 15
      ? "Good. What would make you worry, and who looks again in an hour?"
      : "What is the coma score against an hour ago? What have you ruled out, and what is still to come back?",
  "intensive-care": ({ x }) =>
    x[V.gcs] <= 8
      ? "We are coming. Secure the airway, head up, and keep the pressure."
      : "Keep us told of the coma score every hour. We take the child if it falls or stays below 13.",
  neurology: ({ x }) =>
    x[V.gcs] >= 15
      ? "Back to baseline? Then a plan for home matters more than tests."
      : "Not waking as expected: an EEG, and an MRI as soon as it is safe. What does the history of the last week say?",
  neurosurgery: ({ x }) =>
    x[V.icp] > 25
      ? "Osmotherapy now. Send us the scan; we talk about a monitor."
      : "No operation to offer on what you tell me. Call at once if a pupil changes.",
  "infectious-diseases": () =>
    "Cover first, stop later. A negative early PCR does not end aciclovir.",
};
