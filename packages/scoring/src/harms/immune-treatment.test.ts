import { expect, test } from "vitest";
import {
  called,
  decided,
  differential,
  given,
  harmMinutes,
  infant,
  resulted,
  started,
} from "../testing";

const exchange = (at: number) => started("plasma-exchange", at);
const antibody = (perKg: number, by: "learner" | "earlier" = "learner") =>
  given("immunoglobulin", 100, { perKg, unit: "mg", by });
const shown = resulted("mri-brain", 50, { "mri-thalami": 1 });

test.each([
  {
    name: "an exchange 48 h after 0.5 g/kg",
    events: [antibody(500), exchange(100 + 2880)],
    fires: [2980],
  },
  { name: "an exchange later", events: [antibody(500), exchange(100 + 2881)], fires: [] },
  { name: "0.4 g/kg", events: [antibody(400), exchange(600)], fires: [] },
  { name: "never an exchange", events: [antibody(1000)], fires: [] },
  { name: "by others", events: [antibody(1000, "earlier"), exchange(600)], fires: [] },
])("H10: $name", ({ events, fires }) => {
  expect(harmMinutes("H10", events)).toEqual(fires);
});

const pulse = (at: number, perKg = 30) => given("methylprednisolone", at, { perKg });
const csf = resulted("csf-cell-count", 250, { "csf-white-cells": 2 });
const sure = differential(260, { ane: 0.96, sepsis: 0.04 });
const unsure = differential(260, { ane: 0.9, sepsis: 0.1 });

test.each([
  { name: "bare", events: [pulse(300)], fires: [300] },
  { name: "9 mg/kg is no pulse", events: [pulse(300, 9)], fires: [] },
  { name: "10 mg/kg is", events: [pulse(300, 10)], fires: [300] },
  { name: "after an antibiotic", events: [given("ceftriaxone", 60), pulse(300)], fires: [] },
  { name: "after aciclovir", events: [given("aciclovir", 60), pulse(300)], fires: [] },
  { name: "before the antibiotic", events: [pulse(50), given("ceftriaxone", 60)], fires: [50] },
  { name: "infection excluded on CSF", events: [csf, sure, pulse(300)], fires: [] },
  {
    name: "infection excluded, then feared again",
    events: [csf, sure, differential(280, { ane: 0.7, sepsis: 0.3 }), pulse(300)],
    fires: [300],
  },
  { name: "infection at 0.1", events: [csf, unsure, pulse(300)], fires: [300] },
  { name: "excluded without a result", events: [sure, pulse(300)], fires: [300] },
])("H11: $name", ({ events, fires }) => {
  expect(harmMinutes("H11", events)).toEqual(fires);
});

const tocilizumab = given("tocilizumab", 1000, { perKg: 12 });
const older = { ...infant, ageMonths: 24 };
const count = (value: number) => resulted("full-blood-count", 900, { neutrophils: value });
const inflamed = resulted("crp", 900, { crp: 101, procalcitonin: 11 });

test.each([
  { name: "under 2 years", events: [tocilizumab], facts: infant, fires: [1000] },
  { name: "2 years", events: [tocilizumab], facts: older, fires: [] },
  {
    name: "under 2 years, discussed",
    events: [decided("tocilizumab", "start", "team-discussion", 700), tocilizumab],
    facts: infant,
    fires: [],
  },
  {
    name: "discussed by telephone",
    events: [called("immunology", 640), tocilizumab],
    facts: infant,
    fires: [],
  },
  {
    name: "discussed more than 6 h before",
    events: [called("immunology", 639), tocilizumab],
    facts: infant,
    fires: [1000],
  },
  { name: "neutrophils 0.9", events: [count(0.9), tocilizumab], facts: older, fires: [1000] },
  { name: "neutrophils 1.0", events: [count(1), tocilizumab], facts: older, fires: [] },
  { name: "bacteria untreated", events: [inflamed, tocilizumab], facts: older, fires: [1000] },
  {
    name: "CRP 100 is not above it",
    events: [resulted("crp", 900, { crp: 100, procalcitonin: 11 }), tocilizumab],
    facts: older,
    fires: [],
  },
])("H13: $name", ({ events, facts, fires }) => {
  expect(harmMinutes("H13", events, { facts })).toEqual(fires);
});

test("H13: bacteria treated for a day are controlled", () => {
  const later = given("tocilizumab", 2000, { perKg: 12 });
  const at = (minute: number) => [inflamed, given("ceftriaxone", minute), later];
  expect(harmMinutes("H13", at(560), { facts: older })).toEqual([]);
  expect(harmMinutes("H13", at(561), { facts: older })).toEqual([2000]);
});

test.each([
  { name: "before any image", events: [exchange(600)], diagnosis: "ane", fires: [600] },
  {
    name: "after an image without them",
    events: [resulted("mri-brain", 50, { "mri-thalami": 0 }), exchange(600)],
    diagnosis: "ane",
    fires: [600],
  },
  {
    name: "after both thalami are shown",
    events: [shown, exchange(600)],
    diagnosis: "ane",
    fires: [],
  },
  {
    name: "in deep venous thrombosis",
    events: [shown, exchange(600)],
    diagnosis: "deep-cerebral-venous-thrombosis",
    fires: [600],
  },
  {
    name: "in sepsis, antibiotic for 23 h",
    events: [shown, given("ceftriaxone", 60), exchange(60 + 1439)],
    diagnosis: "toxic-shock",
    fires: [1499],
  },
  {
    name: "in sepsis, antibiotic for 24 h",
    events: [shown, given("ceftriaxone", 60), exchange(60 + 1440)],
    diagnosis: "toxic-shock",
    fires: [],
  },
])("H19: $name", ({ events, diagnosis, fires }) => {
  expect(harmMinutes("H19", events, { diagnosis })).toEqual(fires);
});

test.each([
  { name: "ammonia 151", value: 151, fires: [300] },
  { name: "ammonia 150", value: 150, fires: [] },
])("H26: $name", ({ value, fires }) => {
  const events = [
    given("ceftriaxone", 60),
    resulted("ammonia", 100, { ammonia: value }),
    pulse(300),
  ];
  expect(harmMinutes("H26", events)).toEqual(fires);
});
