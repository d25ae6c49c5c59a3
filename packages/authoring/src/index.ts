export {
  type Compared,
  type Comparison,
  comparePolicies,
  type OnCase,
  type Plan as ComparisonPlan,
  policiesOf,
} from "./bots/compare-policies";
export { type Played, playChild } from "./bots/play-child";
export { type Calibration, type Cell, calibrate, type Exact } from "./calibrate";
export { explain, reasonsAmiss } from "./explain";
export { type Fit, type Fitted, fitToTable } from "./fit";
export {
  type ComparedLikelihood,
  type CountsByClass,
  compareLikelihoods,
  FAR,
} from "./likelihoods/compare-likelihoods";
export { countFindings, type Seeded } from "./likelihoods/count-findings";
export { compareOutcomes, type OutcomeLine, type Outcomes } from "./outcomes/compare-outcomes";
export { caseAt, generateCase } from "./population/generate-case";
export { drawPosition, landmarkPosition, type Position } from "./population/position";
export { type Parameter, parametersOf, setTo } from "./sensitivity/parameter";
export { type Fates, playBothEnds } from "./sensitivity/play-both-ends";
export { type Sensitivity, type SensitivityLine, sensitivity } from "./sensitivity/sensitivity";
export { ABLATIONS, type Ablation, ablatedChild, shuffled } from "./validation/ablations";
export { baseChild } from "./validation/base-cohort";
export type { EmulatedChild } from "./validation/emulated-child";
export { type Mixture, mixturesOf } from "./validation/mixtures";
export { whyItFails } from "./validation/reasons";
export { KEPT_BACK, NOT_KEPT_BACK } from "./validation/series";
export {
  inputHash,
  judgeSeries,
  type SeriesVerdict,
  type Validation,
  validationOf,
} from "./validation/validation";
export type { Verdict } from "./validation/verdicts";
