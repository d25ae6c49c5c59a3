import { type Action, type Case, type CourseStep, parseCase } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { c1 } from "./cases/c1";
import { c8 } from "./cases/c8";
import { c9 } from "./cases/c9";
import { m6 } from "./cases/m6";
import { m10 } from "./cases/m10";

// Windows are the full limits of the key features and decisive steps; hours from arrival in minutes.

const read = (authored: unknown): Case => {
  const parsed = parseCase(authored);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
};

const nameOf = (action: Action): string => {
  switch (action.kind) {
    case "give":
      return `give ${action.drug}`;
    case "decide":
      return `decide ${action.item} ${action.choice}`;
    case "wait":
    case "differential":
    case "aness":
    case "predict":
    case "finish":
      return action.kind;
    case "ask":
    case "examine":
    case "order":
    case "do":
    case "set":
    case "call":
    case "move":
    case "stop":
      return `${action.kind} ${action.item}`;
  }
};

const timesOf = (steps: readonly CourseStep[], name: string): readonly number[] =>
  steps.filter(({ action }) => nameOf(action) === name).map(({ at }) => at);

const first = (steps: readonly CourseStep[], name: string): number =>
  timesOf(steps, name)[0] ?? Number.POSITIVE_INFINITY;

describe("good care of C1", () => {
  const { goodCare } = read(c1);

  test.each([
    { feature: "K1 glucose", step: "order glucose-blood", latest: 15 },
    { feature: "K1 gas", step: "order blood-gas-capillary", latest: 15 },
    { feature: "K1 ammonia", step: "order ammonia", latest: 60 },
    { feature: "K5 antibiotic", step: "give ceftriaxone", latest: 180 },
    { feature: "K5 aciclovir", step: "give aciclovir", latest: 360 },
    { feature: "K6 viral PCR", step: "order viral-pcr-rapid", latest: 360 },
    { feature: "K6 oseltamivir", step: "give oseltamivir", latest: 360 },
    { feature: "K7 tap", step: "do lumbar-puncture", latest: 720 },
    { feature: "K9 steroid within 24 h of N", step: "give methylprednisolone", latest: 1340 },
    { feature: "K10 CT", step: "order ct-head", latest: 330 },
    { feature: "K10 MRI once there is a slot", step: "order mri-brain", latest: 720 },
    { feature: "K11 EEG", step: "order eeg", latest: 600 },
    { feature: "K13 exchange decided", step: "decide plasma-exchange wait", latest: 1760 },
    { feature: "K14 first talk", step: "do family-talk", latest: 360 },
    { feature: "K14 rehabilitation", step: "do early-rehabilitation", latest: 7160 },
    { feature: "K14 RANBP2", step: "order ranbp2-gene", latest: 7160 },
  ])("$feature is in time", ({ step, latest }) => {
    expect(first(goodCare, step)).toBeLessThanOrEqual(latest);
  });

  test.each([
    { before: "examine consciousness", after: "do lumbar-puncture" },
    { before: "examine fundi", after: "do lumbar-puncture" },
    { before: "order ct-head", after: "do lumbar-puncture" },
    { before: "give ceftriaxone", after: "give methylprednisolone" },
    { before: "order mog-igg", after: "give methylprednisolone" },
    { before: "give methylprednisolone", after: "order mri-brain" },
  ])("$before comes before $after", ({ before, after }) => {
    expect(first(goodCare, before)).toBeLessThan(first(goodCare, after));
  });

  test("waits for the scanner's first slot", () => {
    const slot = c1.hospital.from?.["mri-brain"] ?? 0;
    for (const at of timesOf(goodCare, "order mri-brain")) expect(at).toBeGreaterThanOrEqual(slot);
  });

  test("exchanges only what the MRI has shown, and only while she does not wake", () => {
    const sessions = goodCare.filter(({ action }) => nameOf(action) === "do plasma-exchange");
    expect(sessions).toHaveLength(2);
    for (const { when, unless } of sessions) {
      expect(when).toContainEqual({ kind: "latest", finding: "mri-thalami", atLeast: 1 });
      expect(unless).toContainEqual({ kind: "latest", finding: "gcs", atLeast: 12 });
    }
  });

  test("taps only while no number on the chart bars it", () => {
    const taps = goodCare.filter(({ action }) => nameOf(action) === "do lumbar-puncture");
    expect(taps).toHaveLength(2);
    for (const { when } of taps) {
      const tests = when.flatMap((each) => (each.kind === "latest" ? [each.finding] : []));
      expect(tests).toEqual(["gcs", "ct-cisterns", "platelets", "inr", "aptt"]);
    }
  });

  test("commits a differential by every checkpoint, this disease at 0.2 or more by 12 hours", () => {
    const committed = timesOf(goodCare, "differential");
    for (const checkpoint of [30, 120, 160, 7160]) {
      expect(committed.some((at) => at <= checkpoint)).toBe(true);
    }
    const byTwelve = goodCare.filter(({ at }) => at > 180 && at <= 720);
    const named = byTwelve.flatMap(({ action }) =>
      action.kind === "differential"
        ? [action.entries.find(({ diagnosis }) => diagnosis === "ane")?.probability ?? 0]
        : [],
    );
    expect(named.length).toBeGreaterThan(0);
    for (const probability of named) expect(probability).toBeGreaterThanOrEqual(0.2);
  });

  test("gives no immunoglobulin before an exchange, and stops aciclovir only after a second PCR", () => {
    expect(timesOf(goodCare, "give immunoglobulin")).toEqual([]);
    const [, second] = timesOf(goodCare, "order csf-hsv-pcr");
    const seventyTwoHoursFromOnset = 72 * 60 - 90;
    expect(second).toBeGreaterThan(seventyTwoHoursFromOnset);
    expect(first(goodCare, "stop aciclovir")).toBeGreaterThan((second ?? 0) + 8 * 60);
  });
});

describe("the recorded course of C1", () => {
  const { recorded } = read(c1);

  test.each([
    // The drug is in the vein, the scan begins or the tap ends at the minute that the case states.
    { step: "order full-blood-count", orderedAt: [12, 1440, 4320], what: "A+0.2, A+24, A+72" },
    { step: "order ammonia", orderedAt: [12, 1440], what: "A+0.2, A+24" },
    { step: "give ceftriaxone", orderedAt: [60 - 8], what: "A+1" },
    { step: "give aciclovir", orderedAt: [60 - 30], what: "A+1" },
    { step: "give oseltamivir", orderedAt: [180 - 8], what: "A+3" },
    { step: "order ct-head", orderedAt: [120 - 25], what: "A+2" },
    { step: "order csf-protein", orderedAt: [420, 4390], what: "A+7 and day 4" },
    { step: "give methylprednisolone", orderedAt: [540 - 30], what: "A+9" },
    { step: "order eeg", orderedAt: [600 - 60], what: "A+10" },
    { step: "order mri-brain", orderedAt: [1200 - 40, 8600], what: "A+20 and day 7" },
    {
      step: "do plasma-exchange",
      orderedAt: [1560 - 240, 3000 - 240, 4440 - 240],
      what: "A+26, days 2 to 4",
    },
    { step: "stop aciclovir", orderedAt: [4900], what: "day 4" },
    { step: "give immunoglobulin", orderedAt: [5760], what: "day 5" },
  ])("$step at $what", ({ step, orderedAt }) => {
    expect(timesOf(recorded, step)).toEqual(orderedAt);
  });

  test("names no disease and does not talk: the errors are kept", () => {
    expect(timesOf(recorded, "differential")).toEqual([]);
    expect(timesOf(recorded, "do family-talk")).toEqual([]);
  });
});

describe("good care of M6", () => {
  const { goodCare, recorded } = read(m6);

  test.each([
    { feature: "K1 glucose", step: "order glucose-blood", latest: 15 },
    { feature: "K1 gas", step: "order blood-gas-capillary", latest: 15 },
    { feature: "K6 viral PCR", step: "order viral-pcr-rapid", latest: 360 },
    { feature: "K6 oseltamivir", step: "give oseltamivir", latest: 360 },
    { feature: "K7 and D6a no tap", step: "decide lumbar-puncture not-indicated", latest: 180 },
    { feature: "D6a no CT", step: "decide ct-head not-indicated", latest: 180 },
    { feature: "D6a no tube", step: "decide intubation watch", latest: 30 },
    { feature: "K14 first talk", step: "do family-talk", latest: 360 },
    { feature: "D6c written net", step: "do family-safety-net", latest: 360 },
    { feature: "D6c discharge decided", step: "decide admission discharge", latest: 360 },
  ])("$feature is in time", ({ step, latest }) => {
    expect(first(goodCare, step)).toBeLessThanOrEqual(latest);
  });

  test.each([60, 120, 180])("D6b looks again within 20 minutes of minute %i", (hour) => {
    const looks = timesOf(goodCare, "examine neurological");
    expect(looks.some((at) => at >= hour - 20 && at + 8 <= hour + 20)).toBe(true);
  });

  test("says that he is well, and sends him home, only while his coma score is 15", () => {
    const claims = goodCare.filter(({ action }) =>
      [
        "decide lumbar-puncture not-indicated",
        "decide ct-head not-indicated",
        "move home",
      ].includes(nameOf(action)),
    );
    expect(claims).toHaveLength(3);
    for (const { when } of claims) {
      expect(when).toContainEqual({ kind: "latest", finding: "gcs", atLeast: 15 });
    }
  });

  test("escalates nothing that harms him", () => {
    const done = goodCare.map(({ action }) => nameOf(action));
    for (const harm of [
      "do intubation",
      "order ct-head",
      "do lumbar-puncture",
      "do central-line",
    ]) {
      expect(done).not.toContain(harm);
    }
    expect(done).not.toContain("give methylprednisolone");
  });

  test("is what was done", () => {
    expect(recorded).toEqual(goodCare);
  });
});

describe("good care of C8, C9 and M10", () => {
  test.each([
    { of: c8, feature: "K5 antibiotic", step: "give ceftriaxone", latest: 180 },
    { of: c8, feature: "K5 aciclovir", step: "give aciclovir", latest: 360 },
    { of: c8, feature: "K7 tap while it is allowed", step: "do lumbar-puncture", latest: 120 },
    {
      of: c8,
      feature: "K9 steroid within 24 h of N",
      step: "give methylprednisolone",
      latest: 240,
    },
    { of: c8, feature: "K10 CT", step: "order ct-head", latest: 330 },
    { of: c8, feature: "K11 EEG", step: "order eeg", latest: 720 },
    { of: c8, feature: "K13 decided", step: "decide tocilizumab wait", latest: 1500 },
    { of: c9, feature: "K1 glucose", step: "order glucose-blood", latest: 15 },
    { of: c9, feature: "K6 oseltamivir", step: "give oseltamivir", latest: 60 },
    { of: c9, feature: "ataxia looked for", step: "examine gait-and-coordination", latest: 360 },
    { of: c9, feature: "K10 CT before the tap", step: "order ct-head", latest: 420 },
    { of: c9, feature: "K7 tap", step: "do lumbar-puncture", latest: 480 },
    { of: c9, feature: "K9 steroid", step: "give methylprednisolone", latest: 600 },
    { of: c9, feature: "K14 RANBP2 on day 1 to 2", step: "order ranbp2-gene", latest: 2880 },
    { of: m10, feature: "K2 tube by half an hour", step: "do intubation", latest: 30 },
    { of: m10, feature: "K4 bolus", step: "give saline-0-9", latest: 20 },
    { of: m10, feature: "K10 CT within the hour", step: "order ct-head", latest: 35 },
    { of: m10, feature: "D10a neurosurgery", step: "call neurosurgery", latest: 102 },
    { of: m10, feature: "D10b referral by A+4", step: "call safeguarding", latest: 240 },
    { of: m10, feature: "D10b eyes", step: "order retinal-examination", latest: 240 },
    { of: m10, feature: "D10b skeleton", step: "order skeletal-survey", latest: 240 },
  ])("$of.id: $feature is in time", ({ of, step, latest }) => {
    expect(first(read(of).goodCare, step)).toBeLessThanOrEqual(latest);
  });

  test.each([
    { of: c8, before: "order ct-head", after: "do lumbar-puncture" },
    { of: c8, before: "give ceftriaxone", after: "give methylprednisolone" },
    { of: c8, before: "give hypertonic-saline-3", after: "do intubation" },
    { of: c9, before: "order ct-head", after: "do lumbar-puncture" },
    { of: c9, before: "order mog-igg", after: "give methylprednisolone" },
    { of: m10, before: "do intubation", after: "order ct-head" },
  ])("$of.id: $before comes no later than $after", ({ of, before, after }) => {
    const { goodCare } = read(of);
    expect(first(goodCare, before)).toBeLessThanOrEqual(first(goodCare, after));
  });

  test("M10 never taps, and gives no antimicrobial", () => {
    const done = read(m10).goodCare.map(({ action }) => nameOf(action));
    expect(done).toContain("decide lumbar-puncture never");
    for (const harm of ["do lumbar-puncture", "give ceftriaxone", "give aciclovir", "move home"]) {
      expect(done).not.toContain(harm);
    }
  });
});

describe("the recorded courses of C8, C9 and M10", () => {
  test.each([
    // Ordered before what the case states by what it takes to make up, to reach the scanner or to tap.
    { of: c8, step: "do lumbar-puncture", orderedAt: [120 - 20], what: "A+2" },
    { of: c8, step: "order ct-head", orderedAt: [60 - 25, 4260 - 25], what: "A+1, A+71" },
    { of: c8, step: "do intubation", orderedAt: [360 - 20], what: "A+6" },
    { of: c8, step: "order eeg", orderedAt: [720 - 60], what: "A+12" },
    { of: c8, step: "order mri-brain", orderedAt: [1080 - 40], what: "A+18" },
    { of: c8, step: "give methylprednisolone", orderedAt: [1080 - 30], what: "A+18" },
    { of: c8, step: "do plasma-exchange", orderedAt: [3480 - 240], what: "A+58" },
    { of: c8, step: "do brain-death-testing", orderedAt: [4800, 5640 - 60], what: "to A+94" },
    { of: c9, step: "do lumbar-puncture", orderedAt: [600 - 20], what: "A+10" },
    { of: c9, step: "order ct-head", orderedAt: [1205, 6000], what: "A+21, day 5" },
    { of: c9, step: "do intubation", orderedAt: [1300], what: "A+22" },
    { of: c9, step: "give oseltamivir", orderedAt: [1380 - 8], what: "A+23" },
    { of: c9, step: "give aciclovir", orderedAt: [1380 - 30], what: "A+23" },
    { of: c9, step: "give methylprednisolone", orderedAt: [3060 - 30], what: "A+51" },
    { of: c9, step: "do brain-death-testing", orderedAt: [6420, 8580 - 60], what: "to A+143" },
    { of: m10, step: "order ct-head", orderedAt: [300 - 38], what: "A+5" },
    { of: m10, step: "call safeguarding", orderedAt: [1800], what: "day 2" },
  ])("$of.id: $step at $what", ({ of, step, orderedAt }) => {
    expect(timesOf(read(of).recorded, step)).toEqual(orderedAt);
  });
});
