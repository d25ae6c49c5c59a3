/** Why a row fails, as far as it is known; a row that fails stays. */
const REASONS: Readonly<Record<string, string>> = {
  "AST Zhu2021":
    "AST leaks from liver and muscle in nearly every simulated child, since all nine landmarks had it raised at the door.",
  "LDH Zhu2021":
    "The limit of 300 U/L lies within what healthy toddlers have on the model's method, and all landmarks begin above it.",
  "cavity Zhu2021":
    "Half of the simulated survivors have little necrosis; the limit at which a scan shows a hole is design.",
  "day of death Silverman2025":
    "Death is declared a day and a half after complete herniation; herniation itself comes about a day and a half sooner. " +
    "Where care is withdrawn earlier, the declared death comes earlier too.",
  "early CT Cai2024":
    "The emulated units scan within a few hours of the door, when the simulated thalami are still faint; the hour of the " +
    "series' scans is not known.",
  "brainstem Bashiri2020":
    "Brainstem lesions are set to the 76 % of one series; series range from 42 to 88 %.",
};

export const whyItFails = (row: string): string =>
  REASONS[row] ?? "No reason is known beyond the distance itself.";
