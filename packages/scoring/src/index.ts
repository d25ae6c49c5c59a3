export { credit, creditOfShare } from "./credit";
export type { HarmRule } from "./harms/harm-rule";
export { findHarms, harmRules } from "./harms/harms";
export { judge, type Measures } from "./judge";
export { judgeCriterion } from "./judge-criterion";
export { FINDING_NAMES, type FindingName, likelihoods, PRIOR } from "./likelihoods";
export {
  type CalibrationPoint,
  calibration,
  type ModelChances,
  predictionMinutes,
} from "./prediction";
export { reasonTruths } from "./reason-truths";
