import type { SimEvent } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { answerCall } from "./calls";
import { UNCHARTED } from "./charted";
import { benchOf, note } from "./state";
import { arrive, madeUpChild } from "./testing";

const door = arrive(madeUpChild());

/** What a colleague answers who is told this chart and nothing else. */
function answer(colleague: string, ...chart: readonly SimEvent[]): string {
  const bench = benchOf({ ...door, clock: 60, charted: UNCHARTED, monitor: null });
  for (const event of chart) note(bench, event);
  bench.events.length = 0;
  answerCall(bench, { kind: "answer", due: 60, item: colleague });
  const said = bench.events[0];
  return said?.kind === "said" ? said.text : "";
}

const at = 30;
const examined = (id: string, value: number | undefined, text = ""): SimEvent => ({
  kind: "examined",
  at,
  item: "neurological",
  findings: [{ id, text, ...(value !== undefined && { value }) }],
});
const score = (value: number): SimEvent => examined("gcs", value);
const wrongWords = examined("gcs-verbal", 4, "confused; the words are not the ones meant");
const given = (drug: string): SimEvent => ({
  kind: "drug_given",
  at,
  drug,
  amount: 1,
  unit: "mg",
  perKg: 1,
  route: "iv",
  by: "learner",
});
const runs = (drug: string): SimEvent => ({
  kind: "infusion_started",
  at,
  drug,
  rate: { value: 0.1, unit: "ug/kg/min" },
  route: "iv",
  by: "learner",
});
const tube: SimEvent = {
  kind: "procedure_done",
  at,
  item: "intubation",
  by: "learner",
  findings: [],
};
const vitals = (systolic: number, temperature: number): SimEvent => ({
  kind: "vitals",
  at,
  vitals: {
    temperature,
    heartRate: 150,
    respiratoryRate: 30,
    systolic,
    diastolic: 50,
    saturation: 97,
  },
});
const began: SimEvent = { kind: "convulsion_started", at, text: "It starts." };
const writtenUp: SimEvent = {
  kind: "prescribed",
  at,
  drug: "lorazepam",
  dose: { value: 0.1, unit: "mg/kg" },
  route: "iv",
  due: 65,
};
const ended: SimEvent = { kind: "convulsion_stopped", at, text: "It stops." };

describe("answers on the telephone", () => {
  test.each([
    { asked: "intensive-care", chart: [], says: /coma score and the pupils first/ },
    { asked: "intensive-care", chart: [score(11)], says: /Chart the coma score/ },
    {
      asked: "intensive-care",
      chart: [score(11), examined("work-of-breathing", undefined, "shallow, with pauses")],
      says: /tube now, whatever the coma score/,
    },
    {
      asked: "intensive-care",
      chart: [score(11), examined("work-of-breathing", undefined, "with pauses"), tube],
      says: /ventilated child is ours/,
    },
    {
      asked: "intensive-care",
      chart: [score(11), runs("adrenaline")],
      says: /on a pressor.*what is the lactate/,
    },
    {
      asked: "intensive-care",
      chart: [score(11), runs("adrenaline"), vitals(50, 38), examined("lactate-blood", 1.4)],
      says: /on a pressor.*not enough yet/,
    },
    {
      asked: "intensive-care",
      chart: [score(11), runs("adrenaline"), vitals(95, 38), examined("lactate-blood", 1.4)],
      says: /on a pressor.*the lactate is good/,
    },
    {
      asked: "haematology",
      chart: [
        runs("adrenaline"),
        vitals(95, 38),
        examined("haemoglobin", 80),
        examined("lactate-blood", 1.4),
      ],
      says: /^Platelets, clotting and fibrinogen first/,
    },
    {
      asked: "haematology",
      chart: [
        runs("adrenaline"),
        vitals(95, 38),
        examined("haemoglobin", 80),
        examined("lactate-blood", 5),
      ],
      says: /^Haemoglobin 80 in shock/,
    },
    {
      asked: "haematology",
      chart: [runs("adrenaline"), vitals(95, 38), examined("haemoglobin", 80)],
      says: /^Haemoglobin 80 in shock/,
    },
    {
      asked: "immunology",
      chart: [runs("adrenaline"), vitals(95, 39)],
      says: /^Fever and shock/,
    },
    {
      asked: "immunology",
      chart: [
        runs("adrenaline"),
        vitals(95, 39),
        { ...examined("lactate-blood", 1.4), at: 60 - 361 },
      ],
      says: /^Fever and shock/,
    },
    {
      asked: "immunology",
      chart: [runs("adrenaline"), vitals(95, 39), examined("lactate-blood", 1.4)],
      says: /What is shown/,
    },
    { asked: "immunology", chart: [vitals(50, 39)], says: /^Fever and shock/ },
    { asked: "intensive-care", chart: [score(11), vitals(50, 38)], says: /in shock/ },
    { asked: "neurology", chart: [score(11)], says: /If there was a seizure.*EEG and an MRI/ },
    { asked: "neurology", chart: [score(11), ended], says: /When did it stop/ },
    {
      asked: "neurology",
      chart: [score(11), tube, given("midazolam")],
      says: /^If there was a seizure/,
    },
    { asked: "neurology", chart: [score(11), began], says: /a benzodiazepine first/ },
    { asked: "neurology", chart: [began], says: /a benzodiazepine first/ },
    { asked: "senior", chart: [began], says: /^Airway.*a benzodiazepine first/ },
    { asked: "anaesthesia", chart: [score(4), began], says: /the score says nothing/ },
    { asked: "anaesthesia", chart: [score(4), began, ended], says: /nothing is waited for/ },
    { asked: "intensive-care", chart: [score(4), began], says: /^End the convulsion/ },
    { asked: "senior", chart: [score(15), vitals(95, 37)], says: /^Good/ },
    { asked: "senior", chart: [score(15), vitals(50, 37)], says: /^That is shock/ },
    {
      asked: "senior",
      chart: [score(15), vitals(50, 37), runs("adrenaline")],
      says: /^Still shock/,
    },
    {
      asked: "senior",
      chart: [score(15), vitals(95, 37), runs("adrenaline")],
      says: /a lactate now/,
    },
    { asked: "senior", chart: [score(14), vitals(95, 37)], says: /rising or falling/ },
    {
      asked: "senior",
      chart: [score(14), wrongWords, vitals(95, 37)],
      says: /^Awake is not well/,
    },
    {
      asked: "infectious-diseases",
      chart: [score(14), wrongWords, vitals(95, 39)],
      says: /no antibiotic and no aciclovir/,
    },
    {
      asked: "intensive-care",
      chart: [score(11), runs("adrenaline"), vitals(50, 38)],
      says: /not enough yet/,
    },
    {
      asked: "neurology",
      chart: [score(11), began, writtenUp],
      says: /you wrote up goes in first/,
    },
    {
      asked: "neurology",
      chart: [score(11), began, given("lorazepam")],
      says: /^Still convulsing/,
    },
    {
      asked: "neurology",
      chart: [score(11), vitals(95, 37), given("adrenaline"), ended],
      says: /When did it stop/,
    },
    {
      asked: "neurology",
      chart: [score(11), examined("eeg-seizures", 1), given("levetiracetam")],
      says: /another one of them/,
    },
    {
      asked: "neurology",
      chart: [score(11), examined("eeg-seizures", 1), given("valproate")],
      says: /another one of them/,
    },
    {
      asked: "neurology",
      chart: [score(11), { ...examined("eeg-seizures", 1), at: -400 }],
      says: /hours old/,
    },
    {
      asked: "neurology",
      chart: [score(11), ended, examined("eeg-seizures", 0), examined("mri-normal", 1)],
      says: /EEG and MRI are there/,
    },
    {
      asked: "metabolic",
      chart: [examined("ammonia", 40)],
      says: /I need lactate, glucose and a gas/,
    },
    { asked: "metabolic", chart: [examined("ammonia", 412)], says: /Ammonia 412: stop protein/ },
    { asked: "haematology", chart: [], says: /^Platelets, clotting and fibrinogen first/ },
    { asked: "haematology", chart: [examined("venous-occlusion", 1)], says: /A clot is shown/ },
    {
      asked: "infectious-diseases",
      chart: [score(11), vitals(90, 39)],
      says: /no antibiotic and no aciclovir on the chart/,
    },
    {
      asked: "infectious-diseases",
      chart: [score(11), vitals(90, 39), given("linezolid")],
      says: /^I see no aciclovir on the chart/,
    },
    {
      asked: "infectious-diseases",
      chart: [score(11), vitals(90, 39), given("aciclovir"), given("ceftriaxone")],
      says: /Aciclovir is on/,
    },
    {
      asked: "infectious-diseases",
      chart: [score(11), vitals(90, 39), given("ceftriaxone")],
      says: /^I see no aciclovir on the chart/,
    },
    {
      asked: "infectious-diseases",
      chart: [score(15), examined("csf-hsv-pcr", 0), examined("mri-limbic", 1)],
      says: /whatever an early PCR says/,
    },
    {
      asked: "neurology",
      chart: [score(11), vitals(50, 39)],
      says: /the brain follows the pressure/,
    },
    { asked: "neurosurgery", chart: [score(8)], says: /No operation/ },
    {
      asked: "neurosurgery",
      chart: [score(8), examined("fontanelle", undefined, "full, not bulging")],
      says: /No operation/,
    },
    {
      asked: "neurosurgery",
      chart: [score(8), examined("fontanelle", undefined, "bulging")],
      says: /The head is full\. A scan/,
    },
    {
      asked: "neurosurgery",
      chart: [score(8), examined("fontanelle", undefined, "bulging"), examined("ct-normal", 0)],
      says: /The head is full\. I look at the scan/,
    },
    {
      asked: "neurosurgery",
      chart: [score(8), examined("ct-cisterns", 1), { ...tube, item: "icp-monitor" }],
      says: /the monitor says what each step brings/,
    },
    {
      asked: "neurosurgery",
      chart: [score(8), examined("gcs-motor", 3, "abnormal flexion")],
      says: /Osmotherapy now/,
    },
    {
      asked: "neurosurgery",
      chart: [score(8), examined("ct-cisterns", 1)],
      says: /Osmotherapy now/,
    },
    {
      asked: "neurosurgery",
      chart: [score(8), examined("ct-cisterns", 1), given("hypertonic-saline-3")],
      says: /What did the osmotherapy change/,
    },
    {
      asked: "immunology",
      chart: [examined("blood-culture", 1)],
      says: /antibiotic and source come first/,
    },
  ])("$asked: $says", ({ asked, chart, says }) => {
    expect(answer(asked, ...(chart as readonly SimEvent[]))).toMatch(says);
  });

  test("a pressor that runs counts however long it has run", () => {
    const started: SimEvent = {
      kind: "infusion_started",
      at: -3000,
      drug: "adrenaline",
      rate: { value: 0.1, unit: "ug/kg/min" },
      route: "iv",
      by: "learner",
    };
    expect(answer("intensive-care", score(11), started)).toMatch(/on a pressor/);
  });

  test("a drug that was stopped does not count", () => {
    const stopped: SimEvent = { kind: "stopped", at, item: "aciclovir", by: "learner" };
    expect(
      answer("infectious-diseases", score(11), vitals(90, 39), given("aciclovir"), stopped),
    ).toMatch(/no aciclovir/);
  });
});
