const CEREBELLUM =
  "In the model cerebellar lesions go with severity: set on the milder mixture of Zhu2021 (44 %), they are commoner in " +
  "intensive care at large than in any series.";
const SITES_DIFFER =
  "Series differ more in this site than they can by chance, and by more than was allowed for; how each looked is not known.";

/** Why a row fails, as far as it is known; a row that fails stays. */
const REASONS: Readonly<Record<string, string>> = {
  "AST Zhu2021":
    "AST leaks from liver and muscle in nearly every simulated child: all nine landmarks had it raised at the door.",
  "LDH Zhu2021":
    "The limit of 300 U/L lies within what healthy toddlers have on the model's method, and all landmarks begin above it.",
  "cavity Zhu2021":
    "Many simulated survivors have little necrosis; the limit from which a scan shows a hole is design.",
  "deaths ANE14-2022":
    "Its children were hardly ever in shock (1 of 14), but two covariates are too few for a mixture of its own.",
  "deaths Lin2023": "Ten of its twelve children were over five years, and all had SARS-CoV-2.",
  "organ failure Zhu2021": "The series does not say which limits it used; ours are design.",
  "day of death Silverman2025":
    "In the model death is declared a day and a half after complete herniation, and herniation itself comes late.",
  "early CT Cai2024":
    "The emulated units scan within a few hours of the door, when the simulated thalami are faint and are read as normal; " +
    "the hour of the series' scans is not known.",
  "brainstem Bashiri2020": SITES_DIFFER,
  "cerebellum Ibrahim2020": CEREBELLUM,
  "cerebellum Xiao2024": CEREBELLUM,
  "cerebellum Wong2006": CEREBELLUM,
  "cerebellum Tian2020": CEREBELLUM,
  "white matter Ibrahim2020": SITES_DIFFER,
  "white matter Tian2020": SITES_DIFFER,
  "white matter Wong2006": SITES_DIFFER,
  "basal ganglia Ibrahim2020": SITES_DIFFER,
  "recovery He2026":
    "The series found a sequela in every survivor; normal activity (POPC 1) may hide one that its examiners found.",
  "steroid without brainstem lesion Okumura2009":
    "None of five without an early pulse did well; in the model the pulse gives little, and without it a third do well.",
  "exchange LiK2021":
    "None of ten died. What the model gives by selection and effect together goes the same way, and not as far.",
  "tocilizumab TCZ2024":
    "The emulated units block interleukin 6 in the severest alone, and a few hours too late for most; what the drug gives " +
    "does not make up for that. The series may have given it earlier, or to those who had time for it.",
  "good without brainstem lesion Chang2022":
    "Eight children; simulated children without a brainstem lesion still have thalami that cost them a good outcome.",
};

export const whyItFails = (row: string): string =>
  REASONS[row] ?? "No reason is known beyond the distance itself.";
