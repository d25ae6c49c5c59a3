import { expect, test } from "vitest";
import { denialIn, findNamedFinding, namedFindings } from "./named-findings";

const names = namedFindings.map(({ name }) => name);

test("they stand in the order of their names, each once", () => {
  const order = [...new Set(names)].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  expect(names).toEqual(order);
});

test("none begins as a denial does", () => {
  expect(names.filter((name) => denialIn(name).denied)).toEqual([]);
});

test.each([
  { text: "Platelets below 150 ×10⁹/L", finding: "platelets-low", denied: false },
  { text: "platelets-low", finding: "platelets-low", denied: false },
  { text: "Not: Platelets below 150 ×10⁹/L", finding: "platelets-low", denied: true },
  { text: "no  shock in the first 24  hours ", finding: "shock", denied: true },
  { text: "Thrombocytopenia", finding: undefined, denied: false },
  { text: "not herself", finding: undefined, denied: true },
])("$text names $finding, denied: $denied", ({ text, finding, denied }) => {
  const read = denialIn(text);
  expect(read.denied).toBe(denied);
  expect(findNamedFinding(read.rest)?.id).toBe(finding);
});
