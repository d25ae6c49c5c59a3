import { type CatalogueItem, findDiagnosis, findItem } from "@encephalon/clinical";
import { type ActionOf, NOT_STOPPED, type Place } from "@encephalon/model";
import { away, handsOn } from "./bedside";
import { stopInfusions } from "./drug-table";
import { stopDrug } from "./give-drug";
import { machineOf, runningMachine, stopMachine } from "./machines";
import { leavesOnAir } from "./oxygen-devices";
import { passTime } from "./pass-time";
import { isOfTeam } from "./procedures";
import { type Refusal, refusal, unavailable } from "./refusal";
import { callOff, cancel, GONE_HOME, isScan } from "./scan";
import { type Bench, type By, note, stir, type Task } from "./state";
import { tell, told } from "./story";
import { V, type Vector } from "./vector";

/** A question takes a minute, the first five (timings §4). The answer is the parent's. */
export function ask(bench: Bench, id: string): Refusal | undefined {
  const item = findItem(id, "ask");
  if (!item) return refusal("unknown-item", `There is no question ${id} here.`);
  passTime(bench, bench.asked ? item.minutes : 5);
  bench.asked = true;
  if (bench.over) return undefined;
  const tells = told(bench.presentation, id);
  note(bench, {
    kind: "said",
    at: bench.clock,
    speaker: "parent",
    topic: id,
    text: tell(bench, id),
    ...(tells.length > 0 && { tells: [...tells] }),
  });
  return undefined;
}

/** Stops an infusion, a repeated drug or a support; calls a study off that has not begun. */
export function stop(bench: Bench, id: string, by: By = "learner"): Refusal | undefined {
  if (findItem(id, "order")) return callOff(bench, id);
  const item = findItem(id, "give") ?? findItem(id, "do") ?? findItem(id, "set");
  if (!item) return refusal("unknown-item", `There is nothing called ${id} to stop.`);
  if (!isOn(bench, item))
    return refusal("not-running", `${item.name} does not run, and none is on its way.`);
  if (NOT_STOPPED.has(id)) return STAYS;
  if (id === "source-control" && bench.place === "theatre")
    return refusal("begun", "The operation has begun, and is finished.");
  stir(bench);
  stopDrug(bench, id);
  dismiss(bench, id);
  const ran = stopMachine(bench, id);
  takeAway(bench, id);
  note(bench, { kind: "stopped", at: bench.clock, item: id, by, ...(ran && { ran }) });
  return undefined;
}

const STAYS = refusal(
  "stays",
  "That is not stopped: a tube and its ventilator end with extubation, the monitor stays on.",
);

/** A drug that runs or is still to come; a control that is on; a support or a machine that runs; a team's work that comes. */
const isOn = ({ agenda, charted, x }: Bench, { id }: CatalogueItem): boolean =>
  CONTROL_ON[id]?.(x) ||
  charted.running[id] !== undefined ||
  agenda.some(
    (task) => ("drug" in task && task.drug === id) || (isOfTeam(task) && task.item === id),
  );

/** The controls that can be taken off again, while they act. */
const CONTROL_ON: Readonly<Record<string, (x: Vector) => boolean>> = {
  "head-up": (x) => x[V.headUp] > 0,
  "temperature-target": (x) => x[V.cooling] > 0,
  "oxygen-saturation-target": (x) => x[V.saturationTarget] > 0,
};

/** What a team sets up is called off, and what nurses do by the hour. */
function dismiss(bench: Bench, id: string): void {
  bench.agenda = bench.agenda.filter(
    (task) => !((isOfTeam(task) || task.kind === "round") && task.item === id),
  );
}

/** A support or a control ends: what it did for the child ends with it. */
function takeAway(bench: Bench, id: string): void {
  bench.accesses = bench.accesses.filter((line) => line !== id);
  WITHOUT[id]?.(bench.x);
  if (leavesOnAir(bench.charted, id)) bench.x[V.oxygen] = 0;
}

const WITHOUT: Readonly<Record<string, (x: Vector) => void>> = {
  "bag-mask-ventilation": (x) => {
    x[V.bagged] = 0;
  },
  "active-cooling": (x) => {
    x[V.cooling] = 0;
  },
  "temperature-target": (x) => {
    x[V.cooling] = 0;
  },
  "oxygen-saturation-target": (x) => {
    x[V.saturationTarget] = 0;
  },
  "head-up": (x) => {
    x[V.headUp] = 0;
  },
  "icp-monitor": (x) => {
    x[V.icpMonitor] = 0;
  },
  "nil-by-mouth": (x) => {
    x[V.feeding] = 1;
  },
  "enteral-feeding": (x) => {
    x[V.feeding] = 0;
  },
};

/** Turns a control. A value out of its range is refused with the range. */
export function set(
  bench: Bench,
  { item: id, value, unit }: ActionOf<"set">,
  by: By = "learner",
): Refusal | undefined {
  const item = findItem(id, "set");
  if (!item) return refusal("unknown-item", `There is no setting ${id} here.`);
  if (!item.units.includes(unit)) {
    return refusal("wrong-unit", `${item.name} is set in ${item.units.join(" or ")}, not ${unit}.`);
  }
  const inFirst = unit === "kPa" ? value * 7.5 : value;
  const { low, high } = item.range;
  if (inFirst < low || inFirst > high) {
    return refusal(
      "out-of-range",
      `${item.name} can be set from ${low} to ${high} ${item.units[0] ?? ""}.`,
    );
  }
  stir(bench);
  CONTROLS[id]?.(bench.x, inFirst);
  note(bench, { kind: "setting_changed", at: bench.clock, item: id, value, unit, by });
  return undefined;
}

const CONTROLS: Readonly<Record<string, (x: Vector, value: number) => void>> = {
  "paco2-target": (x, mmHg) => {
    x[V.paco2Target] = mmHg;
  },
  "head-up": (x, degrees) => {
    x[V.headUp] = degrees;
  },
  "temperature-target": (x, celsius) => {
    x[V.temperatureTarget] = celsius;
    x[V.cooling] = 1;
  },
  "ventilator-fio2": (x, percent) => {
    if (x[V.ventilated] === 0) return;
    x[V.oxygen] = percent / 100 - 0.21;
    x[V.saturationTarget] = 0;
  },
  "oxygen-saturation-target": (x, percent) => {
    x[V.saturationTarget] = percent;
  },
};

const DESTINATIONS: Readonly<Record<string, Place>> = {
  ward: "ward",
  picu: "picu",
  observation: "observation",
  home: "home",
};

/** Moves the child. At home nobody watches; what was running is stopped. */
export function move(bench: Bench, id: string): Refusal | undefined {
  const item = findItem(id, "move");
  const place = DESTINATIONS[id];
  if (!item || !place) return refusal("unknown-item", `There is no place ${id} to go to.`);
  const barred = unavailable(bench, id, item.name) ?? away(bench);
  if (barred) return barred;
  if (place === "home" && bench.x[V.ventilated] > 0)
    return refusal("ventilated", "A ventilated child cannot go home.");
  const machine = machineOf(runningMachine(bench)?.item ?? "");
  if (machine)
    return refusal("machine-runs", `The ${machine.name} runs: stop it before the child is moved.`);
  handsOn(bench, item.minutes);
  if (bench.over) return undefined;
  bench.place = place;
  if (place === "home") goHome(bench);
  note(bench, { kind: "moved", at: bench.clock, place });
  return undefined;
}

/**
 * At home drugs by mouth go on, and results come; fluids, infusions and oxygen end, scans are
 * called off.
 */
function goHome(bench: Bench): void {
  const { x } = bench;
  stir(bench);
  for (const id of endsAtHome(bench)) {
    takeAway(bench, id);
    note(bench, { kind: "stopped", at: bench.clock, item: id, by: "protocol" });
  }
  x[V.maintenance] = 0;
  x[V.maintenanceGlucose] = 0;
  x[V.fluidRate] = 0;
  x[V.sugarRate] = 0;
  x[V.oxygen] = 0;
  x[V.saturationTarget] = 0;
  x[V.feeding] = 1;
  stopInfusions(x);
  for (const task of bench.agenda) if (isScan(task)) cancel(bench, task, GONE_HOME);
  bench.agenda = bench.agenda.filter(goesOnAtHome);
}

/** What runs in hospital, is still to be given there or to be brought by a team. */
const endsAtHome = ({ charted, agenda }: Bench): ReadonlySet<string> =>
  new Set([
    ...Object.keys(charted.running),
    ...agenda.flatMap((task) => {
      if (goesOnAtHome(task)) return [];
      if ("drug" in task) return [task.drug];
      return isOfTeam(task) ? [task.item] : [];
    }),
  ]);

const goesOnAtHome = (task: Task): boolean =>
  task.kind === "result" || (task.kind === "give" && task.route === "enteral");

/** A decision goes on record with its reason. Whether the reason is true is for the judge. */
export function decide(
  bench: Bench,
  { item: id, choice, reason }: ActionOf<"decide">,
): Refusal | undefined {
  const item = findItem(id, "decide");
  if (!item) return refusal("unknown-item", `There is no decision about ${id} here.`);
  if (!item.choices.includes(choice)) {
    return refusal("unknown-choice", `${item.name}: choose ${item.choices.join(", ")}.`);
  }
  const known =
    reason === undefined ||
    item.reasons.some((candidate) => candidate.id === reason && candidate.choices.includes(choice));
  if (!known)
    return refusal("unknown-reason", `${item.name}: ${reason} is not a reason for ${choice}.`);
  if (id === "limits-of-treatment") bench.x[V.limited] = choice === "limit" ? 1 : 0;
  note(bench, {
    kind: "decided",
    at: bench.clock,
    item: id,
    choice,
    ...(reason !== undefined && { reason }),
  });
  return undefined;
}

export function commit(bench: Bench, action: ActionOf<"differential">): Refusal | undefined {
  const unknown = action.entries.find(({ diagnosis }) => !findDiagnosis(diagnosis));
  if (unknown)
    return refusal("unknown-diagnosis", `There is no diagnosis ${unknown.diagnosis} on the board.`);
  const { entries, trigger, against } = action;
  note(bench, {
    kind: "differential_committed",
    at: bench.clock,
    entries,
    ...(trigger && { trigger }),
    for: action.for,
    against,
  });
  return undefined;
}
