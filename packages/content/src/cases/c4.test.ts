import { parseCase } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { EXCHANGE_OVER, firstMinute, minutesOf } from "../testing/first-minute";
import { c4 } from "./c4";

// Windows are the full limits of the key features, in minutes from arrival.
const parsed = parseCase(c4);
if (!parsed.ok) throw new Error(parsed.error.code);
const { goodCare, recorded } = parsed.value;

describe("good care of C4", () => {
  test.each([
    { feature: "K15 osmotherapy", kind: "give", item: "hypertonic-saline-3", latest: 7 },
    { feature: "K15 neurosurgery", kind: "call", item: "neurosurgery", latest: 10 },
    { feature: "K2 tube", kind: "do", item: "intubation", latest: 10 },
    { feature: "K6 PCR, not the antigen", kind: "order", item: "viral-pcr-rapid", latest: 360 },
    { feature: "K6 oseltamivir", kind: "give", item: "oseltamivir", latest: 360 },
    { feature: "K7 decision", kind: "decide", item: "lumbar-puncture", latest: 720 },
    { feature: "K9 steroid", kind: "give", item: "methylprednisolone", latest: 360 },
    { feature: "K10 CT", kind: "order", item: "ct-head", latest: 335 },
    { feature: "K13 exchange decided", kind: "decide", item: "plasma-exchange", latest: 1440 },
    { feature: "K14 first talk", kind: "do", item: "family-talk", latest: 360 },
    { feature: "K14 rehabilitation", kind: "do", item: "early-rehabilitation", latest: 8960 },
    { feature: "K14 RANBP2", kind: "order", item: "ranbp2-gene", latest: 8960 },
  ])("$feature is in time", ({ kind, item, latest }) => {
    expect(firstMinute(goodCare, kind, item)).toBeLessThanOrEqual(latest);
  });

  test("gives immunoglobulin only after the last exchange", () => {
    const last = Math.max(...minutesOf(goodCare, "do", "plasma-exchange"));
    expect(firstMinute(goodCare, "give", "immunoglobulin")).toBeGreaterThan(last + EXCHANGE_OVER);
  });

  test("taps only while no number on the chart bars it", () => {
    const tap = goodCare.find(
      ({ action }) => action.kind === "do" && action.item === "lumbar-puncture",
    );
    const tests = tap?.when.flatMap((each) => (each.kind === "latest" ? [each.finding] : []));
    expect(tests).toEqual(expect.arrayContaining(["gcs", "platelets", "inr", "aptt", "pupils"]));
  });

  test("gives no sedative for the stiffening", () => {
    for (const drug of ["lorazepam", "diazepam", "phenobarbital"])
      expect(firstMinute(goodCare, "give", drug), drug).toBe(Number.POSITIVE_INFINITY);
    expect(firstMinute(goodCare, "do", "intubation")).toBeLessThan(
      firstMinute(goodCare, "give", "midazolam"),
    );
  });
});

describe("the recorded course of C4", () => {
  test.each([
    // The drug is in the vein, the scan begins, the tube is in or the exchange runs at the hour of the case.
    { what: "a benzodiazepine A+0.3", kind: "give", item: "lorazepam", at: 14 },
    { what: "tube by A+0.8", kind: "do", item: "intubation", at: 50 - 20 },
    { what: "CT A+1.2", kind: "order", item: "ct-head", at: 76 - 25 },
    { what: "osmotherapy once the CT is read", kind: "give", item: "hypertonic-saline-3", at: 89 },
    { what: "ceftriaxone A+2", kind: "give", item: "ceftriaxone", at: 120 - 8 },
    { what: "steroid A+4", kind: "give", item: "methylprednisolone", at: 240 - 30 },
    { what: "EEG A+8", kind: "order", item: "eeg", at: 480 - 60 },
    { what: "MRI A+12", kind: "order", item: "mri-brain", at: 720 - 40 },
    { what: "exchange A+15", kind: "do", item: "plasma-exchange", at: 900 - 240 },
    { what: "tube out A+112", kind: "do", item: "extubation", at: 6720 },
    { what: "tap A+120", kind: "do", item: "lumbar-puncture", at: 7200 - 20 },
    { what: "immunoglobulin day 7", kind: "give", item: "immunoglobulin", at: 9500 },
  ])("$what", ({ kind, item, at }) => {
    expect(firstMinute(recorded, kind, item)).toBe(at);
  });

  test("says nothing to the family and names no disease: the errors are kept", () => {
    expect(firstMinute(recorded, "do", "family-talk")).toBe(Number.POSITIVE_INFINITY);
    expect(recorded.some(({ action }) => action.kind === "differential")).toBe(false);
  });
});
