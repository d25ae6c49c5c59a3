import { parseCase } from "@encephalon/model";
import { judge } from "@encephalon/scoring";
import { findPolicy, playPolicy } from "@encephalon/sim";
import { describe, expect, test } from "vitest";
import { firstMinute } from "../testing/first-minute";
import { m5 } from "./m5";

// Windows are the full limits of the key features and decisive steps, in minutes from arrival.
const parsed = parseCase(m5);
if (!parsed.ok) throw new Error(parsed.error.code);
const authored = parsed.value;
const { goodCare, recorded } = authored;

const played = (name: string) => {
  const policy = findPolicy(name);
  if (!policy) throw new Error(`no ${name}`);
  return playPolicy(authored, 0, policy).run;
};

describe("good care of M5", () => {
  test.each([
    { feature: "K1 glucose", kind: "order", item: "glucose-blood", latest: 15 },
    { feature: "K1 gas", kind: "order", item: "blood-gas-venous", latest: 15 },
    { feature: "K1 ammonia", kind: "order", item: "ammonia", latest: 60 },
    { feature: "discs looked at", kind: "examine", item: "fundi", latest: 60 },
    { feature: "K7 no tap", kind: "decide", item: "lumbar-puncture", latest: 720 },
    { feature: "CT A+1", kind: "order", item: "ct-head", latest: 35 },
    { feature: "D5a veins A+3", kind: "order", item: "ct-venogram", latest: 145 },
    { feature: "D5b anticoagulant A+4", kind: "give", item: "enoxaparin", latest: 240 },
    { feature: "K14 first talk", kind: "do", item: "family-talk", latest: 350 },
  ])("$feature is in time", ({ kind, item, latest }) => {
    expect(firstMinute(goodCare, kind, item)).toBeLessThanOrEqual(latest);
  });

  test("thins the blood only once the veins are shown shut", () => {
    const step = goodCare.find(
      ({ action }) => action.kind === "give" && action.drug === "enoxaparin",
    );
    expect(step?.when).toContainEqual({ kind: "latest", finding: "venous-occlusion", atLeast: 1 });
  });

  test("gives nothing that thickens or dries, and does not tap", () => {
    for (const drug of ["immunoglobulin", "mannitol", "methylprednisolone"])
      expect(firstMinute(goodCare, "give", drug)).toBe(Number.POSITIVE_INFINITY);
    for (const item of ["plasma-exchange", "lumbar-puncture"])
      expect(firstMinute(goodCare, "do", item)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("the recorded course of M5", () => {
  test.each([
    // In the vein or scanned at the hour that the case states.
    { what: "CT A+2", kind: "order", item: "ct-head", at: 120 - 25 },
    { what: "venography A+26", kind: "order", item: "ct-venogram", at: 1560 - 35 },
    { what: "anticoagulant A+28", kind: "give", item: "enoxaparin", at: 1680 - 8 },
  ])("$what", ({ kind, item, at }) => {
    expect(firstMinute(recorded, kind, item)).toBe(at);
  });

  test("is harmed by mannitol in a dry child who loses protein, and ends worse than good care", () => {
    const { record, outcome } = played("recorded");
    const { harms } = judge(record, authored.rubric, authored.diagnosis);
    expect(harms.map(({ code }) => code)).toContain("H7");
    expect(outcome.popc.discharge).toBeGreaterThan(played("good").outcome.popc.discharge);
  });
});
