import type { Criterion, Zero } from "@encephalon/model";
import { timed } from "./timed-part";

/** A dip of a minute or two is no failing airway (design); what is so at the door counts at once. */
const failing: Zero = {
  from: "condition",
  condition: "airway-failing",
  held: 5,
  atOnceOnArrival: true,
};

export const k2: Criterion = {
  id: "K2",
  title: "Airway decided, senior called",
  rule: "When the airway fails: intubated, or watching recorded because the coma score rises, with a senior called, within 30 minutes.",
  event: "failing airway",
  weight: 2,
  scored: true,
  parts: [
    timed("airway decided and a senior called", { zero: [failing], full: 30, late: 90 }, [
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
    ]),
  ],
  references: ["DECON"],
  strength: "T",
};
