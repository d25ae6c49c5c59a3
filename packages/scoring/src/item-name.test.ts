import { expect, test } from "vitest";
import { nameOf } from "./item-name";

test.each([
  { item: "neurosurgery", name: "neurosurgery" },
  { item: "mog-igg", name: "MOG-IgG antibody" },
  { item: "viral-pcr-rapid", name: "rapid PCR: influenza A and B, RSV, SARS-CoV-2" },
  { item: "crp", name: "C-reactive protein" },
])("inside a sentence $item is $name", ({ item, name }) => {
  expect(nameOf(item)).toBe(name);
});
