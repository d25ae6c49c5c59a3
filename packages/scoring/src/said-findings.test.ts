import type { SimEvent } from "@encephalon/model";
import { expect, test } from "vitest";
import { ledgerOf } from "./ledger";
import { saidFindings } from "./said-findings";
import { attempt, resulted, vitals } from "./testing";

const chart = [
  vitals(0, { temperature: 39.3 }),
  resulted("bloods", 60, { crp: 6, procalcitonin: 3, ammonia: 38, platelets: 90 }),
];
const board = (supporting: readonly string[], opposing: readonly string[], at = 100): SimEvent => ({
  kind: "differential_committed",
  at,
  entries: [{ diagnosis: "ane", probability: 1 }],
  for: [...supporting],
  against: [...opposing],
});
const of = (event: SimEvent) => saidFindings(ledgerOf(attempt([...chart, event])));

test.each([
  { text: "Platelets below 150 ×10⁹/L", isTrue: true },
  { text: "platelets-low", isTrue: true },
  { text: "  procalcitonin above 2 µg/L  with C-reactive protein below 40 mg/l", isTrue: true },
  { text: "C-reactive protein above 100 mg/L", isTrue: false },
  { text: "no C-reactive protein above 100 mg/L", isTrue: true },
  { text: "Not platelets below 150 ×10⁹/L", isTrue: false },
  { text: "MRI: both thalami, symmetric", isTrue: false },
  { text: "no MRI: both thalami, symmetric", isTrue: null },
  { text: "her mother is worried", isTrue: null },
])("$text on this chart: $isTrue", ({ text, isTrue }) => {
  expect(of(board([text], [])).said).toEqual([{ text, side: "for", isTrue }]);
});

const two = [
  "Platelets below 150 ×10⁹/L",
  "Procalcitonin above 2 µg/L with C-reactive protein below 40 mg/L",
];

test.each([
  {
    name: "two for and one against",
    event: board(two, ["no C-reactive protein above 100 mg/L"]),
    met: true,
  },
  {
    name: "one for",
    event: board(two.slice(1), ["no C-reactive protein above 100 mg/L"]),
    met: false,
  },
  {
    name: "one for, said by its name and by its id",
    event: board(
      ["Platelets below 150 ×10⁹/L", "platelets-low"],
      ["no C-reactive protein above 100 mg/L"],
    ),
    met: false,
  },
  { name: "none against", event: board(two, []), met: false },
  {
    name: "a false one among them",
    event: board(
      [...two, "C-reactive protein above 100 mg/L"],
      ["no C-reactive protein above 100 mg/L"],
    ),
    met: false,
  },
  {
    name: "words of her own beside them",
    event: board([...two, "I fear it"], ["no C-reactive protein above 100 mg/L"]),
    met: true,
  },
  {
    name: "written before the results",
    event: board(two, ["no C-reactive protein above 100 mg/L"], 50),
    met: false,
  },
])("$name: $met", ({ event, met }) => {
  expect(of(event).met).toBe(met);
});

test("nothing committed says nothing", () => {
  expect(saidFindings(ledgerOf(attempt(chart)))).toEqual({ said: [], met: false });
});
