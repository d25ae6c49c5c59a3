import { parseCase } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { tubed } from "../orders";
import { firstMinute } from "../testing/first-minute";
import { m7 } from "./m7";

// Windows are the full limits of the key features and decisive steps, in minutes from arrival.
const parsed = parseCase(m7);
if (!parsed.ok) throw new Error(parsed.error.code);
const { goodCare, recorded } = parsed.value;

describe("good care of M7", () => {
  test.each([
    { feature: "K1 glucose", kind: "order", item: "glucose-blood", latest: 15 },
    { feature: "K1 gas", kind: "order", item: "blood-gas-venous", latest: 15 },
    { feature: "K1 ammonia", kind: "order", item: "ammonia", latest: 60 },
    { feature: "glucose treated", kind: "give", item: "glucose-10", latest: 20 },
    { feature: "K4 bolus", kind: "give", item: "saline-0-9", latest: 17 },
    { feature: "K4 vasoactive drug", kind: "give", item: "adrenaline", latest: 52 },
    { feature: "K5 antibiotic in shock", kind: "give", item: "ceftriaxone", latest: 52 },
    { feature: "K7 no tap in shock", kind: "decide", item: "lumbar-puncture", latest: 720 },
    { feature: "D7a toxin stopped", kind: "give", item: "clindamycin", latest: 30 },
    { feature: "D7a surgeon", kind: "call", item: "surgery", latest: 60 },
    { feature: "D7b theatre", kind: "do", item: "source-control", latest: 360 },
    { feature: "K6 antiviral", kind: "give", item: "oseltamivir", latest: 350 },
    { feature: "K14 first talk", kind: "do", item: "family-talk", latest: 360 },
  ])("$feature is in time", ({ kind, item, latest }) => {
    expect(firstMinute(goodCare, kind, item)).toBeLessThanOrEqual(latest);
  });

  test("gives morphine to a child with a tube only", () => {
    const given = goodCare.filter(
      ({ action }) => action.kind === "give" && action.drug === "morphine",
    );
    expect(given).toHaveLength(1);
    for (const { when } of given) expect(when).toContainEqual(tubed);
  });

  test("gives no steroid, no tocilizumab, no exchange and no tap", () => {
    for (const drug of ["methylprednisolone", "dexamethasone", "tocilizumab"])
      expect(firstMinute(goodCare, "give", drug)).toBe(Number.POSITIVE_INFINITY);
    for (const item of ["plasma-exchange", "lumbar-puncture"])
      expect(firstMinute(goodCare, "do", item)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("the recorded course of M7", () => {
  test.each([
    // In the vein, or called, at the hour that the case states.
    { what: "bolus A+0.3", kind: "give", item: "saline-0-9", at: 18 - 3 },
    { what: "adrenaline A+1.5", kind: "give", item: "adrenaline", at: 90 - 8 },
    { what: "antibiotic A+2.5", kind: "give", item: "ceftriaxone", at: 150 - 8 },
    { what: "clindamycin A+8", kind: "give", item: "clindamycin", at: 480 - 30 },
    { what: "surgeon on day 2", kind: "call", item: "surgery", at: 1500 },
  ])("$what", ({ kind, item, at }) => {
    expect(firstMinute(recorded, kind, item)).toBe(at);
  });
});
