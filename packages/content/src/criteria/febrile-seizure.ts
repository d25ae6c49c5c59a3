import type { Criterion, Zero } from "@encephalon/model";
import { HOUR, timed } from "./timed-part";

const limits = { full: 3 * HOUR, late: 4 * HOUR };

/** The decisive steps of the prolonged febrile seizure. */
export const d6a: Criterion = {
  id: "D6a",
  title: "Watch, do not escalate",
  rule: "Recorded by 3 hours: watch, do not intubate; CT and lumbar puncture not needed; each for a reason that is true then.",
  weight: 2,
  scored: true,
  parts: [
    timed("watching, not intubating", limits, [
      [
        {
          on: "decided",
          item: "intubation",
          choices: ["watch"],
          overturnedBy: [{ on: "done", items: ["intubation"] }],
        },
      ],
    ]),
    timed("CT not needed", limits, [
      [
        {
          on: "decided",
          item: "ct-head",
          choices: ["not-indicated"],
          overturnedBy: [{ on: "scanned", items: ["ct-head"] }],
        },
      ],
    ]),
    timed("lumbar puncture not needed", limits, [
      [
        {
          on: "decided",
          item: "lumbar-puncture",
          choices: ["not-indicated"],
          overturnedBy: [{ on: "done", items: ["lumbar-puncture"] }],
        },
      ],
    ]),
  ],
  references: ["Allen2007", "Tanaka2023"],
  strength: "A",
};

export const d6b: Criterion = {
  id: "D6b",
  title: "Looked at again at 1, 2 and 3 hours",
  rule: "A neurological examination that yields a coma score, without a tube, at 1, 2 and 3 hours, each within 20 minutes either side.",
  weight: 3,
  scored: true,
  parts: [
    {
      kind: "scheduled",
      name: "neurological examination at 1, 2 and 3 hours",
      zero: [{ from: "arrival" }],
      targets: [HOUR, 2 * HOUR, 3 * HOUR],
      full: 20,
      late: 40,
      needs: [
        {
          on: "examined",
          items: ["neurological", "consciousness"],
          yields: "gcs",
          unless: "ventilated",
        },
      ],
    },
  ],
  references: ["Allen2007", "AFP2019"],
  strength: "A",
};

const baseline: Zero = { from: "condition", condition: "baseline-regained" };

/** "Home" is home with a written safety net, by its name in the catalogue. */
export const d6c: Criterion = {
  id: "D6c",
  title: "Home or observation only after baseline, with a safety net",
  rule: "Only once the child is back to baseline, and within 3 hours of it: home or short observation, with written advice on when to come back.",
  event: "return to baseline",
  weight: 2,
  scored: true,
  parts: [
    timed(
      "home or observation with a written safety net",
      { zero: [baseline], full: 3 * HOUR, late: 6 * HOUR },
      [
        [
          { on: "moved", places: ["home", "observation"], notBefore: 0 },
          {
            on: "decided",
            item: "admission",
            choices: ["observe", "discharge"],
            reasons: ["recovered"],
            notBefore: 0,
          },
        ],
        [
          { on: "done", items: ["family-safety-net"] },
          { on: "moved", places: ["home"], notBefore: 0 },
        ],
      ],
    ),
  ],
  references: ["AFP2019"],
  strength: "A",
};
