import { expect, test } from "vitest";
import { siteCodes } from "./sites";

test.each([
  { regions: [], codes: [] },
  { regions: ["putamen", "external-capsule"], codes: ["PU/EC"] },
  { regions: ["thalamus", "pons", "midbrain"], codes: ["MB", "PO", "TH"] },
  { regions: ["dentate", "cerebellar-white-matter", "caudate"], codes: ["CB", "caudate"] },
] as const)("$regions are $codes", ({ regions, codes }) => {
  expect(siteCodes(regions)).toEqual(codes);
});
