import { absoluteDose, findItem, type GiveItem } from "@encephalon/clinical";
import type { ActionOf } from "@encephalon/model";
import { addDrug, DRUG, runDrug, usual } from "./drug-table";
import { leavesOnAir } from "./oxygen-devices";
import { type Refusal, refusal, unavailable } from "./refusal";
import { type Bench, type By, note, schedule, type TaskOf } from "./state";
import { V, type Vector } from "./vector";

type Give = ActionOf<"give">;

const NEEDS_LINE: ReadonlySet<string> = new Set(["iv", "io"]);

/** Writes a prescription; the drug is in the child after the time it takes to make up. */
export function giveDrug(bench: Bench, action: Give, by: By = "learner"): Refusal | undefined {
  const item = findItem(action.drug, "give");
  if (!item) return refusal("unknown-item", `There is no drug ${action.drug} here.`);
  const barred = legal(bench, action, item) ?? unavailable(bench, item.id, item.name);
  if (barred) return barred;
  const { presentation } = bench;
  const dose = absoluteDose(action.dose, presentation.card);
  if (!dose.ok) return refusal("unknown-unit", `${action.dose.unit} is not a unit of dose.`);
  const due = bench.clock + item.ready;
  const { drug, route, every } = action;
  note(bench, {
    kind: "prescribed",
    at: bench.clock,
    drug,
    dose: action.dose,
    route,
    due,
    ...(every && { every }),
  });
  const { value, unit, per } = dose.value;
  if (per === "once")
    schedule(bench, {
      kind: "give",
      due,
      drug,
      amount: value,
      unit,
      route,
      by,
      every,
      left: item.course,
    });
  else
    schedule(bench, {
      kind: "infuse",
      due,
      drug,
      perMinute: per === "day" ? value / 1440 : value,
      unit,
      rate: action.dose,
      route,
      by,
    });
  return undefined;
}

function legal(bench: Bench, { dose, route }: Give, item: GiveItem): Refusal | undefined {
  if (!item.units.includes(dose.unit)) {
    return refusal(
      "wrong-unit",
      `${item.name} is written in ${item.units.join(", ")}, not ${dose.unit}.`,
    );
  }
  if (!item.routes.includes(route)) {
    return refusal("wrong-route", `${item.name} is given ${item.routes.join(", ")}, not ${route}.`);
  }
  if (NEEDS_LINE.has(route) && bench.accesses.length === 0) {
    return refusal(
      "no-access",
      "There is no line. Put in a peripheral line or an intraosseous needle first.",
    );
  }
  return undefined;
}

/**
 * The drug goes in. Fluids, sugar, salt, blood and oxygen act at once; the rest through its
 * compartments.
 */
export function putIn(bench: Bench, task: TaskOf<"give">): void {
  const { drug, amount, unit, route, by } = task;
  const { weightKg } = bench.presentation.card;
  const perKg = inVolume(drug, unit, amount) / weightKg;
  note(bench, { kind: "drug_given", at: bench.clock, drug, amount, unit, perKg, route, by });
  if (route !== "inhaled" || drug === "oxygen") absorb(bench.x, drug, perKg, amount);
  if (NEEDS_LINE.has(route) && bench.accesses.length < 2) meetInLine(bench.x, drug);
  repeat(bench, task);
}

/** The next dose of a repeated order; after the last one of its course the nurse strikes it off. */
function repeat(bench: Bench, task: TaskOf<"give">): void {
  const { drug, every, left } = task;
  if (every === undefined) return;
  if (left === 1) note(bench, { kind: "stopped", at: bench.clock, item: drug, by: "protocol" });
  else
    schedule(bench, {
      ...task,
      due: bench.clock + every,
      left: left === undefined ? undefined : left - 1,
    });
}

/** Minutes for which a drug is still in its line, that of the last included (design). */
const IN_LINE = 11;

/** Ceftriaxone and calcium that follow each other in the one line, with no flush, make crystals [CRO-label]. */
function meetInLine(x: Vector, drug: string): void {
  if (drug !== "ceftriaxone" && drug !== "calcium-gluconate") return;
  const [own, other] =
    drug === "ceftriaxone"
      ? [V.lineCeftriaxone, V.lineCalcium]
      : [V.lineCalcium, V.lineCeftriaxone];
  if (x[other] > 0) x[V.precipitate] = Math.min(1, x[V.precipitate] + 0.5);
  x[own] = IN_LINE;
}

/** Milligrams in a millilitre of the fluids that may be written by weight or by volume. */
const MG_PER_ML: Readonly<Record<string, number>> = { "glucose-10": 100, "albumin-20": 200 };

/** What such a fluid written by weight comes to in mL; anything else as it is. */
const inVolume = (drug: string, unit: string, amount: number): number =>
  unit === "mg" ? amount / (MG_PER_ML[drug] ?? 1) : amount;

/** @param perKg in the base unit per kg; @param amount absolute, for oxygen's flow or per cent */
export function absorb(x: Vector, drug: string, perKg: number, amount: number): void {
  const fluid = FLUIDS[drug];
  if (fluid) fluid(x, perKg, amount);
  const index = DRUG[drug];
  if (index !== undefined) addDrug(x, index, perKg / usual(index));
}

/** Albumin of a well child, which an infusion does not go beyond, and what 1 mL/kg at 5 % adds, g/L (design). */
const ALBUMIN = { most: 38, perMl: 0.75 };

/** @param mL of albumin at 5 %, per kg */
const raiseAlbumin = (x: Vector, mL: number): void => {
  x[V.albumin] = Math.min(ALBUMIN.most, x[V.albumin] + ALBUMIN.perMl * mL);
};

const crystalloid = (x: Vector, mL: number): void => {
  x[V.volume] += mL;
};

/**
 * What a fluid or product does the moment it is in, by mL per kg (or mmol). 3 % saline: 1 mL/kg raises
 * sodium about 1 mmol/L [Kochanek2019, secondary]. 10 % glucose 2 mL/kg raises glucose about 3 mmol/L
 * (design). Ringer lactate holds 28 mmol/L, shared by about half a litre per kg (design). Products: by their volume and content (design).
 */
const FLUIDS: Readonly<Record<string, (x: Vector, perKg: number, amount: number) => void>> = {
  // One dose shuts the adrenals down for hours [ACCM2017].
  etomidate: (x) => {
    x[V.adrenalBlock] = 1;
  },
  "saline-0-9": crystalloid,
  "ringer-lactate": (x, mL) => {
    x[V.volume] += mL;
    x[V.lactate] = Math.min(30, x[V.lactate] + 0.05 * mL);
  },
  "balanced-crystalloid": crystalloid,
  "albumin-5": (x, mL) => {
    raiseAlbumin(x, mL);
    x[V.volume] += 1.2 * mL;
  },
  // It draws about three times its volume in from the tissue (design).
  "albumin-20": (x, mL) => {
    raiseAlbumin(x, 4 * mL);
    x[V.volume] += 3 * mL;
  },
  "hypertonic-saline-3": (x, mL) => {
    x[V.sodium] = Math.min(185, x[V.sodium] + mL);
    x[V.volume] += 2 * mL;
  },
  "glucose-10": (x, mL) => {
    x[V.glucose] = Math.min(45, x[V.glucose] + 1.5 * mL);
    x[V.volume] += 0.4 * mL;
  },
  "red-cells": (x, mL) => {
    const before = x[V.haemoglobin];
    x[V.haemoglobin] = Math.min(220, before + 2 * mL);
    x[V.redCellShift] += x[V.haemoglobin] - before;
    x[V.volume] += mL;
  },
  "platelets-transfusion": (x, mL) => {
    x[V.platelets] = Math.min(900, x[V.platelets] + 4 * mL);
    x[V.volume] += mL;
  },
  "fresh-frozen-plasma": (x, mL) => {
    x[V.factors] = Math.min(1.05, x[V.factors] + 0.015 * mL);
    x[V.fibrinogen] = Math.min(6, x[V.fibrinogen] + 0.02 * mL);
    x[V.volume] += mL;
  },
  cryoprecipitate: (x, mL) => {
    x[V.fibrinogen] = Math.min(6, x[V.fibrinogen] + 0.12 * mL);
  },
  "calcium-gluconate": (x, perKg) => {
    x[V.calcium] = Math.min(2.5, x[V.calcium] + 0.2 * perKg);
  },
  mannitol: (x, mg) => {
    x[V.volume] += mg / 400;
  },
  oxygen: (x, _, amount) => {
    setOxygen(x, amount);
  },
};

/** By hand: the flow or the per cent stays as it is written. */
function setOxygen(x: Vector, litresOrPercent: number): void {
  x[V.oxygen] = oxygenAbove(litresOrPercent);
  x[V.saturationTarget] = 0;
}

/** Fraction of oxygen above air for a flow in L/min or a per cent. */
const oxygenAbove = (litresOrPercent: number): number =>
  litresOrPercent > 15
    ? Math.min(0.79, Math.max(0, litresOrPercent / 100 - 0.21))
    : Math.min(0.7, 0.045 * litresOrPercent);

/** Starts an infusion: per kg and minute into the drug's depot, or as a running fluid. */
export function startInfusion(bench: Bench, task: TaskOf<"infuse">): void {
  const { drug, perMinute, rate, route, by } = task;
  const perKg = inVolume(drug, task.unit, perMinute) / bench.presentation.card.weightKg;
  note(bench, { kind: "infusion_started", at: bench.clock, drug, rate, route, by });
  const { x } = bench;
  const index = DRUG[drug];
  if (index !== undefined) runDrug(x, index, perKg / usual(index));
  if (drug === "oxygen") setOxygen(x, rate.value);
  if (drug === "maintenance-isotonic" || drug === "maintenance-hypotonic") {
    x[V.maintenance] = Math.min(0.5, perKg);
    x[V.maintenanceSodium] = drug === "maintenance-isotonic" ? 140 : 77;
    x[V.maintenanceGlucose] = 1;
  } else if (FLUIDS[drug] && drug !== "oxygen") {
    x[V.fluidRate] = Math.min(1, perKg);
    if (drug === "glucose-10") {
      x[V.maintenanceGlucose] = 1;
      x[V.sugarRate] = x[V.fluidRate] * GLUCOSE_10;
    }
  }
}

/** Glucose in 10 % glucose, mg/mL. */
const GLUCOSE_10 = 100;

/** Ends an infusion, a repeated prescription or a support. */
export function stopDrug(bench: Bench, item: string): void {
  const { x } = bench;
  const index = DRUG[item];
  if (index !== undefined) runDrug(x, index, 0);
  if (item === "oxygen" && x[V.ventilated] === 0) {
    if (leavesOnAir(bench.charted, item)) x[V.oxygen] = 0;
    x[V.saturationTarget] = 0;
  }
  if (item === "maintenance-isotonic" || item === "maintenance-hypotonic") {
    x[V.maintenance] = 0;
    x[V.maintenanceGlucose] = x[V.sugarRate] > 0 ? 1 : 0;
  } else if (FLUIDS[item]) {
    x[V.fluidRate] = 0;
    x[V.sugarRate] = 0;
    x[V.maintenanceGlucose] = x[V.maintenance] > 0 ? 1 : 0;
  }
  bench.agenda = bench.agenda.filter(
    (task) => !((task.kind === "give" || task.kind === "infuse") && task.drug === item),
  );
}
