import { expect, test } from "vitest";
import {
  differential,
  given,
  harmMinutes,
  held,
  infant,
  infused,
  resulted,
  vitals,
} from "../testing";

const at = 100;
const hot = vitals(0, { temperature: 39.3 });
const older = { ...infant, ageMonths: 60 };

test.each([
  { name: "diclofenac", events: [given("diclofenac", at)], fires: [at] },
  { name: "mefenamic acid", events: [given("mefenamic-acid", at)], fires: [at] },
  { name: "ibuprofen is not it", events: [given("ibuprofen", at)], fires: [] },
  {
    name: "given by others before",
    events: [given("diclofenac", -60, { by: "earlier" })],
    fires: [],
  },
  {
    name: "given by the protocol",
    events: [given("diclofenac", at, { by: "protocol" })],
    fires: [],
  },
  {
    name: "twice in a day is once",
    events: [given("diclofenac", at), given("diclofenac", 500)],
    fires: [at],
  },
  {
    name: "again the day after",
    events: [given("diclofenac", at), given("diclofenac", 1540)],
    fires: [at, 1540],
  },
])("H1: $name", ({ events, fires }) => {
  expect(harmMinutes("H1", events)).toEqual(fires);
});

test.each([
  { name: "in fever", events: [hot, given("aspirin", at)], facts: infant, fires: [at] },
  {
    name: "fever 38.0 counts",
    events: [vitals(0, { temperature: 38 }), given("aspirin", at)],
    facts: infant,
    fires: [at],
  },
  {
    name: "no fever",
    events: [vitals(0, { temperature: 37.9 }), given("aspirin", at)],
    facts: infant,
    fires: [],
  },
  {
    name: "at 18 years",
    events: [hot, given("aspirin", at)],
    facts: { ...infant, ageMonths: 216 },
    fires: [],
  },
])("H2: $name", ({ events, facts, fires }) => {
  expect(harmMinutes("H2", events, { facts })).toEqual(fires);
});

const ammonia = (value: number) => resulted("ammonia", 50, { ammonia: value });
const quiet = resulted("liver-function-tests", 50, { alt: 20, ast: 40 });

test.each([
  {
    name: "under 2 years",
    events: [ammonia(40), quiet],
    facts: { ...infant, ageMonths: 23 },
    fires: [at],
  },
  {
    name: "2 years, all quiet",
    events: [ammonia(40), quiet],
    facts: { ...infant, ageMonths: 24 },
    fires: [],
  },
  { name: "ammonia never back", events: [quiet], facts: older, fires: [at] },
  { name: "ammonia 50", events: [ammonia(50), quiet], facts: older, fires: [] },
  { name: "ammonia 51", events: [ammonia(51), quiet], facts: older, fires: [at] },
  {
    name: "AST twice the limit",
    events: [ammonia(40), resulted("liver-function-tests", 50, { ast: 120 })],
    facts: older,
    fires: [],
  },
  {
    name: "AST above that",
    events: [ammonia(40), resulted("liver-function-tests", 50, { ast: 121 })],
    facts: older,
    fires: [at],
  },
])("H4: $name", ({ events, facts, fires }) => {
  const all = [...events, given("valproate", at, { perKg: 40 })];
  expect(harmMinutes("H4", all, { facts })).toEqual(fires);
});

test.each([
  { name: "in shock", events: held("shock", 60), fires: [at] },
  { name: "shock is over", events: held("shock", 60, 100), fires: [] },
  {
    name: "sepsis in the top three",
    events: [differential(50, { sepsis: 0.3, ane: 0.7 })],
    fires: [at],
  },
  {
    name: "sepsis fourth",
    events: [differential(50, { sepsis: 0.1, ane: 0.3, adem: 0.3, aesd: 0.3 })],
    fires: [],
  },
  {
    name: "meningitis alone is not sepsis",
    events: [differential(50, { "bacterial-meningitis": 0.5, ane: 0.5 })],
    fires: [],
  },
  { name: "neither", events: [], fires: [] },
])("H16: $name", ({ events, fires }) => {
  const all = [...events, given("etomidate", at, { perKg: 0.3 })];
  expect(harmMinutes("H16", all)).toEqual(fires);
});

const clot = resulted("mr-venogram", 50, { "venous-occlusion": 1 });

test.each([
  { name: "no venogram", events: [], perKg: 1, fires: [at] },
  {
    name: "a venogram without a clot",
    events: [resulted("mr-venogram", 50, { "venous-occlusion": 0 })],
    perKg: 1,
    fires: [at],
  },
  { name: "a clot shown", events: [clot], perKg: 1, fires: [] },
  {
    name: "a clot shown, and gone on the next picture",
    events: [clot, resulted("mr-venogram", 55, { "venous-occlusion": 0 })],
    perKg: 1,
    fires: [],
  },
  {
    name: "a clot and platelets of 49",
    events: [clot, resulted("full-blood-count", 50, { platelets: 49 })],
    perKg: 1,
    fires: [at],
  },
  {
    name: "a clot and platelets of 50",
    events: [clot, resulted("full-blood-count", 50, { platelets: 50 })],
    perKg: 1,
    fires: [],
  },
  { name: "half a dose, as for prevention", events: [], perKg: 0.5, fires: [] },
])("H25: $name", ({ events, perKg, fires }) => {
  const all = [...events, given("enoxaparin", at, { perKg, route: "sc" })];
  expect(harmMinutes("H25", all)).toEqual(fires);
});

test.each([
  { name: "no venogram", events: [], fires: [at] },
  { name: "a clot shown", events: [clot], fires: [] },
])("H25 with heparin that runs: $name", ({ events, fires }) => {
  expect(harmMinutes("H25", [...events, infused("heparin", at)])).toEqual(fires);
});
