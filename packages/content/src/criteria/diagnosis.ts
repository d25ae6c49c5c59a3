import type { Criterion } from "@encephalon/model";
import { MRI, VENOGRAMS } from "./item-groups";
import { DAY, HOUR, timed } from "./timed-part";

export const k8: Criterion = {
  id: "K8",
  title: "The diagnosis among the first three",
  rule: "What the child has stands among the three most probable with at least 0.2, within 12 hours, or within 1 hour of the first abnormal brain image.",
  weight: 2,
  scored: true,
  parts: [
    timed(
      "the diagnosis among the first three",
      { full: 12 * HOUR, late: DAY },
      [[{ on: "differential", atLeast: 0.2, top: 3 }]],
      {
        sooner: {
          match: [
            {
              on: "resulted",
              items: ["ct-head", ...MRI, ...VENOGRAMS],
              finding: { ids: ["ct-normal", "mri-normal"], below: 0.5 },
            },
          ],
          minutes: HOUR,
          notBefore: 3 * HOUR,
        },
      },
    ),
  ],
  references: [],
  strength: "design",
};
