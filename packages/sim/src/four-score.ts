import { fourText } from "@encephalon/clinical";
import type { Finding } from "@encephalon/model";
import type { Child } from "./child";
import { SHALLOW } from "./systems/breathing";
import {
  airwayReflexes,
  answering,
  eyeScore,
  isParalysed,
  jerks,
  motorScore,
} from "./systems/consciousness";
import { breathPauses } from "./systems/movement-signs";
import { BENDS, BOTH_PUPILS, ONE_PUPIL, rigidity } from "./systems/posturing";
import { V, type Vector } from "./vector";

/** Eyes to pain 1, to a loud voice 2, open and following 4, from the eye part of the coma score (design). */
const EYE = [0, 0, 1, 2, 4] as const;
/** None 0, extends 1, flexes 2, localises 3, a sign on request 4, from its motor part (design). */
const MOTOR = [0, 0, 1, 2, 2, 3, 4] as const;

/** Pupils go one by one as the brain is pressed down, the cough last (design). */
function brainstem(x: Vector): number {
  if (x[V.herniation] > BOTH_PUPILS) return airwayReflexes(x) < 0.25 ? 0 : 2;
  return x[V.herniation] > ONE_PUPIL ? 3 : 4;
}

/** Its own breaths: beside a ventilator above its rate or not; without one regular or not (design). */
function breathing(x: Vector, child: Child): number {
  if (x[V.ventilated] > 0) return x[V.drive] > 0.4 ? 1 : 0;
  if (x[V.drive] === 0) return 0;
  return x[V.drive] < SHALLOW || breathPauses(x, child) || rigidity(x) > BENDS ? 2 : 4;
}

/**
 * The FOUR score, 0 to 16, read off the state: it judges a child with a tube, whose speech the coma
 * score cannot [FOUR-JIC2016]. Under a relaxant and while limbs jerk it cannot be judged.
 */
export function fourScore(x: Vector, child: Child): readonly Finding[] {
  if (isParalysed(x) || jerks(x)) return [];
  const a = answering(x);
  const parts = {
    eye: EYE[eyeScore(a)] ?? 0,
    motor: MOTOR[motorScore(x, a)] ?? 0,
    brainstem: brainstem(x),
    breathing: breathing(x, child),
  };
  const words = (["eye", "motor", "brainstem", "breathing"] as const).map(
    (part) => `${part} ${parts[part]}: ${fourText(part, parts[part], child.ageMonths) ?? ""}`,
  );
  const value = parts.eye + parts.motor + parts.brainstem + parts.breathing;
  return [{ id: "four-score", value, unit: "{score}", text: words.join("; ") }];
}
