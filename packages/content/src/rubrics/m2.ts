import type { Rubric } from "@encephalon/model";
import { k5 } from "../criteria/antimicrobials";
import { d2a, d2b, d2c } from "../criteria/demyelination";
import { k8 } from "../criteria/diagnosis";
import { k14 } from "../criteria/family";
import { k1 } from "../criteria/first-tests";
import { k10 } from "../criteria/imaging";
import { k7 } from "../criteria/lumbar-puncture";
import { shown } from "../criteria/shown";

export const m2Rubric: Rubric = {
  criteria: [shown(k1), shown(k5), k7, k8, k10, k14, d2a, d2b, d2c],
};
