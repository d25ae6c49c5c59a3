import type { Rubric } from "@encephalon/model";
import { k6 } from "../criteria/antimicrobials";
import { k8 } from "../criteria/diagnosis";
import { k14 } from "../criteria/family";
import { d6a, d6b, d6c } from "../criteria/febrile-seizure";
import { k1Bedside } from "../criteria/first-tests";
import { k7NoTap } from "../criteria/lumbar-puncture";

/** Escalation earns nothing here: antibiotic, steroid, imaging and EEG are not asked for. */
export const m6Rubric: Rubric = { criteria: [k1Bedside, k6, k7NoTap, k8, k14, d6a, d6b, d6c] };
