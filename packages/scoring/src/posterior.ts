import { DIAGNOSIS_CLASSES, type DiagnosisClass, type FindingName } from "@encephalon/clinical";
import { valuesKnown } from "./chart-reading";
import { readings } from "./findings-on-chart";
import type { Ledger } from "./ledger";
import { type ByClass, byClass, GROUPS, type Likelihood, likelihoods, PRIOR } from "./likelihoods";

/** A finding that was looked for, and what it says of each class. */
interface Evidence {
  readonly row: Likelihood;
  readonly present: boolean;
  readonly factors: readonly number[];
}

/**
 * What the chart justifies at a minute: prior times findings, over the thirteen classes, normalised.
 * Of a group at most the two strongest count; of the MRI one pattern and the tegmentum. No class passes
 * 0.95 before the test that decides it is back. Design.
 */
export function posterior(ledger: Ledger, at: number): ByClass {
  const evidence = likelihoods.flatMap((row) => evidenceOf(ledger, row, at));
  const counted = GROUPS.flatMap((group) =>
    strongest(
      group,
      evidence.filter(({ row }) => row.group === group),
    ),
  );
  const weights = byClass((index) =>
    counted.reduce((product, { factors }) => product * (factors[index] ?? 1), PRIOR[index] ?? 0),
  );
  const sum = total(weights);
  return capped(
    byClass((_, name) => weights[name] / sum),
    (name) => isDecided(ledger, name, at),
  );
}

const total = (values: ByClass): number =>
  DIAGNOSIS_CLASSES.reduce((sum, name) => sum + values[name], 0);

function evidenceOf(ledger: Ledger, row: Likelihood, at: number): readonly Evidence[] {
  const present = readings[row.finding](ledger, at);
  if (present === null) return [];
  const factors = row.given.map((given) => (present ? given : 1 - given));
  return [{ row, present, factors }];
}

/** How far apart a finding sets the classes. */
const strength = ({ factors }: Evidence): number => Math.max(...factors) / Math.min(...factors);

function strongest(group: string, evidence: readonly Evidence[]): readonly Evidence[] {
  if (group === "I") return oneImage(evidence);
  return [...evidence].sort((a, b) => strength(b) - strength(a)).slice(0, 2);
}

/** Which pattern an MRI shows where it shows several: what fewer diseases make comes first (design). */
const PATTERNS: readonly FindingName[] = [
  "mri-limbic",
  "mri-patchy-white-matter",
  "mri-bright-tree",
  "mri-striatum",
  "mri-insula",
  "mri-thalami",
  "mri-normal",
];

/** One pattern; the tegmentum beside it, present or spared. */
function oneImage(evidence: readonly Evidence[]): readonly Evidence[] {
  const of = (finding: FindingName) => evidence.find(({ row }) => row.finding === finding);
  const pattern = PATTERNS.map(of).find((each) => each?.present);
  return [pattern, of("mri-tegmentum")].filter((each) => each !== undefined);
}

const MOST = 0.95;

function capped(q: ByClass, decided: (name: DiagnosisClass) => boolean): ByClass {
  const high = DIAGNOSIS_CLASSES.find((name) => q[name] > MOST && !decided(name));
  if (high === undefined) return q;
  const rest = (1 - MOST) / (1 - q[high]);
  return byClass((_, name) => (name === high ? MOST : q[name] * rest));
}

/** Any of these on the chart is the test that decides between a class and its neighbours. */
const DECIDING: Readonly<Record<DiagnosisClass, readonly string[]>> = {
  ANE: ["mri-thalami"],
  FS: ["mri-normal"],
  HSV: ["csf-hsv-pcr", "csf-white-cells"],
  BAC: ["csf-culture", "blood-culture", "csf-white-cells"],
  ADEM: ["mri-normal"],
  AESD: ["mri-normal"],
  MITO: ["csf-lactate", "mri-normal"],
  NH3: ["ammonia"],
  CVT: ["venous-occlusion"],
  THI: ["mri-normal"],
  AHT: ["ct-normal"],
  TOX: ["toxicology"],
  OTH: [],
};

/** For a febrile seizure the clock decides too: awake three hours on. */
function isDecided(ledger: Ledger, name: DiagnosisClass, at: number): boolean {
  if (name === "FS" && readings["not-awake-at-three-hours"](ledger, at) === false) return true;
  return DECIDING[name].some((finding) => valuesKnown(ledger, finding, at).length > 0);
}
