import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ABLATIONS, validationOf } from "@encephalon/authoring";
import { afterAll, expect, test } from "vitest";
import { printValidation } from "../print/print-validation";
import { desk, ROOT } from "../testing/call";
import { cohortFromText } from "../validation/cohort-file";
import { ablatedValidation } from "../validation/run-validation";
import { summaryOf, unmoved } from "../validation/summary";
import { validateCommand } from "./validate";

const here = desk();
afterAll(here.remove);

const { children } = cohortFromText(
  readFileSync(join(ROOT, "docs/validation/cohort.json"), "utf8"),
);

test.each([
  { name: "an ablation that is not one", argv: ["--ablation", "no-brain"], exit: 2 },
  { name: "a page of another number of children", argv: ["--write", "--n", "60"], exit: 1 },
  { name: "a first result without its page", argv: ["--freeze-first"], exit: 1 },
])("$name is refused", async ({ argv, exit }) => {
  const { exit: got, stdout } = await here.call("validate", ...argv);
  expect(got).toBe(exit);
  expect(stdout).toBe("");
});

test("it takes every ablation by its name", () => {
  for (const name of ABLATIONS) {
    expect(validateCommand.options.ablation?.read(name)).toEqual({ ok: true, value: name });
  }
});

test("people read it by series, with what an ablation leaves standing", async () => {
  const ablation = "shuffled-severity";
  const shuffled = await ablatedValidation(children, ablation, { world: here.world, workers: 1 });
  if (!shuffled.ok) throw new Error(shuffled.error.message);
  const found = shuffled.value;
  const left = unmoved(found.verdicts, ablation).map(({ id }) => id);
  const text = printValidation({ ...found, ablation, summary: summaryOf(found), unmoved: left });
  expect(left).toEqual([]);
  expect(text).toContain("Silverman2025, kept back");
  expect(text).toContain("Every row that names shuffled-severity fails under it.");
});

test("as many rows pass as do not fail", () => {
  const validation = validationOf(children);
  const { rows, keptBackRows } = summaryOf(validation);
  expect(rows.of).toBe(validation.verdicts.length);
  expect(rows.passing).toBe(validation.verdicts.filter(({ passes }) => passes).length);
  expect(keptBackRows.of).toBeLessThan(rows.of);
});
