import { doseRules } from "@encephalon/clinical";
import { expect, test } from "vitest";
import { sourceName } from "./source-name";

test.each([
  ["Kochanek2019", "Kochanek 2019"],
  ["PCM-IV", "intravenous paracetamol by weight"],
  ["unverified", "unverified"],
] as const)("%s is read as %s", (source, name) => {
  expect(sourceName(source)).toBe(name);
});

test("no dose names its source by an id", () => {
  for (const { source } of doseRules) {
    if (source !== "unverified") expect(sourceName(source)).toMatch(/\p{L} |^\p{L}+ \d{4}$/u);
  }
});
