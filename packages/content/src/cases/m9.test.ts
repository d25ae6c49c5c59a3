import { parseCase } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { firstMinute } from "../testing/first-minute";
import { m9 } from "./m9";

// Windows are the full limits of the key features and decisive steps, in minutes from arrival.
const parsed = parseCase(m9);
if (!parsed.ok) throw new Error(parsed.error.code);
const { goodCare, recorded } = parsed.value;

describe("good care of M9", () => {
  test.each([
    { feature: "K3 first drug", kind: "give", item: "lorazepam", latest: 2 },
    { feature: "K1 gas", kind: "order", item: "blood-gas-capillary", latest: 15 },
    { feature: "K1 ammonia", kind: "order", item: "ammonia", latest: 60 },
    { feature: "D9 thiamine", kind: "give", item: "thiamine", latest: 352 },
    { feature: "D9 biotin", kind: "give", item: "biotin", latest: 352 },
    { feature: "K10 CT", kind: "order", item: "ct-head", latest: 335 },
    { feature: "K10 MRI at A+12", kind: "order", item: "mri-brain", latest: 720 },
    { feature: "K7 tap at A+6", kind: "do", item: "lumbar-puncture", latest: 360 },
    { feature: "K14 first talk", kind: "do", item: "family-talk", latest: 360 },
  ])("$feature is in time", ({ kind, item, latest }) => {
    expect(firstMinute(goodCare, kind, item)).toBeLessThanOrEqual(latest);
  });

  test("images before the tap, and gives neither valproate nor steroid", () => {
    expect(firstMinute(goodCare, "order", "ct-head")).toBeLessThan(
      firstMinute(goodCare, "do", "lumbar-puncture"),
    );
    for (const drug of ["valproate", "methylprednisolone"])
      expect(firstMinute(goodCare, "give", drug), drug).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("the recorded course of M9", () => {
  test.each([
    // In the vein, or in the scanner, at the hour that the case states.
    { what: "aciclovir A+4", kind: "give", item: "aciclovir", at: 240 - 30 },
    { what: "steroid A+4", kind: "give", item: "methylprednisolone", at: 240 - 30 },
    { what: "MRI A+20", kind: "order", item: "mri-brain", at: 1200 - 40 },
    { what: "vitamins on day 4", kind: "give", item: "thiamine", at: 4400 },
  ])("$what", ({ kind, item, at }) => {
    expect(firstMinute(recorded, kind, item)).toBe(at);
  });
});
