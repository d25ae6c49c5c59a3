import type { Criterion, Zero } from "@encephalon/model";
import { DAY, HOUR, timed } from "./timed-part";

const firstPcr: Zero = {
  from: "event",
  match: [{ on: "resulted", finding: { ids: ["csf-hsv-pcr"], below: 0.5 } }],
};

const SEVENTY_TWO_HOURS = 72 * HOUR;

/** The second sample cannot be late before it can be taken: its limits also count from 72 hours after N. */
export const d1: Criterion = {
  id: "D1",
  title: "Aciclovir kept, and the PCR taken again",
  rule: "After the early negative PCR, a recorded decision to go on with aciclovir within 6 hours, and a second PCR from 72 hours after the first neurological symptom on.",
  event: "herpes PCR that came back negative",
  weight: 3,
  scored: true,
  parts: [
    timed("going on with aciclovir", { zero: [firstPcr], full: 6 * HOUR, late: DAY }, [
      [
        {
          on: "decided",
          item: "aciclovir",
          choices: ["continue"],
          notBefore: 0,
          overturnedBy: [{ on: "stopped", items: ["aciclovir"] }],
        },
      ],
    ]),
    timed(
      "second herpes PCR",
      { zero: [firstPcr], full: 6 * HOUR, late: DAY },
      [[{ on: "scanned", items: ["csf-hsv-pcr"], sinceOnset: SEVENTY_TWO_HOURS }]],
      {
        orLater: {
          zero: [{ from: "onset" }],
          full: SEVENTY_TWO_HOURS + 6 * HOUR,
          late: SEVENTY_TWO_HOURS + DAY,
        },
      },
    ),
  ],
  references: ["ABN-HSV", "Whitley2005"],
  strength: "S",
};
