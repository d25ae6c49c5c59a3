import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ComparedLikelihood,
  type CountsByClass,
  compareLikelihoods,
  countFindings,
  FAR,
  generateCase,
  type Seeded,
} from "@encephalon/authoring";
import { findDiagnosis } from "@encephalon/clinical";
import { cases } from "@encephalon/content";
import { ok } from "@encephalon/kernel";
import type { Case } from "@encephalon/model";
import { SIM_VERSION } from "@encephalon/sim";
import { numberArgument, optional, switchArgument } from "../argument";
import { command } from "../command";
import { columns } from "../print/columns";
import { landmarks } from "../validation/landmarks";

const MOST = 10_000;

export const likelihoodsCommand = command({
  name: "likelihoods",
  does: "counts what the guideline finds in the population and the look-alikes, beside the table of recognition",
  takes: {},
  options: {
    n: optional(numberArgument("children of each class", { low: 1, high: MOST }), 60),
    write: switchArgument("writes docs/validation/likelihoods.json"),
  },
  compute: ({ n, write }, { root, tell }) => {
    const seeds = Array.from({ length: n }, (_, k) => k + 1);
    const counts = countsOf(seeds, tell);
    if (write) {
      const text = JSON.stringify({ simulated: true, simVersion: SIM_VERSION, n, counts }, null, 1);
      writeFileSync(join(root, "docs", "validation", "likelihoods.json"), `${text}\n`);
    }
    return ok(compareLikelihoods(counts));
  },
  print: printLikelihoods,
});

function countsOf(seeds: readonly number[], tell: (line: string) => void): CountsByClass {
  const population = seeds.map((seed) => ({ authored: generateCase(landmarks, seed), seed }));
  const looking = cases.filter(({ kind }) => kind === "look-alike");
  const counted = (children: readonly Seeded[]) => Object.fromEntries(countFindings(children));
  const alike = looking.flatMap((authored) => {
    tell(authored.id);
    const name = classOf(authored);
    return name ? [[name, counted(seeds.map((seed) => ({ authored, seed })))]] : [];
  });
  return { ANE: counted(population), ...Object.fromEntries(alike) };
}

const classOf = ({ diagnosis }: Case) => findDiagnosis(diagnosis)?.class;

function printLikelihoods(compared: readonly ComparedLikelihood[]): string {
  const lines = compared.map(({ class: name, finding, design, present, looked, factor }) => [
    name,
    finding,
    `table ${design}`,
    `simulated ${present}/${looked}`,
    factor > FAR ? `${factor.toFixed(1)}-fold` : "",
  ]);
  return `Simulated, not for care.\n\n${columns(lines)}`;
}
