import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  ABLATIONS,
  type EmulatedChild,
  inputHash,
  type Mixture,
  mixturesOf,
  type Validation,
  validationOf,
} from "@encephalon/authoring";
import { ok, type Result } from "@encephalon/kernel";
import type { Failure } from "../failure";
import { cohortToText } from "./cohort-file";
import { FIRST_RESULT, type FirstResult, publishedFirst, publishFirst } from "./first-result";
import { landmarks } from "./landmarks";
import { type AblatedRow, page } from "./page";
import { plotsOf } from "./plots";
import { ablatedValidation, type Hands } from "./run-validation";

/** The page, its plots and its data, in this order: mixtures are on disk before a row is read. */
export async function writeValidation(
  base: readonly EmulatedChild[],
  freeze: boolean,
  hands: Hands,
): Promise<Result<null, Failure>> {
  const { root } = hands.world;
  const folder = join(root, "docs", "validation");
  mkdirSync(folder, { recursive: true });
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const hash = inputHash(landmarks, base.length);
  write("mixtures.json", asJson({ inputHash: hash, mixtures: withoutWeights(mixturesOf(base)) }));
  const validation = validationOf(base);
  write("cohort.json", cohortToText(hash, base));
  const first = firstResult(root, validation, freeze);
  if (!first.ok) return first;
  const rows = await ablatedRows(base, hands);
  if (!rows.ok) return rows;
  const ablated = rows.value;
  write("ablations.json", asJson({ inputHash: hash, ablated }));
  const plots = plotsOf(base, validation);
  for (const { file, svg } of plots) write(file, svg);
  const text = page({ inputHash: hash, base, validation, ablated, plots, first: first.value });
  writeFileSync(join(root, "docs", "validation.md"), text);
  return ok(null);
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const withoutWeights = (mixtures: readonly Mixture[]) =>
  mixtures.map(({ weights: _, ...mixture }) => mixture);

/** Every row under every ablation that it names. */
async function ablatedRows(
  base: readonly EmulatedChild[],
  hands: Hands,
): Promise<Result<readonly AblatedRow[], Failure>> {
  const rows: AblatedRow[] = [];
  for (const ablation of ABLATIONS) {
    hands.world.tell(ablation);
    const found = await ablatedValidation(base, ablation, hands);
    if (!found.ok) return found;
    const named = found.value.verdicts.filter(({ refutedBy }) => refutedBy.includes(ablation));
    rows.push(
      ...named.map(({ id, simulated, p, passes }) => ({ ablation, id, simulated, p, passes })),
    );
  }
  return ok(rows);
}

/** The first result of the series kept back: published now, before, or not yet. */
function firstResult(
  root: string,
  { verdicts }: Validation,
  freeze: boolean,
): Result<FirstResult | null, Failure> {
  const file = join(root, "docs", "validation", FIRST_RESULT);
  if (!freeze) return ok(publishedFirst(file));
  return publishFirst(file, () => ({
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim(),
    verdicts: verdicts.filter(({ keptBack }) => keptBack),
  }));
}
