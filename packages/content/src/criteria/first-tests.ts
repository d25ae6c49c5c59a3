import type { Criterion } from "@encephalon/model";
import { ANY_GAS } from "./item-groups";
import { HOUR, timed } from "./timed-part";

/** The bedside half of K1; the gas of this catalogue holds a glucose and a lactate. A glucose below 3.3 mmol/L has to be treated [ACCM2017]. */
const glucoseAndGas = timed(
  "glucose and gas with lactate",
  { full: 15, late: HOUR },
  [
    [{ on: "ordered", items: ["glucose-blood", "glucose-plasma", ...ANY_GAS] }],
    [{ on: "ordered", items: ANY_GAS }],
  ],
  {
    halvings: [
      {
        rule: "unanswered",
        trigger: [
          { on: "resulted", finding: { ids: ["glucose-blood", "glucose-plasma"], below: 3.3 } },
        ],
        response: [{ on: "given", drugs: ["glucose-10"] }],
        within: 15,
        says: "a glucose below 3.3 mmol/L was not treated within 15 minutes of the result",
      },
    ],
  },
);

const ammoniaSent = timed("ammonia sent", { full: HOUR, late: 2 * HOUR }, [
  [{ on: "ordered", items: ["ammonia"] }],
]);

export const k1: Criterion = {
  id: "K1",
  title: "Glucose, gas with lactate, ammonia",
  rule: "Glucose and a gas with lactate within 15 minutes of arrival, ammonia sent within the hour; a glucose below 3.3 mmol/L treated within 15 minutes.",
  weight: 2,
  scored: true,
  parts: [glucoseAndGas, ammoniaSent],
  references: ["DECON", "CHOP-SE"],
  strength: "T",
};

/** Where ammonia is not asked for. */
export const k1Bedside: Criterion = {
  ...k1,
  title: "Glucose and gas with lactate",
  rule: "Glucose and a gas with lactate within 15 minutes of arrival; a glucose below 3.3 mmol/L treated within 15 minutes.",
  parts: [glucoseAndGas],
};
