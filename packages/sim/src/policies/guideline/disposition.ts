import type { Action } from "@encephalon/model";
import type { Habit } from "../habits";
import { decide, examine, move, order, perform } from "../prescribe";
import {
  above,
  done,
  isAwake,
  isGiven,
  ordered,
  resulted,
  scores,
  shows,
  sinceSeizure,
  type View,
} from "../view";
import { sinceTalk } from "./family";
import { mayGoToMri } from "./imaging";
import { hadLongSeizure } from "./impression";
import { looksBacterial } from "./infection";

const HOUR = 60;
const DAY = 24 * HOUR;

/** Awake at two looks, and nothing found that has to be treated here. */
const isWell = (view: View): boolean =>
  isAwake(view) &&
  scores(view, 90).filter((score) => score === 15).length >= 2 &&
  !shows(view, "mri-thalami", "ct-thalami", "venous-occlusion", "ct-subdural", "mri-limbic") &&
  !above(view, "ammonia", 100) &&
  !above(view, "csf-white-cells", 10);

/** Half an hour of convulsion, at the door or here: a second phase may come on day 4 to 6. */
const mayComeBack = (view: View): boolean => hadLongSeizure(view);

/** Who needed a tube or a pressor, or bacteria treated by vein, stays the week. */
const wasVeryIll = (view: View): boolean =>
  done(view, "intubation") ||
  ["adrenaline", "noradrenaline"].some((drug) => view.notes.rates.has(drug)) ||
  looksBacterial(view);

/** Writes down what is not needed of a child who is back. */
const notNeeded = (view: View): readonly Action[] =>
  ["ct-head", "lumbar-puncture", "eeg", "mri-brain"]
    .filter((item) => !ordered(view, item) && !view.notes.minutes.has(`procedure_done ${item}`))
    .map((item) => decide(item, "not-indicated", "recovered"));

export const disposition: readonly Habit[] = [
  {
    name: "back to baseline",
    when: (view) => view.elapsed >= HOUR && isAwake(view) && view.elapsed < 12 * HOUR,
    acts: (view) => [
      ...notNeeded(view),
      ...perform("enteral-feeding", "family-safety-net", "family-talk"),
    ],
  },
  {
    name: "keep in",
    when: (view) => view.elapsed >= 3 * HOUR && !isAwake(view),
    acts: () => [decide("admission", "admit", "not-at-baseline")],
  },
  {
    name: "baseline late",
    when: (view) => view.elapsed >= 12 * HOUR && isAwake(view),
    acts: (view) => [
      ...perform("family-safety-net", "enteral-feeding"),
      ...(sinceTalk(view) >= 2 * HOUR ? perform("family-talk") : []),
    ],
  },
  {
    name: "observe",
    when: (view) => isWell(view) && view.elapsed >= 3 * HOUR && mayComeBack(view),
    acts: () => [decide("admission", "observe", "recovered"), ...move("ward")],
  },
  {
    name: "home",
    again: HOUR,
    when: (view) =>
      isWell(view) &&
      view.chart.place !== "home" &&
      view.elapsed >= 3.4 * HOUR &&
      sinceSeizure(view) >= 3.2 * HOUR &&
      (view.elapsed >= 7 * DAY || !(mayComeBack(view) || wasVeryIll(view))) &&
      !isGiven(view, "methylprednisolone"),
    acts: () => [
      ...examine("consciousness", "gait-and-coordination"),
      decide("admission", "discharge", "recovered"),
      ...move("home"),
      { kind: "finish", plan: ["Written safety net", "Seen again in two days"] },
    ],
  },
  {
    name: "second picture",
    when: (view) =>
      view.elapsed >= 2 * DAY &&
      mayGoToMri(view) &&
      resulted(view, "mri-brain") &&
      (view.notes.began ?? 0) >= 2 * DAY,
    acts: () => order("mri-brain", "eeg"),
  },
  {
    name: "first picture of a second phase",
    when: (view) =>
      view.elapsed >= 2 * DAY &&
      mayGoToMri(view) &&
      !ordered(view, "mri-brain") &&
      (view.notes.began ?? 0) >= 2 * DAY,
    acts: () => order("mri-brain", "eeg"),
  },
];
