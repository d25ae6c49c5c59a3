import type { Case } from "@encephalon/model";
import { advance, catchUp } from "./advance";
import { SLOW_STEP } from "./beat";
import { UNCHARTED } from "./charted";
import type { Child, Presentation } from "./child";
import { rememberDoor } from "./conditions";
import { absorb } from "./give-drug";
import { noticeAlarms, noticeConditions } from "./pass-time";
import { chartedVitals } from "./readout";
import { type Bench, benchOf, note, type Step, stepOf } from "./state";
import { EMPTIED } from "./systems/injury";
import { V as PLACE, type Vector } from "./vector";
import { UNSAID } from "./voices";
import { wellChild } from "./well-child";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

/** The child at the door: the prodrome lived through, row 0 of an attempt. */
export function start(presentation: Presentation): Step {
  const bench = arrival(presentation);
  const at = 0;
  note(bench, { kind: "arrived", at, place: "emergency" });
  noteEarlier(bench);
  for (const item of ["peripheral-line", "cardiorespiratory-monitoring"]) {
    note(bench, { kind: "procedure_done", at, item, by: "protocol", findings: [] });
  }
  note(bench, {
    kind: "vitals",
    at,
    vitals: chartedVitals(bench.x, presentation.child, bench.luck, at),
  });
  if (bench.x[V.convulsing] > 0) {
    note(bench, { kind: "convulsion_started", at, text: "Arrives convulsing." });
  }
  noticeConditions(bench);
  noticeAlarms(bench);
  return stepOf(bench);
}

/** What was given before arrival, at its own minute. */
function noteEarlier(bench: Bench): void {
  const { authored, card } = bench.presentation;
  for (const { at, drug, perKg, route } of authored.earlier) {
    const amount = perKg * card.weightKg;
    note(bench, { kind: "drug_given", at, drug, amount, unit: "mg", perKg, route, by: "earlier" });
  }
}

/** The state at minute 0, the prodrome behind it. A line is put in at triage (design). */
function arrival(presentation: Presentation): Bench {
  const { child, authored, luck } = presentation;
  const x = wellChild(child);
  const begins = child.drivers.onset - Math.round(child.drivers.prodrome * 60);
  x[V.livedTo] = begins;
  for (let minute = begins; minute < 0; minute = nextEvent(x, authored, child, minute)) {
    for (const given of authored.earlier) {
      if (given.at !== minute) continue;
      catchUp(x, child, minute);
      absorb(x, given.drug, given.perKg, given.perKg * child.weightKg);
    }
    x[V.feeding] = 1;
    dry(x, child, (minute - begins) / -begins);
    advance(x, child, luck, minute);
    x[V.shockMinutes] = 0; // nobody dies before the door
  }
  catchUp(x, child, 0);
  dry(x, child, 1);
  rememberDoor(x);
  return benchOf({
    presentation,
    luck,
    clock: 0,
    over: false,
    x,
    agenda: [],
    nextOrder: 1,
    conditions: 0,
    alarms: 0,
    place: "emergency",
    spoken: presentation.authored.voices.map(() => UNSAID),
    awaitingTap: [],
    spinal: null,
    accesses: ["peripheral-line"],
    asked: false,
    charted: UNCHARTED,
    monitor: null,
  });
}

/**
 * The next minute that is lived: the very next, but before N, with no drug in the child and nothing astir,
 * nothing happens between two beats of the slow systems.
 */
function nextEvent(x: Vector, { earlier }: Case, { drivers }: Child, minute: number): number {
  if (minute >= drivers.onset || x[V.drugsActive] > 0 || x[V.unrest] > 0) return minute + 1;
  const rest = minute % SLOW_STEP;
  let next = Math.min(drivers.onset, minute + (rest < 0 ? -rest : SLOW_STEP - rest));
  for (const { at } of earlier) if (at > minute) next = Math.min(next, at);
  return next;
}

/** A share of what the prodrome takes from the child's filling by the door, 0 to 1. */
function dry(x: Vector, { drivers }: Child, share: number): void {
  x[V.volume] = -drivers.dehydration * share - EMPTIED * drivers.bloodLoss * x[V.injuryDone];
}
