import { parseCase } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { firstMinute } from "../testing/first-minute";
import { m4 } from "./m4";

// Windows are the full limits of the key features and decisive steps, in minutes from arrival.
const parsed = parseCase(m4);
if (!parsed.ok) throw new Error(parsed.error.code);
const { goodCare, recorded } = parsed.value;

describe("good care of M4", () => {
  test.each([
    { feature: "K1 gas", kind: "order", item: "blood-gas-capillary", latest: 15 },
    { feature: "K1 ammonia", kind: "order", item: "ammonia", latest: 60 },
    { feature: "K2 airway", kind: "do", item: "intubation", latest: 30 },
    { feature: "D4a glucose", kind: "give", item: "maintenance-isotonic", latest: 57 },
    { feature: "D4b thiamine", kind: "give", item: "thiamine", latest: 120 },
    { feature: "D4b biotin", kind: "give", item: "biotin", latest: 120 },
    { feature: "K10 CT", kind: "order", item: "ct-head", latest: 335 },
    { feature: "K10 MRI at A+6", kind: "order", item: "mri-brain", latest: 360 },
    { feature: "K7 decision", kind: "decide", item: "lumbar-puncture", latest: 720 },
    { feature: "K14 first talk", kind: "do", item: "family-talk", latest: 360 },
  ])("$feature is in time", ({ kind, item, latest }) => {
    expect(firstMinute(goodCare, kind, item)).toBeLessThanOrEqual(latest);
  });

  test("neither fasts him, nor gives lactate, valproate, propofol or steroid", () => {
    expect(firstMinute(goodCare, "do", "nil-by-mouth")).toBe(Number.POSITIVE_INFINITY);
    for (const drug of ["ringer-lactate", "valproate", "propofol", "methylprednisolone"])
      expect(firstMinute(goodCare, "give", drug), drug).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("the recorded course of M4", () => {
  test.each([
    // The tube is in, the scan begins or the sugar runs at the hour that the case states.
    { what: "airway A+6", kind: "do", item: "intubation", at: 360 - 20 },
    { what: "ten hours without sugar", kind: "give", item: "maintenance-isotonic", at: 600 },
    { what: "MRI A+12", kind: "order", item: "mri-brain", at: 720 - 40 },
    { what: "vitamins on day 2", kind: "give", item: "thiamine", at: 1620 },
  ])("$what", ({ kind, item, at }) => {
    expect(firstMinute(recorded, kind, item)).toBe(at);
  });

  test("keeps its errors: lactate in the bag, nothing by mouth", () => {
    expect(firstMinute(recorded, "give", "ringer-lactate")).toBeLessThan(60);
    expect(firstMinute(recorded, "do", "nil-by-mouth")).toBeLessThan(60);
  });
});
