import type { BySetting } from "./catalogue/item";

const bySetting = (district: number, tertiary: number): BySetting => ({
  district,
  tertiary,
  basis: "design",
});

/** Where the child is: it decides every turnaround. */
export type HospitalSetting = "district" | "tertiary";

/** Minutes of procedures and services that have no turnaround of their own. All design. */
export const timings = {
  /** Preparation to end. */
  lumbarPuncture: bySetting(30, 20),
  ct: {
    awayFromBedside: bySetting(25, 20),
    firstRead: bySetting(20, 10),
    formalReport: bySetting(60, 45),
    venogramAdded: 10,
  },
  mri: {
    prepareWithAnaesthesia: bySetting(45, 40),
    prepareVentilated: bySetting(30, 25),
    prepareWithout: bySetting(10, 10),
    /** The middle of 90 to 120 and of 80 to 110. */
    awayFromBedside: bySetting(105, 95),
    /** Scores count an MRI as known this long after the scan starts. */
    knownAfterStart: 60,
    /** Vital signs on the scanner come this often, without examination. */
    scannerMonitoringEvery: 5,
  },
  eeg: { leadsOnAtNight: bySetting(180, 120) },
  cultureFirstPositive: {
    /** The middle of 14 to 24 and of 12 to 24 hours. */
    blood: bySetting(1140, 1080),
    csf: bySetting(1440, 1440),
  },
  /** Decision to tube. */
  intubation: { prepared: 20, crash: 8, apnoea: 1 },
  peripheralLine: { usual: 5, inShock: 10 },
  fluidBolus: { byPush: 10, recheck: 1 },
  /** Decision to first exchange, and one session: the middles of 3 to 6 and 2 to 3 hours. */
  plasmaExchange: { toFirst: 270, session: 150 },
  icpMonitorFromCall: 90,
  neurosurgeonAtBedside: 60,
  bloodProductRun: 45,
  /** History: the first question and each focused one after it. */
  question: { first: 5, focused: 1 },
} as const;

/** Sensitivity of HSV PCR in CSF by minutes since the first neurological sign (design). */
export function hsvPcrSensitivity(minutesSinceOnset: number): number {
  if (minutesSinceOnset < 24 * 60) return 0.75;
  return minutesSinceOnset <= 72 * 60 ? 0.85 : 0.97;
}

/** Sensitivity of a rapid influenza antigen test in children, 66.6 %. Source: Chartrand2012. */
export const INFLUENZA_ANTIGEN_SENSITIVITY = 0.666;
