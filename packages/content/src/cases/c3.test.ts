import { parseCase } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { EXCHANGE_OVER, firstMinute, minutesOf } from "../testing/first-minute";
import { c3 } from "./c3";

// Windows are the full limits of the key features, in minutes from arrival.
const parsed = parseCase(c3);
if (!parsed.ok) throw new Error(parsed.error.code);
const { goodCare, recorded } = parsed.value;

describe("good care of C3", () => {
  test.each([
    { feature: "K3 twitching treated", kind: "give", item: "midazolam", latest: 15 },
    { feature: "K3 second drug", kind: "give", item: "levetiracetam", latest: 20 },
    { feature: "K2 tube", kind: "do", item: "intubation", latest: 45 },
    { feature: "K1 glucose", kind: "order", item: "glucose-blood", latest: 15 },
    { feature: "K5 antibiotic", kind: "give", item: "ceftriaxone", latest: 180 },
    { feature: "K5 aciclovir", kind: "give", item: "aciclovir", latest: 360 },
    { feature: "K6 PCR", kind: "order", item: "viral-pcr-rapid", latest: 360 },
    { feature: "K7 decision", kind: "decide", item: "lumbar-puncture", latest: 720 },
    { feature: "K9 steroid", kind: "give", item: "methylprednisolone", latest: 360 },
    { feature: "K10 CT", kind: "order", item: "ct-head", latest: 335 },
    { feature: "K11 EEG", kind: "order", item: "eeg", latest: 600 },
    { feature: "K13 exchange decided", kind: "decide", item: "plasma-exchange", latest: 1440 },
    { feature: "K14 first talk", kind: "do", item: "family-talk", latest: 360 },
    { feature: "HHV-6 looked for", kind: "order", item: "hhv6-pcr-blood", latest: 60 },
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

  test("leaves aciclovir running until a late PCR", () => {
    expect(firstMinute(goodCare, "stop", "aciclovir")).toBe(Number.POSITIVE_INFINITY);
    expect(firstMinute(goodCare, "decide", "aciclovir")).toBeGreaterThan(0);
  });
});

describe("the recorded course of C3", () => {
  test.each([
    // The drug is in the vein, the scan begins, the tube is in or the exchange runs at the hour of the case.
    { what: "midazolam A+0.3", kind: "give", item: "midazolam", at: 15 },
    { what: "aciclovir A+1", kind: "give", item: "aciclovir", at: 60 - 30 },
    { what: "ceftriaxone A+1", kind: "give", item: "ceftriaxone", at: 60 - 8 },
    { what: "tube by A+3", kind: "do", item: "intubation", at: 162 },
    { what: "CT A+4", kind: "order", item: "ct-head", at: 240 - 25 },
    { what: "EEG A+9", kind: "order", item: "eeg", at: 540 - 60 },
    { what: "steroid A+11", kind: "give", item: "methylprednisolone", at: 660 - 30 },
    { what: "MRI A+18", kind: "order", item: "mri-brain", at: 1080 - 40 },
    { what: "exchange A+27", kind: "do", item: "plasma-exchange", at: 1620 - 240 },
    { what: "tap A+72", kind: "do", item: "lumbar-puncture", at: 4320 - 20 },
    { what: "immunoglobulin day 6", kind: "give", item: "immunoglobulin", at: 7300 },
  ])("$what", ({ kind, item, at }) => {
    expect(firstMinute(recorded, kind, item)).toBe(at);
  });

  test("says nothing to the family and names no disease: the errors are kept", () => {
    expect(firstMinute(recorded, "do", "family-talk")).toBe(Number.POSITIVE_INFINITY);
    expect(recorded.some(({ action }) => action.kind === "differential")).toBe(false);
  });
});
