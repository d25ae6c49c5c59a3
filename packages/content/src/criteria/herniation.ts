import type { Criterion, Zero } from "@encephalon/model";
import { timed } from "./timed-part";

const zero: readonly Zero[] = [{ from: "condition", condition: "herniation-sign" }];

export const k15: Criterion = {
  id: "K15",
  title: "Herniation answered",
  rule: "Osmotherapy given and neurosurgery called within 10 minutes of a sign of herniation.",
  event: "sign of herniation",
  weight: 3,
  scored: true,
  parts: [
    timed("osmotherapy", { zero, full: 10, late: 30 }, [
      [{ on: "given", drugs: ["hypertonic-saline-3", "mannitol"], notBefore: 0 }],
    ]),
    timed("neurosurgery called", { zero, full: 10, late: 30 }, [
      [{ on: "called", items: ["neurosurgery"] }],
    ]),
  ],
  references: ["Kochanek2019", "HarrietLane"],
  strength: "S",
};
