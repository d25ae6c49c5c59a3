import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CountsByClass, compareLikelihoods } from "@encephalon/authoring";
import { expect, test } from "vitest";
import { ROOT } from "../testing/call";
import { likelihoodPage } from "./likelihood-page";

const counts = JSON.parse(readFileSync(join(ROOT, "docs/validation/likelihoods.json"), "utf8")) as {
  readonly counts: CountsByClass;
}; // written by `likelihoods --write` alone

test("where counts and table differ is listed, and the list is up to date", async () => {
  const page = likelihoodPage(compareLikelihoods(counts.counts));
  await expect(page).toMatchFileSnapshot("../../../../docs/likelihoods.md");
});

test("the counted population has the disease's own pattern", () => {
  const ours = compareLikelihoods(counts.counts).filter((one) => one.class === "ANE");
  const of = (finding: string) => ours.find((one) => one.finding === finding);
  expect(of("mri-thalami")?.simulated).toBeGreaterThan(0.8);
  expect(of("ammonia-high")?.simulated).toBeLessThan(0.05);
});
