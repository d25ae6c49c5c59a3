import type { Criterion, Zero } from "@encephalon/model";
import { HOUR, timed } from "./timed-part";

const zero: readonly Zero[] = [{ from: "condition", condition: "herniation-sign" }];

/** A surgeon who was called within the hour before the sign is on the way (design). */
export const k15: Criterion = {
  id: "K15",
  title: "Herniation answered",
  rule: "Osmotherapy given and neurosurgery called, each within 10 minutes of a sign of herniation: pupils, a slow heart under a high pressure, or new posturing with a coma score fallen by 2. A call of up to an hour before the sign counts.",
  event: "sign of herniation",
  weight: 3,
  scored: true,
  parts: [
    timed("osmotherapy", { zero, full: 10, late: 30 }, [
      [{ on: "given", drugs: ["hypertonic-saline-3", "mannitol"], notBefore: 0 }],
    ]),
    timed("neurosurgery called", { zero, full: 10, late: 30 }, [
      [{ on: "called", items: ["neurosurgery"], notBefore: -HOUR }],
    ]),
  ],
  references: ["Kochanek2019", "HarrietLane"],
  strength: "S",
};
