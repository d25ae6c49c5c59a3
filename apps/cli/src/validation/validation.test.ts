import { readFileSync } from "node:fs";
import { join } from "node:path";
import { baseChild, inputHash, validationOf, whyItFails } from "@encephalon/authoring";
import { expect, test } from "vitest";
import { ROOT } from "../testing/call";
import { cohortFromText } from "./cohort-file";
import { FIRST_RESULT, publishedFirst } from "./first-result";
import { landmarks } from "./landmarks";
import { type AblatedRow, page } from "./page";
import { plotsOf } from "./plots";
import { summaryOf } from "./summary";

/** When one of these fails, `npm run -s cli -- validate --write` writes the page anew. */
const stored = (file: string): string => readFileSync(join(ROOT, "docs", file), "utf8");
const { inputHash: hash, children } = cohortFromText(stored("validation/cohort.json"));
const validation = validationOf(children);
const { ablated } = JSON.parse(stored("validation/ablations.json")) as {
  readonly inputHash: string;
  readonly ablated: readonly AblatedRow[];
};

test("the stored cohort is of today's inputs", () => {
  expect(inputHash(landmarks, children.length)).toBe(hash);
});

test.each([1, 2, 3])("child %i plays as it was stored", (seed) => {
  expect(baseChild(landmarks, seed)).toEqual(children[seed - 1]);
});

test("the page is what the stored cohort gives", () => {
  const plots = plotsOf(children, validation);
  const text = page({
    inputHash: hash,
    base: children,
    validation,
    ablated,
    plots,
    first: publishedFirst(join(ROOT, "docs/validation", FIRST_RESULT)),
  });
  expect(stored("validation.md")).toBe(text);
  for (const { file, svg } of plots) expect(stored(`validation/${file}`)).toBe(svg);
});

test("the mixtures are those that were frozen", () => {
  const frozen = JSON.parse(stored("validation/mixtures.json")) as { readonly mixtures: unknown };
  const own = validation.mixtures.map(({ weights: _, ...mixture }) => mixture);
  expect(frozen.mixtures).toEqual(JSON.parse(JSON.stringify(own)));
});

test("every ablation is named, and fails every row that names it", () => {
  expect(new Set(ablated.map(({ ablation }) => ablation)).size).toBe(4);
  expect(ablated.filter(({ passes }) => passes)).toEqual([]);
});

test("at least 85 % of the rows pass and 75 % of the series kept back, and what fails has its reason", () => {
  const { rows, keptBackSeries } = summaryOf(validation);
  expect(rows.passing / rows.of).toBeGreaterThanOrEqual(0.85);
  expect(keptBackSeries.passing / keptBackSeries.of).toBeGreaterThanOrEqual(0.75);
  const failing = validation.verdicts.filter(({ passes }) => !passes);
  expect(failing.filter(({ id }) => whyItFails(id).startsWith("No reason"))).toEqual([]);
});
