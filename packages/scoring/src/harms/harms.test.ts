import { isRefId } from "@encephalon/clinical";
import { expect, test } from "vitest";
import {
  attempt,
  decided,
  examined,
  given,
  harmReasons,
  moved,
  ordered,
  resulted,
  started,
  stopped,
  vitals,
} from "../testing";
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

const day = 1440;

test.each([
  { code: "H1", events: [given("diclofenac", 60)], says: "diclofenac was given" },
  {
    code: "H2",
    events: [vitals(5, { temperature: 39.5 }), given("aspirin", 60)],
    says: "the child had had 39.5 °C",
  },
  {
    code: "H4",
    events: [given("valproate", 60)],
    says: "the child is 9 months old, under 24, and ammonia was not known",
  },
  {
    code: "H10",
    events: [
      given("immunoglobulin", 60, { unit: "g", perKg: 1 }),
      started("plasma-exchange", 60 + day),
    ],
    says: "1 g/kg of immunoglobulin went in within 48 hours before",
  },
  {
    code: "H11",
    events: [given("methylprednisolone", 60, { perKg: 30 })],
    says: "neither an antibacterial nor aciclovir had been given",
  },
  {
    code: "H12",
    events: [given("aciclovir", 60), stopped("aciclovir", 600)],
    says: "no herpes PCR from 72 hours on",
  },
  {
    code: "H13",
    events: [resulted("full-blood-count", 30, { neutrophils: 0.8 }), given("tocilizumab", 60)],
    says: "neutrophils were 0.8, below 1, and the child is 9 months old, under 24",
  },
  {
    code: "H19",
    events: [started("plasma-exchange", 60)],
    says: "no image had shown both thalami",
  },
  {
    code: "H20",
    events: [examined("consciousness", 50, { gcs: 12 }), moved("home", 60)],
    says: "the last coma score on the chart was 12, and the last convulsion was 150 minutes before",
  },
  {
    code: "H24",
    events: [vitals(55, { systolic: 62 }), given("propofol", 60, { perKg: 1 })],
    says: "propofol was given while systolic was 62, below 70 and no vasoactive drug ran",
  },
  {
    code: "H25",
    events: [
      resulted("ct-venogram", 30, { "venous-occlusion": 1 }),
      resulted("full-blood-count", 30, { platelets: 40 }),
      given("enoxaparin", 60, { perKg: 1 }),
    ],
    says: "platelets were 40, below 50; ",
  },
  {
    code: "H26",
    events: [
      resulted("ammonia", 30, { ammonia: 240 }),
      given("methylprednisolone", 60, { perKg: 30 }),
    ],
    says: "ammonia was 240, above 150",
  },
  {
    code: "H32",
    events: [decided("limits-of-treatment", "limit", "aness", 60)],
    says: "the severity score was the reason",
  },
])("$code names the clause that was true: $says", ({ code, events, says }) => {
  expect(harmReasons(code, events)[0]).toContain(says);
});
