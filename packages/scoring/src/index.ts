export { findHarms, harmRules } from "./harms/harms";
export { judge, type Marks, type Measures, marksOf } from "./judge";
export { judgeCriterion } from "./judge-criterion";
export { knownFindings } from "./known-findings";
export { likelihoods } from "./likelihoods";
export { type ModelChances, predictionMinutes } from "./prediction";
export { daysOverdue } from "./review-due";
