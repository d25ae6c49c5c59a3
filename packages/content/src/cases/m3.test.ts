import { parseCase } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { firstMinute } from "../testing/first-minute";
import { m3 } from "./m3";

// Windows are the full limits of the key features and decisive steps, in minutes from arrival.
const parsed = parseCase(m3);
if (!parsed.ok) throw new Error(parsed.error.code);
const { goodCare, recorded } = parsed.value;
const DAY = 1440;

describe("good care of M3", () => {
  test.each([
    { feature: "K3 first drug", kind: "give", item: "lorazepam", latest: 2 },
    { feature: "K3 second-line drug", kind: "give", item: "levetiracetam", latest: 12 },
    { feature: "K1 gas", kind: "order", item: "blood-gas-capillary", latest: 15 },
    { feature: "K1 ammonia", kind: "order", item: "ammonia", latest: 60 },
    { feature: "K5 antibiotic", kind: "give", item: "ceftriaxone", latest: 172 },
    { feature: "K5 aciclovir", kind: "give", item: "aciclovir", latest: 330 },
    { feature: "K11 EEG", kind: "order", item: "eeg", latest: 660 },
    { feature: "K7 tap", kind: "do", item: "lumbar-puncture", latest: 720 },
    { feature: "K14 first talk", kind: "do", item: "family-talk", latest: 360 },
    { feature: "D3a written warning", kind: "do", item: "family-safety-net", latest: 2 * DAY },
  ])("$feature is in time", ({ kind, item, latest }) => {
    expect(firstMinute(goodCare, kind, item)).toBeLessThanOrEqual(latest);
  });

  test("taps only while no number on the chart bars it, and a coma score of 13 at least", () => {
    const taps = goodCare.filter(
      ({ action }) => action.kind === "do" && action.item === "lumbar-puncture",
    );
    expect(taps).toHaveLength(1);
    for (const { when } of taps) {
      expect(when).toContainEqual({ kind: "latest", finding: "gcs", atLeast: 13 });
      expect(when).toHaveLength(4);
    }
  });

  test("keeps her until the second phase has come or gone, and scans again only after it has come", () => {
    expect(firstMinute(goodCare, "move", "home")).toBe(Number.POSITIVE_INFINITY);
    expect(goodCare.at(-1)?.at).toBeGreaterThan(6 * DAY);
    const again = goodCare.filter(
      ({ action, at }) => action.kind === "order" && action.item === "mri-brain" && at > 3 * DAY,
    );
    expect(again.length).toBeGreaterThan(5);
    for (const { when } of again) expect(when).toContainEqual({ kind: "convulsed", since: 4320 });
  });

  test("exchanges no plasma and gives no steroid", () => {
    expect(firstMinute(goodCare, "do", "plasma-exchange")).toBe(Number.POSITIVE_INFINITY);
    expect(firstMinute(goodCare, "give", "methylprednisolone")).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("the recorded course of M3", () => {
  test("taps at A+8, goes home on day 3 and comes back on day 5", () => {
    expect(firstMinute(recorded, "do", "lumbar-puncture")).toBe(466);
    const home = firstMinute(recorded, "move", "home");
    expect(home).toBeGreaterThan(2 * DAY);
    expect(home).toBeLessThan(3 * DAY);
    const back = recorded.filter(({ action, at }) => action.kind === "move" && at > home)[0]?.at;
    expect(back).toBeGreaterThan(4 * DAY);
    expect(back).toBeLessThan(5 * DAY);
  });

  test("has a line again before anything is given by it", () => {
    const home = firstMinute(recorded, "move", "home");
    const line = recorded.find(
      ({ action, at }) => at > home && action.kind === "do" && action.item === "peripheral-line",
    );
    const drug = recorded.find(({ action, at }) => at > home && action.kind === "give");
    expect(line?.at).toBeLessThan(drug?.at ?? 0);
  });

  test("warns of nothing before that: the error is kept", () => {
    expect(firstMinute(recorded, "do", "family-safety-net")).toBe(Number.POSITIVE_INFINITY);
    expect(firstMinute(recorded, "do", "family-talk")).toBeGreaterThan(4 * DAY);
  });
});
