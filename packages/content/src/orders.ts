import { TAP_LIMITS } from "@encephalon/clinical";
import type { AuthoredTest } from "./authored-case";
import { examine, latest, order } from "./course";

/** What a febrile child who does not wake has taken in the first half hour, in one order. */
export const firstBloods = order(
  "full-blood-count",
  "coagulation-screen",
  "urea-and-electrolytes",
  "liver-function-tests",
  "ldh",
  "ck",
  "crp",
  "procalcitonin",
  "ferritin",
  "il-6",
  "ammonia",
  "osmolality-serum",
);

/** The same on later days: the ammonia has been answered. */
export const laterBloods = firstBloods.filter(
  (action) => !("item" in action && action.item === "ammonia"),
);

/** What a first tap is sent for. */
export const csfTests = order(
  "csf-opening-pressure",
  "csf-cell-count",
  "csf-protein",
  "csf-glucose",
  "csf-lactate",
  "csf-gram-stain",
  "csf-culture",
  "csf-hsv-pcr",
  "csf-enterovirus-pcr",
  "csf-influenza-a-pcr",
);

/** Platelets and clotting are known and bar no lumbar puncture. */
export const bloodAllowsTap: readonly AuthoredTest[] = [
  latest("platelets", { atLeast: TAP_LIMITS.platelets }),
  latest("inr", { atMost: TAP_LIMITS.inr }),
  latest("aptt", { atMost: TAP_LIMITS.aptt }),
];

/** Pupils, and the coma score last: what is decided next rests on it. */
export const lookAgain = examine("eyes-and-pupils", "consciousness");
