import { isRefId } from "@encephalon/clinical";
import { expect, test } from "vitest";
import { attempt, given, ordered, started, vitals } from "../testing";
import { findHarms, harmRules } from "./harms";

test("every code of the catalogue stands once, the retired ones do not", () => {
  const all = Array.from({ length: 32 }, (_, index) => `H${index + 1}`);
  const retired = ["H6", "H14", "H17", "H22"];
  expect(harmRules.map(({ code }) => code)).toEqual(all.filter((code) => !retired.includes(code)));
});

test("every reference is known", () => {
  expect(harmRules.flatMap(({ references }) => references).filter((id) => !isRefId(id))).toEqual(
    [],
  );
});

test("a harm without a reference says that it is a choice of ours or unverified", () => {
  const bare = harmRules.filter(({ references }) => references.length === 0);
  expect(bare.map(({ strength }) => strength)).toEqual(
    bare.map(({ strength }) => (strength === "unverified" ? "unverified" : "design")),
  );
});

test("a harm names the learner's own action, the minute and the safer act", () => {
  const events = [
    ordered("mri-brain", 20, 5),
    vitals(795, { systolic: 60 }),
    started("mri-brain", 800, 845),
  ];
  const [harm] = findHarms(attempt(events), "ane");
  expect(harm).toMatchObject({ code: "H23", at: 800, action: 1, severity: "severe" });
  expect(harm?.why).toMatch(/^At \+13 h 20: /);
  expect(harm?.safer).not.toBe("");
});

test("harms come in the order in which they happened", () => {
  const events = [given("diclofenac", 300), given("methylprednisolone", 100, { perKg: 30 })];
  expect(findHarms(attempt(events), "ane").map(({ code }) => code)).toEqual(["H11", "H1"]);
});

test("nothing done harms nobody", () => {
  expect(findHarms(attempt([]), "ane")).toEqual([]);
});
