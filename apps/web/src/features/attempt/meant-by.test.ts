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
