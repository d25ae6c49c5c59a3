import {
  ANTIBACTERIALS,
  BOLUS_FLUIDS,
  BRAIN_MRI,
  CT_STUDIES,
  MR_STUDIES,
  SEDATIVES,
} from "@encephalon/clinical";
import {
  calledUntil,
  everGiven,
  givenUntil,
  heldWithin,
  isAbove,
  isAbsent,
  isBelow,
  isPresent,
  isVentilated,
  lastConvulsion,
  latestValue,
  pendingOrders,
  saturationAt,
  until,
  valuesKnown,
  vasoactiveRuns,
} from "./chart-reading";
import { totalPerKg } from "./dose";
import { DAY, HOUR } from "./duration";
import type { Ledger } from "./ledger";
import {
  clottingBars,
  clottingOutOfRange,
  convulsedLately,
  fewPlatelets,
  focalUnimaged,
  lowForTap,
  raisedPressure,
  tapIsBarred,
  unsafeBreathing,
} from "./lp-bars";
import { isShockOnChart } from "./shock-on-chart";
import { hasSign, type Sign } from "./signs-on-chart";

/** Whether a reason is true on the chart at a minute. Thresholds without a source beside them are design. */
type Truth = (ledger: Ledger, at: number) => boolean;

const gcs = (ledger: Ledger, at: number): number | undefined => latestValue(ledger, "gcs", at);

export const recovered: Truth = (ledger, at) => gcs(ledger, at) === 15;
const notAwake: Truth = (ledger, at) => (gcs(ledger, at) ?? 15) < 15;
const deepComa: Truth = (ledger, at) => (gcs(ledger, at) ?? 15) <= 8;

/** The last coma score against the one before it. */
const trend = (ledger: Ledger, at: number): number => {
  const [before, now] = valuesKnown(ledger, "gcs", at).slice(-2);
  return before && now ? now.value - before.value : 0;
};

/** Better than the lowest score of the last two hours. */
const waking: Truth = (ledger, at) => {
  const known = valuesKnown(ledger, "gcs", at).filter((score) => score.at >= at - 2 * HOUR);
  const lowest = Math.min(...known.map(({ value }) => value));
  return (known.at(-1)?.value ?? 0) >= lowest + 1;
};

const improving: Truth = (ledger, at) => trend(ledger, at) > 0 || recovered(ledger, at);
const worsening: Truth = (ledger, at) =>
  trend(ledger, at) < 0 && everGiven(ledger, ["methylprednisolone"], at);

const airwaySafe: Truth = (ledger, at) =>
  (gcs(ledger, at) ?? 0) >= 9 &&
  saturationAt(ledger, at) >= 92 &&
  !hasSign(ledger, "breathing-pauses", at);

const breathingFails: Truth = (ledger, at) =>
  saturationAt(ledger, at) < 90 ||
  isAbove(ledger, "pco2-blood", 50, at) ||
  hasSign(ledger, "breathing-pauses", at);

const unstable: Truth = (ledger, at) => isShockOnChart(ledger, at) || saturationAt(ledger, at) < 92;

const refractoryShock: Truth = (ledger, at) =>
  isShockOnChart(ledger, at) &&
  (vasoactiveRuns(ledger, at) || totalPerKg(givenUntil(ledger, BOLUS_FLUIDS, at), "mL") >= 40);

const THALAMI = ["ct-thalami", "mri-thalami"] as const;
/** A CT or an MRI has shown diseased thalami. */
export const thalamiShown: Truth = (ledger, at) => THALAMI.some((id) => isPresent(ledger, id, at));

const ctAbnormal: Truth = (ledger, at) =>
  [...ledger.values.keys()].some(
    (id) => id.startsWith("ct-") && id !== "ct-normal" && isPresent(ledger, id, at),
  ) || isAbsent(ledger, "ct-normal", at);

const DECIDES_FOR_OTHER = [
  "ct-subdural",
  "mri-subdural",
  "ct-dense-vein",
  "venous-occlusion",
  "mri-limbic",
  "mri-white-matter-asymmetric",
  "mri-bright-tree",
  "mri-striatum",
  "mri-putamina",
  "blood-culture",
  "csf-culture",
] as const;

/** A deciding finding of something else: an image, a germ, ammonia that needs treatment [DECON], CRP above 100. */
const otherProven: Truth = (ledger, at) =>
  DECIDES_FOR_OTHER.some((id) => isPresent(ledger, id, at)) ||
  isAbove(ledger, "ammonia", 200, at) ||
  isAbove(ledger, "crp", 100, at);

/** Not here, or not yet. */
const lacking =
  (item: string): Truth =>
  ({ facts }, at) =>
    facts.hospital.lacks.includes(item) || (facts.hospital.from[item] ?? 0) > at;

const awaits =
  (...items: readonly string[]): Truth =>
  (ledger, at) =>
    pendingOrders(ledger, at).some(({ event }) => items.includes(event.item));

const anyPresent =
  (...findings: readonly string[]): Truth =>
  (ledger, at) =>
    findings.some((finding) => isPresent(ledger, finding, at));

const seen =
  (sign: Sign): Truth =>
  (ledger, at) =>
    hasSign(ledger, sign, at);

const anyAbsent =
  (...findings: readonly string[]): Truth =>
  (ledger, at) =>
    findings.some((finding) => isAbsent(ledger, finding, at));

const asked =
  (...topics: readonly string[]): Truth =>
  (ledger, at) =>
    until(ledger.of.said, at).some(({ event }) => topics.includes(event.topic ?? ""));

const FLU_PCR = ["influenza-a-pcr", "influenza-b-pcr"] as const;
const FLU_TESTS = ["viral-pcr-rapid", "respiratory-panel"] as const;

const transferPlanned: Truth = (ledger, at) =>
  awaits(...CT_STUDIES, ...MR_STUDIES)(ledger, at) || calledUntil(ledger, ["retrieval"], at);

/** What the chart knows of each HSV PCR, and whether its sample was 72 hours after N or later. */
export const hsvSampled = (ledger: Ledger, at: number) =>
  valuesKnown(ledger, "csf-hsv-pcr", at).map((value) => ({
    ...value,
    late: value.at - ledger.facts.onset >= 72 * HOUR,
  }));

/** An MRI is reported, and shows no limbic lesion. */
export const mriWithoutLimbic: Truth = (ledger, at) =>
  until(ledger.of.resulted, at).some(({ event }) => BRAIN_MRI.includes(event.item)) &&
  !isPresent(ledger, "mri-limbic", at);

const infectionUncontrolled: Truth = (ledger, at) =>
  isPresent(ledger, "blood-culture", at) ||
  (isAbove(ledger, "crp", 100, at) && !everGiven(ledger, ANTIBACTERIALS, at - DAY));

const tooEarly: Truth = (ledger, at) =>
  at - lastConvulsion(ledger, at) < 3 * HOUR ||
  givenUntil(ledger, SEDATIVES, at, at - 3 * HOUR).length > 0;

const needsIntensiveCare: Truth = (ledger, at) =>
  (gcs(ledger, at) ?? 15) <= 12 || isVentilated(ledger, at) || unstable(ledger, at);

/** Who can weigh an immune drug with the learner. */
export const DISCUSSED_WITH = [
  "immunology",
  "intensive-care",
  "infectious-diseases",
  "haematology",
] as const;

const courseComplete: Truth = (ledger, at) => {
  const first = ledger.of.given.find(({ event }) => event.drug === "oseltamivir");
  return first !== undefined && at - first.at >= 5 * DAY - 12 * HOUR;
};

const always: Truth = () => true;

const lumbarPuncture: Readonly<Record<string, Truth>> = {
  "raised-pressure": raisedPressure,
  "low-gcs": lowForTap,
  coagulopathy: clottingBars,
  "abnormal-clotting": clottingOutOfRange,
  "low-platelets": fewPlatelets,
  shock: isShockOnChart,
  breathing: unsafeBreathing,
  "focal-signs": focalUnimaged,
  "recent-convulsion": convulsedLately,
  recovered,
  "other-diagnosis": otherProven,
  "checks-passed": (ledger, at) => !tapIsBarred(ledger, at),
};

const intubation: Readonly<Record<string, Truth>> = {
  waking,
  "airway-safe": airwaySafe,
  "low-gcs": (ledger, at) => deepComa(ledger, at) && !waking(ledger, at),
  "reflexes-lost": seen("airway-reflexes-lost"),
  "failing-breathing": breathingFails,
  status: (ledger, at) => heldWithin(ledger, "convulsing", at, at),
  "refractory-shock": refractoryShock,
  transfer: transferPlanned,
};

const imaging: Readonly<Record<string, Truth>> = {
  recovered,
  "mri-instead": (ledger, at) =>
    awaits(...BRAIN_MRI)(ledger, at) || anyPresent("mri-normal", "mri-thalami")(ledger, at),
  unstable,
  "not-waking": notAwake,
  "focal-signs": seen("focal-signs"),
  "raised-pressure": raisedPressure,
  "abnormal-ct": ctAbnormal,
  "no-slot": lacking("mri-brain"),
  "no-scanner": ({ facts }) => facts.hospital.lacks.includes("mri-brain"),
};

const eeg: Readonly<Record<string, Truth>> = {
  "not-waking": notAwake,
  "subtle-seizure": (ledger, at) =>
    hasSign(ledger, "subtle-seizure", at) || isPresent(ledger, "eeg-seizures", at),
  "no-eeg": lacking("eeg"),
  recovered,
};

const immune: Readonly<Record<string, Truth>> = {
  "thalamic-lesions": thalamiShown,
  worsening,
  improving,
  "not-imaged": (ledger, at) => !thalamiShown(ledger, at),
  "no-service": lacking("plasma-exchange"),
  "no-stock": lacking("tocilizumab"),
  "pressor-shock": vasoactiveRuns,
  // Ionised calcium below 1.0 counts as low (design).
  bleeding: (ledger, at) =>
    hasSign(ledger, "bleeding-points", at) || isBelow(ledger, "calcium-ionised", 1, at),
  "team-discussion": (ledger, at) => calledUntil(ledger, DISCUSSED_WITH, at),
  "under-two": ({ facts }) => facts.ageMonths < 24,
  // The label's caution, not H13's limit.
  neutropenia: (ledger, at) => isBelow(ledger, "neutrophils", 2, at),
  "uncontrolled-infection": infectionUncontrolled,
  unstable,
  recovered,
  "other-diagnosis": otherProven,
};

const antivirals: Readonly<Record<string, Truth>> = {
  "early-pcr": (ledger, at) => hsvSampled(ledger, at).some(({ late }) => !late),
  "limbic-lesion": anyPresent("mri-limbic"),
  "late-pcr-negative": (ledger, at) =>
    hsvSampled(ledger, at).some(({ late, value }) => late && value === 0),
  "mri-not-hsv": mriWithoutLimbic,
  recovered,
};

const aciclovir: Readonly<Record<string, Truth>> = {
  ...antivirals,
  "pcr-pending": awaits("csf-hsv-pcr"),
  "pcr-negative": anyAbsent("csf-hsv-pcr"),
};

const oseltamivir: Readonly<Record<string, Truth>> = {
  "pcr-positive": anyPresent(...FLU_PCR, "influenza-antigen"),
  "pcr-pending": awaits(...FLU_TESTS),
  "antigen-unreliable": anyAbsent("influenza-antigen"),
  "pcr-negative": (ledger, at) =>
    anyAbsent(...FLU_PCR)(ledger, at) && !anyPresent(...FLU_PCR)(ledger, at),
  "antigen-negative": anyAbsent("influenza-antigen"),
  "course-complete": courseComplete,
};

const admission: Readonly<Record<string, Truth>> = {
  "not-at-baseline": notAwake,
  "too-early": tooEarly,
  recovered,
  "parents-worried": asked("parents-worry", "behaviour-since"),
  "needs-intensive-care": needsIntensiveCare,
};

/** A talk of two seniors about limits is on record. */
export const agreedByTwo: Truth = (ledger, at) =>
  until(ledger.of.done, at).some(({ event }) => event.item === "limits-of-treatment");

const limits: Readonly<Record<string, Truth>> = {
  "may-recover": always,
  "two-senior-discussion": agreedByTwo,
  "brain-death": anyPresent("brain-death"),
  aness: (ledger, at) => until(ledger.of.aness, at).length > 0,
};

/** By the item decided about, then by reason. A reason that is not here is never true. */
export const reasonTruths: Readonly<Record<string, Readonly<Record<string, Truth>>>> = {
  "lumbar-puncture": lumbarPuncture,
  intubation,
  "ct-head": imaging,
  "mri-brain": imaging,
  eeg,
  "plasma-exchange": immune,
  tocilizumab: immune,
  aciclovir,
  oseltamivir,
  admission,
  "limits-of-treatment": limits,
};

export const isReasonTrue = (ledger: Ledger, item: string, reason: string, at: number): boolean =>
  reasonTruths[item]?.[reason]?.(ledger, at) ?? false;
