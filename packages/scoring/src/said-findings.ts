import type { SaidFinding, SaidFindings } from "@encephalon/model";
import { readings } from "./findings-on-chart";
import type { Ledger } from "./ledger";
import { FINDING_NAMES, type FindingName, likelihoods } from "./likelihoods";

/**
 * Findings for and against, each held against the chart of the minute at which it was written. Words
 * name a finding by its id or its name in the likelihood table, and "no" or "not" before it deny it.
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

/** At least so many true ones on each side (design). */
const FOR = 2;
const AGAINST = 1;

function areMet(said: readonly SaidFinding[]): boolean {
  const trueOn = (side: SaidFinding["side"]): number =>
    said.filter((each) => each.side === side && each.isTrue).length;
  if (said.some(({ isTrue }) => isTrue === false)) return false;
  return trueOn("for") >= FOR && trueOn("against") >= AGAINST;
}

const DENIAL = /^(no|not|without)[ :]+/i;

function isTrueOnChart(ledger: Ledger, text: string, at: number): boolean | null {
  const finding = findingNamed(text.replace(DENIAL, ""));
  const reading = finding && readings[finding](ledger, at);
  const denied = DENIAL.test(text);
  if (reading === undefined || reading === null) return finding && !denied ? false : null;
  return reading !== denied;
}

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, " ");

const BY_NAME: ReadonlyMap<string, FindingName> = new Map([
  ...FINDING_NAMES.map((finding) => [plain(finding), finding] as const),
  ...likelihoods.map(({ finding, name }) => [plain(name), finding] as const),
]);

const findingNamed = (text: string): FindingName | undefined => BY_NAME.get(plain(text));
