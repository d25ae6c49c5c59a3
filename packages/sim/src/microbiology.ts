import { hsvPcrSensitivity, INFLUENZA_ANTIGEN_SENSITIVITY } from "@encephalon/clinical";
import { process, uniform } from "@encephalon/kernel";
import type { Reading } from "./results";
import type { Bench } from "./state";

const ANTIGEN = process("influenza-antigen");
const PCR = process("viral-pcr");
const HSV = process("hsv-pcr");
/** Rapid molecular tests find about 95 % [Merckx2017]. */
const PCR_SENSITIVITY = 0.95;

const isInfluenza = (trigger: string): boolean => trigger.startsWith("influenza");

const TRIGGER_NAMES: Readonly<Record<string, string>> = {
  "influenza-a": "Influenza A",
  "influenza-b": "Influenza B",
  "sars-cov-2": "SARS-CoV-2",
};

/**
 * Tests for germs, by the case's trigger, the test's sensitivity and the child's own luck.
 * Undefined for other items.
 */
export const microbiology = (bench: Bench, item: string, at: number): Reading | undefined =>
  TESTS[item]?.(bench, at);

const rapidPcr = ({ presentation, luck }: Bench): Reading => {
  const { trigger } = presentation.authored;
  const found = trigger in TRIGGER_NAMES && uniform(luck, PCR, 0) < PCR_SENSITIVITY;
  const text = found
    ? `${TRIGGER_NAMES[trigger]} PCR positive.`
    : "Influenza A and B, RSV and SARS-CoV-2 PCR negative.";
  return verdict(PCR_IDS[trigger] ?? "influenza-a-pcr", found, text);
};

const PCR_IDS: Readonly<Record<string, string>> = {
  "influenza-b": "influenza-b-pcr",
  "sars-cov-2": "sars-cov-2-pcr",
};

const noGrowth = (id: string) => (): Reading => verdict(id, false, "No growth at 48 hours.");

const TESTS: Readonly<Record<string, (bench: Bench, at: number) => Reading>> = {
  "influenza-antigen": ({ presentation, luck }) => {
    const { trigger } = presentation.authored;
    const detected = uniform(luck, ANTIGEN, 0) < INFLUENZA_ANTIGEN_SENSITIVITY;
    return isInfluenza(trigger) && detected
      ? verdict("influenza-antigen", true, `${TRIGGER_NAMES[trigger]} antigen positive.`)
      : verdict("influenza-antigen", false, "Influenza A and B antigen negative.");
  },
  "viral-pcr-rapid": rapidPcr,
  "respiratory-panel": rapidPcr,
  "csf-hsv-pcr": ({ presentation, luck }, at) => {
    const infected = presentation.authored.diagnosis === "hsv-encephalitis";
    const sensitivity = hsvPcrSensitivity(at - presentation.facts.onset);
    return infected && uniform(luck, HSV, at) < sensitivity
      ? verdict("csf-hsv-pcr", true, "HSV PCR positive.")
      : verdict("csf-hsv-pcr", false, "HSV-1 and HSV-2 PCR negative.");
  },
  "csf-enterovirus-pcr": () => verdict("csf-enterovirus-pcr", false, "Enterovirus PCR negative."),
  "csf-influenza-a-pcr": () =>
    verdict("csf-influenza-a-pcr", false, "Influenza A PCR negative in CSF."),
  "hhv6-pcr-blood": ({ presentation }) =>
    presentation.authored.trigger === "hhv-6"
      ? verdict("hhv6-pcr-blood", true, "HHV-6 PCR positive in blood.")
      : verdict("hhv6-pcr-blood", false, "HHV-6 PCR negative."),
  "csf-gram-stain": () => verdict("csf-gram-stain", false, "No organisms seen."),
  "blood-culture": noGrowth("blood-culture"),
  "csf-culture": noGrowth("csf-culture"),
  "urine-culture": noGrowth("urine-culture"),
};

const verdict = (id: string, found: boolean, report: string): Reading => ({
  findings: [{ id, value: found ? 1 : 0, unit: "1", text: found ? "positive" : "negative" }],
  report,
});
