import { arrive, having } from "./bedside";
import { madeUpChild } from "./made-up-child";

/** A tube, blood under the dura, and all the room that fluid can make used up: about 20 mm[Hg] in the skull. */
export const tense = having(arrive(madeUpChild()), {
  subdural: 16,
  csfBuffer: 10.6,
  ventilated: 1,
  paco2Target: 40,
  oxygen: 0.3,
});
