import { denialIn, findNamedFinding } from "@encephalon/clinical";
import type { SaidFinding, SaidFindings } from "@encephalon/model";
import { readings } from "./findings-on-chart";
import type { Ledger } from "./ledger";

/**
 * Findings for and against, each held against the chart of the minute at which it was written. Words
 * name a finding by its id or its name, and "no" or "not" before it deny it.
 * Nothing is judged of what is denied and nobody has looked for, nor of other words: they are the learner's own.
 */
export function saidFindings(ledger: Ledger): SaidFindings {
  const last = ledger.of.differentials.at(-1);
  if (!last) return { said: [], met: false };
  const held =
    (side: SaidFinding["side"]) =>
    (text: string): SaidFinding => ({
      text,
      side,
      isTrue: isTrueOnChart(ledger, text, last.at),
    });
  const said = [...last.event.for.map(held("for")), ...last.event.against.map(held("against"))];
  return { said, met: areMet(said) };
}

/** At least so many different true ones on each side (design). */
const FOR = 2;
const AGAINST = 1;

function areMet(said: readonly SaidFinding[]): boolean {
  const trueOn = (side: SaidFinding["side"]): number =>
    new Set(
      said
        .filter((each) => each.side === side && each.isTrue)
        .map(({ text }) => findNamedFinding(denialIn(text).rest)?.id),
    ).size;
  if (said.some(({ isTrue }) => isTrue === false)) return false;
  return trueOn("for") >= FOR && trueOn("against") >= AGAINST;
}

function isTrueOnChart(ledger: Ledger, text: string, at: number): boolean | null {
  const { denied, rest } = denialIn(text);
  const finding = findNamedFinding(rest);
  if (!finding) return null;
  const reading = readings[finding.id](ledger, at);
  if (reading === null) return denied ? null : false;
  return reading !== denied;
}
