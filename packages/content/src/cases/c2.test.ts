import { parseCase } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { EXCHANGE_OVER, firstMinute, minutesOf } from "../testing/first-minute";
import { c2 } from "./c2";

// Windows are the full limits of the key features, in minutes from arrival.
const parsed = parseCase(c2);
if (!parsed.ok) throw new Error(parsed.error.code);
const { goodCare, recorded } = parsed.value;

describe("good care of C2", () => {
  test.each([
    { feature: "K1 glucose", kind: "order", item: "glucose-blood", latest: 15 },
    { feature: "K1 gas", kind: "order", item: "blood-gas-capillary", latest: 15 },
    { feature: "K1 ammonia", kind: "order", item: "ammonia", latest: 60 },
    {
      feature: "K1 sugar within 15 minutes of the result",
      kind: "give",
      item: "glucose-10",
      latest: 23,
    },
    { feature: "K3 twitching treated", kind: "give", item: "midazolam", latest: 15 },
    { feature: "K3 second drug", kind: "give", item: "levetiracetam", latest: 20 },
    { feature: "K5 antibiotic", kind: "give", item: "ceftriaxone", latest: 180 },
    { feature: "K5 aciclovir", kind: "give", item: "aciclovir", latest: 360 },
    { feature: "K6 PCR", kind: "order", item: "viral-pcr-rapid", latest: 360 },
    { feature: "K6 oseltamivir", kind: "give", item: "oseltamivir", latest: 360 },
    { feature: "K7 decision", kind: "decide", item: "lumbar-puncture", latest: 720 },
    { feature: "K9 steroid", kind: "give", item: "methylprednisolone", latest: 360 },
    { feature: "K10 CT", kind: "order", item: "ct-head", latest: 335 },
    { feature: "K11 EEG", kind: "order", item: "eeg", latest: 600 },
    { feature: "K13 exchange decided", kind: "decide", item: "plasma-exchange", latest: 1440 },
    { feature: "K14 first talk", kind: "do", item: "family-talk", latest: 360 },
    { feature: "K14 RANBP2", kind: "order", item: "ranbp2-gene", latest: 7160 },
  ])("$feature is in time", ({ kind, item, latest }) => {
    expect(firstMinute(goodCare, kind, item)).toBeLessThanOrEqual(latest);
  });

  test("gives immunoglobulin only after the last exchange", () => {
    const last = Math.max(...minutesOf(goodCare, "do", "plasma-exchange"));
    expect(firstMinute(goodCare, "give", "immunoglobulin")).toBeGreaterThan(last + EXCHANGE_OVER);
  });

  test("gives no second-line drug twice", () => {
    expect(minutesOf(goodCare, "give", "levetiracetam")).toHaveLength(2); // the load, then the upkeep
  });

  test("taps only while no number on the chart bars it", () => {
    const tap = goodCare.find(
      ({ action }) => action.kind === "do" && action.item === "lumbar-puncture",
    );
    const tests = tap?.when.flatMap((each) => (each.kind === "latest" ? [each.finding] : []));
    expect(tests).toEqual(expect.arrayContaining(["gcs", "platelets", "inr", "aptt", "pupils"]));
  });
});

describe("the recorded course of C2", () => {
  test.each([
    // The drug is in the vein, the scan begins, the tube is in or the exchange runs at the hour of the case.
    { what: "levetiracetam A+0.7", kind: "give", item: "levetiracetam", at: 40 },
    { what: "aciclovir A+2", kind: "give", item: "aciclovir", at: 120 - 30 },
    { what: "ceftriaxone A+2", kind: "give", item: "ceftriaxone", at: 120 - 8 },
    { what: "CT A+3", kind: "order", item: "ct-head", at: 180 - 25 },
    { what: "EEG A+5", kind: "order", item: "eeg", at: 300 - 60 },
    { what: "tube after A+6", kind: "do", item: "intubation", at: 362 },
    { what: "steroid A+7.3", kind: "give", item: "methylprednisolone", at: 438 - 30 },
    { what: "immunoglobulin A+10", kind: "give", item: "immunoglobulin", at: 600 - 60 },
    { what: "MRI A+14", kind: "order", item: "mri-brain", at: 840 - 40 },
    { what: "exchange A+21.3", kind: "do", item: "plasma-exchange", at: 1278 - 240 },
    { what: "tube out A+38", kind: "do", item: "extubation", at: 2280 - 10 },
    { what: "tap A+44", kind: "do", item: "lumbar-puncture", at: 2640 - 20 },
  ])("$what", ({ kind, item, at }) => {
    expect(firstMinute(recorded, kind, item)).toBe(at);
  });

  test("says nothing to the family and names no disease: the errors are kept", () => {
    expect(firstMinute(recorded, "do", "family-talk")).toBe(Number.POSITIVE_INFINITY);
    expect(recorded.some(({ action }) => action.kind === "differential")).toBe(false);
  });

  test("gives immunoglobulin before the exchange: the error is kept", () => {
    expect(firstMinute(recorded, "give", "immunoglobulin")).toBeLessThan(
      firstMinute(recorded, "do", "plasma-exchange"),
    );
  });
});
