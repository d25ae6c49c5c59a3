import type { Habit } from "../habits";
import { ask, call, examine, give, order, perform, prescribe, set, stop } from "../prescribe";
import {
  below,
  fallen,
  gcs,
  isAwake,
  isDeep,
  isGiven,
  isPressed,
  isShocked,
  isVentilated,
  resulted,
  saturation,
  sinceExamined,
  sinceOrdered,
  type View,
  value,
  vitals,
} from "../view";

const HOUR = 60;
const DAY = 24 * HOUR;

/** What is sent of every child with seizure or altered mind. */
const FIRST_BLOODS = [
  "full-blood-count",
  "coagulation-screen",
  "urea-and-electrolytes",
  "liver-function-tests",
  "ammonia",
  "crp",
  "procalcitonin",
  "ferritin",
  "ck",
  "blood-culture",
  "viral-pcr-rapid",
  "influenza-antigen",
];

/** The middle of 94 to 98 (treatments §3, unverified). */
const SATURATION = set("oxygen-saturation-target", 96, "%");

/** The score, the pupils, the posture and the breathing: the look that is repeated. */
const LOOK = ["consciousness", "posture-and-movements", "breathing"] as const;

const sinceLook = (view: View): number => sinceExamined(view, "consciousness");

/** Closer for a child who is deep, falling, pressed or ventilated. */
function lookEvery(view: View): number {
  const { elapsed } = view;
  const close =
    isDeep(view) || isVentilated(view) || fallen(view, 3 * HOUR) >= 2 || isPressed(view);
  if (close && elapsed < 4 * DAY) return elapsed < 16 * HOUR ? 10 : elapsed < 2 * DAY ? 20 : 45;
  if (elapsed < HOUR) return 20;
  if (elapsed < 16 * HOUR && (gcs(view) ?? 15) <= 13) return 20;
  if (elapsed < 6 * HOUR) return isAwake(view) ? 55 : 25;
  if (elapsed < 36 * HOUR) return isAwake(view) ? 2 * HOUR : 40;
  return isAwake(view) ? 8 * HOUR : 3 * HOUR;
}

/** Sent while the child is still being undressed: an order costs no time. */
export const atTheDoor: readonly Habit[] = [
  {
    name: "glucose and gas",
    urgent: true,
    when: () => true,
    acts: () => order("glucose-blood", "blood-gas-venous", ...FIRST_BLOODS),
  },
];

/** At the door: airway, breathing, circulation; then the story and the whole child. */
export const firstLook: readonly Habit[] = [
  {
    name: "airway, breathing, circulation",
    urgent: true,
    when: () => true,
    acts: () =>
      examine("consciousness", "posture-and-movements", "airway", "breathing", "circulation"),
  },
  {
    name: "sugar",
    urgent: true,
    again: 12,
    when: (view) => below(view, "glucose-blood", 3.3),
    acts: (view) => prescribe(view, "glucose-10", "iv", { use: "hypoglycaemia" }),
  },
  {
    name: "sugar again",
    urgent: true,
    again: 15,
    when: (view) => below(view, "glucose-blood", 4.5) && sinceOrdered(view, "glucose-blood") >= 15,
    acts: () => order("glucose-blood"),
  },
  {
    name: "oxygen",
    urgent: true,
    again: 30,
    when: (view) => saturation(view) <= 95 && !isVentilated(view),
    acts: (view) => [
      give("oxygen", saturation(view) < 92 ? 10 : 4, "L/min", "inhaled"),
      SATURATION,
    ],
  },
  {
    name: "oxygen off",
    again: 4 * HOUR,
    when: (view) =>
      view.clock - (view.chart.running.oxygen ?? view.clock) >= HOUR &&
      saturation(view) >= 96 &&
      !isVentilated(view),
    acts: () => stop("oxygen"),
  },
  {
    name: "look again",
    urgent: true,
    again: 5,
    when: (view) => view.elapsed > 8 && sinceLook(view) >= lookEvery(view),
    acts: () => examine(...LOOK),
  },
  {
    name: "circulation again",
    again: 10,
    when: (view) => {
      const ill = isShocked(view) || (vitals(view)?.saturation ?? 100) < 93;
      const since = sinceExamined(view, "circulation");
      return (
        since >=
        (ill
          ? view.elapsed < DAY
            ? 20
            : 90
          : isAwake(view)
            ? 6 * HOUR
            : view.elapsed < DAY
              ? HOUR
              : 4 * HOUR)
      );
    },
    acts: () => examine("circulation", "breathing", "airway"),
  },
  {
    name: "senior",
    when: ({ elapsed }) => elapsed >= 9,
    acts: () => call("senior"),
  },
  {
    name: "fluid with glucose",
    when: (view) => view.elapsed >= 20 && !isAwake(view),
    acts: () => [give("maintenance-isotonic", 2.8, "mL/kg/h")],
  },
  {
    name: "story",
    when: ({ elapsed }) => elapsed >= 12,
    acts: () => ask("onset", "seizure-description", "medicines-given", "allergies"),
  },
  {
    name: "whole child",
    when: ({ elapsed }) => elapsed >= 20,
    acts: () =>
      examine(
        "skin",
        "limbs-and-joints",
        "abdomen",
        "fontanelle",
        "head-and-neck-trauma",
        "fundi",
        "cranial-nerves",
        "meningism",
        "tone-power-reflexes",
      ),
  },
  {
    name: "more of the story",
    when: ({ elapsed }) => elapsed >= 35,
    acts: () =>
      ask(
        "behaviour-since",
        "previous-seizures",
        "development-history",
        "family-history",
        "diet-history",
        "consanguinity",
        "possible-ingestion",
        "injury-history",
      ),
  },
  {
    name: "fever",
    again: 8 * HOUR,
    when: (view) => view.elapsed >= 30 && (vitals(view)?.temperature ?? 37) >= 38.3,
    acts: (view) => prescribe(view, "paracetamol", "iv"),
  },
  {
    name: "gas again",
    again: 2.5 * HOUR,
    when: (view) => view.elapsed >= 1.5 * HOUR && view.elapsed < DAY && !isAwake(view),
    acts: () => order("blood-gas-venous"),
  },
  {
    name: "bloods again",
    again: DAY,
    when: (view) => view.elapsed >= 20 * HOUR && view.elapsed < 3 * DAY && !isAwake(view),
    acts: () =>
      order(
        "full-blood-count",
        "coagulation-screen",
        "urea-and-electrolytes",
        "liver-function-tests",
        "crp",
      ),
  },
  {
    name: "samples kept",
    when: (view) => view.elapsed >= 2.5 * HOUR && !isAwake(view) && resulted(view, "ammonia"),
    acts: () => order("store-samples", "mog-igg", "amino-acids-plasma", "organic-acids-urine"),
  },
  {
    name: "poisons",
    when: (view) => view.elapsed >= HOUR && (gcs(view) ?? 15) < 13,
    acts: () => order("toxicology-screen-urine", "paracetamol-level", "salicylate-level"),
  },
  {
    name: "feeding by tube",
    when: (view) => view.elapsed >= DAY && !isAwake(view) && !isShocked(view),
    acts: () => perform("nasogastric-tube", "enteral-feeding"),
  },
  {
    name: "antiviral",
    when: (view) =>
      view.elapsed >= 55 &&
      (view.notes.hottest >= 38.5 || value(view, "influenza-antigen") === 1) &&
      !isGiven(view, "oseltamivir"),
    acts: (view) => [
      ...((gcs(view) ?? 15) < 13 ? perform("nasogastric-tube") : []),
      ...prescribe(view, "oseltamivir", "enteral", { repeat: true }),
    ],
  },
];
