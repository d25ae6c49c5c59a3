import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  ABLATIONS,
  type EmulatedChild,
  inputHash,
  type Validation,
  validationOf,
} from "@encephalon/authoring";
import { ok, type Result } from "@encephalon/kernel";
import type { Failure } from "../failure";
import { cohortToText } from "./cohort-file";
import { FIRST_RESULT, type FirstResult, publishedFirst, publishFirst } from "./first-result";
import { type AblatedRow, page } from "./page";
import { plotsOf } from "./plots";
import { ablatedValidation, landmarks } from "./run-validation";

interface Wish {
  readonly freeze: boolean;
  readonly tell: (line: string) => void;
}

/** The page, its plots and its data, in this order: mixtures are on disk before a row is read. */
export function writeValidation(
  root: string,
  base: readonly EmulatedChild[],
  { freeze, tell }: Wish,
): Result<null, Failure> {
  const folder = join(root, "docs", "validation");
  mkdirSync(folder, { recursive: true });
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const hash = inputHash(landmarks, base.length);
  const validation = validationOf(base);
  write("mixtures.json", asJson({ inputHash: hash, mixtures: withoutWeights(validation) }));
  write("cohort.json", cohortToText(hash, base));
  const first = firstResult(root, validation, freeze);
  if (!first.ok) return first;
  const ablated = ablatedRows(base, tell);
  write("ablations.json", asJson({ inputHash: hash, ablated }));
  const plots = plotsOf(base, validation);
  for (const { file, svg } of plots) write(file, svg);
  const text = page({ inputHash: hash, base, validation, ablated, plots, first: first.value });
  writeFileSync(join(root, "docs", "validation.md"), text);
  return ok(null);
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const withoutWeights = ({ mixtures }: Validation) =>
  mixtures.map(({ weights: _, ...mixture }) => mixture);

/** Every row under every ablation that it names. */
function ablatedRows(
  base: readonly EmulatedChild[],
  tell: (line: string) => void,
): readonly AblatedRow[] {
  return ABLATIONS.flatMap((ablation) => {
    tell(ablation);
    const { verdicts } = ablatedValidation(base, ablation, tell);
    return verdicts
      .filter(({ refutedBy }) => refutedBy.includes(ablation))
      .map(({ id, simulated, p, passes }) => ({ ablation, id, simulated, p, passes }));
  });
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
