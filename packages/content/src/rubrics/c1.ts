import type { Rubric } from "@encephalon/model";
import { k5, k6 } from "../criteria/antimicrobials";
import { k8 } from "../criteria/diagnosis";
import { k11 } from "../criteria/eeg";
import { k14WithGene } from "../criteria/family";
import { k1 } from "../criteria/first-tests";
import { k10 } from "../criteria/imaging";
import { k13 } from "../criteria/immune-decision";
import { k7 } from "../criteria/lumbar-puncture";
import { k12 } from "../criteria/neuroprotection";
import { shown } from "../criteria/shown";
import { k9 } from "../criteria/steroid";

export const c1Rubric: Rubric = {
  criteria: [k1, k5, k6, k7, k8, k9, k10, k11, shown(k12), shown(k13), k14WithGene],
};
