import { TAP_LIMITS } from "../lumbar-puncture";
import type { DecideItem, DecisionReason } from "./item";

/** What a choice is called on screen. */
export const choiceNames: Readonly<Record<string, string>> = {
  admit: "Admit",
  continue: "Continue",
  defer: "Defer",
  discharge: "Discharge home",
  "do-now": "Do it now",
  "full-care": "Full intensive care",
  intubate: "Intubate",
  limit: "Limit intensive care",
  never: "Not in this illness",
  "not-available": "Not available here",
  "not-indicated": "Not indicated",
  observe: "Observe for some hours",
  order: "Order it",
  refer: "Refer for it",
  start: "Start",
  stop: "Stop",
  unstable: "Too unstable for it",
  wait: "Wait and look again",
  watch: "Watch, do not intubate",
};

const reason = (id: string, name: string, ...choices: readonly string[]): DecisionReason => ({
  id,
  name,
  choices,
});

interface DecisionParts {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly reasons: readonly DecisionReason[];
}

/** Writing a decision down costs no time (design): it must never be cheaper to stay silent. */
function decision({ reasons, ...parts }: DecisionParts): DecideItem {
  const choices = [...new Set(reasons.flatMap((r) => r.choices))];
  return { kind: "decide", group: "Decisions", codes: {}, minutes: 0, choices, reasons, ...parts };
}

const lumbarPuncture = decision({
  id: "lumbar-puncture",
  name: "Lumbar puncture: decision",
  synonyms: ["LP decision", "defer LP", "LP not safe"],
  reasons: [
    reason("raised-pressure", "Signs of raised pressure", "defer", "never"),
    reason("low-gcs", "Coma score below 9, or fallen by 3 or more", "defer", "never"),
    reason(
      "coagulopathy",
      `INR above ${TAP_LIMITS.inr} or APTT above ${TAP_LIMITS.aptt} s`,
      "defer",
      "never",
    ),
    reason("abnormal-clotting", "Any clotting result out of range", "defer", "never"),
    reason("low-platelets", `Platelets below ${TAP_LIMITS.platelets}`, "defer", "never"),
    reason("shock", "Shock", "defer", "never"),
    reason("breathing", "Breathing not safe", "defer", "never"),
    reason("focal-signs", "Focal signs or disc swelling, not yet imaged", "defer"),
    reason("recent-convulsion", "Convulsion now or within 30 minutes", "defer"),
    reason("recovered", "Back to baseline", "not-indicated"),
    reason("other-diagnosis", "Another diagnosis is proven", "not-indicated", "never"),
    reason("checks-passed", "Every check is passed", "do-now"),
  ],
});

const intubation = decision({
  id: "intubation",
  name: "Intubation: decision",
  synonyms: ["airway decision", "do not intubate", "tube or watch"],
  reasons: [
    reason("waking", "Waking: the coma score rises", "watch"),
    reason("airway-safe", "Airway reflexes and breathing are safe", "watch"),
    reason("low-gcs", "Coma score 8 or less and not improving", "intubate"),
    reason("reflexes-lost", "Airway reflexes lost", "intubate"),
    reason("failing-breathing", "Breathing fails", "intubate"),
    reason("status", "Status epilepticus that goes on", "intubate"),
    reason("refractory-shock", "Shock that does not answer", "intubate"),
    reason("transfer", "For a scan or a transfer", "intubate"),
  ],
});

const ctHead = decision({
  id: "ct-head",
  name: "CT head: decision",
  synonyms: ["CT decision", "CT not needed"],
  reasons: [
    reason("recovered", "Back to baseline", "not-indicated"),
    reason("mri-instead", "MRI is at hand instead", "not-indicated"),
    reason("unstable", "Too unstable to move", "defer"),
    reason("not-waking", "Not waking as expected", "order"),
    reason("focal-signs", "Focal signs", "order"),
    reason("raised-pressure", "Signs of raised pressure", "order"),
  ],
});

const mriBrain = decision({
  id: "mri-brain",
  name: "MRI brain: decision",
  synonyms: ["MRI decision", "MRI not needed", "MRI impossible"],
  reasons: [
    reason("not-waking", "Not waking as expected", "order"),
    reason("abnormal-ct", "CT abnormal", "order"),
    reason("unstable", "Too unstable to move", "defer", "never"),
    reason("no-slot", "No slot yet", "defer"),
    reason("no-scanner", "No scanner here", "not-available"),
    reason("recovered", "Back to baseline", "not-indicated"),
  ],
});

const eeg = decision({
  id: "eeg",
  name: "EEG: decision",
  synonyms: ["EEG decision", "refer for EEG"],
  reasons: [
    reason("not-waking", "Not waking as expected", "order", "refer"),
    reason("subtle-seizure", "Signs of a silent seizure", "order", "refer"),
    reason("no-eeg", "No EEG here", "refer", "not-available"),
    reason("recovered", "Back to baseline", "not-indicated"),
  ],
});

const plasmaExchange = decision({
  id: "plasma-exchange",
  name: "Plasma exchange: decision",
  synonyms: ["PLEX decision", "exchange or not"],
  reasons: [
    reason("thalamic-lesions", "Both thalami are shown diseased", "start"),
    reason("worsening", "Worsening under steroid", "start"),
    reason("improving", "Improving", "wait", "not-indicated"),
    reason("not-imaged", "No thalamic lesion shown yet", "wait"),
    reason("no-service", "No exchange here", "not-available"),
    reason("pressor-shock", "Shock on vasoactive drugs", "unstable"),
    reason("bleeding", "Bleeding or low calcium", "unstable"),
    reason("recovered", "Back to baseline", "not-indicated"),
    reason("other-diagnosis", "Another diagnosis fits better", "not-indicated"),
  ],
});

const tocilizumab = decision({
  id: "tocilizumab",
  name: "Tocilizumab: decision",
  synonyms: ["TCZ decision", "IL-6 blockade or not"],
  reasons: [
    reason("worsening", "Worsening under steroid", "start"),
    reason("team-discussion", "Discussed with the team, label limits named", "start", "wait"),
    reason("improving", "Improving", "wait", "not-indicated"),
    reason("not-imaged", "No thalamic lesion shown yet", "wait"),
    reason("under-two", "Under 2 years: off-label", "wait", "not-indicated"),
    reason("neutropenia", "Neutrophils low", "wait", "not-indicated"),
    reason("uncontrolled-infection", "Bacterial infection not controlled", "wait", "not-indicated"),
    reason("no-stock", "Not stocked here", "not-available"),
    reason("unstable", "Too unstable", "unstable"),
    reason("recovered", "Back to baseline", "not-indicated"),
    reason("other-diagnosis", "Another diagnosis fits better", "not-indicated"),
  ],
});

const aciclovir = decision({
  id: "aciclovir",
  name: "Aciclovir: decision",
  synonyms: ["continue aciclovir", "stop aciclovir"],
  reasons: [
    reason("pcr-pending", "PCR still out", "continue"),
    reason("early-pcr", "PCR taken too early to trust", "continue"),
    reason("limbic-lesion", "Limbic lesion on MRI", "continue"),
    reason("late-pcr-negative", "PCR after 72 hours negative", "stop"),
    reason("mri-not-hsv", "MRI without limbic lesion", "stop"),
    reason("recovered", "Back to baseline", "stop", "not-indicated"),
    reason("pcr-negative", "First PCR negative", "stop"),
  ],
});

const oseltamivir = decision({
  id: "oseltamivir",
  name: "Oseltamivir: decision",
  synonyms: ["continue oseltamivir", "stop oseltamivir", "continue Tamiflu"],
  reasons: [
    reason("pcr-positive", "Influenza shown", "continue"),
    reason("pcr-pending", "PCR still out", "continue"),
    reason("antigen-unreliable", "A negative antigen does not exclude it", "continue"),
    reason("pcr-negative", "PCR negative", "stop"),
    reason("antigen-negative", "Antigen negative", "stop"),
    reason("course-complete", "Five days given", "stop"),
  ],
});

const admission = decision({
  id: "admission",
  name: "Admission: decision",
  synonyms: ["admit or discharge", "send home or keep", "disposition"],
  reasons: [
    reason("not-at-baseline", "Not back to baseline", "admit", "observe"),
    reason("too-early", "Less than 3 hours from convulsion or sedative", "observe", "admit"),
    reason("recovered", "Back to baseline", "observe", "discharge"),
    reason("parents-worried", "Parents do not know this child like this", "admit", "observe"),
    reason("needs-intensive-care", "Needs intensive care", "admit"),
  ],
});

const limitsOfTreatment = decision({
  id: "limits-of-treatment",
  name: "Limits of treatment: decision",
  synonyms: ["goals of care decision", "limit intensive care", "full care"],
  reasons: [
    reason("may-recover", "May live and recover", "full-care"),
    reason("two-senior-discussion", "Shared, two seniors agree", "limit", "full-care"),
    reason("brain-death", "Brain death found", "limit"),
    reason("aness", "The severity score", "limit"),
  ],
});

/** What a learner may write down as decided, with the reasons that can be given. All design. */
export const decisions: readonly DecideItem[] = [
  lumbarPuncture,
  intubation,
  ctHead,
  mriBrain,
  eeg,
  plasmaExchange,
  tocilizumab,
  aciclovir,
  oseltamivir,
  admission,
  limitsOfTreatment,
];
