import type { Criterion, SimEvent } from "@encephalon/model";
import {
  decided,
  given,
  harmMinutes,
  held,
  infant,
  ordered,
  resulted,
  shareEarned,
} from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { k5, k6 } from "./antimicrobials";
import { k11 } from "./eeg";
import { k15 } from "./herniation";
import { k10 } from "./imaging";
import { k13 } from "./immune-decision";
import { k7 } from "./lumbar-puncture";
import { k3 } from "./seizure";
import { k4 } from "./shock";
import { k9 } from "./steroid";

// What is done otherwise elsewhere, and is as good: it costs nothing.

const cover = [given("ceftriaxone", 60), given("aciclovir", 65)];
const samples = [ordered("ammonia", 20, 1), ordered("viral-pcr-rapid", 20, 2)];
const lesion = resulted("mri-brain", 300, { "mri-thalami": 1 });
const without = (...lacks: string[]) => ({
  ...infant,
  hospital: { ...infant.hospital, lacks },
});
const coning = held("herniation-sign", 100);
const convulsion = held("convulsing", 10, 60);
const shock = held("shock", 10, 30);
const neurosurgery: SimEvent = { kind: "called", at: 105, item: "neurosurgery", due: 115 };

interface Variant {
  readonly name: string;
  readonly criterion: Criterion;
  readonly events: readonly SimEvent[];
  readonly facts?: typeof infant;
}

const variants: readonly Variant[] = [
  {
    name: "methylprednisolone 20 mg/kg",
    criterion: k9,
    events: [...cover, ...samples, given("methylprednisolone", 300, { perKg: 20 })],
  },
  {
    name: "no plasma exchange here, recorded",
    criterion: k13,
    events: [lesion, decided("plasma-exchange", "not-available", "no-service", 400)],
    facts: without("plasma-exchange"),
  },
  {
    name: "no tocilizumab here, recorded",
    criterion: k13,
    events: [lesion, decided("tocilizumab", "not-available", "no-stock", 400)],
    facts: without("tocilizumab"),
  },
  {
    name: "CT alone until the child can go to MRI",
    criterion: k10,
    events: [ordered("ct-head", 60, 1), resulted("ct-head", 100, {}, { sampledAt: 90, order: 1 })],
  },
  {
    name: "no EEG here, referred",
    criterion: k11,
    events: [...held("gcs-8-or-less", 10), decided("eeg", "refer", "no-eeg", 100)],
    facts: without("eeg"),
  },
  {
    name: "peramivir for oseltamivir",
    criterion: k6,
    events: [ordered("viral-pcr-rapid", 20), given("peramivir", 60)],
  },
  {
    name: "aciclovir 20 mg/kg",
    criterion: k5,
    events: [given("cefotaxime", 60), given("aciclovir", 70, { perKg: 20 })],
  },
  {
    name: "no tap at any abnormal clotting",
    criterion: k7,
    events: [
      resulted("coagulation-screen", 60, { inr: 1.25 }),
      decided("lumbar-puncture", "defer", "abnormal-clotting", 70),
    ],
  },
  {
    name: "mannitol at a normal pressure",
    criterion: k15,
    events: [...coning, given("mannitol", 105, { perKg: 500 }), neurosurgery],
  },
  ...["diazepam", "lorazepam", "midazolam"].flatMap((first) =>
    ["levetiracetam", "fosphenytoin", "phenobarbital"].map((second) => ({
      name: `${first}, then ${second}`,
      criterion: k3,
      events: [...convulsion, given(first, 18), given(second, 30)],
    })),
  ),
  ...[10, 20].map((perKg) => ({
    name: `a bolus of ${perKg} mL/kg`,
    criterion: k4,
    events: [...shock, given("saline-0-9", 20, { perKg, unit: "mL" })],
  })),
];

test.each(variants)("$name earns all of it", ({ criterion, events, facts }) => {
  expect(shareEarned(criterion, events, facts ? { facts } : {})).toBe(1);
});

test("immunoglobulin alone earns nothing and harms nobody", () => {
  const alone = [lesion, given("immunoglobulin", 400, { perKg: 1, unit: "g" })];
  expect(shareEarned(k13, alone)).toBe(0);
  expect(harmMinutes("H10", alone)).toEqual([]);
});
