import { roundTo } from "@encephalon/kernel";
import { TRIGGERS, type Trigger, type TriggerReport } from "@encephalon/model";
import { isAbsent, isPresent } from "./chart-reading";
import type { Ledger } from "./ledger";
import { quadraticScore } from "./quadratic-score";
import { SWAB_PCR } from "./swab";

type ByTrigger = Readonly<Record<Trigger, number>>;

/** Before any test, in a season of influenza. Design. */
const PRIOR: ByTrigger = {
  "influenza-a": 0.3,
  "influenza-b": 0.12,
  "sars-cov-2": 0.1,
  "hhv-6": 0.08,
  other: 0.3,
  none: 0.1,
};

interface Assay {
  readonly finding: string;
  readonly finds: readonly Trigger[];
  readonly sensitivity: number;
}

/** Chance of a positive test where its virus did not set the illness off: bystander or error (design). */
const FALSE_POSITIVE = 0.02;

/** Rapid molecular tests find about 95 % [Merckx2017], antigen 62 % [Chartrand2012]; HHV-6 design. */
const ASSAYS: readonly Assay[] = [
  { finding: "influenza-a-pcr", finds: ["influenza-a"], sensitivity: 0.95 },
  { finding: "influenza-b-pcr", finds: ["influenza-b"], sensitivity: 0.95 },
  { finding: "sars-cov-2-pcr", finds: ["sars-cov-2"], sensitivity: 0.95 },
  { finding: "hhv6-pcr-blood", finds: ["hhv-6"], sensitivity: 0.9 },
  { finding: "influenza-antigen", finds: ["influenza-a", "influenza-b"], sensitivity: 0.62 },
];

function isNegative(ledger: Ledger, finding: string, at: number): boolean {
  if (!SWAB_PCR.includes(finding)) return isAbsent(ledger, finding, at);
  return (
    SWAB_PCR.some((id) => isAbsent(ledger, id, at)) &&
    !SWAB_PCR.some((id) => isPresent(ledger, id, at))
  );
}

function factorOf(ledger: Ledger, trigger: Trigger, at: number): number {
  return ASSAYS.reduce((product, { finding, finds, sensitivity }) => {
    const positive = finds.includes(trigger) ? sensitivity : FALSE_POSITIVE;
    if (isPresent(ledger, finding, at)) return product * positive;
    return isNegative(ledger, finding, at) ? product * (1 - positive) : product;
  }, 1);
}

/** What the tests on the chart justify: prior times likelihoods, normalised. */
export function triggerPosterior(ledger: Ledger, at: number): ByTrigger {
  const weights = byTrigger((trigger) => PRIOR[trigger] * factorOf(ledger, trigger, at));
  const sum = TRIGGERS.reduce((total, trigger) => total + weights[trigger], 0);
  return byTrigger((trigger) => weights[trigger] / sum);
}

const byTrigger = (value: (trigger: Trigger) => number): ByTrigger => ({
  "influenza-a": value("influenza-a"),
  "influenza-b": value("influenza-b"),
  "sars-cov-2": value("sars-cov-2"),
  "hhv-6": value("hhv-6"),
  other: value("other"),
  none: value("none"),
});

/** At the end alone: the last trigger that was committed, by the same quadratic rule as the differential. */
export function judgeTrigger(ledger: Ledger): TriggerReport {
  const committed = ledger.of.differentials.findLast(({ event }) => event.trigger)?.event.trigger;
  const justified = triggerPosterior(ledger, ledger.end);
  if (!committed) return { score: null, learner: [], justified: listed(justified) };
  const named = TRIGGERS.reduce((sum, trigger) => sum + (committed[trigger] ?? 0), 0);
  const rest = Math.max(0, 1 - named);
  const scale = 1 / Math.max(1, named);
  const learner = byTrigger(
    (trigger) => (committed[trigger] ?? 0) * scale + (trigger === "other" ? rest : 0),
  );
  return {
    score: roundTo(quadraticScore(inOrder(learner), inOrder(justified)), 4),
    learner: listed(learner),
    justified: listed(justified),
  };
}

const inOrder = (chances: ByTrigger): readonly number[] =>
  TRIGGERS.map((trigger) => chances[trigger]);

const listed = (chances: ByTrigger) =>
  TRIGGERS.map((trigger) => ({ trigger, probability: roundTo(chances[trigger], 4) }))
    .filter(({ probability }) => probability > 0)
    .sort((a, b) => b.probability - a.probability);
