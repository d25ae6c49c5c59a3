import type { Criterion, Zero } from "@encephalon/model";
import { k8 } from "./diagnosis";
import { FAMILY_TALKS, MRI } from "./item-groups";
import { DAY, HOUR, timed } from "./timed-part";

const baseline: Zero = { from: "condition", condition: "baseline-regained" };

/** Either written advice, or a talk now and a child who is kept. */
export const d3a: Criterion = {
  id: "D3a",
  title: "The family warned of a second phase",
  rule: "Within 48 hours of being back to baseline: written advice on when to come back, or a talk and the child kept in.",
  event: "return to baseline",
  weight: 3,
  scored: true,
  parts: [
    {
      kind: "timed",
      name: "warning of a second phase",
      zero: [baseline],
      full: 2 * DAY,
      late: 3 * DAY,
      credits: [
        { worth: 1, needs: [[{ on: "done", items: ["family-safety-net"] }]] },
        {
          worth: 1,
          needs: [
            [{ on: "done", items: FAMILY_TALKS, notBefore: 0 }],
            [
              {
                on: "decided",
                item: "admission",
                choices: ["admit", "observe"],
                notBefore: 0,
                overturnedBy: [{ on: "moved", places: ["home"] }],
              },
            ],
          ],
        },
      ],
    },
  ],
  references: ["Takanashi2006"],
  strength: "A",
};

/** A seizure from 48 hours after arrival on is of the second phase, which comes on day 4 to 6. */
const secondPhase: readonly Zero[] = [
  { from: "event", match: [{ on: "convulsed", notBefore: 2 * DAY }] },
  {
    from: "event",
    match: [{ on: "resulted", finding: { ids: ["eeg-seizures"], atLeast: 1 }, notBefore: 2 * DAY }],
  },
];

/** Nothing tells this disease from a long febrile convulsion before the second phase: K8 counts from there. */
export const k8OfTheSecondPhase: Criterion = {
  ...k8,
  rule: "What the child has stands among the three most probable with at least 0.2, within 12 hours of the first seizure of the second phase.",
  event: "seizure of a second phase",
  parts: [
    timed(
      "the diagnosis among the first three",
      { zero: secondPhase, full: 12 * HOUR, late: DAY },
      [[{ on: "differential", atLeast: 0.2, top: 3 }]],
    ),
  ],
};

export const d3b: Criterion = {
  id: "D3b",
  title: "MRI again, with diffusion",
  rule: "MRI with DWI within 12 hours of the first seizure of the second phase; the first may have been normal.",
  event: "seizure of a second phase",
  weight: 2,
  scored: true,
  parts: [
    timed("second MRI with DWI", { zero: secondPhase, full: 12 * HOUR, late: DAY }, [
      [{ on: "scanned", items: MRI, notBefore: 0 }],
    ]),
  ],
  references: ["Takanashi2006"],
  strength: "A",
};
