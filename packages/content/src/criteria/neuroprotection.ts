import type { Act, Condition, Criterion, PartOf } from "@encephalon/model";
import { DAY, HOUR } from "./timed-part";

/** Minutes for which a coma lasts, out of a convulsion, before it is more than the first sleep after one (design). */
const LASTS = 15;

/** Share of the minutes from E + 2 h to E + 24 h. What the child keeps unaided earns nothing. */
const share = (
  name: string,
  condition: Condition,
  established: Act[],
  during?: Condition,
): PartOf<"share"> => ({
  kind: "share",
  name,
  zero: [
    {
      from: "condition",
      condition: "gcs-8-or-less",
      without: "convulsing",
      held: LASTS,
      atOnceOnArrival: true,
    },
    { from: "condition", condition: "cisterns-narrowed" },
  ],
  from: 2 * HOUR,
  to: DAY,
  condition,
  ...(during && { during }),
  established: [established],
  full: 0.8,
  half: 0.5,
});

export const k12: Criterion = {
  id: "K12",
  title: "Neuroprotection held",
  rule: "From 2 to 24 hours after lasting coma or narrowed cisterns, for 80 % of the time: 36 to 37.5 °C; carbon dioxide 35 to 40 when ventilated; mean pressure at least the 5th centile with the head up by 30 degrees; sodium at least 140.",
  event: "lasting coma of 8 or less, nor narrowed cisterns",
  weight: 2,
  scored: true,
  parts: [
    share("temperature", "temperature-in-target", [
      { on: "set", items: ["temperature-target"] },
      { on: "done", items: ["active-cooling"] },
      { on: "given", drugs: ["paracetamol"] },
    ]),
    share(
      "carbon dioxide",
      "paco2-in-target",
      [{ on: "set", items: ["paco2-target", "ventilator-rate", "ventilator-tidal-volume"] }],
      "ventilated",
    ),
    share("pressure with the head up", "perfusion-in-target", [
      { on: "set", items: ["head-up"], atLeast: 30 },
    ]),
    share("sodium", "sodium-in-target", [
      { on: "set", items: ["sodium-target"] },
      { on: "given", drugs: ["hypertonic-saline-3", "maintenance-isotonic"] },
    ]),
  ],
  references: ["Kochanek2019", "Haque2007"],
  strength: "S",
};
