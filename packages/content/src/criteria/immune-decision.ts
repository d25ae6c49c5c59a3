import type { Criterion } from "@encephalon/model";
import { aneInQuestion } from "./ane-in-question";
import { DAY, timed } from "./timed-part";

export const k13: Criterion = {
  id: "K13",
  title: "Exchange or tocilizumab decided",
  rule: "A recorded decision on plasma exchange or tocilizumab, for a reason that is true then, within 24 hours of naming ANE or of thalamic lesions; immunoglobulin only after the last exchange.",
  event: "reason to decide yet",
  weight: 1,
  scored: true,
  parts: [
    timed(
      "decision on exchange or tocilizumab",
      {
        zero: [aneInQuestion],
        full: DAY,
        late: 2 * DAY,
      },
      [
        ["plasma-exchange", "tocilizumab"].map((item) => ({
          on: "decided",
          item,
          choices: ["start", "wait", "not-indicated", "not-available", "unstable"],
        })),
      ],
      {
        halvings: [
          {
            rule: "wrong-order",
            first: [{ on: "given", drugs: ["immunoglobulin"] }],
            second: [{ on: "started", items: ["plasma-exchange"] }],
            says: "immunoglobulin was given before the last exchange",
          },
        ],
      },
    ),
  ],
  references: ["LiK2021", "FanC2025"],
  strength: "A",
};
