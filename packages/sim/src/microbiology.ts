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

/** Tests for germs, by the case's trigger, the test's sensitivity and the child's own luck. Undefined for other items. */
export function microbiology(bench: Bench, item: string, at: number): Reading | undefined {
  const { trigger } = bench.presentation.authored;
  switch (item) {
    case "influenza-antigen": {
      const found =
        isInfluenza(trigger) && uniform(bench.luck, ANTIGEN, 0) < INFLUENZA_ANTIGEN_SENSITIVITY;
      return verdict(
        "influenza-antigen",
        found,
        found
          ? `${TRIGGER_NAMES[trigger]} antigen positive.`
          : "Influenza A and B antigen negative.",
      );
    }
    case "viral-pcr-rapid":
    case "respiratory-panel": {
      const found = trigger in TRIGGER_NAMES && uniform(bench.luck, PCR, 0) < PCR_SENSITIVITY;
      const text = found
        ? `${TRIGGER_NAMES[trigger]} PCR positive.`
        : "Influenza A and B, RSV and SARS-CoV-2 PCR negative.";
      const id =
        trigger === "influenza-b"
          ? "influenza-b-pcr"
          : trigger === "sars-cov-2"
            ? "sars-cov-2-pcr"
            : "influenza-a-pcr";
      return verdict(id, found, text);
    }
    case "csf-hsv-pcr": {
      const infected = bench.presentation.authored.diagnosis === "hsv-encephalitis";
      const sensitivity = hsvPcrSensitivity(at - bench.presentation.facts.onset);
      const found = infected && uniform(bench.luck, HSV, at) < sensitivity;
      return verdict(
        "csf-hsv-pcr",
        found,
        found ? "HSV PCR positive." : "HSV-1 and HSV-2 PCR negative.",
      );
    }
    case "csf-enterovirus-pcr":
      return verdict("csf-enterovirus-pcr", false, "Enterovirus PCR negative.");
    case "csf-influenza-a-pcr":
      return verdict("csf-influenza-a-pcr", false, "Influenza A PCR negative in CSF.");
    case "hhv6-pcr-blood":
      return verdict(
        "hhv6-pcr-blood",
        trigger === "hhv-6",
        trigger === "hhv-6" ? "HHV-6 PCR positive in blood." : "HHV-6 PCR negative.",
      );
    case "csf-gram-stain":
      return verdict("csf-gram-stain", false, "No organisms seen.");
    case "blood-culture":
    case "csf-culture":
    case "urine-culture":
      return verdict(item, false, "No growth at 48 hours.");
    default:
      return undefined;
  }
}

const verdict = (id: string, found: boolean, report: string): Reading => ({
  findings: [{ id, value: found ? 1 : 0, unit: "1", text: found ? "positive" : "negative" }],
  report,
});
