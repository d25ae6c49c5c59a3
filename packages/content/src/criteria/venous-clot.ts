import { ANTICOAGULANTS } from "@encephalon/clinical";
import type { Criterion } from "@encephalon/model";
import { VENOGRAMS } from "./item-groups";
import { ctReport, HOUR, timed } from "./timed-part";

export const d5a: Criterion = {
  id: "D5a",
  title: "Venography",
  rule: "A CT or MR venogram within 3 hours of the CT report.",
  event: "CT report",
  weight: 3,
  scored: true,
  parts: [
    timed("venogram", { zero: [ctReport], full: 3 * HOUR, late: 12 * HOUR }, [
      [{ on: "scanned", items: VENOGRAMS }],
    ]),
  ],
  references: ["Ichord2017"],
  strength: "A",
};

export const d5b: Criterion = {
  id: "D5b",
  title: "Anticoagulant for the proven clot",
  rule: "Low-molecular-weight or unfractionated heparin within 4 hours of the report of a clot; a bleed from congestion does not forbid it.",
  event: "venogram that showed a clot",
  weight: 3,
  scored: true,
  parts: [
    timed(
      "anticoagulant",
      {
        zero: [
          {
            from: "event",
            match: [{ on: "resulted", finding: { ids: ["venous-occlusion"], atLeast: 1 } }],
          },
        ],
        full: 4 * HOUR,
        late: 12 * HOUR,
      },
      [[{ on: "given", drugs: [...ANTICOAGULANTS] }]],
    ),
  ],
  references: ["Lebas2012"],
  strength: "A",
};
