import type { Rubric } from "@encephalon/model";
import { k5 } from "../criteria/antimicrobials";
import { k8 } from "../criteria/diagnosis";
import { k14 } from "../criteria/family";
import { k1 } from "../criteria/first-tests";
import { k10 } from "../criteria/imaging";
import { k7 } from "../criteria/lumbar-puncture";
import { k12 } from "../criteria/neuroprotection";
import { k3 } from "../criteria/seizure";
import { shown } from "../criteria/shown";
import { d5a, d5b } from "../criteria/venous-clot";

export const m5Rubric: Rubric = {
  criteria: [k1, shown(k3), shown(k5), k7, k8, k10, k12, k14, d5a, d5b],
};
