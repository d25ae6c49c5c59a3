export {
  firstBelow,
  type Luck,
  luckOf,
  normal,
  normalQuantile,
  type Process,
  process,
  uniform,
} from "./luck";
export { cos, exp, log, pow, sin } from "./portable-math";
export {
  type Celsius,
  celsius,
  type Kilograms,
  kilograms,
  type Minutes,
  type MmHg,
  type Months,
  minutes,
  mmHg,
  months,
  type Quantity,
} from "./quantity";
export { draw, type Range } from "./range";
export { err, ok, type Result } from "./result";
export { clamp, roundTo } from "./rounding";
export { textHash } from "./text-hash";
