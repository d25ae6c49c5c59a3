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
export { type Fit, type Fitted, fitToTable } from "./fit";
export { compareOutcomes, type OutcomeLine, type Outcomes } from "./outcomes/compare-outcomes";
export { type Parameter, parametersOf, setTo } from "./sensitivity/parameter";
export { type Fates, playBothEnds } from "./sensitivity/play-both-ends";
export { type Sensitivity, type SensitivityLine, sensitivity } from "./sensitivity/sensitivity";
