import { latestValue } from "@encephalon/model";
import type { Habit } from "../habits";
import { call, order, perform, prescribe, set } from "../prescribe";
import {
  above,
  below,
  fallen,
  gcs,
  isDeep,
  isGiven,
  isPressed,
  isVentilated,
  shows,
  sinceGiven,
  sinceOrdered,
  type View,
  value,
} from "../view";

const HOUR = 60;
const SALT = "hypertonic-saline-3";

const cisternsNarrowed = (view: View): boolean => shows(view, "ct-cisterns", "mri-cisterns");

/** Coma, or a head that is full: what good care keeps [Kochanek2019]. */
const needsCare = (view: View): boolean =>
  isDeep(view) || isVentilated(view) || cisternsNarrowed(view) || isPressed(view);

/** No sodium has been sampled since the last dose of salt. */
const saltUnchecked = (view: View): boolean =>
  (latestValue(view.chart, "sodium")?.at ?? 0) < view.clock - sinceGiven(view, SALT);

const mayHaveSalt = (view: View): boolean => !above(view, "sodium", 152) && !saltUnchecked(view);

export const brainPressure: readonly Habit[] = [
  {
    name: "osmotherapy",
    urgent: true,
    again: 50,
    when: (view) => isPressed(view) && mayHaveSalt(view) && sinceGiven(view, SALT) >= 45,
    acts: (view) => [
      set("head-up", 30, "deg"),
      ...prescribe(view, SALT, "iv", { use: "bolus" }),
      ...call("neurosurgery"),
    ],
  },
  {
    name: "osmotherapy at a fall",
    urgent: true,
    again: 3 * HOUR,
    when: (view) =>
      (gcs(view) ?? 15) <= 6 &&
      fallen(view, 3 * HOUR) >= 3 &&
      mayHaveSalt(view) &&
      sinceGiven(view, SALT) >= 45,
    acts: (view) => [
      ...prescribe(view, SALT, "iv", { use: "bolus" }),
      ...call("neurosurgery"),
      set("head-up", 30, "deg"),
    ],
  },
  {
    name: "full head on the scan",
    urgent: true,
    when: cisternsNarrowed,
    acts: (view) => [
      ...call("neurosurgery"),
      set("head-up", 30, "deg"),
      ...(mayHaveSalt(view) && sinceGiven(view, SALT) >= 45
        ? prescribe(view, SALT, "iv", { use: "bolus" })
        : []),
    ],
  },
  {
    name: "neuroprotection",
    when: (view) => needsCare(view) && view.elapsed >= 15,
    acts: () => [
      set("head-up", 30, "deg"),
      set("temperature-target", 36.8, "Cel"),
      set("sodium-target", 145, "mmol/L"),
      ...perform("active-cooling", "neurological-observations"),
    ],
  },
  {
    name: "carbon dioxide",
    when: isVentilated,
    acts: () => [set("paco2-target", 37, "mm[Hg]")],
  },
  {
    name: "sodium after salt",
    urgent: true,
    again: 30,
    when: (view) => saltUnchecked(view) && sinceGiven(view, SALT) >= 12,
    acts: () => order("blood-gas-venous"),
  },
  {
    name: "sodium looked at",
    again: 4 * HOUR,
    when: (view) => needsCare(view) && sinceOrdered(view, "urea-and-electrolytes") >= 4 * HOUR,
    acts: () => order("urea-and-electrolytes"),
  },
  {
    name: "sodium kept",
    again: 2 * HOUR,
    when: (view) =>
      needsCare(view) &&
      view.elapsed < 30 * HOUR &&
      below(view, "sodium", 142) &&
      value(view, "sodium") !== undefined &&
      !below(view, "sodium", 130) &&
      sinceGiven(view, SALT) >= 90,
    acts: (view) => [
      ...prescribe(view, SALT, "iv", { use: "bolus" }),
      ...order("blood-gas-venous"),
    ],
  },
  {
    name: "water lost",
    again: 12 * HOUR,
    when: (view) =>
      above(view, "sodium", 155) && isVentilated(view) && !isGiven(view, "vasopressin"),
    acts: (view) => prescribe(view, "desmopressin", "im"),
  },
];
