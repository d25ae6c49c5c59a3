import { parseCase } from "@encephalon/model";
import { present, start, step } from "@encephalon/sim";
import { describe, expect, test } from "vitest";
import { firstMinute } from "../testing/first-minute";
import { m8 } from "./m8";

// Windows are the full limits of the key features and decisive steps, in minutes from arrival; the
// ammonia is known at 58.
const parsed = parseCase(m8);
if (!parsed.ok) throw new Error(parsed.error.code);
const { goodCare, recorded } = parsed.value;
const KNOWN = 58;

describe("good care of M8", () => {
  test.each([
    { feature: "K1 glucose", kind: "order", item: "glucose-blood", latest: 15 },
    { feature: "K1 gas", kind: "order", item: "blood-gas-capillary", latest: 15 },
    { feature: "K1 ammonia at A+0.5", kind: "order", item: "ammonia", latest: 30 },
    { feature: "D8a protein stopped", kind: "do", item: "stop-protein", latest: KNOWN + 30 },
    { feature: "D8a glucose", kind: "give", item: "glucose-10", latest: KNOWN + 27 },
    {
      feature: "D8b scavenger",
      kind: "give",
      item: "sodium-benzoate-phenylacetate",
      latest: KNOWN + 60,
    },
    { feature: "D8b arginine", kind: "give", item: "arginine", latest: KNOWN + 60 },
    { feature: "D8c dialysis team", kind: "call", item: "nephrology", latest: KNOWN + 60 },
    { feature: "K7 no tap", kind: "decide", item: "lumbar-puncture", latest: 720 },
    { feature: "K14 first talk", kind: "do", item: "family-talk", latest: 360 },
  ])("$feature is in time", ({ kind, item, latest }) => {
    expect(firstMinute(goodCare, kind, item)).toBeLessThanOrEqual(latest);
  });

  test("gives no valproate, no steroid and no tap, and protein again within 48 hours", () => {
    for (const drug of ["valproate", "methylprednisolone", "dexamethasone"])
      expect(firstMinute(goodCare, "give", drug)).toBe(Number.POSITIVE_INFINITY);
    expect(firstMinute(goodCare, "do", "lumbar-puncture")).toBe(Number.POSITIVE_INFINITY);
    const without = firstMinute(goodCare, "do", "stop-protein");
    expect(firstMinute(goodCare, "do", "enteral-feeding") - without).toBeLessThanOrEqual(48 * 60);
  });
});

describe("the recorded course of M8", () => {
  test.each([
    // Sent, in the vein or running at the hour that the case states.
    { what: "ammonia first sent A+6", kind: "order", item: "ammonia", at: 360 },
    {
      what: "scavengers A+10",
      kind: "give",
      item: "sodium-benzoate-phenylacetate",
      at: 600 - 30,
    },
    { what: "dialysis A+16", kind: "do", item: "haemodialysis", at: 960 - 150 },
  ])("$what", ({ kind, item, at }) => {
    expect(firstMinute(recorded, kind, item)).toBe(at);
  });

  test("brings the valproate with it, as the other hospital's", () => {
    expect(m8.earlier?.map(({ drug }) => drug)).toEqual(["valproate"]);
    expect(firstMinute(recorded, "give", "valproate")).toBe(Number.POSITIVE_INFINITY);
  });
});

test("she opens her eyes to pain alone at the door, as her mother says, in every seed", () => {
  const eyes = Array.from({ length: 10 }, (_, seed) => {
    const { state } = start(present(parsed.value, seed));
    const { events } = step(state, { kind: "examine", item: "consciousness" });
    const found = events.flatMap((event) => (event.kind === "examined" ? event.findings : []));
    return found.find(({ id }) => id === "gcs-eye")?.value;
  });
  expect(new Set(eyes)).toEqual(new Set([2]));
});
