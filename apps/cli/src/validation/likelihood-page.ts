import { type ComparedLikelihood, FAR } from "@encephalon/authoring";

/**
 * Which of the two is wrong where they are far apart, for necrotizing encephalopathy: the only class of which a
 * population was counted. A class of look-alikes is one case, which shows its own findings and no class's.
 */
const JUDGED: Readonly<Record<string, string>> = {
  "csf-protein-alone":
    "The simulation: the guideline taps only children who are safe to tap, who leak least; of 41 children it was 59 % [Zhu2021].",
  "focal-on-arrival":
    "The simulation: it makes no one-sided weakness in this disease; half of six children had focal signs [Seo2010].",
  "lactate-without-shock":
    "Neither is known; the design table allows for what the model leaves out.",
  "family-or-regression":
    "Neither: the nine have silent families, and families with the gene exist [GeneReviews-ANE1].",
  "csf-cells": "Neither is known; the disease has no pleocytosis by definition [Mizuguchi1997].",
  "mri-striatum":
    "The simulation shows putamina with thalami, which is another finding of the table.",
  "mri-normal":
    "The design table, a little: a mild child who is scanned early can have a clear scan.",
  "crp-high": "Neither is known: no simulated child of 60 is one in a hundred at most.",
};

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;

/** docs/likelihoods.md. */
export function likelihoodPage(compared: readonly ComparedLikelihood[]): string {
  const far = compared.filter(({ factor }) => factor > FAR);
  const ours = far.filter((one) => one.class === "ANE");
  const others = [...new Set(far.map((one) => one.class))].filter((name) => name !== "ANE");
  const lines = ours.map(
    ({ finding, design, present, looked }) =>
      `| ${finding} | ${percent(design)} | ${present}/${looked} | ${JUDGED[finding] ?? "Not judged."} |`,
  );
  return `# Likelihoods, counted

Simulated, not for care. Generated from \`docs/validation/likelihoods.json\` by a test: the findings of children whom the guideline worked up, beside the table that recognition uses (design). Listed is what differs more than ${FAR}-fold.

**The counts do not replace the table.** For necrotizing encephalopathy a population was counted, and where it is far from the table no published figure says that the table is wrong. Each class of look-alikes is one case: it has its own finding in every child and the others in none, so its counts say which of our cases a child is, not which disease. They can replace the table when each class has a population.

## Necrotizing encephalopathy

| finding | table | simulated | which was wrong |
| --- | --- | --- | --- |
${lines.join("\n")}

## Look-alikes, one case a class

${others
  .map((name) => {
    const own = far.filter((one) => one.class === name);
    return `- ${name}: ${own.map(({ finding, design, present, looked }) => `${finding} (${percent(design)}, ${present}/${looked})`).join("; ")}`;
  })
  .join("\n")}
`;
}
