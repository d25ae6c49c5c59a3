import type { Criterion } from "@encephalon/model";
import { ctReport, DAY, HOUR, timed } from "./timed-part";

const zero = [ctReport];

export const d10a: Criterion = {
  id: "D10a",
  title: "Neurosurgery called",
  rule: "Neurosurgery called within 30 minutes of the CT report.",
  event: "CT report",
  weight: 3,
  scored: true,
  parts: [
    timed("neurosurgery called", { zero, full: 30, late: 2 * HOUR }, [
      [{ on: "called", items: ["neurosurgery"] }],
    ]),
  ],
  references: ["AAP-AHT2025"],
  strength: "A",
};

export const d10b: Criterion = {
  id: "D10b",
  title: "Safeguarding, skeleton and eyes",
  rule: "Within 4 hours of the CT report: safeguarding referral made, skeletal survey and a dilated eye examination asked for.",
  event: "CT report",
  weight: 3,
  scored: true,
  parts: [
    timed("safeguarding referral", { zero, full: 4 * HOUR, late: DAY }, [
      [{ on: "called", items: ["safeguarding"] }],
    ]),
    timed("skeletal survey", { zero, full: 4 * HOUR, late: DAY }, [
      [{ on: "ordered", items: ["skeletal-survey"] }],
    ]),
    timed("eye examination", { zero, full: 4 * HOUR, late: DAY }, [
      [
        { on: "ordered", items: ["retinal-examination"] },
        { on: "called", items: ["ophthalmology"] },
      ],
    ]),
  ],
  references: ["AAP-AHT2025"],
  strength: "A",
};
