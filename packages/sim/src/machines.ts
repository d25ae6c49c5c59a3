import type { MACHINES } from "@encephalon/model";
import { EXCHANGE_MINUTES } from "./exchange";
import { type Bench, note, schedule, type TaskOf } from "./state";
import { V, type VariableName } from "./vector";

/** A machine that a team brings, and that runs for a time by itself. */
interface Machine {
  /** Where the minutes that it still runs are kept. */
  readonly left: VariableName;
  /** One session, min. */
  readonly session: number;
  /** From the decision to its first minute, min. */
  readonly ready: number;
  /** What a nurse calls it. */
  readonly name: string;
}

/** First minute of an exchange after 3–6 h, of a dialysis after 2–4 h from the call: the middle (timings §4). */
const EXCHANGE_READY = 240;
const DIALYSIS_READY = 150;
/** Sessions of dialysis and of filtration, min (design); the machine needs its line, which the team brings. */
const DIALYSIS = 360;
const FILTRATION = 1440;

const MACHINE: Readonly<Record<(typeof MACHINES)[number], Machine>> = {
  "plasma-exchange": {
    left: "exchangeLeft",
    session: EXCHANGE_MINUTES,
    ready: EXCHANGE_READY,
    name: "exchange",
  },
  haemodialysis: {
    left: "dialysisLeft",
    session: DIALYSIS,
    ready: DIALYSIS_READY,
    name: "dialysis",
  },
  crrt: { left: "dialysisLeft", session: FILTRATION, ready: DIALYSIS_READY, name: "filtration" },
};

export const machineOf = (id: string): Machine | undefined =>
  Object.hasOwn(MACHINE, id) ? MACHINE[id as keyof typeof MACHINE] : undefined; // its own key

/** The machine that runs at the bedside until then. */
export const runningMachine = ({ agenda }: Bench): TaskOf<"machine-off"> | undefined =>
  agenda.find((task) => task.kind === "machine-off");

/** The team is ready and the child is free: the machine runs for its session. */
export function startMachine(bench: Bench, { item }: TaskOf<"machine">): void {
  const machine = machineOf(item);
  if (!machine) return;
  const until = bench.clock + machine.session;
  bench.x[V[machine.left]] = machine.session;
  note(bench, { kind: "procedure_started", at: bench.clock, item, until, by: "learner" });
  schedule(bench, { kind: "machine-off", due: until, item });
}

/** The session is over. */
export function endMachine(bench: Bench, { item }: TaskOf<"machine-off">): void {
  takeOff(bench, item);
  note(bench, { kind: "procedure_done", at: bench.clock, item, by: "learner", findings: [] });
}

/** Takes the child off a machine before its time: the minutes that it ran, of how many; undefined if it did not run. */
export function stopMachine(
  bench: Bench,
  id: string,
): { readonly minutes: number; readonly of: number } | undefined {
  const task = runningMachine(bench);
  const machine = machineOf(id);
  if (!machine || task?.item !== id) return undefined;
  bench.agenda = bench.agenda.filter((each) => each !== task);
  takeOff(bench, id);
  return { minutes: machine.session - (task.due - bench.clock), of: machine.session };
}

function takeOff({ x }: Bench, id: string): void {
  const machine = machineOf(id);
  if (machine) x[V[machine.left]] = 0;
}
