import { expect, test } from "vitest";
import { isRefId, references, strengthWords } from "./references";

test.each([
  "Zhang2025-seed",
  "Yamamoto2015",
  "DECON",
  "CHOP-SE",
  "Okumura2009",
  "Chang2022",
  "He2026",
  "NICE-LP",
  "ABN-HSV",
  "AAP2022flu",
  "Kochanek2019",
  "ACCM2017",
  "Nagao2008",
  "Philippon2016",
  "Kapur2019",
])("%s is known", (id) => {
  expect(isRefId(id)).toBe(true);
});

test("every reference has a citation and a strength that has words", () => {
  for (const [id, { citation, verification }] of Object.entries(references)) {
    expect(citation.trim(), id).not.toBe("");
    expect(citation, id).not.toMatch(/\*\*|\[/);
    expect(strengthWords[verification], id).toBeTruthy();
  }
});

test("what every object has is not a reference", () => {
  expect(isRefId("constructor")).toBe(false);
});
