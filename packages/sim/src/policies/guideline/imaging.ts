import { TAP_LIMITS } from "@encephalon/clinical";
import type { Action } from "@encephalon/model";
import { isAway } from "../../bedside";
import type { Habit } from "../habits";
import { decide, examine, order, perform, stop } from "../prescribe";
import {
  above,
  below,
  breathingFails,
  fallen,
  gcs,
  isAsked,
  isAwake,
  isDeep,
  isHere,
  isHypotensive,
  isPending,
  isPressed,
  isShocked,
  isVentilated,
  peak,
  pressors,
  reads,
  resulted,
  saturation,
  shows,
  sinceExamined,
  sinceSeizure,
  type View,
  value,
} from "../view";
import { hadLongSeizure } from "./impression";

const HOUR = 60;
const DAY = 24 * HOUR;

const SPINAL = [
  "csf-opening-pressure",
  "csf-cell-count",
  "csf-protein",
  "csf-glucose",
  "csf-lactate",
  "csf-gram-stain",
  "csf-culture",
  "csf-hsv-pcr",
  "csf-enterovirus-pcr",
] as const;

const isFocal = (view: View): boolean =>
  reads(view, "focal-signs", /weak|focal|hemi|side/i) ||
  reads(view, "cranial-nerves-note", /droop|palsy|squint|weak/i) ||
  reads(view, "tone-power-reflexes-note", /weak|one side/i);
const discsBlurred = (view: View): boolean => reads(view, "discs", /blurred|swollen/);

/** A head that may have been hit: bruises, blood in the eye, a full fontanelle without fever. */
export const maybeInjured = (view: View): boolean =>
  reads(view, "head-and-neck-trauma-note", /bruise/i) &&
  !reads(view, "head-and-neck-trauma-note", /^no /i);

/** Not waking as the clock says, or anything that asks for a picture sooner. */
const wantsCt = (view: View): boolean => {
  if (isAwake(view)) return false;
  const { elapsed } = view;
  const alarming = isPressed(view) || isFocal(view) || discsBlurred(view) || maybeInjured(view);
  const deep = (isDeep(view) && sinceSeizure(view) >= 45) || isVentilated(view);
  const cold = below(view, "gcs", 13) && view.notes.hottest < 38 && elapsed >= 10;
  return (
    alarming ||
    deep ||
    cold ||
    (elapsed >= HOUR && below(view, "gcs", 11) && !rises(view)) ||
    (elapsed >= 1.4 * HOUR && (gcs(view) ?? 15) <= 13 && !rises(view)) ||
    elapsed >= 3.1 * HOUR
  );
};

/** Better by two at least within two hours: still waking. */
const rises = (view: View): boolean => {
  const known = view.chart.values.gcs ?? [];
  const first = known[0];
  const last = known.at(-1);
  return first !== undefined && last !== undefined && last.value - first.value >= 2;
};

/** Not about to need a tube on the way: 10 and more, or 9 at looks a quarter of an hour apart. */
function keepsAirway(view: View): boolean {
  const known = (view.chart.values.gcs ?? []).filter(({ at }) => at >= view.clock - HOUR);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return !isDeep(view);
  if (last.value < 9 || fallen(view, HOUR) >= 2) return false;
  return last.value >= 10 || (last.at - first.at >= 15 && last.value >= first.value);
}

/** Fit to be moved: breathing, pressure and airway are kept. */
const isSecure = (view: View): boolean =>
  saturation(view) >= 92 && (isVentilated(view) || keepsAirway(view)) && !view.chart.convulsing;
export const mayGoToCt = (view: View): boolean =>
  isSecure(view) && (!isHypotensive(view) || pressors(view));
/** No vasoactive drug begun or turned up within the hour. */
const pressorsSteady = ({ chart, clock }: View): boolean =>
  ["adrenaline", "noradrenaline"].every((drug) => clock - (chart.running[drug] ?? -HOUR) >= HOUR);
export const mayGoToMri = (view: View): boolean =>
  isSecure(view) && !isShocked(view, "signs") && !isPressed(view) && pressorsSteady(view);

const wantsMri = (view: View): boolean =>
  (view.elapsed >= 3.2 * HOUR && !isAwake(view)) ||
  discsBlurred(view) ||
  (resulted(view, "ct-head") && value(view, "ct-normal") === 0);

/** The first bar to a tap that the chart shows, with the reason that names it. */
export function barToTap(view: View): string | undefined {
  const proven = shows(view, "ct-subdural", "mri-subdural", "ct-dense-vein", "venous-occlusion");
  if (proven || peak(view, "ammonia") > 200) return "other-diagnosis";
  if (isShocked(view)) return "shock";
  if (isVentilated(view) || below(view, "gcs", 9) || fallen(view, 24 * HOUR) >= 3) return "low-gcs";
  if (below(view, "platelets", TAP_LIMITS.platelets)) return "low-platelets";
  if (above(view, "inr", TAP_LIMITS.inr) || above(view, "aptt", TAP_LIMITS.aptt))
    return "coagulopathy";
  if (isPressed(view) || shows(view, "ct-cisterns", "mri-cisterns")) return "raised-pressure";
  if (reads(view, "pupils", /sluggish/)) return "raised-pressure";
  if (breathingFails(view) || saturation(view) < 92) return "breathing";
  if (view.chart.convulsing || sinceConvulsion(view) < 35) return "recent-convulsion";
  const long = view.notes.convulsed > 10 || hadLongSeizure(view);
  if (long && below(view, "gcs", 13)) return "recent-convulsion";
  const imaged = resulted(view, "ct-head") || resulted(view, "mri-brain");
  if (!imaged && (isFocal(view) || discsBlurred(view))) return "focal-signs";
  return undefined;
}

const sinceConvulsion = ({ clock, notes }: View): number =>
  clock - (notes.ended ?? Number.NEGATIVE_INFINITY);

const readyToDecide = (view: View): boolean =>
  view.elapsed >= 2.5 * HOUR &&
  !isAwake(view) &&
  value(view, "platelets") !== undefined &&
  value(view, "inr") !== undefined;

/** Blood drawn so long ago says little of what a needle meets (design). */
const SAMPLE_STANDS = 3.5 * HOUR;

const bloodIsFresh = ({ chart, clock }: View): boolean =>
  ["platelets", "inr", "aptt"].every(
    (finding) => (chart.values[finding]?.at(-1)?.at ?? -DAY) >= clock - SAMPLE_STANDS,
  );

/** Ten and more and not sinking, or nine for hours: twenty minutes on the side change little. */
const isSteady = (view: View): boolean =>
  fallen(view, 6 * HOUR) < 2 && (!below(view, "gcs", 10) || view.elapsed >= 9 * HOUR);

/** Where the bars are clear, a scan first: the child is not waking, and a picture is at hand. */
const scanFirst = (view: View): boolean => isPending(view, "ct-head");

/** Within a day, of a child who was not tapped yet and whom nothing on the chart bars. */
const mayTap = (view: View): boolean =>
  readyToDecide(view) &&
  view.elapsed < DAY &&
  !scanFirst(view) &&
  isSteady(view) &&
  barToTap(view) === undefined &&
  !view.notes.minutes.has("procedure_done lumbar-puncture");

/** Its blood is known, and a picture is there. */
const tapIsReady = (view: View): boolean =>
  mayTap(view) && bloodIsFresh(view) && (resulted(view, "ct-head") || resulted(view, "mri-brain"));

/** A look at the child stands for so long before a needle or a scan, minutes (design). */
const LOOK_STANDS = 10;
const hasJustLooked = (view: View): boolean =>
  sinceExamined(view, "consciousness") < LOOK_STANDS && sinceExamined(view, "fundi") < 6 * HOUR;

const defer = (view: View): readonly Action[] => {
  const bar = barToTap(view);
  if (bar === undefined) return [];
  return [decide("lumbar-puncture", bar === "other-diagnosis" ? "never" : "defer", bar)];
};

export const imaging: readonly Habit[] = [
  {
    name: "ct",
    urgent: true,
    again: 20,
    when: (view) =>
      wantsCt(view) && mayGoToCt(view) && !isAsked(view, "ct-head") && isHere(view, "ct-head"),
    acts: () => order("ct-head"),
  },
  {
    name: "look before a scan",
    urgent: true,
    again: LOOK_STANDS,
    when: (view) =>
      (isPending(view, "ct-head") || isPending(view, "mri-brain")) &&
      !isVentilated(view) &&
      !isAwake(view) &&
      sinceExamined(view, "consciousness") >= LOOK_STANDS,
    acts: () => examine("consciousness"),
  },
  {
    name: "ct called off",
    urgent: true,
    again: 20,
    when: (view) => isPending(view, "ct-head") && !mayGoToCt(view) && !isAway(view.chart),
    acts: () => stop("ct-head"),
  },
  {
    name: "ct again",
    again: 24 * HOUR,
    when: (view) =>
      resulted(view, "ct-head") &&
      view.elapsed >= 6 * HOUR &&
      isPressed(view) &&
      mayGoToCt(view) &&
      !shows(view, "ct-cisterns"),
    acts: () => order("ct-head"),
  },
  {
    name: "mri",
    again: 30,
    when: (view) =>
      wantsMri(view) &&
      mayGoToMri(view) &&
      !isAsked(view, "mri-brain") &&
      isHere(view, "mri-brain", 30),
    acts: () => order("mri-brain"),
  },
  {
    name: "mri called off",
    urgent: true,
    again: 20,
    when: (view) => isPending(view, "mri-brain") && !mayGoToMri(view) && !isAway(view.chart),
    acts: () => stop("mri-brain"),
  },
  {
    name: "mri has to wait",
    when: (view) => view.elapsed >= 10 * HOUR && isShocked(view) && !isAsked(view, "mri-brain"),
    acts: () => [decide("mri-brain", "defer", "unstable")],
  },
  {
    name: "blood before the needle",
    again: SAMPLE_STANDS,
    when: (view) => mayTap(view) && !bloodIsFresh(view),
    acts: () => order("full-blood-count", "coagulation-screen"),
  },
  {
    name: "look before the needle",
    again: LOOK_STANDS,
    when: (view) => tapIsReady(view) && !hasJustLooked(view),
    acts: () =>
      examine("consciousness", "posture-and-movements", "circulation", "breathing", "fundi"),
  },
  {
    name: "tap",
    again: 2 * HOUR,
    when: (view) => tapIsReady(view) && hasJustLooked(view),
    acts: () => [
      decide("lumbar-puncture", "do-now", "checks-passed"),
      ...perform("lumbar-puncture"),
      ...order(...SPINAL),
    ],
  },
  {
    name: "no tap now",
    when: (view) =>
      readyToDecide(view) &&
      view.elapsed < DAY &&
      barToTap(view) !== undefined &&
      !view.notes.minutes.has("procedure_done lumbar-puncture"),
    acts: defer,
  },
];
