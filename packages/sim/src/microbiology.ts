import { hsvPcrSensitivity, INFLUENZA_ANTIGEN_SENSITIVITY } from "@encephalon/clinical";
import { process, uniform } from "@encephalon/kernel";
import type { Reading } from "./results";
import type { Bench } from "./state";
import { antibiotic } from "./systems/trigger";
import { V, type Vector } from "./vector";

const ANTIGEN = process("influenza-antigen");
const PCR = process("viral-pcr");
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
export const microbiology = (
  bench: Bench,
  item: string,
  x: Vector,
  at: number,
): Reading | undefined => TESTS[item]?.(bench, x, at);

const rapidPcr = ({ presentation, luck }: Bench): Reading => {
  const { trigger } = presentation.authored;
  const found = trigger in TRIGGER_NAMES && uniform(luck, PCR, 0) < PCR_SENSITIVITY;
  const bystander = presentation.authored.bystander === "rsv";
  const text = [
    ...(found ? [`${TRIGGER_NAMES[trigger]} PCR positive.`] : []),
    ...(bystander ? ["RSV PCR positive."] : []),
    ...(found || bystander ? [] : ["Influenza A and B, RSV and SARS-CoV-2 PCR negative."]),
  ];
  return verdict(PCR_IDS[trigger] ?? "influenza-a-pcr", found, text.join(" "));
};

/** Many viruses at once: what the rapid test finds, and the viruses that only it looks for. */
const respiratoryPanel = (bench: Bench): Reading => {
  const { findings, report } = rapidPcr(bench);
  const rhinovirus = bench.presentation.authored.bystander === "rhinovirus";
  return rhinovirus
    ? { findings, report: `${report} Rhinovirus PCR positive.` }
    : { findings, report };
};

const PCR_IDS: Readonly<Record<string, string>> = {
  "influenza-b": "influenza-b-pcr",
  "sars-cov-2": "sars-cov-2-pcr",
};

/** One virus looked for alone; deep in the airway a molecular test misses next to none (design). */
const oneVirus =
  (item: string, trigger: string, name: string, sensitivity: number) =>
  ({ presentation, luck }: Bench): Reading => {
    const found = presentation.authored.trigger === trigger && uniform(luck, PCR, 0) < sensitivity;
    return verdict(item, found, `${name} PCR ${found ? "positive" : "negative"}.`);
  };
const DEEP = 1;

const CULTURE = process("culture");
const GROWTH = process("culture-growth");
/** Load at which half of the cultures grow (design). */
const HALF_GROW = 0.05;

const ORGANISMS: Readonly<Record<string, string>> = {
  "streptococcus-pyogenes": "Streptococcus pyogenes",
};

/** A running antibiotic keeps most cultures from growing (design). */
const sterilised = (x: Vector): number => 0.8 * antibiotic(x);

/**
 * A culture of a place with so many bacteria: it grows by its load, less under an antibiotic, first seen
 * after 12 to 24 h; without growth it is called at 48 h (timings §1, design).
 */
function culture(id: string, { presentation, luck }: Bench, x: Vector, load: number, at: number) {
  const chance = (load / (load + HALF_GROW)) * (1 - sterilised(x));
  if (load === 0 || uniform(luck, CULTURE, at) >= chance)
    return verdict(id, false, "No growth at 48 hours.");
  const organism = ORGANISMS[presentation.authored.organism] ?? "Mixed skin organisms";
  const after = Math.round(12 * 60 * (1 + uniform(luck, GROWTH, at)));
  return { ...verdict(id, true, `${organism} grows.`), after };
}

/** What of the blood's bacteria has passed a leaking barrier into the fluid (design). */
const inFluid = (x: Vector): number => x[V.bacteria] * Math.max(0, x[V.barrierLeak] - 0.3);
/** Load in the fluid from which a stain shows them (design). */
const STAINS = 0.3;

const TESTS: Readonly<Record<string, (bench: Bench, x: Vector, at: number) => Reading>> = {
  "influenza-antigen": ({ presentation, luck }) => {
    const { trigger } = presentation.authored;
    const detected =
      uniform(luck, ANTIGEN, 0) <
      INFLUENZA_ANTIGEN_SENSITIVITY * presentation.child.drivers.noseShedding;
    return isInfluenza(trigger) && detected
      ? verdict("influenza-antigen", true, `${TRIGGER_NAMES[trigger]} antigen positive.`)
      : verdict("influenza-antigen", false, "Influenza A and B antigen negative.");
  },
  "viral-pcr-rapid": rapidPcr,
  "respiratory-panel": respiratoryPanel,
  "influenza-a-pcr-lower": oneVirus("influenza-a-pcr", "influenza-a", "Influenza A", DEEP),
  "influenza-b-pcr-lower": oneVirus("influenza-b-pcr", "influenza-b", "Influenza B", DEEP),
  "sars-cov-2-pcr": oneVirus("sars-cov-2-pcr", "sars-cov-2", "SARS-CoV-2", PCR_SENSITIVITY),
  "rsv-pcr": ({ presentation }) =>
    presentation.authored.bystander === "rsv"
      ? verdict("rsv-pcr", true, "RSV PCR positive.")
      : verdict("rsv-pcr", false, "RSV PCR negative."),
  "csf-hsv-pcr": ({ presentation }, _, at) => {
    const { neurotropicVirus, csfShedding } = presentation.child.drivers;
    const sensitivity = hsvPcrSensitivity(at - presentation.facts.onset);
    return neurotropicVirus > 0 && csfShedding < sensitivity
      ? verdict("csf-hsv-pcr", true, "HSV PCR positive.")
      : verdict("csf-hsv-pcr", false, "HSV-1 and HSV-2 PCR negative.");
  },
  "csf-hhv6-pcr": ({ presentation }) =>
    presentation.authored.trigger === "hhv-6"
      ? verdict("csf-hhv6-pcr", true, "HHV-6 PCR positive in CSF.")
      : verdict("csf-hhv6-pcr", false, "HHV-6 PCR negative in CSF."),
  "csf-enterovirus-pcr": () => verdict("csf-enterovirus-pcr", false, "Enterovirus PCR negative."),
  "csf-influenza-a-pcr": () =>
    verdict("csf-influenza-a-pcr", false, "Influenza A PCR negative in CSF."),
  "csf-influenza-b-pcr": () =>
    verdict("csf-influenza-b-pcr", false, "Influenza B PCR negative in CSF."),
  "csf-sars-cov-2-pcr": () =>
    verdict("csf-sars-cov-2-pcr", false, "SARS-CoV-2 PCR negative in CSF."),
  "hhv6-pcr-blood": ({ presentation }) =>
    presentation.authored.trigger === "hhv-6"
      ? verdict("hhv6-pcr-blood", true, "HHV-6 PCR positive in blood.")
      : verdict("hhv6-pcr-blood", false, "HHV-6 PCR negative."),
  "csf-gram-stain": (_, x) =>
    inFluid(x) > STAINS
      ? verdict("csf-gram-stain", true, "Organisms seen.")
      : verdict("csf-gram-stain", false, "No organisms seen."),
  "blood-culture": (bench, x, at) => culture("blood-culture", bench, x, x[V.bacteria], at),
  "csf-culture": (bench, x, at) => culture("csf-culture", bench, x, inFluid(x), at),
  "urine-culture": () => verdict("urine-culture", false, "No growth at 48 hours."),
  "throat-culture": (bench, x, at) => culture("throat-culture", bench, x, x[V.bacteria], at),
  "malaria-film": () => verdict("malaria-film", false, "No parasites seen."),
  "strep-a-antigen": ({ presentation }, x) =>
    presentation.authored.organism === "streptococcus-pyogenes" && x[V.bacteria] > HALF_GROW
      ? verdict("strep-a-antigen", true, "Group A streptococcus antigen positive.")
      : verdict("strep-a-antigen", false, "Group A streptococcus antigen negative."),
};

const verdict = (id: string, found: boolean, report: string): Reading => ({
  findings: [{ id, value: found ? 1 : 0, unit: "1", text: found ? "positive" : "negative" }],
  report,
});
