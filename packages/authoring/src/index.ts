export {
  type Compared,
  type Comparison,
  comparePolicies,
  type OnCase,
} from "./bots/compare-policies";
export { type Calibration, type Cell, calibrate, type Exact } from "./calibrate";
export { type Fit, type Fitted, fitToTable } from "./fit";
