import type { Rubric } from "@encephalon/model";
import { k2 } from "../criteria/airway";
import { k5 } from "../criteria/antimicrobials";
import { k8 } from "../criteria/diagnosis";
import { k11 } from "../criteria/eeg";
import { k14 } from "../criteria/family";
import { k1 } from "../criteria/first-tests";
import { d8a, d8b, d8c } from "../criteria/hyperammonaemia";
import { k10 } from "../criteria/imaging";
import { k7 } from "../criteria/lumbar-puncture";
import { k12 } from "../criteria/neuroprotection";
import { shown } from "../criteria/shown";

export const m8Rubric: Rubric = {
  criteria: [k1, shown(k2), shown(k5), k7, k8, shown(k10), shown(k11), k12, k14, d8a, d8b, d8c],
};
