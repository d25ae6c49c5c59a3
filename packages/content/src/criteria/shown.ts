import type { Criterion } from "@encephalon/model";

/** Reported in the debrief without points. */
export const shown = (criterion: Criterion): Criterion => ({ ...criterion, scored: false });
