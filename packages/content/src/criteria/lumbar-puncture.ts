import type { Criterion } from "@encephalon/model";
import { arrival, DAY, HOUR, timed } from "./timed-part";

export const k7: Criterion = {
  id: "K7",
  title: "Decision on lumbar puncture",
  rule: "A tap while nothing bars it, or a recorded decision not to, for a reason that is true on the chart then, within 12 hours.",
  weight: 2,
  scored: true,
  parts: [
    {
      kind: "timed",
      name: "lumbar puncture",
      zero: [arrival],
      full: 12 * HOUR,
      late: DAY,
      credits: [
        {
          worth: 1,
          needs: [[{ on: "done", items: ["lumbar-puncture"], unless: "lp-barred" }]],
        },
        {
          worth: 1,
          needs: [
            [
              {
                on: "decided",
                item: "lumbar-puncture",
                choices: ["defer", "never", "not-indicated"],
                overturnedBy: [{ on: "done", items: ["lumbar-puncture"], during: "lp-barred" }],
              },
            ],
          ],
          name: "decision against lumbar puncture",
        },
      ],
    },
  ],
  references: ["NICE-LP"],
  strength: "T",
};

/** Where a tap is not needed, even a safe one earns nothing and undoes the decision. */
export const k7NoTap: Criterion = {
  ...k7,
  rule: "A recorded decision not to tap, for a reason that is true on the chart then, within 12 hours. A tap earns nothing: this child does not need one.",
  parts: [
    timed("decision against lumbar puncture", { full: 12 * HOUR, late: DAY }, [
      [
        {
          on: "decided",
          item: "lumbar-puncture",
          choices: ["defer", "never", "not-indicated"],
          overturnedBy: [{ on: "done", items: ["lumbar-puncture"] }],
        },
      ],
    ]),
  ],
};
