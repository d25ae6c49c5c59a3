import { parseCase } from "@encephalon/model";
import { findPolicy, playPolicy } from "@encephalon/sim";
import { describe, expect, test } from "vitest";
import { firstMinute } from "../testing/first-minute";
import { m2 } from "./m2";

// Windows are the full limits of the key features and decisive steps, in minutes from arrival.
const parsed = parseCase(m2);
if (!parsed.ok) throw new Error(parsed.error.code);
const { goodCare, recorded } = parsed.value;

describe("good care of M2", () => {
  test.each([
    { feature: "disc looked at", kind: "examine", item: "fundi", latest: 60 },
    { feature: "no tap yet", kind: "decide", item: "lumbar-puncture", latest: 60 },
    { feature: "K14 first talk", kind: "do", item: "family-talk", latest: 350 },
    { feature: "MRI A+4", kind: "order", item: "mri-brain", latest: 200 },
    { feature: "cord A+4", kind: "order", item: "mri-spine", latest: 200 },
    { feature: "samples A+6", kind: "order", item: "mog-igg", latest: 360 },
    { feature: "tap A+8", kind: "do", item: "lumbar-puncture", latest: 480 },
    { feature: "D2a steroid A+10", kind: "give", item: "methylprednisolone", latest: 600 },
  ])("$feature is in time", ({ kind, item, latest }) => {
    expect(firstMinute(goodCare, kind, item)).toBeLessThanOrEqual(latest);
  });

  test.each([
    { before: ["order", "mri-brain"], after: ["do", "lumbar-puncture"] },
    { before: ["order", "mog-igg"], after: ["give", "methylprednisolone"] },
    { before: ["do", "lumbar-puncture"], after: ["give", "methylprednisolone"] },
    { before: ["give", "prednisolone"], after: ["stop", "methylprednisolone"] },
  ] as const)("$before comes before $after", ({ before, after }) => {
    expect(firstMinute(goodCare, before[0], before[1])).toBeLessThan(
      firstMinute(goodCare, after[0], after[1]),
    );
  });

  test("gives no blockade and no exchange", () => {
    expect(firstMinute(goodCare, "give", "tocilizumab")).toBe(Number.POSITIVE_INFINITY);
    expect(firstMinute(goodCare, "do", "plasma-exchange")).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("the recorded course of M2", () => {
  test.each([
    // In the vein, tapped or scanned at the hour that the case states.
    { what: "aciclovir A+2", kind: "give", item: "aciclovir", at: 120 - 30 },
    { what: "ceftriaxone A+2", kind: "give", item: "ceftriaxone", at: 120 - 8 },
    { what: "MRI A+6", kind: "order", item: "mri-brain", at: 360 - 40 },
    { what: "tap A+10", kind: "do", item: "lumbar-puncture", at: 600 - 20 },
    { what: "steroid A+24", kind: "give", item: "methylprednisolone", at: 1440 - 30 },
  ])("$what", ({ kind, item, at }) => {
    expect(firstMinute(recorded, kind, item)).toBe(at);
  });

  test("gives three days of steroid and no taper, and the nurse asks", () => {
    expect(firstMinute(recorded, "give", "prednisolone")).toBe(Number.POSITIVE_INFINITY);
    const policy = findPolicy("recorded");
    if (!policy) throw new Error("no recorded");
    const { record } = playPolicy(parsed.value, 0, policy).run;
    const events = record.played.flatMap((each) => each.events);
    const pulses = events.filter(
      (event) => event.kind === "drug_given" && event.drug === "methylprednisolone",
    );
    expect(pulses).toHaveLength(3);
    const asked = events.some(
      (event) => event.kind === "said" && event.text.startsWith("Steroids finished"),
    );
    expect(asked).toBe(true);
  });
});
