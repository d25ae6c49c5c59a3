import { BENZODIAZEPINES, SECOND_LINE_ANTISEIZURE } from "@encephalon/clinical";
import type { Act, Criterion, Zero } from "@encephalon/model";
import { timed } from "./timed-part";

/** A convulsion of 5 minutes, a third seizure in an hour, or a silent one that shows itself. */
const zero: readonly Zero[] = [
  { from: "condition", condition: "convulsing", held: 5, atOnceOnArrival: true },
  { from: "event", match: [{ on: "convulsed" }], times: 3, within: 60 },
  {
    from: "event",
    match: [
      { on: "resulted", finding: { ids: ["eeg-seizures"], atLeast: 1 } },
      {
        on: "examined",
        items: ["neurological", "posture-and-movements"],
        finding: { ids: ["subtle-seizure"], atLeast: 1 },
      },
    ],
  },
];

/** Given while the convulsion was already on counts too. */
const firstDrug: Act = { on: "given", drugs: [...BENZODIAZEPINES], notBefore: -5 };

export const k3: Criterion = {
  id: "K3",
  title: "Seizure drugs by the clock",
  rule: "A benzodiazepine within 5 minutes of a convulsion that has lasted 5, a second-line drug within 20 if it goes on.",
  event: "seizure that had to be treated",
  weight: 2,
  scored: true,
  parts: [
    timed("first seizure drug", { zero, full: 5, late: 10 }, [[firstDrug]]),
    timed(
      "second-line drug",
      { zero, full: 20, late: 40 },
      [[{ on: "given", drugs: [...SECOND_LINE_ANTISEIZURE], notBefore: -5 }]],
      { onlyIf: { condition: "convulsing", after: [firstDrug], minutes: 10 } },
    ),
  ],
  references: ["CHOP-SE", "Kapur2019"],
  strength: "T",
};
