export { type Presentation, present } from "./child";
export { type PolicyRun, playPolicy } from "./policies/play-policy";
export { findPolicy, type Policy, policies } from "./policies/policies";
export { type Run, run } from "./run";
export { SIM_VERSION } from "./sim-version";
export { start } from "./start";
export type { SimState, Step } from "./state";
export { step } from "./step";
