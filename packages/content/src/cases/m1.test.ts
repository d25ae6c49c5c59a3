import { type CourseStep, parseCase } from "@encephalon/model";
import { judge } from "@encephalon/scoring";
import { findPolicy, playPolicy } from "@encephalon/sim";
import { describe, expect, test } from "vitest";
import { firstMinute } from "../testing/first-minute";
import { m1 } from "./m1";

// Windows are the full limits of the key features and decisive steps, in minutes from arrival.
const parsed = parseCase(m1);
if (!parsed.ok) throw new Error(parsed.error.code);
const authored = parsed.value;
const { goodCare, recorded } = authored;

const orderedAt = (steps: readonly CourseStep[], item: string): readonly number[] =>
  steps.flatMap(({ at, action }) => (action.kind === "order" && action.item === item ? [at] : []));

const played = (name: string, seed: number) => {
  const policy = findPolicy(name);
  if (!policy) throw new Error(`no ${name}`);
  return playPolicy(authored, seed, policy).run;
};

describe("good care of M1", () => {
  test.each([
    { feature: "K1 glucose", kind: "order", item: "glucose-blood", latest: 15 },
    { feature: "K1 gas", kind: "order", item: "blood-gas-capillary", latest: 15 },
    { feature: "K1 ammonia", kind: "order", item: "ammonia", latest: 60 },
    { feature: "K3 first drug", kind: "give", item: "lorazepam", latest: 2 },
    { feature: "K5 aciclovir", kind: "give", item: "aciclovir", latest: 60 },
    { feature: "K5 antibiotic", kind: "give", item: "ceftriaxone", latest: 172 },
    { feature: "K7 tap", kind: "do", item: "lumbar-puncture", latest: 720 },
    { feature: "K10 CT", kind: "order", item: "ct-head", latest: 335 },
    { feature: "K11 EEG", kind: "order", item: "eeg", latest: 660 },
    { feature: "K14 first talk", kind: "do", item: "family-talk", latest: 350 },
  ])("$feature is in time", ({ kind, item, latest }) => {
    expect(firstMinute(goodCare, kind, item)).toBeLessThanOrEqual(latest);
  });

  test("never stops aciclovir, and takes the PCR again 72 hours after N, within six more", () => {
    expect(firstMinute(goodCare, "stop", "aciclovir")).toBe(Number.POSITIVE_INFINITY);
    const [first, second] = orderedAt(
      goodCare.filter(({ action }) => action.kind === "order"),
      "csf-hsv-pcr",
    );
    expect(first).toBeLessThan(240);
    const { onset } = authored.drivers;
    const latestN = 1.5 * ((onset?.high ?? 0) - (onset?.at ?? 0)) + (onset?.at ?? 0);
    const earliestN = 1.5 * ((onset?.low ?? 0) - (onset?.at ?? 0)) + (onset?.at ?? 0);
    expect(second).toBeGreaterThan(latestN + 72 * 60);
    expect(second).toBeLessThan(earliestN + 78 * 60);
  });

  test("has its scan before its tap", () => {
    expect(firstMinute(goodCare, "order", "ct-head")).toBeLessThan(
      firstMinute(goodCare, "do", "lumbar-puncture"),
    );
  });
});

describe("the recorded course of M1", () => {
  test.each([
    // In the vein, tapped or scanned at the hour that the case states.
    { what: "aciclovir A+3", kind: "give", item: "aciclovir", at: 180 - 30 },
    { what: "tap A+3", kind: "do", item: "lumbar-puncture", at: 180 - 20 },
    { what: "MRI A+14", kind: "order", item: "mri-brain", at: 840 - 40 },
    { what: "aciclovir stopped A+40", kind: "stop", item: "aciclovir", at: 2400 },
  ])("$what", ({ kind, item, at }) => {
    expect(firstMinute(recorded, kind, item)).toBe(at);
  });

  test("is harmed by stopping aciclovir, and ends worse than good care", () => {
    const { record, outcome } = played("recorded", 0);
    const { harms } = judge(record, authored.rubric, authored.diagnosis);
    expect(harms.map(({ code }) => code)).toContain("H12");
    expect(outcome.popc.month12).toBeGreaterThan(played("good", 0).outcome.popc.month12);
  });
});

test.each([0, 1, 2])("the first PCR is negative and the second positive, seed %i", (seed) => {
  const { record } = played("good", seed);
  const found = record.played.flatMap(({ events }) =>
    events.flatMap((event) =>
      event.kind === "resulted" && event.item === "csf-hsv-pcr" ? [event.findings[0]?.value] : [],
    ),
  );
  expect(found).toEqual([0, 1]);
});

test.each([0, 1, 2])("what a voice says of her words is what a look charts, seed %i", (seed) => {
  const { record } = played("good", seed);
  const events = record.played.flatMap((row) => row.events);
  const said = events.findIndex((event) => event.kind === "said" && /said cat/.test(event.text));
  const heard = events
    .slice(said)
    .flatMap((event) =>
      event.kind === "examined" ? event.findings.filter(({ id }) => id === "gcs-verbal") : [],
    );
  expect(events[said]).toMatchObject({ text: expect.stringMatching(/words are still wrong/) });
  expect(heard[0]?.text).toMatch(/not the ones meant/);
});
