import type { AttemptRecord, HarmFinding } from "@encephalon/model";
import { type Ledger, ledgerOf } from "../ledger";
import type { Hit } from "../match-act";
import { whyHarmful } from "../messages";
import { antiviralHarms } from "./antivirals";
import { dispositionHarms } from "./disposition";
import { doseHarms } from "./dose-size";
import { fluidHarms } from "./fluids";
import { forbiddenDrugs } from "./forbidden-drugs";
import type { HarmRule } from "./harm-rule";
import { immuneHarms } from "./immune-treatment";
import { procedureHarms } from "./procedures";
import { sedatives } from "./sedatives";

/** Every harm, by its number. Retired: H6, H14, H17, H22. */
export const harmRules: readonly HarmRule[] = [
  ...forbiddenDrugs,
  ...procedureHarms,
  ...sedatives,
  ...fluidHarms,
  ...immuneHarms,
  ...antiviralHarms,
  ...doseHarms,
  ...dispositionHarms,
].sort((a, b) => numberOf(a) - numberOf(b));

function numberOf({ code }: HarmRule): number {
  return Number(code.slice(1));
}

/** The commissions of an attempt, in the order in which they happened. */
export const findHarms = (record: AttemptRecord, diagnosis: string): readonly HarmFinding[] =>
  harmsIn(ledgerOf(record), diagnosis);

export const harmsIn = (ledger: Ledger, diagnosis: string): HarmFinding[] =>
  harmRules
    .flatMap((rule) =>
      oncePerWindow(rule.acts(ledger, { diagnosis }), rule.window).map((hit) =>
        asFinding(rule, hit),
      ),
    )
    .sort((a, b) => a.at - b.at);

/** Silent for a window after each time it fires. */
function oncePerWindow(hits: readonly Hit[], window: number): readonly Hit[] {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.at - b.at)) {
    const last = kept.at(-1);
    if (!last || hit.at >= last.at + window) kept.push(hit);
  }
  return kept;
}

function asFinding(rule: HarmRule, { at, number }: Hit): HarmFinding {
  const { code, title, severity, why, safer, references, strength } = rule;
  return {
    code,
    title,
    severity,
    at,
    action: number,
    why: whyHarmful(why, at),
    safer,
    references: [...references],
    strength,
  };
}
