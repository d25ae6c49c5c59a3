import type { Criterion } from "@encephalon/model";
import { MRI, VENOGRAMS } from "./item-groups";
import { DAY, HOUR, timed } from "./timed-part";

const ct = timed("CT of the head", { full: 6 * HOUR, late: 12 * HOUR }, [
  [{ on: "scanned", items: ["ct-head"] }],
]);

/** The full study includes venography; after the short one, thalami alone ask for it. */
const mri = timed(
  "MRI with DWI and SWI",
  {
    zero: [{ from: "condition", condition: "stable-for-mri", held: HOUR, slot: "mri-brain" }],
    full: DAY,
    late: 2 * DAY,
  },
  [[{ on: "scanned", items: MRI }]],
  {
    halvings: [
      {
        rule: "unanswered",
        trigger: [
          {
            on: "resulted",
            items: ["mri-brain-short"],
            finding: {
              ids: ["mri-thalami"],
              atLeast: 1,
              without: ["mri-basal-ganglia", "mri-brainstem", "mri-cerebellum", "mri-white-matter"],
            },
          },
        ],
        response: [{ on: "ordered", items: [...VENOGRAMS, "mri-brain"] }],
        within: DAY,
        before: DAY,
        says: "the thalami alone were abnormal and no venography followed",
      },
    ],
  },
);

/** Until the child can go and there is a slot, CT alone is the whole. */
export const k10: Criterion = {
  id: "K10",
  title: "Imaging of the brain",
  rule: "CT within 6 hours of arrival; MRI with DWI and SWI within 24 hours of being stable for it for an hour with a slot to be had.",
  weight: 2,
  scored: true,
  parts: [ct, mri],
  references: [],
  strength: "design",
};
