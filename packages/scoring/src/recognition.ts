import { DIAGNOSIS_CLASSES, type DiagnosisClass } from "@encephalon/clinical";
import { roundTo } from "@encephalon/kernel";
import type { Checkpoint, Report } from "@encephalon/model";
import { classOf, type Opinion } from "./ballot";
import { checkpointsReached, type Reached, standingAt } from "./checkpoints";
import type { Ledger } from "./ledger";
import { type ByClass, byClass } from "./likelihoods";
import { meanScore } from "./mean-score";
import { posterior } from "./posterior";
import { quadraticScore } from "./quadratic-score";
import { representatives } from "./representative";
import { saidFindings } from "./said-findings";
import { judgeTrigger } from "./trigger";

/** The committed differentials against what the chart justified, at the checkpoints that were reached. */
export function recognise(ledger: Ledger): Report["recognition"] {
  const checkpoints = checkpointsReached(ledger).map((reached) => checkpoint(ledger, reached));
  return {
    score: meanScore(checkpoints.map(({ score }) => score)),
    checkpoints,
    findings: saidFindings(ledger),
    trigger: judgeTrigger(ledger),
  };
}

function checkpoint(ledger: Ledger, reached: Reached): Checkpoint {
  const { name, at } = reached;
  const standing = standingAt(ledger.of.differentials, reached);
  const justified = posterior(ledger, Math.max(at, standing?.at ?? at));
  const entries = standing?.event.entries ?? [];
  const learner = byClassOf(entries);
  const names = representatives(entries);
  return {
    name,
    at,
    score: standing ? roundTo(classScore(learner, justified), 4) : null,
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

/** The learner's chances of each class, brought to a sum of 1, against what was justified. */
export function classScore(p: ByClass, q: ByClass): number {
  const sum = DIAGNOSIS_CLASSES.reduce((total, name) => total + p[name], 0);
  const scale = sum > 0 ? 1 / sum : 0;
  return quadraticScore(
    DIAGNOSIS_CLASSES.map((name) => p[name] * scale),
    DIAGNOSIS_CLASSES.map((name) => q[name]),
  );
}

/** Both sides by class, each class by one diagnosis, so that they can be laid side by side. */
const opinions = (q: ByClass, names: Readonly<Record<DiagnosisClass, string>>): Opinion[] =>
  DIAGNOSIS_CLASSES.map((name) => ({
    diagnosis: names[name],
    probability: roundTo(q[name], 4),
  })).sort((a, b) => b.probability - a.probability);
