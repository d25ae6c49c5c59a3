import type { Finding } from "@encephalon/model";
import { coldLimbs } from "./conditions";
import { oozes } from "./systems/blood";
import { V, type Vector } from "./vector";

/** What is left of petechiae that still shows (design). */
const SHOWS = 0.4;

/** What the skin shows of platelets and flow; nothing where both are enough. */
export function skinOfBlood(x: Vector): readonly Finding[] {
  const points = x[V.petechiae] > SHOWS ? "Petechiae under the cuff, none that spread." : "";
  const mottled = coldLimbs(x) ? "Legs mottled." : "";
  const text = [points, mottled].filter((line) => line !== "").join(" ");
  return text === "" ? [] : [{ id: "skin-of-blood", text }];
}

/** Whether blood comes where the skin was pierced; nothing where it does not. */
export const bleedingPoints = (x: Vector): readonly Finding[] =>
  oozes(x) ? [{ id: "bleeding-points", text: "oozing from every puncture" }] : [];
