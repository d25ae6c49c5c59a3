import type { AttemptRecord, HarmFinding } from "@encephalon/model";
import { type Ledger, ledgerOf } from "../ledger";
import { whyHarmful } from "../messages";
import { antiviralHarms } from "./antivirals";
import type { HarmAct } from "./clause";
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
      oncePerWindow(rule.acts(ledger, { diagnosis }), rule.window).map((acts) =>
        asFinding(rule, acts),
      ),
    )
    .sort((a, b) => a.at - b.at);

/** One harm, however often it was repeated before a window had passed without it. */
type Repeated = readonly [HarmAct, ...HarmAct[]];

function oncePerWindow(acts: readonly HarmAct[], window: number): readonly Repeated[] {
  const kept: Repeated[] = [];
  for (const act of [...acts].sort((a, b) => a.at - b.at)) {
    const current = kept.at(-1);
    const last = current?.at(-1);
    if (current && last && act.at < last.at + window) kept[kept.length - 1] = [...current, act];
    else kept.push([act]);
  }
  return kept;
}

function asFinding(rule: HarmRule, [first, ...again]: Repeated): HarmFinding {
  const { code, title, severity, why, safer, references, strength } = rule;
  return {
    code,
    title,
    severity,
    at: first.at,
    action: first.number,
    why: whyHarmful({
      why,
      because: first.because,
      at: first.at,
      again: again.map(({ at }) => at),
    }),
    safer,
    references: [...references],
    strength,
  };
}
