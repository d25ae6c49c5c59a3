import { parseCase } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { EXCHANGE_OVER, firstMinute, minutesOf } from "../testing/first-minute";
import { c2 as authoredC2 } from "./c2";
import { c3 as authoredC3 } from "./c3";
import { c4 as authoredC4 } from "./c4";

const read = (authored: unknown) => {
  const parsed = parseCase(authored);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
};
const c2 = read(authoredC2);
const c3 = read(authoredC3);
const c4 = read(authoredC4);
const three = [{ of: c2 }, { of: c3 }, { of: c4 }];

describe("good care of C2 to C4", () => {
  // Windows are the full limits of the key features, in minutes from arrival.
  const windows = [
    { feature: "K5 antibiotic", kind: "give", item: "ceftriaxone", latest: 180 },
    { feature: "K6 PCR, not the antigen", kind: "order", item: "viral-pcr-rapid", latest: 360 },
    { feature: "K6 oseltamivir", kind: "give", item: "oseltamivir", latest: 360 },
    { feature: "K7 decision", kind: "decide", item: "lumbar-puncture", latest: 720 },
    { feature: "K9 steroid", kind: "give", item: "methylprednisolone", latest: 360 },
    { feature: "K10 CT", kind: "order", item: "ct-head", latest: 335 },
    { feature: "K13 exchange decided", kind: "decide", item: "plasma-exchange", latest: 1440 },
    { feature: "K14 first talk", kind: "do", item: "family-talk", latest: 360 },
    { feature: "K14 RANBP2", kind: "order", item: "ranbp2-gene", latest: 7160 },
  ];
  const seizures = [
    { feature: "K1 glucose", kind: "order", item: "glucose-blood", latest: 15 },
    { feature: "K1 gas", kind: "order", item: "blood-gas-capillary", latest: 15 },
    { feature: "K1 ammonia", kind: "order", item: "ammonia", latest: 60 },
    { feature: "K3 twitching treated", kind: "give", item: "midazolam", latest: 15 },
    { feature: "K3 second drug", kind: "give", item: "levetiracetam", latest: 20 },
    { feature: "K5 aciclovir", kind: "give", item: "aciclovir", latest: 360 },
    { feature: "K11 EEG", kind: "order", item: "eeg", latest: 600 },
  ];
  test.each([
    ...three.flatMap(({ of }) => windows.map((window) => ({ of, ...window }))),
    ...[c2, c3].flatMap((of) => seizures.map((window) => ({ of, ...window }))),
    {
      of: c2,
      feature: "K1 sugar within 15 minutes of the result",
      kind: "give",
      item: "glucose-10",
      latest: 23,
    },
    { of: c3, feature: "K2 tube", kind: "do", item: "intubation", latest: 45 },
    { of: c3, feature: "HHV-6 looked for", kind: "order", item: "hhv6-pcr-blood", latest: 60 },
    { of: c4, feature: "K15 osmotherapy", kind: "give", item: "hypertonic-saline-3", latest: 7 },
    { of: c4, feature: "K15 neurosurgery", kind: "call", item: "neurosurgery", latest: 10 },
    { of: c4, feature: "K2 tube", kind: "do", item: "intubation", latest: 10 },
    {
      of: c4,
      feature: "K14 rehabilitation",
      kind: "do",
      item: "early-rehabilitation",
      latest: 8960,
    },
  ])("$of.id: $feature is in time", ({ of, kind, item, latest }) => {
    expect(firstMinute(of.goodCare, kind, item)).toBeLessThanOrEqual(latest);
  });

  test.each(three)("$of.id gives immunoglobulin only after the last exchange", ({ of }) => {
    const last = Math.max(...minutesOf(of.goodCare, "do", "plasma-exchange"));
    const immunoglobulin = firstMinute(of.goodCare, "give", "immunoglobulin");
    expect(immunoglobulin).toBeGreaterThan(last + EXCHANGE_OVER);
    expect(immunoglobulin).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  test.each(three)("$of.id taps only while no number on the chart bars it", ({ of }) => {
    const taps = of.goodCare.filter(
      ({ action }) => action.kind === "do" && action.item === "lumbar-puncture",
    );
    expect(taps.length).toBeGreaterThan(0);
    for (const { when } of taps) {
      const tests = when.flatMap((each) => (each.kind === "latest" ? [each.finding] : []));
      expect(tests).toEqual(expect.arrayContaining(["gcs", "platelets", "inr", "aptt", "pupils"]));
    }
  });

  test("C2 gives levetiracetam as a load, then as upkeep", () => {
    expect(minutesOf(c2.goodCare, "give", "levetiracetam")).toHaveLength(2);
  });

  test("C3 leaves aciclovir running until a late PCR", () => {
    expect(firstMinute(c3.goodCare, "stop", "aciclovir")).toBe(Number.POSITIVE_INFINITY);
    expect(firstMinute(c3.goodCare, "decide", "aciclovir")).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  test("C4 gives no sedative for the stiffening", () => {
    for (const drug of ["lorazepam", "diazepam", "phenobarbital"])
      expect(firstMinute(c4.goodCare, "give", drug), drug).toBe(Number.POSITIVE_INFINITY);
    expect(firstMinute(c4.goodCare, "do", "intubation")).toBeLessThan(
      firstMinute(c4.goodCare, "give", "midazolam"),
    );
  });
});

describe("the recorded courses of C2 to C4", () => {
  test.each([
    // The drug is in the vein, the scan begins, the tube is in or the exchange runs at the hour of the case.
    { of: c2, what: "levetiracetam A+0.7", kind: "give", item: "levetiracetam", at: 40 },
    { of: c2, what: "aciclovir A+2", kind: "give", item: "aciclovir", at: 120 - 30 },
    { of: c2, what: "ceftriaxone A+2", kind: "give", item: "ceftriaxone", at: 120 - 8 },
    { of: c2, what: "CT A+3", kind: "order", item: "ct-head", at: 180 - 25 },
    { of: c2, what: "EEG A+5", kind: "order", item: "eeg", at: 300 - 60 },
    { of: c2, what: "tube after A+6", kind: "do", item: "intubation", at: 362 },
    { of: c2, what: "steroid A+7.3", kind: "give", item: "methylprednisolone", at: 438 - 30 },
    { of: c2, what: "immunoglobulin A+10", kind: "give", item: "immunoglobulin", at: 600 - 60 },
    { of: c2, what: "MRI A+14", kind: "order", item: "mri-brain", at: 840 - 40 },
    { of: c2, what: "exchange A+21.3", kind: "do", item: "plasma-exchange", at: 1278 - 240 },
    { of: c2, what: "tube out A+38", kind: "do", item: "extubation", at: 2280 - 10 },
    { of: c2, what: "tap A+44", kind: "do", item: "lumbar-puncture", at: 2640 - 20 },
    { of: c3, what: "midazolam A+0.3", kind: "give", item: "midazolam", at: 15 },
    { of: c3, what: "aciclovir A+1", kind: "give", item: "aciclovir", at: 60 - 30 },
    { of: c3, what: "ceftriaxone A+1", kind: "give", item: "ceftriaxone", at: 60 - 8 },
    { of: c3, what: "tube by A+3", kind: "do", item: "intubation", at: 162 },
    { of: c3, what: "CT A+4", kind: "order", item: "ct-head", at: 240 - 25 },
    { of: c3, what: "EEG A+9", kind: "order", item: "eeg", at: 540 - 60 },
    { of: c3, what: "steroid A+11", kind: "give", item: "methylprednisolone", at: 660 - 30 },
    { of: c3, what: "MRI A+18", kind: "order", item: "mri-brain", at: 1080 - 40 },
    { of: c3, what: "exchange A+27", kind: "do", item: "plasma-exchange", at: 1620 - 240 },
    { of: c3, what: "tap A+72", kind: "do", item: "lumbar-puncture", at: 4320 - 20 },
    { of: c3, what: "immunoglobulin day 6", kind: "give", item: "immunoglobulin", at: 7300 },
    { of: c4, what: "a benzodiazepine A+0.3", kind: "give", item: "lorazepam", at: 14 },
    { of: c4, what: "tube by A+0.8", kind: "do", item: "intubation", at: 50 - 20 },
    { of: c4, what: "CT A+1.2", kind: "order", item: "ct-head", at: 76 - 25 },
    {
      of: c4,
      what: "osmotherapy once the CT is read",
      kind: "give",
      item: "hypertonic-saline-3",
      at: 89,
    },
    { of: c4, what: "ceftriaxone A+2", kind: "give", item: "ceftriaxone", at: 120 - 8 },
    { of: c4, what: "steroid A+4", kind: "give", item: "methylprednisolone", at: 240 - 30 },
    { of: c4, what: "EEG A+8", kind: "order", item: "eeg", at: 480 - 60 },
    { of: c4, what: "MRI A+12", kind: "order", item: "mri-brain", at: 720 - 40 },
    { of: c4, what: "exchange A+15", kind: "do", item: "plasma-exchange", at: 900 - 240 },
    { of: c4, what: "tube out A+112", kind: "do", item: "extubation", at: 6720 },
    { of: c4, what: "tap A+120", kind: "do", item: "lumbar-puncture", at: 7200 - 20 },
    { of: c4, what: "immunoglobulin day 7", kind: "give", item: "immunoglobulin", at: 9500 },
  ])("$of.id: $what", ({ of, kind, item, at }) => {
    expect(firstMinute(of.recorded, kind, item)).toBe(at);
  });

  test.each(three)("$of.id says nothing to the family and names no disease: kept", ({ of }) => {
    expect(firstMinute(of.recorded, "do", "family-talk")).toBe(Number.POSITIVE_INFINITY);
    expect(of.recorded.some(({ action }) => action.kind === "differential")).toBe(false);
  });

  test("C2 gives immunoglobulin before the exchange: the error is kept", () => {
    expect(firstMinute(c2.recorded, "give", "immunoglobulin")).toBeLessThan(
      firstMinute(c2.recorded, "do", "plasma-exchange"),
    );
  });
});
