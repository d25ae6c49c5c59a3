import type { Rubric } from "@encephalon/model";
import { k2 } from "../criteria/airway";
import { k5Antibiotic, k6 } from "../criteria/antimicrobials";
import { k8 } from "../criteria/diagnosis";
import { k14 } from "../criteria/family";
import { k1 } from "../criteria/first-tests";
import { k10 } from "../criteria/imaging";
import { k7 } from "../criteria/lumbar-puncture";
import { k4 } from "../criteria/shock";
import { shown } from "../criteria/shown";
import { d7a, d7b } from "../criteria/toxic-shock";

export const m7Rubric: Rubric = {
  criteria: [k1, shown(k2), k4, k5Antibiotic, k6, k7, k8, shown(k10), k14, d7a, d7b],
};
