import { doseWarnings } from "@encephalon/clinical";
import { describe, expect, test } from "vitest";
import { chartOf } from "./chart";
import { chartFacts } from "./chart-facts";
import type { Finding, LearnerEvent } from "./event";
import { childCard } from "./testing";

const NOW = 120;

const given = (drug: string, at: number, route: "iv" | "im" = "iv"): LearnerEvent => ({
  kind: "drug_given",
  at,
  drug,
  amount: 4,
  unit: "mL",
  perKg: 0.5,
  route,
  by: "learner",
});
const done = (item: string, at: number): LearnerEvent => ({
  kind: "procedure_done",
  at,
  item,
  by: "learner",
  findings: [],
});
const resulted = (item: string, at: number, findings: Finding[] = []): LearnerEvent => ({
  kind: "resulted",
  at,
  item,
  order: at,
  sampledAt: at - 20,
  findings,
});
const venogram = (at: number, blocked: 0 | 1): LearnerEvent =>
  resulted("ct-venogram", at, [{ id: "venous-occlusion", value: blocked, unit: "1" }]);
const EXCHANGE = { item: "plasma-exchange", by: "learner" } as const;
const asked: LearnerEvent = { kind: "procedure_requested", at: 30, due: 200, ...EXCHANGE };
const begun: LearnerEvent = { kind: "procedure_started", at: 60, until: 210, ...EXCHANGE };
const ended: LearnerEvent = { kind: "procedure_done", at: 110, findings: [], ...EXCHANGE };
const calledOff: LearnerEvent = { kind: "stopped", at: 40, ...EXCHANGE };
const decided = (choice: string, at = 20): LearnerEvent => ({
  kind: "decided",
  at,
  item: "plasma-exchange",
  choice,
});
const urine = (text: string): LearnerEvent => ({
  kind: "examined",
  at: 10,
  item: "hydration",
  findings: [{ id: "urine-passed", text }],
});
const ordered = (item: string): LearnerEvent => ({
  kind: "ordered",
  at: 10,
  item,
  order: 1,
  due: 400,
});
const dry = urine("hardly any urine for three hours");
const wet = urine("has passed urine");

const IVIG = { drug: "immunoglobulin", unit: "g/kg" } as const;
const PULSE = { drug: "methylprednisolone", unit: "mg/kg" } as const;
const HEPARIN = { drug: "enoxaparin", unit: "mg/kg" } as const;
const CEFTRIAXONE = { drug: "ceftriaxone", unit: "mg/kg" } as const;
const CALCIUM = { drug: "calcium-gluconate", unit: "mL/kg" } as const;
const calcium = given("calcium-gluconate", 115);
const ceftriaxone = given("ceftriaxone", 115);
const line = done("peripheral-line", 1);

interface Asked {
  readonly drug: string;
  readonly unit: string;
}

function codes({ drug, unit }: Asked, events: readonly LearnerEvent[]): readonly string[] {
  const child = childCard();
  const facts = chartFacts(chartOf(child, events), NOW);
  const { ageMonths, weightKg } = child;
  const dose = { value: 0.01, unit };
  const question = { drugId: drug, dose, route: "iv", ageMonths, weightKg, facts } as const;
  return doseWarnings(question).map(({ code }) => code);
}

describe("the chart warns", () => {
  test.each<{
    name: string;
    of: Asked;
    code: string;
    when: readonly (readonly LearnerEvent[])[];
    not: readonly (readonly LearnerEvent[])[];
  }>([
    {
      name: "of an exchange that is decided, asked for or running, not of one that is over or called off",
      of: IVIG,
      code: "exchange-planned",
      when: [[decided("start")], [asked], [asked, begun], [decided("start"), asked, begun]],
      not: [
        [],
        [decided("wait")],
        [decided("start"), decided("not-indicated", 30)],
        [asked, calledOff],
        [asked, begun, ended],
        [decided("start"), asked, begun, ended],
      ],
    },
    {
      name: "of a clot that the last venogram shows",
      of: IVIG,
      code: "thrombosis",
      when: [[venogram(50, 1)], [venogram(50, 0), venogram(100, 1)]],
      not: [[], [venogram(50, 0)], [venogram(50, 1), venogram(100, 0)]],
    },
    {
      name: "of an anticoagulant until a venogram shows a clot",
      of: HEPARIN,
      code: "no-thrombosis",
      when: [[], [venogram(50, 0)]],
      not: [[venogram(50, 1)]],
    },
    {
      name: "of calcium in the one line until it is flushed",
      of: CEFTRIAXONE,
      code: "calcium-in-line",
      when: [
        [line, calcium],
        [line, done("line-flush", 114), calcium],
      ],
      not: [
        [line],
        [line, given("calcium-gluconate", 110)],
        [line, given("calcium-gluconate", 115, "im")],
        [line, calcium, done("line-flush", 117)],
        [line, done("intraosseous", 5), calcium],
      ],
    },
    {
      name: "of ceftriaxone in the one line until it is flushed",
      of: CALCIUM,
      code: "ceftriaxone-in-line",
      when: [[line, ceftriaxone]],
      not: [[line, ceftriaxone, done("line-flush", 117)]],
    },
    {
      name: "of hardly any urine at the last look",
      of: { drug: "mannitol", unit: "g/kg" },
      code: "no-urine",
      when: [[dry], [wet, dry]],
      not: [[], [wet], [dry, wet]],
    },
    {
      name: "of samples not drawn, until they are ordered",
      of: PULSE,
      code: "samples-first",
      when: [[], [ordered("csf-protein")]],
      not: [[ordered("store-samples")]],
    },
    {
      name: "of no ECG until it is read",
      of: { drug: "haloperidol", unit: "mg/kg" },
      code: "no-ecg",
      when: [[], [ordered("ecg")]],
      not: [[resulted("ecg", 50)]],
    },
  ])("$name", ({ of, code, when, not }) => {
    for (const events of when) expect(codes(of, events)).toContain(code);
    for (const events of not) expect(codes(of, events)).not.toContain(code);
  });
});
