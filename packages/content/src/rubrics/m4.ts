import type { Rubric } from "@encephalon/model";
import { k2 } from "../criteria/airway";
import { k5 } from "../criteria/antimicrobials";
import { k8 } from "../criteria/diagnosis";
import { k11 } from "../criteria/eeg";
import { d4a, d4b } from "../criteria/energy-failure";
import { k14 } from "../criteria/family";
import { k1 } from "../criteria/first-tests";
import { k10 } from "../criteria/imaging";
import { k7 } from "../criteria/lumbar-puncture";
import { shown } from "../criteria/shown";

export const m4Rubric: Rubric = {
  criteria: [k1, k2, shown(k5), k7, k8, k10, shown(k11), k14, d4a, d4b],
};
