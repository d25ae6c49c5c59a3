import { NITROGEN_SCAVENGERS } from "@encephalon/clinical";
import type { Act, Criterion, Zero } from "@encephalon/model";
import { HOUR, timed } from "./timed-part";

const zero: readonly Zero[] = [{ from: "event", match: [{ on: "resulted", items: ["ammonia"] }] }];

const enough: Act = {
  on: "given",
  drugs: ["glucose-10"],
  rate: { unit: "mg/kg/min", atLeast: 6 },
};

export const d8a: Criterion = {
  id: "D8a",
  title: "Protein stopped, glucose running",
  rule: "Within 30 minutes of the ammonia: protein stopped, for at most 48 hours, and 10 % glucose at 6 to 7 mg/kg/min.",
  event: "ammonia result",
  weight: 3,
  scored: true,
  parts: [
    timed("protein stopped", { zero, full: 30, late: 2 * HOUR }, [
      [{ on: "done", items: ["stop-protein", "nil-by-mouth"] }],
    ]),
    {
      kind: "timed",
      name: "10 % glucose",
      zero: [...zero],
      full: 30,
      late: 2 * HOUR,
      credits: [
        { worth: 1, needs: [[enough]] },
        {
          worth: 0.5,
          needs: [[{ on: "given", drugs: ["glucose-10", "maintenance-isotonic"] }]],
          says: "it brought less than 6 mg/kg/min",
        },
      ],
    },
  ],
  references: ["UCD2022"],
  strength: "T",
};

/** Benzoate alone where the mixture is not stocked is a local variant (design). */
export const d8b: Criterion = {
  id: "D8b",
  title: "Scavengers and arginine",
  rule: "Benzoate with phenylacetate, and arginine, within 90 minutes of the ammonia.",
  event: "ammonia result",
  weight: 3,
  scored: true,
  parts: [
    timed("nitrogen scavenger", { zero, full: 90, late: 4 * HOUR }, [
      [{ on: "given", drugs: [...NITROGEN_SCAVENGERS] }],
    ]),
    timed("arginine", { zero, full: 90, late: 4 * HOUR }, [[{ on: "given", drugs: ["arginine"] }]]),
  ],
  references: ["UCD2022"],
  strength: "T",
};

export const d8c: Criterion = {
  id: "D8c",
  title: "Dialysis team called",
  rule: "The dialysis team called, or dialysis begun, within an hour of the ammonia.",
  event: "ammonia result",
  weight: 2,
  scored: true,
  parts: [
    timed("dialysis team", { zero, full: HOUR, late: 3 * HOUR }, [
      [
        { on: "called", items: ["nephrology"] },
        { on: "requested", items: ["haemodialysis", "crrt"] },
      ],
    ]),
  ],
  references: ["UCD2022"],
  strength: "T",
};
