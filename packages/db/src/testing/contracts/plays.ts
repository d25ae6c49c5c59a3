import { ok } from "@encephalon/kernel";
import type { Action, SimEvent } from "@encephalon/model";
import type { Play } from "../../append-action";
import { madeUpReport } from "../made-up-report";

export const finish: Action = { kind: "finish", plan: ['Home, with advice: 老人 \u0000 "quoted"'] };
export const said = (text: string): SimEvent => ({ kind: "said", at: 0, speaker: "nurse", text });

/** Stands for the simulator: what is said names the action, the clock moves by its number. */
export const play: Play<never> = async (_attempt, last) =>
  ok({ events: [said(`after ${last}`)], clock: 10 * (last + 1), ended: null });

export const playToTheEnd: Play<never> = async (_attempt, last) =>
  ok({
    events: [said("goodbye")],
    clock: 10 * (last + 1),
    ended: { over: "finished", report: madeUpReport() },
  });
