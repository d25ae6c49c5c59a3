import type { Case, SignState } from "@encephalon/model";
import { waterLost } from "./systems/injury";
import { V, type Vector } from "./vector";

/** When each state shows in a sign that a case has written; limits are design. */
const SHOWS: Readonly<Record<SignState, (x: Vector) => boolean>> = {
  fever: (x) => x[V.temperature] >= 38,
  toxin: (x) => x[V.toxin] > 0.3,
  "septic-source": (x) => x[V.source] > 0.3,
  "cord-inflamed": (x) => x[V.demyelination] > 0.3,
  "meninges-inflamed": (x) => x[V.csfCells] > 20,
  ketosis: (x) => x[V.ketones] > 1,
  anaemia: (x) => x[V.haemoglobin] < 90,
  dry: (x) => waterLost(x) < -20,
};

/** What a case's own sign says at this state; undefined where it says nothing. */
export function signOfCase(sign: Case["signs"][string] | undefined, x: Vector): string | undefined {
  if (sign === undefined || typeof sign === "string") return sign;
  const lines = sign.filter(
    (line) =>
      (line.while === undefined || SHOWS[line.while](x)) &&
      (line.unless === undefined || !SHOWS[line.unless](x)),
  );
  return lines.length === 0 ? undefined : lines.map(({ text }) => text).join(" ");
}
