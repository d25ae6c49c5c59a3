import type { Criterion, PartOf } from "@encephalon/model";
import { ANTIBIOTICS, VIRAL_PCR } from "./item-groups";
import { arrival, DAY, HOUR } from "./timed-part";

/** Cover runs, and what tells the mimics is sent: ammonia and a viral PCR (which samples: design). */
const first: PartOf<"timed">["after"] = [
  {
    says: "an antibiotic or aciclovir",
    any: [{ on: "given", drugs: [...ANTIBIOTICS, "aciclovir"] }],
  },
  { says: "the ammonia sample", any: [{ on: "ordered", items: ["ammonia"] }] },
  { says: "the viral PCR", any: [{ on: "ordered", items: VIRAL_PCR }] },
];

const PULSE = ["methylprednisolone"];

/** 30 mg/kg, 20 to 30 accepted, at most 1 g; another dose is worth half (scoring-education §3, K9: design). */
export const pulse: PartOf<"timed">["credits"] = [
  {
    worth: 1,
    needs: [
      [
        {
          on: "given",
          drugs: PULSE,
          dose: { unit: "mg", perKgAtLeast: 20, perKgAtMost: 30, amountAtMost: 1000 },
        },
      ],
    ],
  },
  {
    worth: 0.5,
    needs: [[{ on: "given", drugs: PULSE }]],
    says: "the dose was not 20 to 30 mg/kg and at most 1 g",
  },
];

export const k9: Criterion = {
  id: "K9",
  title: "Methylprednisolone in time",
  rule: "30 mg/kg (20 to 30), at most 1 g, once infection cover runs and samples for the mimics are sent, within 24 hours of the first neurological symptom or 6 of arrival. An association in children without brainstem lesions, not proof.",
  weight: 2,
  scored: true,
  parts: [
    {
      kind: "timed",
      name: "methylprednisolone",
      zero: [{ from: "onset" }],
      full: DAY,
      late: 2 * DAY,
      orLater: { zero: [arrival], full: 6 * HOUR, late: 12 * HOUR },
      after: first,
      credits: pulse,
    },
  ],
  references: ["Okumura2009", "Chang2022", "He2026"],
  strength: "A",
};
