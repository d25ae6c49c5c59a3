export {
  type Compared,
  type Comparison,
  comparePolicies,
  type OnCase,
} from "./bots/compare-policies";
export { type Calibration, type Cell, calibrate, type Exact } from "./calibrate";
