import { DIAGNOSIS_CLASSES, type DiagnosisClass } from "@encephalon/clinical";
import { roundTo } from "@encephalon/kernel";
import type { Checkpoint, Report } from "@encephalon/model";
import { classOf, type Opinion } from "./ballot";
import { until } from "./chart-reading";
import type { EntryOf, Ledger } from "./ledger";
import { type ByClass, byClass } from "./likelihoods";
import { posterior } from "./posterior";
import { representatives } from "./representative";

type Committed = EntryOf<"differential_committed">;

/** A differential written so long after a checkpoint still answers it: a result has to be read (design). */
const GRACE = 20;

/** And so long where none stood before: thinking takes longer than the first examination (design). */
const FIRST_GRACE = 30;

/** The committed differentials against what the chart justified, at the checkpoints that were reached. */
export function recognise(ledger: Ledger): Report["recognition"] {
  const reached = checkpointMinutes(ledger);
  const checkpoints = reached.map(({ name, at }) => {
    const next = reached.find((other) => other.at > at)?.at ?? ledger.end + 1;
    return checkpoint(ledger, name, at, standingAt(ledger, at, next));
  });
  const scores = checkpoints.flatMap(({ score }) => (score === null ? [] : [score]));
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  return { score: scores.length === 0 ? null : roundTo(mean, 4), checkpoints };
}

interface Reached {
  readonly name: Checkpoint["name"];
  readonly at: number;
}

const GAS = /^blood-gas-/;
const CHEMISTRY = /^(urea-and-electrolytes|liver-function-tests)$/;
const BRAIN = /^(ct-|mri-|mr-)/;

function checkpointMinutes({ of, end }: Ledger): readonly Reached[] {
  const firstResult = (items: RegExp): number =>
    of.resulted.find(({ event }) => items.test(event.item))?.at ?? Number.POSITIVE_INFINITY;
  const results = Math.max(
    firstResult(GAS),
    firstResult(/^full-blood-count$/),
    firstResult(CHEMISTRY),
  );
  const all: readonly Reached[] = [
    { name: "arrival", at: Math.min(of.examined[0]?.at ?? 30, 30) },
    { name: "results", at: results },
    { name: "imaging", at: firstResult(BRAIN) },
    { name: "final", at: end },
  ];
  return all.filter(({ at }) => at <= end);
}

/** The newest within the grace, and before the next checkpoint; where none stood, the first after it. */
function standingAt({ of }: Ledger, at: number, next: number): Committed | undefined {
  const known = of.differentials.filter((entry) => entry.at <= at || entry.at < next);
  const standing = until(known, at + GRACE).at(-1);
  return standing ?? until(known, at + FIRST_GRACE)[0];
}

function checkpoint(
  ledger: Ledger,
  name: Checkpoint["name"],
  at: number,
  standing: Committed | undefined,
): Checkpoint {
  const justified = posterior(ledger, Math.max(at, standing?.at ?? at));
  const entries = standing?.event.entries ?? [];
  const learner = byClassOf(entries);
  const names = representatives(entries);
  return {
    name,
    at,
    score: standing ? roundTo(quadratic(learner, justified), 4) : null,
    learner: standing ? opinions(learner, names).filter((each) => each.probability > 0) : [],
    justified: opinions(justified, names),
  };
}

function byClassOf(entries: readonly Opinion[]): ByClass {
  const of = (name: DiagnosisClass): number =>
    entries.reduce(
      (sum, { diagnosis, probability }) => (classOf(diagnosis) === name ? sum + probability : sum),
      0,
    );
  return byClass((_, name) => of(name));
}

/** 1 − ½ Σ(p − q)², with the learner's probabilities brought to a sum of 1. */
export function quadratic(p: ByClass, q: ByClass): number {
  const sum = DIAGNOSIS_CLASSES.reduce((total, name) => total + p[name], 0);
  const scale = sum > 0 ? 1 / sum : 0;
  const distance = DIAGNOSIS_CLASSES.reduce((total, name) => {
    const difference = p[name] * scale - q[name];
    return total + difference * difference;
  }, 0);
  return 1 - distance / 2;
}

/** Both sides by class, each class by one diagnosis, so that they can be laid side by side. */
const opinions = (q: ByClass, names: Readonly<Record<DiagnosisClass, string>>): Opinion[] =>
  DIAGNOSIS_CLASSES.map((name) => ({
    diagnosis: names[name],
    probability: roundTo(q[name], 4),
  })).sort((a, b) => b.probability - a.probability);
