import { type DoItem, findItem } from "@encephalon/clinical";
import { clamp } from "@encephalon/kernel";
import type { Finding } from "@encephalon/model";
import { away, handsOn, needsBedside } from "./bedside";
import { mayTestBrainDeath, testBrainDeath } from "./brain-death";
import { weakPulses } from "./conditions";
import { induce } from "./induction";
import { machineOf, runningMachine } from "./machines";
import { startRounds } from "./nurses-round";
import { sendSpinal } from "./order-test";
import { passTime } from "./pass-time";
import { type Refusal, refusal, unavailable } from "./refusal";
import { analyteFinding } from "./results";
import { leave } from "./scan";
import { type Bench, type By, note, schedule, stir, type Task, type TaskOf } from "./state";
import { SOURCE_SHOWS } from "./systems/trigger";
import { V, type Vector } from "./vector";

/** A theatre is found in half an hour, and the source is open after an hour and a half (design). */
const THEATRE_READY = 30;
const OPERATION = 90;

/** Minutes from the decision until a team that does it by itself is ready; undefined for what the learner does. */
const readyIn = (id: string): number | undefined =>
  id === "source-control" ? THEATRE_READY : machineOf(id)?.ready;

/** A talk needs no hands: the child may be taken to a scanner meanwhile. */
const isTalk = ({ group }: DoItem): boolean => group === "Family and team";

/**
 * Does a procedure. The learner stays with it for its length, except for what a team sets up and
 * runs.
 */
export function doProcedure(bench: Bench, id: string): Refusal | undefined {
  const item = findItem(id, "do");
  if (!item) return refusal("unknown-item", `There is no procedure ${id} here.`);
  const barred =
    unavailable(bench, id, item.name) ??
    (needsBedside({ kind: "do", item: id }) ? away(bench) : undefined) ??
    PRECONDITIONS[id]?.(bench) ??
    mayStart(bench, id);
  if (barred) return barred;
  const ready = readyIn(id);
  if (ready !== undefined) return callTeam(bench, id, bench.clock + ready);
  stir(bench);
  if (id === "intubation") holdAirway(bench.x);
  if (id === "cpr") bench.x[V.compressed] = 1;
  const until = bench.clock + item.minutes;
  note(bench, { kind: "procedure_started", at: bench.clock, item: id, until, by: "learner" });
  if (isTalk(item)) passTime(bench, item.minutes);
  else handsOn(bench, item.minutes);
  if (!bench.over) complete(bench, id, "learner");
  return undefined;
}

/** What a team sets up comes once; it begins when the child is free for it. */
function callTeam(bench: Bench, item: string, due: number): Refusal | undefined {
  const isComing = bench.agenda.some((task) => isOfTeam(task) && task.item === item);
  if (isComing) return refusal("already", "The team has been told, and is setting it up.");
  note(bench, { kind: "procedure_requested", at: bench.clock, item, due, by: "learner" });
  schedule(bench, { kind: item === "source-control" ? "operation" : "machine", due, item });
  return undefined;
}

/** What a team has been asked for and has not ended. */
export const isOfTeam = (task: Task): task is TaskOf<"machine" | "operation" | "procedure"> =>
  task.kind === "machine" || task.kind === "operation" || task.kind === "procedure";

const NO_OPERATION = "I have looked from head to foot and find nothing to open. We do not operate.";

/**
 * The surgeon looks; where there is something to open the child goes to theatre, the anaesthetist puts
 * a tube in if there is none, and the surgeon is done at the return.
 */
export function operate(bench: Bench, { item }: TaskOf<"operation">): void {
  if (bench.x[V.source] <= SOURCE_SHOWS) {
    const at = bench.clock;
    note(bench, { kind: "said", at, speaker: "doctor", topic: item, text: NO_OPERATION });
    note(bench, { kind: "stopped", at, item, by: "protocol" });
    return;
  }
  const due = bench.clock + OPERATION;
  note(bench, { kind: "procedure_started", at: bench.clock, item, until: due, by: "learner" });
  leave(bench, "theatre", due);
  if (bench.x[V.ventilated] === 0) complete(bench, "intubation", "protocol");
  schedule(bench, { kind: "procedure", due, item });
}

const byMask = ({ x }: Bench): Refusal | undefined =>
  x[V.ventilated] > 0 ? refusal("already", "The child is ventilated through a tube.") : undefined;

/** /min under which a pulse that perfuses poorly is compressed, as if there were none (design). */
const SLOW_PULSE = 60;

/** Compressions are for no pulse, or a slow one that hardly perfuses. */
function mayCompress({ x, presentation }: Bench): Refusal | undefined {
  const rate = x[V.heartRate];
  if (rate < SLOW_PULSE && weakPulses(x, presentation.child)) return undefined;
  if (x[V.meanPressure] < HARDLY_FELT) return undefined;
  return refusal(
    "pulse-felt",
    `A pulse of ${Math.round(rate)} a minute is felt. Nobody compresses.`,
  );
}

/** mm[Hg] of mean pressure under which no hand is sure of a pulse (design). */
const HARDLY_FELT = 25;

/** One session at a time. */
const mayStart = (bench: Bench, id: string): Refusal | undefined =>
  machineOf(id) && runningMachine(bench)?.item === id
    ? refusal("already", "The machine is running.")
    : undefined;

const PRECONDITIONS: Readonly<Record<string, (bench: Bench) => Refusal | undefined>> = {
  extubation: ({ x }) =>
    x[V.ventilated] > 0 ? undefined : refusal("not-running", "The child is not intubated."),
  "mechanical-ventilation": ({ x }) =>
    x[V.ventilated] > 0
      ? undefined
      : refusal("needs-tube", "Intubate first: there is no tube to ventilate through."),
  intubation: ({ x }) =>
    x[V.ventilated] > 0 ? refusal("already", "The child is intubated.") : undefined,
  "bag-mask-ventilation": byMask,
  cpr: mayCompress,
  "high-flow-nasal-oxygen": byMask,
  "non-invasive-ventilation": byMask,
  "peripheral-line": ({ accesses }) =>
    accesses.includes("peripheral-line")
      ? refusal("already", "The nurse put in a peripheral line at triage. It works.")
      : undefined,
  "cardiorespiratory-monitoring": () =>
    refusal("already", "The monitor has been on since the door."),
  "brain-death-testing": mayTestBrainDeath,
};

/** The team bags with oxygen from the first minute until the tube is in. */
function holdAirway(x: Vector): void {
  x[V.bagged] = 1;
  raise(x, 0.6);
}

/** The procedure is done: what it changes, and what it shows. */
export function complete(bench: Bench, item: string, by: By): void {
  stir(bench);
  const findings = EFFECTS[item]?.(bench) ?? [];
  note(bench, { kind: "procedure_done", at: bench.clock, item, by, findings: [...findings] });
  if (item === "lumbar-puncture") sendSpinal(bench);
}

const EFFECTS: Readonly<Record<string, (bench: Bench) => readonly Finding[] | undefined>> = {
  cpr: ({ x }) => {
    x[V.compressed] = 0;
    return undefined;
  },
  intubation: ({ x }) => {
    induce(x);
    x[V.ventilated] = 1;
    x[V.bagged] = 0;
    x[V.paco2Target] = clamp(x[V.paco2], LEAST_PACO2, STARTING_PACO2);
    x[V.oxygen] = Math.max(x[V.oxygen], 0.19);
    x[V.saturationTarget] = SATURATION_KEPT;
    x[V.fatigue] = 0;
    return undefined;
  },
  extubation: ({ x }) => {
    x[V.ventilated] = 0;
    x[V.oxygen] = 0.1;
    return undefined;
  },
  // Above air (design); the mask spares no work of breathing here.
  "high-flow-nasal-oxygen": ({ x }) => raise(x, 0.25),
  "non-invasive-ventilation": ({ x }) => raise(x, 0.25),
  "bag-mask-ventilation": ({ x }) => {
    holdAirway(x);
    return undefined;
  },
  "peripheral-line": (bench) => access(bench, "peripheral-line"),
  intraosseous: (bench) => access(bench, "intraosseous"),
  "central-line": (bench) => access(bench, "central-line"),
  "line-flush": ({ x }) => {
    x[V.lineCeftriaxone] = 0;
    x[V.lineCalcium] = 0;
    return undefined;
  },
  "active-cooling": ({ x }) => {
    x[V.cooling] = 1;
    return undefined;
  },
  "neurological-observations": (bench) => {
    startRounds(bench);
    return undefined;
  },
  "icp-monitor": ({ x }) => {
    x[V.icpMonitor] = 1;
    return undefined;
  },
  "nil-by-mouth": ({ x }) => {
    x[V.feeding] = 0;
    return undefined;
  },
  "enteral-feeding": ({ x }) => {
    x[V.proteinStopped] = 0;
    x[V.feeding] = x[V.gcs] < 14 ? BY_TUBE : 1;
    return undefined;
  },
  "early-rehabilitation": ({ x }) => {
    x[V.rehabilitation] = 1;
    return undefined;
  },
  "source-control": ({ x }) => {
    x[V.source] *= LEFT_BEHIND;
    return undefined;
  },
  "stop-protein": ({ x }) => {
    x[V.proteinStopped] = 1;
    return undefined;
  },
  "brain-death-testing": testBrainDeath,
  "lumbar-puncture": (bench) => {
    drawFluid(bench.x);
    return [analyteFinding(bench, bench.x, "csf-opening-pressure", bench.clock)];
  },
};

/**
 * PaCO2 that a ventilator is started for, mm[Hg] (design): the breath before the tube is matched, for it may answer
 * acid or ammonia, but not below the target range of 35 to 40 (treatments §3, unverified).
 */
const STARTING_PACO2 = 38;
const LEAST_PACO2 = 35;

/** Of 94 to 98 %, the middle (treatments §3, unverified): what a unit keeps unless another is set. */
export const SATURATION_KEPT = 96;

/** Of a source once it is opened and cleaned (design). */
const LEFT_BEHIND = 0.1;

/** Fed by tube: what is needed goes in however sleepy the child is. */
const BY_TUBE = 2;

const raise = (x: Vector, oxygen: number): undefined => {
  x[V.oxygen] = Math.max(x[V.oxygen], oxygen);
  return undefined;
};

/** Fluid taken below high pressure pulls the brain down: the harm of H3 acts in the model. */
function drawFluid(x: Vector): void {
  if (x[V.icp] > 25) x[V.herniation] = Math.min(1, x[V.herniation] + (x[V.icp] - 25) / 40);
  else x[V.csfBuffer] += 2;
}

const access = (bench: Bench, line: string): undefined => {
  if (!bench.accesses.includes(line)) bench.accesses = [...bench.accesses, line];
  return undefined;
};
