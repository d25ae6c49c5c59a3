import type { Rubric } from "@encephalon/model";
import { k2 } from "../criteria/airway";
import { k5, k6 } from "../criteria/antimicrobials";
import { k11 } from "../criteria/eeg";
import { k14 } from "../criteria/family";
import { k1 } from "../criteria/first-tests";
import { k7 } from "../criteria/lumbar-puncture";
import { d3a, d3b, k8OfTheSecondPhase } from "../criteria/second-phase";
import { k3 } from "../criteria/seizure";
import { shown } from "../criteria/shown";

export const m3Rubric: Rubric = {
  criteria: [k1, shown(k2), k3, k5, shown(k6), k7, k8OfTheSecondPhase, k11, k14, d3a, d3b],
};
