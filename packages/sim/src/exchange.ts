import { exp } from "@encephalon/kernel";
import { PULSE, SETTLES } from "./beat";
import { DRUG_COUNT, DRUG_LEVEL } from "./drug-table";
import { at, V as PLACE, type Vector } from "./vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

/** Length of a plasma-exchange session, min: 2–3 h [StJude-TPE]. */
export const EXCHANGE_MINUTES = 150;
/** Plasma volumes in a session (unverified); what is in plasma falls to e^-volumes of itself. */
const VOLUMES = 1.25;
const LEFT_EACH_PULSE = exp((-VOLUMES / EXCHANGE_MINUTES) * PULSE);
/** Clotting proteins come back from the tissues during the session: a third less is lost (design). */
const PROTEIN_LEFT = 1 - 0.65 * (1 - LEFT_EACH_PULSE);
/** Share of a drug, and of the small proteins of inflammation, that is in plasma and can be washed out (design). */
const DRUG_LEFT = 1 - 0.45 * (1 - LEFT_EACH_PULSE);

/** Filling that circuit and citrate cost, mL/kg a minute: pressure falls in some sessions [TPE-VN; amount design]. */
const IN_THE_CIRCUIT = 0.05;

/** One pulse of exchange against albumin: cytokines, clotting factors, IgG and drugs leave. Nobody rests in it. */
export function advanceExchange(x: Vector): void {
  if (x[V.exchangeLeft] <= 0) return;
  x[V.unrest] = SETTLES;
  x[V.exchangeLeft] -= PULSE;
  x[V.volume] = Math.max(-130, x[V.volume] - IN_THE_CIRCUIT * PULSE);
  x[V.cytokine] *= LEFT_EACH_PULSE;
  x[V.immunoglobulin] *= LEFT_EACH_PULSE;
  x[V.crp] *= DRUG_LEFT;
  x[V.pct] *= DRUG_LEFT;
  x[V.factors] *= PROTEIN_LEFT;
  x[V.fibrinogen] *= PROTEIN_LEFT;
  for (let i = 0; i < DRUG_COUNT; i++) x[DRUG_LEVEL + i] = at(x, DRUG_LEVEL + i) * DRUG_LEFT;
}
