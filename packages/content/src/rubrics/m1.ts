import type { Rubric } from "@encephalon/model";
import { k5, k6 } from "../criteria/antimicrobials";
import { k8 } from "../criteria/diagnosis";
import { k11 } from "../criteria/eeg";
import { k14 } from "../criteria/family";
import { k1 } from "../criteria/first-tests";
import { d1 } from "../criteria/herpes";
import { k10 } from "../criteria/imaging";
import { k7 } from "../criteria/lumbar-puncture";
import { k3 } from "../criteria/seizure";
import { shown } from "../criteria/shown";

export const m1Rubric: Rubric = {
  criteria: [k1, k3, k5, shown(k6), k7, k8, k10, k11, k14, d1],
};
