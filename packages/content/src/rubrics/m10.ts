import type { Rubric } from "@encephalon/model";
import { k2 } from "../criteria/airway";
import { k8 } from "../criteria/diagnosis";
import { k14 } from "../criteria/family";
import { k1 } from "../criteria/first-tests";
import { d10a, d10b } from "../criteria/head-trauma";
import { k15 } from "../criteria/herniation";
import { k10WithinTheHour } from "../criteria/imaging";
import { k7 } from "../criteria/lumbar-puncture";
import { k12 } from "../criteria/neuroprotection";
import { k4 } from "../criteria/shock";
import { shown } from "../criteria/shown";

export const m10Rubric: Rubric = {
  criteria: [k1, k2, k4, k7, k8, k10WithinTheHour, k12, k14, shown(k15), d10a, d10b],
};
