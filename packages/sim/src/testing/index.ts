export { actionFrom } from "./action-from";
export { arrive, give, having, ofKind, play, read, refusals, wait } from "./bedside";
export { goldenHashes } from "./golden-hashes";
export { type ChildOfATest, extremeDrivers, madeUpChild } from "./made-up-child";
export { tense } from "./tense";
