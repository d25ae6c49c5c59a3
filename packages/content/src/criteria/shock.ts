import { BOLUS_FLUIDS, VASOACTIVES } from "@encephalon/clinical";
import type { Act, Criterion, Zero } from "@encephalon/model";
import { HOUR, timed } from "./timed-part";

const zero: readonly Zero[] = [{ from: "condition", condition: "shock" }];

/** From 5 mL/kg at once; one of the half hour before the shock counts too (both design). */
const bolus: Act = {
  on: "given",
  drugs: [...BOLUS_FLUIDS],
  dose: { unit: "mL", perKgAtLeast: 5 },
  notBefore: -30,
};

export const k4: Criterion = {
  id: "K4",
  title: "Shock treated",
  rule: "A first bolus within 20 minutes of shock, looked at again between boluses; a vasoactive drug within 60 if it goes on after 40 mL/kg or 30 minutes.",
  event: "shock",
  weight: 3,
  scored: true,
  parts: [
    timed("first fluid bolus", { zero, full: 20, late: 40 }, [[bolus]], {
      halvings: [
        {
          rule: "unchecked",
          repeated: [bolus],
          between: [[{ on: "examined", items: ["circulation"] }]],
          says: "boluses followed each other without an examination of the circulation",
        },
      ],
    }),
    timed(
      "vasoactive drug",
      { zero, full: HOUR, late: 2 * HOUR },
      [[{ on: "given", drugs: [...VASOACTIVES] }]],
      {
        onlyIf: {
          condition: "shock",
          minutes: 30,
          orTotal: { drugs: [...BOLUS_FLUIDS], unit: "mL", perKg: 40 },
        },
      },
    ),
  ],
  references: ["Weiss2020", "ACCM2017"],
  strength: "A",
};
