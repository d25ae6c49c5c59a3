import { itemsOfKind } from "@encephalon/clinical";
import type { SimEvent } from "@encephalon/model";
import { expect, test } from "vitest";
import { ledgerOf } from "./ledger";
import { isReasonTrue, reasonTruths } from "./reason-truths";
import {
  attempt,
  called,
  done,
  examined,
  given,
  held,
  infant,
  ordered,
  resulted,
  vitals,
} from "./testing";

test("every reason that can be given has its truth", () => {
  const missing = itemsOfKind("decide").flatMap(({ id, reasons }) =>
    reasons
      .filter((reason) => !reasonTruths[id]?.[reason.id])
      .map((reason) => `${id} ${reason.id}`),
  );
  expect(missing).toEqual([]);
});

const gcs = (at: number, value: number) => examined("consciousness", at, { gcs: value });
const lp = "lumbar-puncture";

interface Row {
  readonly item: string;
  readonly reason: string;
  readonly yes: readonly SimEvent[];
  readonly no: readonly SimEvent[];
}

// Each pair differs in one thing; all are asked at minute 100.
const rows: readonly Row[] = [
  { item: lp, reason: "low-gcs", yes: [gcs(50, 8)], no: [gcs(50, 9)] },
  { item: lp, reason: "low-gcs", yes: [gcs(10, 14), gcs(50, 11)], no: [gcs(10, 14), gcs(50, 12)] },
  {
    item: lp,
    reason: "coagulopathy",
    yes: [resulted("coagulation-screen", 50, { inr: 1.5 })],
    no: [resulted("coagulation-screen", 50, { inr: 1.4 })],
  },
  {
    item: lp,
    reason: "coagulopathy",
    yes: [resulted("coagulation-screen", 50, { aptt: 49 })],
    no: [resulted("coagulation-screen", 50, { aptt: 48 })],
  },
  {
    item: lp,
    reason: "abnormal-clotting",
    yes: [resulted("coagulation-screen", 50, { fibrinogen: 1.9 })],
    no: [resulted("coagulation-screen", 50, { fibrinogen: 2 })],
  },
  {
    item: lp,
    reason: "shock",
    yes: [vitals(50, { systolic: 69 })],
    no: [vitals(50, { systolic: 70 })],
  },
  {
    item: lp,
    reason: "shock",
    yes: [
      vitals(50),
      examined("circulation", 60, { "capillary-refill": 3 }, { limbs: "cold to the touch" }),
    ],
    no: [
      vitals(50),
      examined("circulation", 60, { "capillary-refill": 2 }, { limbs: "cold to the touch" }),
    ],
  },
  {
    item: lp,
    reason: "breathing",
    yes: [vitals(50, { saturation: 91 })],
    no: [vitals(50, { saturation: 92 })],
  },
  {
    item: lp,
    reason: "raised-pressure",
    yes: [examined("eyes-and-pupils", 50, { pupils: 5 })],
    no: [examined("eyes-and-pupils", 50, { pupils: 3 }, {})],
  },
  {
    item: lp,
    reason: "raised-pressure",
    yes: [resulted("ct-head", 50, { "ct-cisterns": 1 })],
    no: [resulted("ct-head", 50, { "ct-cisterns": 0 })],
  },
  {
    item: lp,
    reason: "recent-convulsion",
    yes: [...held("convulsing", 60, 71)],
    no: [...held("convulsing", 60, 70)],
  },
  {
    item: lp,
    reason: "focal-signs",
    yes: [examined("neurological", 50, { "focal-signs": 1 })],
    no: [examined("neurological", 50, { "focal-signs": 1 }), resulted("ct-head", 60, {})],
  },
  {
    item: lp,
    reason: "focal-signs",
    yes: [
      resulted("ct-head", 20, {}),
      examined("neurological", 30, { "focal-signs": 0 }),
      examined("neurological", 50, { "focal-signs": 1 }),
    ],
    no: [
      examined("neurological", 20, { "focal-signs": 1 }),
      resulted("ct-head", 30, {}),
      examined("neurological", 50, { "focal-signs": 1 }),
    ],
  },
  { item: lp, reason: "recovered", yes: [gcs(50, 15)], no: [gcs(50, 14)] },
  {
    item: lp,
    reason: "other-diagnosis",
    yes: [resulted("ct-head", 50, { "ct-subdural": 1 })],
    no: [resulted("ct-head", 50, { "ct-subdural": 0 })],
  },
  ...["mri-white-matter-asymmetric", "mri-bright-tree", "mri-striatum", "mri-putamina"].map(
    (id) => ({
      item: lp,
      reason: "other-diagnosis",
      yes: [resulted("mri-brain", 50, { [id]: 1 })],
      no: [resulted("mri-brain", 50, { [id]: 0 })],
    }),
  ),
  {
    item: lp,
    reason: "other-diagnosis",
    yes: [resulted("crp", 50, { crp: 101 })],
    no: [resulted("crp", 50, { crp: 100 })],
  },
  {
    item: lp,
    reason: "other-diagnosis",
    yes: [resulted("blood-culture", 50, { "blood-culture": 1 })],
    no: [resulted("blood-culture", 50, { "blood-culture": 0 })],
  },
  {
    item: "intubation",
    reason: "waking",
    yes: [gcs(50, 9), gcs(80, 10)],
    no: [gcs(50, 10), gcs(80, 10)],
  },
  {
    item: "intubation",
    reason: "airway-safe",
    yes: [vitals(50), gcs(50, 9)],
    no: [vitals(50), gcs(50, 8)],
  },
  { item: "intubation", reason: "low-gcs", yes: [gcs(50, 8)], no: [gcs(50, 9)] },
  {
    item: "intubation",
    reason: "failing-breathing",
    yes: [resulted("blood-gas-capillary", 50, { "pco2-blood": 51 })],
    no: [resulted("blood-gas-capillary", 50, { "pco2-blood": 50 })],
  },
  {
    item: "intubation",
    reason: "refractory-shock",
    yes: [vitals(50, { systolic: 60 }), given("albumin-5", 60, { unit: "mL", perKg: 40 })],
    no: [vitals(50, { systolic: 60 }), given("albumin-5", 60, { unit: "mL", perKg: 39 })],
  },
  {
    item: "intubation",
    reason: "transfer",
    yes: [ordered("mri-brain", 50)],
    no: [ordered("ammonia", 50)],
  },
  { item: "ct-head", reason: "not-waking", yes: [gcs(50, 14)], no: [gcs(50, 15)] },
  {
    item: "mri-brain",
    reason: "abnormal-ct",
    yes: [resulted("ct-head", 50, { "ct-thalami": 1 })],
    no: [resulted("ct-head", 50, { "ct-thalami": 0, "ct-normal": 1 })],
  },
  {
    item: "plasma-exchange",
    reason: "thalamic-lesions",
    yes: [resulted("mri-brain", 50, { "mri-thalami": 1 })],
    no: [resulted("mri-brain", 50, { "mri-thalami": 0 })],
  },
  {
    item: "plasma-exchange",
    reason: "not-imaged",
    yes: [],
    no: [resulted("ct-head", 50, { "ct-thalami": 1 })],
  },
  {
    item: "plasma-exchange",
    reason: "improving",
    yes: [gcs(50, 11), gcs(80, 12)],
    no: [gcs(50, 12), gcs(80, 12)],
  },
  {
    item: "plasma-exchange",
    reason: "worsening",
    yes: [given("methylprednisolone", 20), gcs(50, 12), gcs(80, 11)],
    no: [gcs(50, 12), gcs(80, 11)],
  },
  {
    item: "tocilizumab",
    reason: "team-discussion",
    yes: [called("immunology", 50)],
    no: [called("radiology", 50)],
  },
  {
    item: "tocilizumab",
    reason: "neutropenia",
    yes: [resulted("full-blood-count", 50, { neutrophils: 1.9 })],
    no: [resulted("full-blood-count", 50, { neutrophils: 2 })],
  },
  { item: "aciclovir", reason: "pcr-pending", yes: [ordered("csf-hsv-pcr", 50)], no: [] },
  {
    item: "aciclovir",
    reason: "mri-not-hsv",
    yes: [resulted("mri-brain", 50, { "mri-limbic": 0 })],
    no: [resulted("mri-brain", 50, { "mri-limbic": 1 })],
  },
  {
    item: "oseltamivir",
    reason: "pcr-positive",
    yes: [resulted("viral-pcr-rapid", 50, { "influenza-a-pcr": 1 })],
    no: [resulted("viral-pcr-rapid", 50, { "influenza-a-pcr": 0 })],
  },
  { item: "admission", reason: "not-at-baseline", yes: [gcs(50, 14)], no: [gcs(50, 15)] },
  { item: "admission", reason: "too-early", yes: [given("midazolam", 10)], no: [] },
  {
    item: "limits-of-treatment",
    reason: "two-senior-discussion",
    yes: [done("limits-of-treatment", 50)],
    no: [],
  },
];

test.each(rows)("$item: $reason", ({ item, reason, yes, no }) => {
  const facts = { ...infant, onset: -200 };
  const isTrue = (events: readonly SimEvent[]) =>
    isReasonTrue(ledgerOf(attempt(events, { facts })), item, reason, 100);
  expect(isTrue(yes)).toBe(true);
  expect(isTrue(no)).toBe(false);
});

test("what comes later is not yet true", () => {
  const ledger = ledgerOf(attempt([gcs(101, 15)]));
  expect(isReasonTrue(ledger, lp, "recovered", 100)).toBe(false);
  expect(isReasonTrue(ledger, lp, "recovered", 101)).toBe(true);
});

test("a reason or an item that nobody knows is never true", () => {
  const ledger = ledgerOf(attempt([]));
  expect(isReasonTrue(ledger, lp, "tired", 100)).toBe(false);
  expect(isReasonTrue(ledger, "horoscope", "recovered", 100)).toBe(false);
});
