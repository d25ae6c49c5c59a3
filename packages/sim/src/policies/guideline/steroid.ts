import type { Habit } from "../habits";
import { call, decide, order, perform, prescribe, stop } from "../prescribe";
import {
  above,
  below,
  decided,
  gcs,
  isAwake,
  isGiven,
  isHere,
  isShocked,
  pressors,
  resulted,
  scores,
  shows,
  sinceGiven,
  sinceSeizure,
  type View,
} from "../view";
import { chanceOf } from "./impression";

const HOUR = 60;
const DAY = 24 * HOUR;
const STEROID = "methylprednisolone";

/** Something else that a pulse would harm, or hide, is shown or not yet excluded. */
const forbidsPulse = (view: View): boolean =>
  above(view, "ammonia", 100) ||
  !resulted(view, "ammonia") ||
  above(view, "csf-white-cells", 10) ||
  (above(view, "crp", 100) && !shows(view, "mri-thalami")) ||
  shows(view, "mri-limbic", "venous-occlusion", "ct-subdural", "mri-bright-tree");

/** Not awake three hours on, with the pattern of necrotizing encephalopathy ahead of the rest. */
const wantsPulse = (view: View): boolean =>
  !isAwake(view) &&
  view.elapsed >= 3 * HOUR &&
  (sinceSeizure(view) >= 3 * HOUR || (gcs(view) ?? 15) <= 8) &&
  isGiven(view, "ceftriaxone", "aciclovir") &&
  resulted(view, "viral-pcr-rapid") &&
  (chanceOf(view, "ane") >= 0.4 || shows(view, "mri-thalami", "ct-thalami")) &&
  !forbidsPulse(view);

const thalami = (view: View): boolean => shows(view, "mri-thalami", "ct-thalami");
const asksForDecision = (view: View): boolean => chanceOf(view, "ane") >= 0.5 || thalami(view);

/** What is true of exchange at this minute, in the words of the decision. */
function exchange(view: View): readonly [choice: string, reason: string] {
  if (above(view, "ammonia", 200) || shows(view, "venous-occlusion", "ct-subdural", "mri-limbic"))
    return ["not-indicated", "other-diagnosis"];
  if (!isHere(view, "plasma-exchange")) return ["not-available", "no-service"];
  if (pressors(view)) return ["unstable", "pressor-shock"];
  if (!thalami(view)) return ["wait", "not-imaged"];
  const [before = 0, now = 0] = scores(view, DAY).slice(-2);
  return now > before && now >= 12 ? ["wait", "improving"] : ["start", "thalamic-lesions"];
}

/** At most three sessions a day apart, for a child who stays low with sick thalami. */
const wantsExchange = (view: View): boolean =>
  decided(view, "plasma-exchange", "start") &&
  shows(view, "mri-thalami") &&
  !pressors(view) &&
  !isShocked(view) &&
  (gcs(view) ?? 15) < 12 &&
  (view.notes.minutes.get("procedure_started plasma-exchange")?.length ?? 0) < 3;

export const steroid: readonly Habit[] = [
  {
    name: "pulse",
    again: 30,
    when: (view) => wantsPulse(view) && !isGiven(view, STEROID),
    acts: (view) => [
      ...order("store-samples", "mog-igg"),
      ...prescribe(view, STEROID, "iv", { repeat: true }),
      ...call("immunology"),
    ],
  },
  {
    name: "pulse called off",
    urgent: true,
    when: (view) =>
      view.chart.pendingDrugs.some(({ drug }) => drug === STEROID) &&
      isAwake(view) &&
      !thalami(view),
    acts: () => stop(STEROID),
  },
  {
    name: "exchange decided",
    again: 20 * HOUR,
    when: (view) => view.elapsed >= 4 * HOUR && view.elapsed < 3 * DAY && asksForDecision(view),
    acts: (view) => [decide("plasma-exchange", ...exchange(view))],
  },
  {
    name: "exchange",
    again: DAY,
    when: wantsExchange,
    acts: () => perform("dialysis-catheter", "plasma-exchange"),
  },
  {
    name: "pulse ends",
    when: (view) =>
      (view.chart.drugs.filter(({ drug }) => drug === STEROID).length ?? 0) >= 3 &&
      sinceGiven(view, STEROID) >= 20 * HOUR,
    acts: (view) => [
      ...stop(STEROID),
      ...(shows(view, "mri-white-matter-asymmetric")
        ? prescribe(view, "prednisolone", "enteral", { repeat: true })
        : []),
    ],
  },
  {
    name: "pulse was wrong",
    when: (view) =>
      view.chart.repeats.some(({ drug }) => drug === STEROID) &&
      (above(view, "ammonia", 150) || shows(view, "mri-limbic", "venous-occlusion")),
    acts: () => stop(STEROID),
  },
  {
    name: "acid cover",
    when: (view) => isGiven(view, STEROID) && below(view, "gcs", 9),
    acts: (view) => prescribe(view, "omeprazole", "iv", { repeat: true }),
  },
];
