import { expect, test } from "vitest";
import { DIAGNOSIS_CLASSES, diagnoses, findDiagnosis } from "./diagnoses";

test("there are 88, each once, with `other` among them", () => {
  expect(diagnoses).toHaveLength(88);
  expect(new Set(diagnoses.map(({ id }) => id)).size).toBe(88);
  expect(findDiagnosis("other")?.class).toBe("OTH");
  expect(findDiagnosis("no-such-thing")).toBeUndefined();
});

test("every class has a diagnosis", () => {
  const used = new Set(diagnoses.map((diagnosis) => diagnosis.class));
  expect(DIAGNOSIS_CLASSES.filter((name) => !used.has(name))).toEqual([]);
});

test("67 have a WHO ICD-10 code of their own; acute necrotizing encephalopathy has none", () => {
  const codes = diagnoses.flatMap(({ icd10 }) => icd10 ?? []);
  expect(codes).toHaveLength(67);
  expect(codes.filter((code) => !/^[A-Z]\d{2}(\.\d)?$/.test(code))).toEqual([]);
  expect(findDiagnosis("ane")).not.toHaveProperty("icd10");
});

test("names and synonyms are words", () => {
  const words = diagnoses.flatMap(({ name, synonyms }) => [name, ...synonyms]);
  expect(words.filter((word) => word.trim() !== word || word === "")).toEqual([]);
});
