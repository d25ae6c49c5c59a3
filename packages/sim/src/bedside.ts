import { findItem } from "@encephalon/clinical";
import type { Action, Place } from "@encephalon/model";
import { passTime } from "./pass-time";
import { type Refusal, refusal } from "./refusal";
import { type Bench, note, schedule, type Task, type TaskOf } from "./state";
import { V } from "./vector";

// One child is in one place, and one thing is done to it at a time.

/** Studies that take the child away from the bedside. */
export const AWAY: ReadonlySet<string> = new Set([
  "ct-head",
  "ct-venogram",
  "mri-brain",
  "mri-brain-short",
  "mr-venogram",
  "mri-spine",
  "mr-spectroscopy",
]);

/** Minutes from a scanner back to the bed (design). */
export const WAY_BACK = 5;

/** What is done with hands at the bedside, and can wait until a child who is away is back. */
const AT_THE_BEDSIDE: ReadonlySet<string> = new Set([
  "extubation",
  "non-invasive-ventilation",
  "central-line",
  "dialysis-catheter",
  "arterial-line",
  "urinary-catheter",
  "nasogastric-tube",
  "lumbar-puncture",
  "icp-monitor",
  "active-cooling",
  "enteral-feeding",
  "early-rehabilitation",
  "physical-restraint",
  "brain-death-testing",
]);

/** Whether the child has to be at the bedside for it. */
export const needsBedside = (action: Action): boolean =>
  action.kind === "examine" ||
  action.kind === "move" ||
  (action.kind === "do" && AT_THE_BEDSIDE.has(action.item));

/** Hands on the child for so many minutes: who calls back or would take it away waits for them. */
export function handsOn(bench: Bench, minutes: number): void {
  bench.handsUntil = bench.clock + minutes;
  passTime(bench, minutes);
}

export const isAway = ({ place }: { readonly place: Place }): boolean =>
  place === "scanner" || place === "theatre";

/** What needs the child at the bedside cannot be done while it is away. */
export function away({ place }: Bench): Refusal | undefined {
  if (place === "scanner")
    return refusal(
      "in-scanner",
      "The child is in the scanner: read the monitor, give drugs, hold the airway. The rest waits for the return.",
    );
  if (place === "theatre")
    return refusal(
      "in-theatre",
      "The child is in theatre, asleep: read the monitor, give drugs. The rest waits for the return.",
    );
  return undefined;
}

/** The machine that runs at the bedside, by its name. */
const machine = ({ x }: Bench): string | undefined => {
  if (x[V.exchangeLeft] > 0) return "exchange";
  return x[V.dialysisLeft] > 0 ? "dialysis" : undefined;
};

const hasHandsOn = ({ clock, handsUntil }: Bench): boolean => clock < handsUntil;

/** The return from where the child is, while it is away. */
export const returning = ({ agenda }: Bench): TaskOf<"return"> | undefined =>
  agenda.find((task) => task.kind === "return");

/** On one trip the next scan begins when the last has ended. */
const scannerIsTaken = (bench: Bench): boolean =>
  bench.place === "scanner" && bench.clock < (returning(bench)?.due ?? 0) - WAY_BACK;

/** Whether what is due has to wait until the child is free for it. */
function isBarred(bench: Bench, task: Task): boolean {
  switch (task.kind) {
    case "scan":
      if (!AWAY.has(task.item)) return isAway(bench);
      return (
        bench.place === "theatre" ||
        scannerIsTaken(bench) ||
        machine(bench) !== undefined ||
        hasHandsOn(bench)
      );
    case "procedure":
    case "operation":
      return isAway(bench) || machine(bench) !== undefined || hasHandsOn(bench);
    case "return":
    case "answer":
      return hasHandsOn(bench);
    default:
      return false;
  }
}

/** What a nurse explains once, when a machine is in its way. */
const maybeTold = (task: Task): task is TaskOf<"scan" | "procedure" | "operation"> =>
  task.kind === "scan" || task.kind === "procedure" || task.kind === "operation";

/** Puts off by a minute what the child is not free for; a nurse says once what runs in its way. */
export function putOff(bench: Bench, task: Task): boolean {
  if (!isBarred(bench, task)) return false;
  const due = bench.clock + 1;
  const running = machine(bench);
  if (maybeTold(task) && running && !task.told) {
    const name = findItem(task.item, "order")?.name ?? findItem(task.item, "do")?.name;
    const text = `The ${running} runs: ${name} waits until it is off. Stop it if that cannot wait.`;
    note(bench, { kind: "said", at: bench.clock, speaker: "nurse", text });
    schedule(bench, { ...task, due, told: true });
  } else schedule(bench, { ...task, due });
  return true;
}
