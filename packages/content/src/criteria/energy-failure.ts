import type { Act, Criterion, PartOf } from "@encephalon/model";
import { DAY, HOUR, timed } from "./timed-part";

/** Fluid that brings glucose for hours; a single bolus does not. */
const running: Act[] = [
  { on: "given", drugs: ["maintenance-isotonic", "maintenance-hypotonic"] },
  { on: "given", drugs: ["glucose-10"], rate: { unit: "mg/kg/min", atLeast: 1 } },
];

export const d4a: Criterion = {
  id: "D4a",
  title: "Glucose running, no fasting",
  rule: "Fluid with glucose within the first hour, and no fasting without it.",
  weight: 2,
  scored: true,
  parts: [
    timed("fluid with glucose", { full: HOUR, late: 3 * HOUR }, [running], {
      halvings: [
        {
          rule: "unanswered",
          trigger: [{ on: "done", items: ["nil-by-mouth"] }],
          response: [...running, { on: "done", items: ["enteral-feeding"] }],
          within: 15,
          before: 10 * DAY,
          says: "the child was kept fasting without it",
        },
      ],
    }),
  ],
  references: [],
  strength: "design",
};

const vitamins: PartOf<"timed"> = timed("thiamine and biotin", { full: 6 * HOUR, late: DAY }, [
  [{ on: "given", drugs: ["thiamine"] }],
  [{ on: "given", drugs: ["biotin"] }],
]);

export const d4b: Criterion = {
  id: "D4b",
  title: "Thiamine and biotin",
  rule: "Both vitamins within 6 hours of arrival: a cheap trial while the answer is out.",
  weight: 3,
  scored: true,
  parts: [vitamins],
  references: ["BTBGD-GR"],
  strength: "A",
};

export const d9: Criterion = {
  ...d4b,
  id: "D9",
  title: "Biotin and thiamine",
  rule: "Both vitamins at the first suspicion, within 6 hours of arrival.",
};
