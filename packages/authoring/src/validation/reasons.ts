const SITES_DIFFER =
  "Series differ more in this site than they can by chance, and by more than was allowed for; how each looked is not known.";
const PRODROME =
  "This series' prodromes are longer than those of two larger ones; in the model the sicker, whom intensive care at large " +
  "weighs up, have the shorter.";
const LIMITS = "The series does not say which limits it used; ours are design.";

/** Why a row fails, or stands at the edge, as far as it is known; a row that fails stays. */
const REASONS: Readonly<Record<string, string>> = {
  "prodrome FanX2022": PRODROME,
  "prodrome Zhu2021":
    "Its children fell ill fast though they were the milder; in the model the milder have the longer prodromes [He2026].",
  "AST Zhu2021":
    "AST leaks from liver and muscle in nearly every simulated child: all nine landmarks had it raised at the door.",
  "LDH Zhu2021":
    "The limit of 300 U/L lies within what healthy toddlers have on the model's method.",
  "cavity Zhu2021": "The limit from which a scan shows a hole is design.",
  "cavity Wong2006":
    "The limit from which a scan shows a hole is design; how long after the illness it looked is not known.",
  "haemorrhage Wong2006":
    "Series differ from 42 to 82 % in this; the limit is the simulator's own for what the naked eye sees.",
  "haemorrhage at diagnosis Ibrahim2020":
    "The simulated SWI shows a focus in nearly every child within 36 h; how strong its magnet was, and when it looked, is not known.",
  "deaths ANE14-2022":
    "Its children were hardly ever in shock (1 of 14), but two covariates are too few for a mixture of its own.",
  "deaths Lin2023": "Ten of its twelve children were over five years, and all had SARS-CoV-2.",
  "organ failure Zhu2021": LIMITS,
  "organ failure Fang2023": LIMITS,
  "herniation Silverman2025":
    "In the model hardly anybody with this disease dies of anything else.",
  "day of death Silverman2025":
    "In the model it takes two days from the first neurological sign until herniation is complete, and one more until death " +
    "is declared.",
  "early CT Cai2024":
    "The emulated units scan about five hours after the first neurological sign; the hour of the series' scans is not known.",
  "brainstem Bashiri2020": SITES_DIFFER,
  "cerebellum Ibrahim2020": SITES_DIFFER,
  "cerebellum Xiao2024": SITES_DIFFER,
  "cerebellum Wong2006": SITES_DIFFER,
  "cerebellum Tian2020": SITES_DIFFER,
  "white matter Zhu2021": SITES_DIFFER,
  "white matter Tian2020": SITES_DIFFER,
  "basal ganglia Ibrahim2020": SITES_DIFFER,
  "POPC at 6 months Xiao2024":
    "Six of its twenty who left hospital were not followed; the model's survivors are milder, as other series have them.",
  "recovery He2026":
    "The series found a sequela in every survivor; normal activity (POPC 1) may hide one that its examiners found.",
  "steroid without brainstem lesion Okumura2009":
    "None of five without an early pulse did well; in the model two in five do.",
  "exchange LiK2021":
    "None of ten died. What the model gives by selection and effect together goes the same way, and not as far.",
  "tocilizumab TCZ2024":
    "The emulated units block interleukin 6 in the severest alone, and a few hours too late for most.",
  "good without brainstem lesion Chang2022":
    "Eight children; simulated children without a brainstem lesion still have thalami that cost them a good outcome.",
};

export const whyItFails = (row: string): string =>
  REASONS[row] ?? "No reason is known beyond the distance itself.";
