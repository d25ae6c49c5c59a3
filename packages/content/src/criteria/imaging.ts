import type { Criterion, PartOf, Pattern } from "@encephalon/model";
import { MRI, VENOGRAMS } from "./item-groups";
import { arrival, DAY, HOUR, timed } from "./timed-part";

/** An MRI in its place shows more and answers it too (design). */
const ctWithin = (full: number, late: number): PartOf<"timed"> => ({
  kind: "timed",
  name: "CT of the head",
  zero: [arrival],
  full,
  late,
  credits: [
    { worth: 1, needs: [[{ on: "scanned", items: ["ct-head"] }]] },
    {
      worth: 1,
      needs: [[{ on: "scanned", items: MRI }]],
      name: "MRI in place of a CT of the head",
    },
  ],
});

/** Beside any of these the thalami are not alone. */
const OTHER_SITES = [
  "mri-basal-ganglia",
  "mri-striatum",
  "mri-putamina",
  "mri-putamina-with-thalami",
  "mri-caudate-putamen",
  "mri-brainstem",
  "mri-cerebellum",
  "mri-white-matter",
  "mri-white-matter-asymmetric",
  "mri-limbic",
  "mri-insula",
  "mri-bright-tree",
];

/** The full study includes venography; after the short one, thalami alone ask for it. */
const mriOr = (...instead: readonly Pattern[]) =>
  timed(
    "MRI with DWI and SWI",
    {
      zero: [{ from: "condition", condition: "stable-for-mri", held: HOUR, slot: "mri-brain" }],
      full: DAY,
      late: 2 * DAY,
    },
    [[{ on: "scanned", items: MRI }, ...instead]],
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
                without: OTHER_SITES,
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
  rule: "CT, or an MRI in its place, within 6 hours of arrival; MRI with DWI and SWI within 24 hours of being stable for it for an hour with a slot to be had.",
  weight: 2,
  scored: true,
  parts: [ctWithin(6 * HOUR, 12 * HOUR), mriOr()],
  references: [],
  strength: "design",
};

/** A pale, floppy infant needs it at once; the late limit is twice the full one, as above (design). */
export const k10WithinTheHour: Criterion = {
  ...k10,
  rule: "CT, or an MRI in its place, within 1 hour of arrival; MRI with DWI and SWI within 24 hours of being stable for it for an hour with a slot to be had.",
  parts: [ctWithin(HOUR, 2 * HOUR), mriOr()],
};

/** Where no MRI can be had at any time, declaring it so is the step. */
export const k10OrDeclared: Criterion = {
  ...k10,
  rule: "CT, or an MRI in its place, within 6 hours of arrival; MRI with DWI and SWI within 24 hours of being stable for it, or a recorded decision that it is impossible, for a reason that is true then.",
  parts: [
    ctWithin(6 * HOUR, 12 * HOUR),
    mriOr({
      on: "decided",
      item: "mri-brain",
      choices: ["never", "defer", "not-available"],
      reasons: ["unstable", "no-scanner"],
    }),
  ],
};
