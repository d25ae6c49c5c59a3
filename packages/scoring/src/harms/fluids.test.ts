import { expect, test } from "vitest";
import {
  examined,
  given,
  harmMinutes,
  harmReasons,
  held,
  infused,
  resulted,
  stopped,
  vitals,
} from "../testing";

const mannitol = given("mannitol", 100, { perKg: 500 });

test.each([
  { name: "low pressure", events: [vitals(95, { systolic: 69 }), mannitol], fires: [100] },
  { name: "fair pressure", events: [vitals(95, { systolic: 70 }), mannitol], fires: [] },
  {
    name: "hardly any urine for 3 hours",
    events: [vitals(95), ...held("oliguria", 100), mannitol],
    fires: [100],
  },
  {
    name: "urine that came back",
    events: [vitals(95), ...held("oliguria", 20, 100), mannitol],
    fires: [],
  },
  {
    name: "osmolality 321",
    events: [vitals(95), resulted("osmolality-serum", 90, { "osmolality-serum": 321 }), mannitol],
    fires: [100],
  },
  {
    name: "osmolality 320",
    events: [vitals(95), resulted("osmolality-serum", 90, { "osmolality-serum": 320 }), mannitol],
    fires: [],
  },
  {
    name: "albumin 19 and dry",
    events: [
      vitals(95),
      resulted("liver-function-tests", 90, { "albumin-serum": 19 }),
      examined("hydration", 92, {}, { "hydration-state": "dry mouth, sunken eyes" }),
      mannitol,
    ],
    fires: [100],
  },
  {
    name: "albumin 19, not dry",
    events: [
      vitals(95),
      resulted("liver-function-tests", 90, { "albumin-serum": 19 }),
      examined("hydration", 92, {}, { "hydration-state": "well hydrated" }),
      mannitol,
    ],
    fires: [],
  },
])("H7: $name", ({ events, fires }) => {
  expect(harmMinutes("H7", events)).toEqual(fires);
});

const drowsy = examined("consciousness", 90, { gcs: 14 });
const hypotonic = infused("maintenance-hypotonic", 100);

test.each([
  { name: "for an hour", events: [drowsy, hypotonic], fires: [160] },
  {
    name: "stopped after 59 minutes",
    events: [drowsy, hypotonic, stopped("maintenance-hypotonic", 159)],
    fires: [],
  },
  { name: "awake", events: [examined("consciousness", 90, { gcs: 15 }), hypotonic], fires: [] },
  {
    name: "sodium 146",
    events: [drowsy, resulted("urea-and-electrolytes", 95, { sodium: 146 }), hypotonic],
    fires: [],
  },
  {
    name: "sodium 145",
    events: [drowsy, resulted("urea-and-electrolytes", 95, { sodium: 145 }), hypotonic],
    fires: [160],
  },
  { name: "isotonic", events: [drowsy, infused("maintenance-isotonic", 100)], fires: [] },
  { name: "nobody charted a score", events: [hypotonic], fires: [160] },
  {
    name: "drowsy only later, while it still runs",
    events: [
      examined("consciousness", 90, { gcs: 15 }),
      hypotonic,
      examined("consciousness", 242, { gcs: 12 }),
    ],
    fires: [280],
  },
  {
    name: "stopped before the next full hour once drowsy",
    events: [
      examined("consciousness", 90, { gcs: 15 }),
      hypotonic,
      stopped("maintenance-hypotonic", 280),
      examined("consciousness", 270, { gcs: 12 }),
    ],
    fires: [],
  },
  {
    name: "by the protocol",
    events: [drowsy, infused("maintenance-hypotonic", 100, undefined, "protocol")],
    fires: [],
  },
])("H8: $name", ({ events, fires }) => {
  expect(harmMinutes("H8", events)).toEqual(fires);
});

const bolus = (at: number, perKg = 20) => given("saline-0-9", at, { unit: "mL", perKg });
const checks = (at: number) => [
  examined("circulation", at),
  examined("abdomen", at),
  examined("breathing", at),
];

test.each([
  { name: "60 mL/kg in the hour", events: [bolus(10), bolus(20), bolus(30)], fires: [] },
  {
    name: "more than 60 mL/kg in the hour",
    events: [bolus(10), bolus(20), bolus(30), bolus(35)],
    fires: [35],
  },
  {
    name: "the same over more than an hour, checked",
    events: [bolus(10), bolus(20), bolus(30), ...checks(70), bolus(75)],
    fires: [],
  },
  {
    name: "11 minutes after the last, unchecked, past 40",
    events: [bolus(10), bolus(20), bolus(31)],
    fires: [31],
  },
  {
    name: "checked in between",
    events: [bolus(10), bolus(20), ...checks(25), bolus(31)],
    fires: [],
  },
  {
    name: "circulation alone checked",
    events: [bolus(10), bolus(20), examined("circulation", 25), bolus(31)],
    fires: [31],
  },
  {
    name: "unchecked but not past 40",
    events: [bolus(10, 10), bolus(31, 10), bolus(60, 10)],
    fires: [],
  },
  {
    name: "a larger liver",
    events: [
      bolus(10, 10),
      examined("circulation", 15, {}, { liver: "2 cm larger than before" }),
      bolus(20, 10),
    ],
    fires: [20],
  },
  {
    name: "new crackles",
    events: [
      bolus(10, 10),
      examined("breathing", 15, {}, { chest: "fine crackles at both bases" }),
      bolus(20, 10),
    ],
    fires: [20],
  },
  {
    name: "saturation 5 lower",
    events: [
      vitals(5, { saturation: 97 }),
      bolus(10, 10),
      vitals(15, { saturation: 92 }),
      bolus(20, 10),
    ],
    fires: [20],
  },
  {
    name: "saturation 4 lower",
    events: [
      vitals(5, { saturation: 97 }),
      bolus(10, 10),
      vitals(15, { saturation: 93 }),
      bolus(20, 10),
    ],
    fires: [],
  },
])("H18: $name", ({ events, fires }) => {
  expect(harmMinutes("H18", events)).toEqual(fires);
});

const salt = given("hypertonic-saline-3", 600, { unit: "mL", perKg: 3 });
const sodium = (at: number, value: number) =>
  resulted("urea-and-electrolytes", at, { sodium: value });

test.each([
  { name: "sodium 161", events: [sodium(590, 161), salt], fires: [600] },
  { name: "sodium 160", events: [sodium(590, 160), salt], fires: [] },
  { name: "up by 13 from 129", events: [sodium(20, 129), sodium(590, 142), salt], fires: [600] },
  { name: "up by 12 from 129", events: [sodium(20, 129), sodium(590, 141), salt], fires: [] },
  { name: "up by 13 from 130", events: [sodium(20, 130), sodium(590, 143), salt], fires: [] },
  { name: "unknown sodium", events: [salt], fires: [] },
])("H30: $name", ({ events, fires }) => {
  expect(harmMinutes("H30", events)).toEqual(fires);
});

test("H30 every day is one harm, until a day has passed without", () => {
  const doses = [600, 2000, 3400, 4840].map((at) =>
    given("hypertonic-saline-3", at, { unit: "mL", perKg: 3 }),
  );
  expect(harmMinutes("H30", [sodium(590, 163), ...doses])).toEqual([600, 4840]);
  const [why] = harmReasons("H30", [sodium(590, 163), ...doses]);
  expect(why).toContain("At +10 h 00: sodium was 163, above 160; ");
  expect(why).toContain("Done 2 times more, the last at +56 h 40.");
});

test.each([
  {
    code: "H8",
    events: [drowsy, hypotonic],
    says: "while the coma score was 14 and sodium was not known",
  },
  {
    code: "H18",
    events: [bolus(10), bolus(20), bolus(30), bolus(35)],
    says: "it brought the hour to 80 mL/kg, above 60",
  },
  {
    code: "H18",
    events: [bolus(10), bolus(20), examined("circulation", 25), bolus(31)],
    says: "it came after 40 mL/kg without an examination of abdomen or breathing",
  },
  {
    code: "H7",
    events: [vitals(95, { systolic: 69 }), mannitol],
    says: "systolic was 69, below 70",
  },
])("$code names its clause: $says", ({ code, events, says }) => {
  expect(harmReasons(code, events)[0]).toContain(says);
});
