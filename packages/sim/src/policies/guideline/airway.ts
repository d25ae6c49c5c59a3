import { isAway } from "../../bedside";
import type { Habit } from "../habits";
import { call, decide, examine, perform, set, stop } from "../prescribe";
import {
  below,
  breathingFails,
  fallen,
  gcs,
  isAwake,
  isDeep,
  isPressed,
  isShocked,
  isVentilated,
  reads,
  risen,
  saturation,
  scores,
  sinceExamined,
  sinceSeizure,
  type View,
} from "../view";

const HOUR = 60;

/** 8 or less at two looks, a quarter of an hour apart or more, and not rising [DECON]. */
function staysDeep(view: View): boolean {
  const known = (view.chart.values.gcs ?? []).filter((score) => score.at >= view.clock - 45);
  const first = known[0];
  const last = known.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    last.at - first.at >= 14 &&
    known.every((score) => score.value <= 8) &&
    last.value <= first.value
  );
}

const failsNow = (view: View): boolean =>
  !isVentilated(view) &&
  (staysDeep(view) ||
    (breathingFails(view) &&
      (isDeep(view) || (gcs(view) ?? 15) < 12) &&
      (sinceSeizure(view) >= 20 || view.notes.hottest < 38)) ||
    (reads(view, "work-of-breathing", /pauses/) && view.elapsed >= 14 && below(view, "gcs", 14)) ||
    (saturation(view) < 85 && isDeep(view)) ||
    (isDeep(view) && isPressed(view)) ||
    (isDeep(view) && fallen(view, 2 * HOUR) >= 3) ||
    (isDeep(view) && isShocked(view)));

/** A look at the airway stands for so long before a tube, minutes (design). Away from the bedside nobody can look. */
const LOOK_STANDS = 5;
const LOOKED_AT = ["airway", "breathing", "consciousness"] as const;
const hasJustLooked = (view: View): boolean =>
  isAway(view.chart) || LOOKED_AT.every((item) => sinceExamined(view, item) <= LOOK_STANDS);

/** Saturation below which a failing breath gets a bag and not an open airway alone, % (design). */
const BAGGED_BELOW = 88;

/** Once there is a tube: head up, usual carbon dioxide and temperature [Kochanek2019]. */
export const airway: readonly Habit[] = [
  {
    name: "senior for the airway",
    urgent: true,
    when: (view) => isDeep(view) || breathingFails(view),
    acts: () => call("senior", "anaesthesia", "intensive-care"),
  },
  {
    name: "hold the airway",
    urgent: true,
    again: 20,
    when: (view) => breathingFails(view) && !isVentilated(view),
    acts: (view) =>
      saturation(view) < BAGGED_BELOW
        ? perform("airway-opening", "bag-mask-ventilation")
        : perform("airway-opening"),
  },
  {
    name: "look before the tube",
    urgent: true,
    again: LOOK_STANDS,
    when: (view) => failsNow(view) && !hasJustLooked(view),
    acts: () => examine(...LOOKED_AT),
  },
  {
    name: "tube",
    urgent: true,
    again: 30,
    when: (view) => failsNow(view) && hasJustLooked(view),
    acts: ({ chart }) => [
      ...perform("intubation"),
      ...(chart.running.oxygen === undefined ? [] : stop("oxygen")),
      set("oxygen-saturation-target", 96, "%"),
      set("paco2-target", 37, "mm[Hg]"),
      set("head-up", 30, "deg"),
      set("temperature-target", 36.8, "Cel"),
    ],
  },
  {
    name: "watch",
    again: 40,
    when: (view) =>
      !isVentilated(view) &&
      view.elapsed >= 25 &&
      (view.elapsed < 3 * HOUR || scores(view, HOUR).some((score) => score <= 8)) &&
      !isAwake(view) &&
      (gcs(view) ?? 0) >= 9 &&
      saturation(view) >= 92 &&
      !breathingFails(view),
    acts: (view) => [
      risen(view, 2 * HOUR) >= 1
        ? decide("intubation", "watch", "waking")
        : decide("intubation", "watch", "airway-safe"),
    ],
  },
  {
    name: "tube out",
    again: 6 * HOUR,
    when: (view) =>
      isVentilated(view) &&
      view.elapsed >= 20 * HOUR &&
      !isPressed(view) &&
      !isShocked(view) &&
      (gcs(view) ?? 3) >= 9 &&
      scores(view, 4 * HOUR).every((score) => score >= 8),
    acts: () => perform("extubation"),
  },
];
