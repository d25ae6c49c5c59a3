import type { Rubric } from "@encephalon/model";
import { k2 } from "../criteria/airway";
import { k5, k6 } from "../criteria/antimicrobials";
import { k8 } from "../criteria/diagnosis";
import { k11 } from "../criteria/eeg";
import { k14WithGene } from "../criteria/family";
import { k1 } from "../criteria/first-tests";
import { k15 } from "../criteria/herniation";
import { k10 } from "../criteria/imaging";
import { k13 } from "../criteria/immune-decision";
import { k7 } from "../criteria/lumbar-puncture";
import { k12 } from "../criteria/neuroprotection";
import { k3 } from "../criteria/seizure";
import { shown } from "../criteria/shown";
import { k9 } from "../criteria/steroid";

export const c2Rubric: Rubric = {
  criteria: [
    k1,
    k2,
    k3,
    k5,
    shown(k6),
    k7,
    k8,
    k9,
    k10,
    k11,
    k12,
    shown(k13),
    shown(k14WithGene),
    shown(k15),
  ],
};
