import type { Criterion } from "@encephalon/model";
import { timed } from "./timed-part";

export const k2: Criterion = {
  id: "K2",
  title: "Airway decided, senior called",
  rule: "When the airway fails: intubated, or watching recorded because the coma score rises, with a senior called, within 30 minutes.",
  event: "failing airway",
  weight: 2,
  scored: true,
  parts: [
    timed(
      "airway decided and a senior called",
      { zero: [{ from: "condition", condition: "airway-failing" }], full: 30, late: 90 },
      [
        [
          { on: "done", items: ["intubation"] },
          { on: "decided", item: "intubation", choices: ["watch"], reasons: ["waking"] },
        ],
        [
          {
            on: "called",
            items: ["senior", "intensive-care", "anaesthesia", "resuscitation-team", "retrieval"],
          },
        ],
      ],
    ),
  ],
  references: ["DECON"],
  strength: "T",
};
