import { diagnoses } from "@encephalon/clinical";
import { expect, test } from "vitest";
import { meantBy } from "./meant-by";

const named = (name: string, ...synonyms: string[]) => ({ name, synonyms });
const list = [
  named("Febrile status epilepticus", "long seizure"),
  named("Herpes simplex encephalitis", "HSE"),
  named("Status epilepticus"),
  named("Absence status", "status"),
];

test.each([
  { query: "", names: list.map(({ name }) => name) },
  {
    query: "STATUS",
    names: ["Absence status", "Status epilepticus", "Febrile status epilepticus"],
  },
  { query: "status ep", names: ["Status epilepticus", "Febrile status epilepticus"] },
  { query: " epilepticus  febrile ", names: ["Febrile status epilepticus"] },
  { query: "hse", names: ["Herpes simplex encephalitis"] },
  { query: "long herpes", names: [] },
])("$query means $names", ({ query, names }) => {
  expect(meantBy(list, query).map(({ name }) => name)).toEqual(names);
});

test.each([
  { typed: "f", first: "febrile-seizure-simple" },
  { typed: "feb", first: "febrile-seizure-simple" },
  { typed: "febrile", first: "febrile-seizure-simple" },
  { typed: "febrile seizure", first: "febrile-seizure-simple" },
  { typed: "febrile status", first: "febrile-status-epilepticus" },
  { typed: "FIRES", first: "fires" },
  { typed: "febrile inf", first: "fires" },
  { typed: "seizure", first: "febrile-seizure-simple" },
  { typed: "ANE", first: "ane" },
  { typed: "HSE", first: "hsv-encephalitis" },
  { typed: "herpes", first: "hsv-encephalitis" },
  { typed: "encephalitis", first: "viral-encephalitis" },
  { typed: "meningitis", first: "bacterial-meningitis" },
  { typed: "status", first: "status-epilepticus" },
  { typed: "flu", first: "uncomplicated-influenza" },
  { typed: "NAI", first: "abusive-head-trauma" },
  { typed: "DKA", first: "diabetic-ketoacidosis" },
])("of the diagnoses, $typed means $first first", ({ typed, first }) => {
  expect(meantBy(diagnoses, typed)[0]?.id).toBe(first);
});
