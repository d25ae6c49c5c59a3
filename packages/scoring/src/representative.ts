import { DIAGNOSIS_CLASSES, type DiagnosisClass } from "@encephalon/clinical";
import { classOf, type Opinion } from "./ballot";

/** The diagnosis that stands for a class where the learner named none of it. */
const REPRESENTATIVES: Readonly<Record<DiagnosisClass, string>> = {
  ANE: "ane",
  FS: "febrile-seizure-complex",
  HSV: "hsv-encephalitis",
  BAC: "bacterial-meningitis",
  ADEM: "adem",
  AESD: "aesd",
  MITO: "mitochondrial-disease",
  NH3: "urea-cycle-defect",
  CVT: "deep-cerebral-venous-thrombosis",
  THI: "btbgd",
  AHT: "abusive-head-trauma",
  TOX: "unknown-poisoning",
  OTH: "other",
};

/** For each class the diagnosis to show it by: the learner's own most probable one, else the usual. */
export function representatives(
  entries: readonly Opinion[],
): Readonly<Record<DiagnosisClass, string>> {
  const ranked = [...entries].sort((a, b) => b.probability - a.probability);
  const chosen = { ...REPRESENTATIVES };
  for (const name of DIAGNOSIS_CLASSES) {
    const own = ranked.find(({ diagnosis }) => classOf(diagnosis) === name);
    if (own && name !== "OTH") chosen[name] = own.diagnosis;
  }
  return chosen;
}
