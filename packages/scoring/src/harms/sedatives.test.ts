import { expect, test } from "vitest";
import {
  done,
  examined,
  given,
  harmMinutes,
  harmReasons,
  held,
  infused,
  resulted,
  started,
  stopped,
  vitals,
} from "../testing";

const convulsing = held("convulsing", 60, 200);
const lorazepam = (at: number) => given("lorazepam", at, { perKg: 0.1 });

test.each([
  {
    name: "a third within the hour",
    events: [...convulsing, lorazepam(70), lorazepam(80), lorazepam(90)],
    fires: [90],
  },
  { name: "two", events: [...convulsing, lorazepam(70), lorazepam(80)], fires: [] },
  {
    name: "a third after a second-line drug",
    events: [
      ...convulsing,
      lorazepam(70),
      lorazepam(80),
      given("levetiracetam", 85),
      lorazepam(90),
    ],
    fires: [],
  },
  {
    name: "a third 61 minutes after the first",
    events: [...convulsing, lorazepam(70), lorazepam(80), lorazepam(131)],
    fires: [],
  },
  {
    name: "a third where others gave two",
    events: [
      ...held("convulsing", -30, 200),
      given("diazepam", -20, { by: "earlier" }),
      given("midazolam", -5, { by: "earlier" }),
      lorazepam(10),
    ],
    fires: [10],
  },
  { name: "without any seizure", events: [lorazepam(100)], fires: [100] },
  {
    name: "10 minutes after one",
    events: [...held("convulsing", 60, 91), lorazepam(100)],
    fires: [],
  },
  {
    name: "11 minutes after one",
    events: [...held("convulsing", 60, 89), lorazepam(100)],
    fires: [100],
  },
  {
    name: "for an electrographic seizure",
    events: [...held("electrographic-seizure", 60), lorazepam(100)],
    fires: [],
  },
  {
    name: "30 minutes after an EEG told of seizures",
    events: [resulted("eeg", 70, { "eeg-seizures": 1 }), lorazepam(100)],
    fires: [],
  },
  {
    name: "31 minutes after it did",
    events: [resulted("eeg", 69, { "eeg-seizures": 1 }), lorazepam(100)],
    fires: [100],
  },
  {
    name: "after an EEG without seizures",
    events: [resulted("eeg", 90, { "eeg-seizures": 0 }), lorazepam(100)],
    fires: [100],
  },
  {
    name: "10 minutes before intubation",
    events: [lorazepam(100), started("intubation", 110)],
    fires: [],
  },
  {
    name: "11 minutes before intubation",
    events: [lorazepam(100), started("intubation", 111)],
    fires: [100],
  },
  { name: "in a ventilated child", events: [done("intubation", 50), lorazepam(100)], fires: [] },
  {
    name: "a third in a ventilated child who has not convulsed",
    events: [done("intubation", 50), ...[70, 80, 90].map(lorazepam)],
    fires: [],
  },
  {
    name: "a third in a ventilated child whose EEG shows a seizure",
    events: [
      done("intubation", 50),
      ...held("electrographic-seizure", 60),
      ...[70, 80, 90].map(lorazepam),
    ],
    fires: [90],
  },
  {
    name: "after the tube is out",
    events: [done("intubation", 50), done("extubation", 90), lorazepam(100)],
    fires: [100],
  },
  { name: "propofol", events: [given("propofol", 100, { perKg: 2 })], fires: [100] },
  {
    name: "a midazolam infusion never",
    events: [done("intubation", 50), infused("midazolam", 100)],
    fires: [],
  },
  { name: "by others", events: [given("midazolam", 100, { by: "protocol" })], fires: [] },
])("H5: $name", ({ events, fires }) => {
  expect(harmMinutes("H5", events)).toEqual(fires);
});

const rocuronium = given("rocuronium", 100, { perKg: 1.2 });

test.each([
  { name: "no tube at all", events: [rocuronium], fires: [100] },
  { name: "a tube 10 minutes after", events: [rocuronium, done("intubation", 110)], fires: [] },
  { name: "a tube 11 minutes after", events: [rocuronium, done("intubation", 111)], fires: [100] },
  {
    name: "while the tube is being placed",
    events: [started("intubation", 98, 118), rocuronium, done("intubation", 118)],
    fires: [],
  },
  {
    name: "bagged, and the tube begun 10 minutes after",
    events: [done("bag-mask-ventilation", 98), rocuronium, started("intubation", 110, 130)],
    fires: [],
  },
  {
    name: "bagged, and the tube begun 11 minutes after",
    events: [done("bag-mask-ventilation", 98), rocuronium, started("intubation", 111, 131)],
    fires: [100],
  },
  {
    name: "bagged no longer, and the tube begun after",
    events: [
      done("bag-mask-ventilation", 90),
      stopped("bag-mask-ventilation", 95),
      rocuronium,
      started("intubation", 105, 125),
    ],
    fires: [100],
  },
  {
    name: "before a tube that takes longer",
    events: [rocuronium, started("intubation", 101, 121), done("intubation", 121)],
    fires: [100],
  },
  { name: "in a ventilated child", events: [done("intubation", 50), rocuronium], fires: [] },
  {
    name: "after the tube is out",
    events: [done("intubation", 50), done("extubation", 90), rocuronium],
    fires: [100],
  },
  { name: "during a convulsion", events: [...held("convulsing", 90), rocuronium], fires: [100] },
  { name: "by others", events: [given("rocuronium", 100, { by: "protocol" })], fires: [] },
])("H5, relaxant: $name", ({ events, fires }) => {
  expect(harmMinutes("H5", events)).toEqual(fires);
});

test.each([
  {
    name: "the third",
    events: [...convulsing, lorazepam(70), lorazepam(80), lorazepam(90)],
    says: "lorazepam was the third benzodiazepine in an hour",
  },
  {
    name: "no seizure",
    events: [given("propofol", 100, { perKg: 2 })],
    says: "propofol was given with no seizure in the 10 minutes before",
  },
  { name: "no tube", events: [rocuronium], says: "rocuronium paralysed a child" },
])("H5 names its clause: $name", ({ events, says }) => {
  const [why] = harmReasons("H5", events);
  expect(why).toContain(says);
  expect(why?.match(/third|no seizure|paralysed/g)).toHaveLength(1);
});

test("H5 within the hour is one harm, which says how often", () => {
  const doses = [100, 130, 160, 230].map(lorazepam);
  expect(harmMinutes("H5", doses)).toEqual([100, 230]);
  expect(harmReasons("H5", doses)[0]).toContain("Done 2 times more, the last at +2 h 40.");
});

// An infant is hypotensive below 70.
const low = vitals(95, { systolic: 69 });
const fair = vitals(95, { systolic: 70 });
const midazolam = (at: number, perKg = 0.1) => given("midazolam", at, { perKg });

test.each([
  { name: "midazolam 0.1 mg/kg at 69", events: [low, midazolam(100)], fires: [100] },
  { name: "at 70", events: [fair, midazolam(100)], fires: [] },
  { name: "midazolam below 0.1 mg/kg", events: [low, midazolam(100, 0.09)], fires: [] },
  { name: "propofol", events: [low, given("propofol", 100, { perKg: 1 })], fires: [100] },
  { name: "ketamine is not it", events: [low, given("ketamine", 100, { perKg: 1 })], fires: [] },
  {
    name: "with a vasoactive drug running",
    events: [low, infused("adrenaline", 90), midazolam(100)],
    fires: [],
  },
  {
    name: "a repeat after one that dropped it",
    events: [
      fair,
      infused("adrenaline", 90),
      midazolam(100),
      vitals(110, { systolic: 60 }),
      midazolam(115),
    ],
    fires: [115],
  },
  {
    name: "a repeat 16 minutes after",
    events: [
      fair,
      infused("adrenaline", 90),
      midazolam(100),
      vitals(110, { systolic: 60 }),
      midazolam(116),
    ],
    fires: [],
  },
])("H24: $name", ({ events, fires }) => {
  expect(harmMinutes("H24", events)).toEqual(fires);
});

const hot = vitals(95, { temperature: 38 });
const confused = examined("consciousness", 90, { gcs: 14 });
const haloperidol = given("haloperidol", 100, { perKg: 0.075, route: "im" });
const gas = resulted("blood-gas-capillary", 98, { "ph-blood": 7.3 });
const fullGas = resulted("blood-gas-capillary", 98, { "ph-blood": 7.3, "glucose-blood": 5 });
const glucose = resulted("glucose-blood", 98, { "glucose-blood": 5 });

test.each([
  { name: "hot and confused", events: [hot, confused, haloperidol], fires: [100] },
  { name: "restraint too", events: [hot, confused, done("physical-restraint", 100)], fires: [100] },
  {
    name: "at 37.9",
    events: [vitals(95, { temperature: 37.9 }), confused, haloperidol],
    fires: [],
  },
  {
    name: "awake",
    events: [hot, examined("consciousness", 90, { gcs: 15 }), haloperidol],
    fires: [],
  },
  { name: "glucose alone is back", events: [hot, confused, glucose, haloperidol], fires: [100] },
  { name: "a gas without glucose", events: [hot, confused, gas, haloperidol], fires: [100] },
  { name: "a gas that holds a glucose", events: [hot, confused, fullGas, haloperidol], fires: [] },
  { name: "both are back", events: [hot, confused, glucose, gas, haloperidol], fires: [] },
  {
    name: "by others",
    events: [hot, confused, given("haloperidol", 100, { by: "earlier" })],
    fires: [],
  },
  { name: "nobody charted a score", events: [hot, haloperidol], fires: [100] },
])("H28: $name", ({ events, fires }) => {
  expect(harmMinutes("H28", events)).toEqual(fires);
});

test("H28: without a charted score a convulsion of more than a day ago says nothing", () => {
  const late = [vitals(1345, { temperature: 38.5 }), given("haloperidol", 1351, { route: "im" })];
  expect(harmMinutes("H28", late)).toEqual([]);
  expect(harmMinutes("H28", [...held("convulsing", 600, 610), ...late])).toEqual([1351]);
});

test("H28 names what was not back", () => {
  const [why] = harmReasons("H28", [hot, confused, glucose, haloperidol]);
  expect(why).toContain("At +1 h 40: at 38 °C the coma score was 14, and no gas was back; ");
});
