import {
  doseWarnings,
  findDiagnosis,
  findItem,
  isAnalyteId,
  isRefId,
  noFacts,
  observations,
} from "@encephalon/clinical";
import {
  type Action,
  type Case,
  type ChartTest,
  DRIVERS,
  type DriverName,
  learnerCase,
  parseCase,
} from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { c1 } from "./cases/c1";
import { cases, findCase, orientation, practiceOrder } from "./index";

/** Words that would tell the learner, before playing, what the case is. */
const TELLING =
  /necroti[sz]|\bane\b|anec|encephalo|encephalit|thalam|influenza|\bflu\b|meningit|febrile seizure|ranbp2|herpes|h1n1/i;

/** A figure with the unit or the name of a sign or a result, or a place in the head. */
const MEASURED =
  /\d+([.,]\d+)? ?(°|degrees|%|per cent|mm|mmol|µmol|umol|mg\/|g\/l|u\/l|ng\/|pg\/|bpm|a minute|\/min)|gcs|\bph\b|saturation|blood pressure (is|of)|thalam|pons|putam|cortex|white matter/i;

const signWords = (signs: Case["signs"]): readonly string[] =>
  Object.values(signs).flatMap((sign) =>
    typeof sign === "string" ? [sign] : sign.map(({ text }) => text),
  );

const shown = ({ title, setting, stem, child, story, signs, voices }: Case): readonly string[] => [
  title,
  setting,
  stem,
  child.companion,
  ...Object.values(story),
  ...signWords(signs),
  ...voices.map(({ text }) => text),
];

const coursesOf = (authored: Case) =>
  (["recorded", "goodCare"] as const).flatMap((name) =>
    authored[name].map((step) => ({ ...step, case: authored, course: name })),
  );

/** The heaviest, the lightest and the ordinary child of a case; see the kernel's `draw`. */
const weightsOf = ({ child: { weightKg } }: Case) => [
  weightKg.at,
  weightKg.at + 1.5 * (weightKg.high - weightKg.at),
  weightKg.at - 1.5 * (weightKg.at - weightKg.low),
];

const NINETEEN = [
  ...Array.from({ length: 9 }, (_, i) => `C${i + 1}`),
  ...Array.from({ length: 10 }, (_, i) => `M${i + 1}`),
];

test("the nine and the ten that look like them are there, and nothing else answers", () => {
  expect(cases.map(({ id }) => id)).toEqual(NINETEEN);
  expect(findCase("M6")?.id).toBe("M6");
  expect(findCase("C10")).toBeUndefined();
});

test("the order of practice holds every case once, the controls first", () => {
  expect(practiceOrder[0]).toBe(orientation.id);
  expect(practiceOrder.slice(1).toSorted()).toEqual(NINETEEN.toSorted());
  const first = practiceOrder.slice(1, 4).map((id) => findCase(id)?.kind);
  expect(first.toSorted()).toEqual(["ane", "look-alike", "look-alike"]);
});

test("nothing shown before the end tells one kind of case from the other", () => {
  for (const { playMinutes, difficulty } of cases) {
    expect({ playMinutes, difficulty }).toEqual({ playMinutes: 25, difficulty: 2 });
  }
});

test("the hospital tells neither kind of case: one sentence for each kind of it, and what is late is late in both", () => {
  const FORM = {
    tertiary:
      /The hospital has CT, EEG, a laboratory, surgeons and intensive care day and night; dialysis and plasma exchange can be asked for\. The MRI scanner is free [a-z ]+\.$/,
    district:
      /The hospital has CT and a laboratory day and night and an? [a-z' ]+\. EEG [A-Za-z, ]+; the next children's hospital is three hours away\.$/,
  };
  for (const { id, stem, hospital } of cases) expect(stem, id).toMatch(FORM[hospital.kind]);
  const hindered = (kind: Case["kind"]) =>
    new Set(
      cases.flatMap((each) =>
        each.kind === kind ? [...each.hospital.lacks, ...Object.keys(each.hospital.from)] : [],
      ),
    );
  const ofTheDisease = hindered("ane");
  // One case alone has its intensive care elsewhere, and a retrieval on the way.
  ofTheDisease.delete("picu");
  expect(hindered("look-alike")).toEqual(ofTheDisease);
});

test("a case that brings a vital sign or a result is not a case", () => {
  expect(parseCase({ ...c1, vitals: [{ at: 0, temperature: 39.3 }] }).ok).toBe(false);
  expect(parseCase({ ...c1, results: { "il-6": 96 } }).ok).toBe(false);
});

describe.each(cases.map((authored) => ({ id: authored.id, authored })))("$id", ({ authored }) => {
  test("tells nothing before it is found out", () => {
    for (const text of shown(authored)) expect(text).not.toMatch(TELLING);
    expect(JSON.stringify(learnerCase(authored))).not.toMatch(TELLING);
  });

  test("says no vital sign, result or site of the child after arrival", () => {
    const afterArrival = [...signWords(authored.signs), ...authored.voices.map(({ text }) => text)];
    for (const text of afterArrival) expect(text).not.toMatch(MEASURED);
  });

  test("answers every question of the catalogue, and only those", () => {
    const asked = Object.keys(authored.story);
    expect(asked).toHaveLength(26);
    for (const id of asked) expect(findItem(id, "ask"), id).toBeDefined();
  });

  test("has its children's range of each driver within the driver's own bounds: none is cut off unsaid", () => {
    for (const [name, bounds] of Object.entries(DRIVERS)) {
      const range = authored.drivers[name as DriverName]; // the keys of DRIVERS are the names
      if (range === undefined) continue;
      expect(range.low, name).toBeGreaterThanOrEqual(bounds.low);
      expect(range.high, name).toBeLessThanOrEqual(bounds.high);
    }
  });

  test("fills no slot that does not exist", () => {
    const slots = shown(authored).flatMap((text) => text.match(/\{[^}]*\}/g) ?? []);
    for (const slot of slots)
      expect(["{age}", "{he}", "{his}", "{him}", "{prodrome}"]).toContain(slot);
  });

  test("has signs for examinations only, and a hospital of catalogue items", () => {
    for (const id of Object.keys(authored.signs)) expect(findItem(id, "examine"), id).toBeDefined();
    const { lacks, from } = authored.hospital;
    for (const id of [...lacks, ...Object.keys(from)]) expect(findItem(id), id).toBeDefined();
  });

  test("names diagnoses and references that exist", () => {
    expect(findDiagnosis(authored.diagnosis)).toBeDefined();
    const { teachingPoint, trap, notThis, tellingFindings } = authored.debrief;
    const statements = [teachingPoint, trap, ...(notThis ? [notThis] : []), ...tellingFindings];
    const named = [authored.references, ...statements.map(({ references }) => references)].flat();
    for (const id of named) expect(isRefId(id), id).toBe(true);
    for (const { mark, references } of statements) {
      expect(references.length > 0, "sourced means with a reference").toBe(mark === "sourced");
    }
  });

  test.each(["recorded", "goodCare"] as const)("%s runs with the clock to one end", (name) => {
    const minutes = authored[name].map(({ at }) => at);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    expect(minutes.at(-1)).toBeLessThan(14_400);
    expect(authored[name].at(-1)?.action.kind).toBe("finish");
  });

  test("has steps whose action and tests the catalogue knows", () => {
    for (const { action, when, unless, at } of coursesOf(authored)) {
      expect(problemOf(action), `${at} ${JSON.stringify(action)}`).toBeUndefined();
      for (const each of [...when, ...unless]) expect(known(each), JSON.stringify(each)).toBe(true);
    }
  });

  test("takes limbs that bend for bent, and not the 1 of limbs that do not move", () => {
    for (const { when, unless } of coursesOf(authored)) {
      for (const each of [...when, ...unless]) {
        if (!("finding" in each) || each.finding !== "gcs-motor") continue;
        if ("atMost" in each && each.atMost !== undefined)
          expect(each.atLeast, JSON.stringify(each)).toBe(2);
      }
    }
  });

  test("has no step that is waited for after it is dropped", () => {
    for (const { at, until } of coursesOf(authored)) {
      if (until !== undefined) expect(until).toBeGreaterThanOrEqual(at);
    }
  });

  test("gives no dose above the dose page, whatever the child weighs", () => {
    for (const { action, course } of coursesOf(authored)) {
      if (action.kind !== "give") continue;
      if (course === "recorded" && ABOVE_AS_RECORDED[authored.id]?.includes(action.drug)) continue;
      for (const weightKg of weightsOf(authored)) {
        const codes = doseWarnings(question(authored, action, weightKg)).map(({ code }) => code);
        expect(codes, `${action.drug} at ${weightKg} kg`).not.toContain("over-maximum");
        expect(codes, `${action.drug} at ${weightKg} kg`).not.toContain("over-twice-maximum");
      }
    }
  });
});

/** Doses above the page that the source of a case says were given. */
const ABOVE_AS_RECORDED: Readonly<Record<string, readonly string[]>> = { C6: ["adrenaline"] };

/** What a report says as a finding, 0 or 1, beside the analytes. */
const REPORTED = [
  "ct-brainstem",
  "mri-haemorrhage",
  "ct-subdural",
  "eeg-seizures",
  "subtle-seizure",
  "ct-cisterns",
  "ct-thalami",
  "mri-thalami",
  "mri-brainstem",
  "mri-bright-tree",
  "csf-hsv-pcr",
  "influenza-a-pcr",
  "ct-dense-vein",
  "venous-occlusion",
];

type Give = Extract<Action, { kind: "give" }>;

const question = ({ child }: Case, { drug, dose, route }: Give, weightKg: number) => ({
  drugId: drug,
  dose,
  route,
  ageMonths: child.ageMonths,
  weightKg,
  facts: noFacts(0),
});

function known(each: ChartTest): boolean {
  switch (each.kind) {
    case "latest":
    case "fallen":
    case "since":
      return (
        isAnalyteId(each.finding) ||
        Object.hasOwn(observations, each.finding) ||
        REPORTED.includes(each.finding)
      );
    case "place":
    case "convulsed":
    case "convulsing":
    case "slow-under-pressure":
      return true;
    case "examined":
    case "resulted":
    case "pending":
    case "running":
    case "not-given":
      return findItem(each.item) !== undefined;
  }
}

function problemOf(action: Action): string | undefined {
  switch (action.kind) {
    case "ask":
    case "examine":
    case "order":
    case "do":
    case "call":
    case "move":
      return findItem(action.item, action.kind) ? undefined : "not in the catalogue";
    case "stop":
      return findItem(action.item) ? undefined : "not in the catalogue";
    case "give": {
      const drug = findItem(action.drug, "give");
      if (!drug) return "not in the catalogue";
      if (!drug.routes.includes(action.route)) return "not by this route";
      return drug.units.includes(action.dose.unit) ? undefined : "not in this unit";
    }
    case "set": {
      const item = findItem(action.item, "set");
      if (!item?.units.includes(action.unit)) return "not in this unit";
      const { low, high } = item.range;
      return action.value >= low && action.value <= high ? undefined : "out of reach";
    }
    case "decide": {
      const { choice, reason } = action;
      const reasons = findItem(action.item, "decide")?.reasons.find(({ id }) => id === reason);
      return reasons?.choices.includes(choice) ? undefined : "no such choice for this reason";
    }
    case "differential":
      return action.entries.every(({ diagnosis }) => findDiagnosis(diagnosis))
        ? undefined
        : "not a diagnosis";
    case "wait":
    case "aness":
    case "predict":
    case "finish":
      return undefined;
  }
}
