import { expect, test } from "vitest";
import {
  called,
  done,
  examined,
  given,
  harmMinutes,
  harmReasons,
  held,
  infused,
  ordered,
  resulted,
  set,
  started,
  stopped,
  vitals,
} from "../testing";

const barred = held("lp-barred", 0, 300);
const tap = (at: number) => done("lumbar-puncture", at);
const blood = (sampledAt: number) =>
  resulted("bloods", sampledAt + 30, { platelets: 101, inr: 1.4, aptt: 48 }, { sampledAt });

test.each([
  { name: "while barred", events: [...barred, tap(299)], fires: [299] },
  { name: "once the bar is gone", events: [...barred, tap(300)], fires: [] },
  { name: "never barred", events: [tap(100)], fires: [] },
  {
    name: "barred when the needle went in, 5 minutes before the end",
    events: [...barred, started("lumbar-puncture", 284), tap(304)],
    fires: [299],
  },
  {
    name: "barred only until just before the needle",
    events: [...barred, started("lumbar-puncture", 285), tap(305)],
    fires: [],
  },
  { name: "a focal sign and no scan", events: [...held("focal-sign", 0), tap(100)], fires: [100] },
  {
    name: "a focal sign and a scan of the spine alone",
    events: [...held("focal-sign", 0), resulted("mri-spine", 90, {}), tap(100)],
    fires: [100],
  },
  {
    name: "a focal sign and a scan that shows open cisterns",
    events: [...held("focal-sign", 0), resulted("ct-head", 90, { "ct-cisterns": 0 }), tap(100)],
    fires: [],
  },
  {
    name: "a focal sign that came long after the scan",
    events: [...held("focal-sign", 400), resulted("ct-head", 90, { "ct-cisterns": 0 }), tap(410)],
    fires: [410],
  },
  {
    name: "a focal sign that nobody saw, which came soon after the scan",
    events: [...held("focal-sign", 95), resulted("ct-head", 90, { "ct-cisterns": 0 }), tap(100)],
    fires: [],
  },
  {
    name: "a focal sign that came before the scan and was gone for minutes after it",
    events: [
      ...held("focal-sign", 30, 60),
      resulted("ct-head", 50, { "ct-cisterns": 0 }),
      ...held("focal-sign", 62),
      tap(100),
    ],
    fires: [],
  },
  {
    name: "a focal sign that came long after the scan was done and before it was read",
    events: [
      ...held("focal-sign", 350),
      resulted("ct-head", 390, { "ct-cisterns": 0 }, { sampledAt: 50 }),
      tap(400),
    ],
    fires: [400],
  },
  {
    name: "a disc that was sharp after the scan and is swollen now",
    events: [
      resulted("ct-head", 50, { "ct-cisterns": 0 }),
      examined("fundi", 60, {}, { discs: "discs sharp" }),
      examined("fundi", 90, {}, { discs: "both discs swollen" }),
      tap(100),
    ],
    fires: [100],
  },
  {
    name: "a swollen disc that was first looked for after the scan",
    events: [
      resulted("ct-head", 50, { "ct-cisterns": 0 }),
      examined("fundi", 90, {}, { discs: "both discs swollen" }),
      tap(100),
    ],
    fires: [],
  },
  {
    name: "narrowed cisterns on the last scan",
    events: [resulted("ct-head", 90, { "ct-cisterns": 1 }), tap(100)],
    fires: [100],
  },
  {
    name: "narrowed on an earlier scan alone",
    events: [
      resulted("mri-brain", 50, { "mri-cisterns": 1 }),
      resulted("ct-head", 90, { "ct-cisterns": 0 }),
      tap(100),
    ],
    fires: [],
  },
  {
    name: "an INR on the newest chart that has come right unseen",
    events: [resulted("coagulation-screen", 90, { inr: 2.3 }), tap(100)],
    fires: [100],
  },
  {
    name: "a newer INR within the limit",
    events: [
      resulted("coagulation-screen", 50, { inr: 2.3 }),
      resulted("coagulation-screen", 90, { inr: 1.4 }),
      tap(100),
    ],
    fires: [],
  },
  {
    name: "an INR that came after the needle",
    events: [
      resulted("coagulation-screen", 98, { inr: 2.3 }),
      started("lumbar-puncture", 80),
      tap(100),
    ],
    fires: [],
  },
  {
    name: "few platelets on the newest chart",
    events: [resulted("full-blood-count", 90, { platelets: 99 }), tap(100)],
    fires: [100],
  },
  {
    name: "enoxaparin of the last 12 hours",
    events: [given("enoxaparin", 100, { perKg: 1, route: "sc" }), tap(820)],
    fires: [820],
  },
  {
    name: "enoxaparin of before that",
    events: [given("enoxaparin", 100, { perKg: 1, route: "sc" }), tap(821)],
    fires: [],
  },
  {
    name: "barred only after the needle",
    events: [...held("lp-barred", 296), started("lumbar-puncture", 280), tap(300)],
    fires: [],
  },
  {
    name: "platelets that nobody read",
    events: [...held("lp-barred-by-blood", 0), tap(100)],
    fires: [100],
  },
  {
    name: "platelets and clotting that a sample of four hours before passed",
    events: [...held("lp-barred-by-blood", 0), blood(60), tap(300)],
    fires: [],
  },
  {
    name: "the same, a minute staler",
    events: [...held("lp-barred-by-blood", 0), blood(59), tap(300)],
    fires: [300],
  },
  {
    name: "a score that fell and that nobody read",
    events: [...held("gcs-fallen-3", 0), examined("consciousness", 69, { gcs: 12 }), tap(100)],
    fires: [100],
  },
  {
    name: "a score that had not fallen half an hour before",
    events: [...held("gcs-fallen-3", 0), examined("consciousness", 70, { gcs: 12 }), tap(100)],
    fires: [],
  },
  {
    name: "a score that was seen to fall by 3",
    events: [
      examined("consciousness", 10, { gcs: 14 }),
      examined("consciousness", 90, { gcs: 11 }),
      tap(100),
    ],
    fires: [100],
  },
  {
    name: "limbs that bent at the last look",
    events: [examined("consciousness", 60, { gcs: 10, "gcs-motor": 3 }), tap(100)],
    fires: [100],
  },
  {
    name: "limbs that bent before the last look",
    events: [
      examined("consciousness", 60, { gcs: 10, "gcs-motor": 3 }),
      examined("consciousness", 90, { gcs: 11, "gcs-motor": 5 }),
      tap(100),
    ],
    fires: [],
  },
  {
    name: "limbs that bent at the last look that could judge them, before one in a convulsion",
    events: [
      examined("posture-and-movements", 60, {}, { posture: "arms bend abnormally to pain" }),
      examined("posture-and-movements", 90, {}, { posture: "rhythmic jerking of all limbs" }),
      tap(100),
    ],
    fires: [100],
  },
  {
    name: "a pupil that was wide at the last look",
    events: [examined("eyes-and-pupils", 90, { pupils: 5 }), tap(100)],
    fires: [100],
  },
  {
    name: "a pupil that was wide before the last look",
    events: [
      examined("eyes-and-pupils", 60, { pupils: 5 }),
      examined("eyes-and-pupils", 90, { pupils: 3 }),
      tap(100),
    ],
    fires: [],
  },
  { name: "by others", events: [...barred, done("lumbar-puncture", 100, "protocol")], fires: [] },
])("H3: $name", ({ events, fires }) => {
  expect(harmMinutes("H3", events)).toEqual(fires);
});

test.each([
  {
    name: "coma",
    known: [examined("consciousness", 50, { gcs: 8 })],
    says: "the coma score was 8",
  },
  {
    name: "a fall",
    known: [examined("consciousness", 50, { gcs: 14 }), examined("consciousness", 90, { gcs: 11 })],
    says: "the coma score had fallen from 14 to 11 within a day",
  },
  {
    name: "platelets",
    known: [resulted("full-blood-count", 50, { platelets: 80 })],
    says: "platelets were 80, below 100",
  },
  {
    name: "INR",
    known: [resulted("coagulation", 50, { inr: 1.6 })],
    says: "INR was 1.6, above 1.4",
  },
  {
    name: "a convulsion",
    known: held("convulsing", 80, 90),
    says: "the child convulsed within 30 minutes",
  },
  {
    name: "a long convulsion before arrival",
    known: held("gcs-12-or-less", 0),
    says: "a convulsion of more than 10 minutes before arrival, or a sign that nobody had looked for",
  },
  {
    name: "clotting that fell since it was read",
    known: [blood(-150), ...held("lp-barred-by-blood", 0)],
    says: "platelets or clotting had passed the limit in the hours since they were read",
  },
  {
    name: "clotting nobody tested",
    known: held("lp-barred-by-blood", 0),
    says: "platelets or clotting, not known then",
  },
  {
    name: "a fall that nobody saw",
    known: held("gcs-fallen-3", 0),
    says: "the coma score had fallen by 3 since it was last looked at",
  },
  {
    name: "a sign of herniation",
    known: held("herniation-sign", 0),
    says: "a sign of herniation was there that nobody had looked for",
  },
])("H3 names the bar: $name", ({ known, says }) => {
  const [why] = harmReasons("H3", [...known, ...barred, tap(100)]);
  expect(why).toMatch(/^At \+1 h 40: /);
  expect(why).toContain(says);
});

/** A monitor's record every five minutes, with an end-tidal tension. */
const breaths = (from: number, to: number, endTidalCo2: number, pressure = {}) =>
  Array.from({ length: Math.ceil((to - from) / 5) }, (_, index) =>
    vitals(from + 5 * index, { endTidalCo2, ...pressure }),
  );
const target = set("paco2-target", 90, 28);
const herniating = held("herniation-sign", 95);
const calm = vitals(400, { endTidalCo2: 35 });

// End-tidal 27 is an arterial 29.3, 30 is 32.6, 32 is 34.8.
test.each([
  {
    name: "below 30 for 10 minutes",
    events: [target, ...breaths(100, 110, 27), calm],
    fires: [105],
  },
  {
    name: "below 30 for lack of blood to the lung",
    events: [target, ...breaths(100, 135, 12, { systolic: 20, diastolic: 11 }), calm],
    fires: [],
  },
  {
    name: "below 30 for 5 minutes",
    events: [target, ...breaths(100, 105, 27), vitals(105, { endTidalCo2: 35 })],
    fires: [],
  },
  {
    name: "32.6 for 30 minutes",
    events: [target, ...breaths(100, 130, 30), vitals(130, { endTidalCo2: 35 })],
    fires: [],
  },
  { name: "32.6 for 35 minutes", events: [target, ...breaths(100, 135, 30), calm], fires: [130] },
  {
    name: "for 35 minutes, herniating",
    events: [target, ...herniating, ...breaths(100, 135, 30), calm],
    fires: [],
  },
  {
    name: "for 125 minutes, herniating",
    events: [target, ...herniating, ...breaths(100, 225, 30), calm],
    fires: [220],
  },
  { name: "34.8 is in target", events: [target, ...breaths(100, 400, 32)], fires: [] },
  { name: "not set by the learner", events: [...breaths(100, 200, 27)], fires: [] },
])("H9: $name", ({ events, fires }) => {
  expect(harmMinutes("H9", events)).toEqual(fires);
});

const toMri = started("mri-brain", 800, 845);
const toCt = started("ct-head", 100, 107);
const adrenaline = (at: number, value: number) =>
  infused("adrenaline", at, { value, unit: "ug/kg/min" });

test.each([
  { name: "MRI, stable", events: [vitals(795), toMri], fires: [] },
  { name: "MRI, low pressure", events: [vitals(795, { systolic: 69 }), toMri], fires: [800] },
  { name: "MRI, saturation 89", events: [vitals(795, { saturation: 89 }), toMri], fires: [800] },
  { name: "MRI, saturation 90", events: [vitals(795, { saturation: 90 }), toMri], fires: [] },
  {
    name: "MRI, vasoactive drug raised 30 minutes before",
    events: [vitals(795), adrenaline(600, 0.1), adrenaline(770, 0.2), toMri],
    fires: [800],
  },
  {
    name: "MRI, raised 31 minutes before",
    events: [vitals(795), adrenaline(600, 0.1), adrenaline(769, 0.2), toMri],
    fires: [],
  },
  {
    name: "MRI, lowered",
    events: [vitals(795), adrenaline(600, 0.2), adrenaline(780, 0.1), toMri],
    fires: [],
  },
  {
    name: "MRI, coma without a tube",
    events: [vitals(795), ...held("gcs-8-or-less", 700), toMri],
    fires: [800],
  },
  {
    name: "MRI, coma with a tube",
    events: [vitals(795), ...held("gcs-8-or-less", 700), done("intubation", 750), toMri],
    fires: [],
  },
  {
    name: "MRI of the spine, saturation 89",
    events: [vitals(795, { saturation: 89 }), started("mri-spine", 800, 845)],
    fires: [800],
  },
  {
    name: "CT, low pressure, nothing running",
    events: [vitals(95, { systolic: 69 }), toCt],
    fires: [100],
  },
  {
    name: "CT, low pressure, adrenaline running",
    events: [vitals(95, { systolic: 69 }), adrenaline(80, 0.1), toCt],
    fires: [],
  },
  {
    name: "CT, adrenaline stopped",
    events: [vitals(95, { systolic: 69 }), adrenaline(80, 0.1), stopped("adrenaline", 90), toCt],
    fires: [100],
  },
  {
    name: "CT, coma without a tube",
    events: [vitals(95), ...held("gcs-8-or-less", 0), toCt],
    fires: [100],
  },
])("H23: $name", ({ events, fires }) => {
  expect(harmMinutes("H23", events)).toEqual(fires);
});

const gcs = (at: number, value: number) => examined("consciousness", at, { gcs: value });
const tube = started("intubation", 100);
const quiet = vitals(95);
const sedated = given("midazolam", -19, { perKg: 0.4, by: "earlier" });

test.each([
  {
    name: "2 better than an hour ago",
    events: [quiet, gcs(30, 9), gcs(95, 11), tube],
    fires: [100],
  },
  { name: "1 better", events: [quiet, gcs(30, 9), gcs(95, 10), tube], fires: [] },
  {
    name: "after a benzodiazepine, not falling",
    events: [quiet, sedated, gcs(95, 9), tube],
    fires: [100],
  },
  {
    name: "after a benzodiazepine, falling",
    events: [quiet, sedated, gcs(30, 12), gcs(95, 10), tube],
    fires: [],
  },
  {
    name: "a benzodiazepine 2 h ago",
    events: [quiet, given("midazolam", -20, { by: "earlier" }), gcs(95, 9), tube],
    fires: [],
  },
  {
    name: "8 or less for 15 minutes",
    events: [quiet, sedated, ...held("gcs-8-or-less", 85), tube],
    fires: [],
  },
  {
    name: "8 or less for 14 minutes, after a benzodiazepine",
    events: [quiet, sedated, ...held("gcs-8-or-less", 86), tube],
    fires: [100],
  },
  {
    name: "8 or less for 14 minutes, neither waking nor sedated",
    events: [quiet, ...held("gcs-8-or-less", 86), tube],
    fires: [],
  },
  ...(["convulsing", "gcs-fallen-3", "herniation-sign", "shock"] as const).map((condition) => ({
    name: `8 or less for 14 minutes, with ${condition}`,
    events: [quiet, sedated, ...held("gcs-8-or-less", 86), ...held(condition, 90), tube],
    fires: [],
  })),
  {
    name: "the airway fails",
    events: [quiet, sedated, ...held("airway-failing", 0), tube],
    fires: [],
  },
  {
    name: "saturation 91",
    events: [vitals(95, { saturation: 91 }), sedated, gcs(95, 9), tube],
    fires: [],
  },
  {
    name: "a scan was planned 15 minutes before",
    events: [quiet, sedated, gcs(95, 9), ordered("mri-brain", 85), tube],
    fires: [],
  },
  {
    name: "a scan was ordered 14 minutes before",
    events: [quiet, sedated, gcs(95, 9), ordered("mri-brain", 86), tube],
    fires: [100],
  },
  {
    name: "retrieval was called 15 minutes before",
    events: [quiet, sedated, gcs(95, 9), called("retrieval", 85), tube],
    fires: [],
  },
  {
    name: "retrieval was called 14 minutes before",
    events: [quiet, sedated, gcs(95, 9), called("retrieval", 86), tube],
    fires: [100],
  },
  { name: "neither waking nor sedated", events: [quiet, gcs(95, 9), tube], fires: [] },
])("H29: $name", ({ events, fires }) => {
  expect(harmMinutes("H29", events)).toEqual(fires);
});

test.each([
  { name: "better", events: [gcs(30, 9), gcs(95, 11)], says: "the coma score of 11 was 2 better" },
  {
    name: "sedated",
    events: [sedated, gcs(95, 9)],
    says: "a benzodiazepine of 119 minutes before explained the drowsiness",
  },
])("H29 says why the child was waking: $name", ({ events, says }) => {
  expect(harmReasons("H29", [quiet, ...events, tube])[0]).toContain(says);
});

test("H9 and H23 give their numbers", () => {
  expect(harmReasons("H9", [target, ...breaths(100, 110, 27), calm])[0]).toContain(
    "below 30 for 10",
  );
  const low = [vitals(795, { systolic: 60 }), toMri];
  expect(harmReasons("H23", low)[0]).toContain("systolic was 60, below 70");
});
