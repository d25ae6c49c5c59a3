import { DIAGNOSIS_CLASSES, type DiagnosisClass } from "@encephalon/clinical";
import { roundTo } from "@encephalon/kernel";
import type { Checkpoint, Report } from "@encephalon/model";
import { classOf, type Opinion } from "./ballot";
import { checkpointsReached, type Reached, standingAt } from "./checkpoints";
import type { Ledger } from "./ledger";
import { type ByClass, byClass } from "./likelihoods";
import { posterior } from "./posterior";
import { representatives } from "./representative";
import { saidFindings } from "./said-findings";
import { judgeTrigger } from "./trigger";

/** The committed differentials against what the chart justified, at the checkpoints that were reached. */
export function recognise(ledger: Ledger): Report["recognition"] {
  const checkpoints = checkpointsReached(ledger).map((reached) => checkpoint(ledger, reached));
  const scores = checkpoints.flatMap(({ score }) => (score === null ? [] : [score]));
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  return {
    score: scores.length === 0 ? null : roundTo(mean, 4),
    checkpoints,
    findings: saidFindings(ledger),
    trigger: judgeTrigger(ledger),
  };
}

function checkpoint(ledger: Ledger, reached: Reached): Checkpoint {
  const { name, at } = reached;
  const standing = standingAt(ledger, ledger.of.differentials, reached);
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
