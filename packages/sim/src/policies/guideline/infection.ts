import type { Habit } from "../habits";
import { call, decide, order, perform, prescribe } from "../prescribe";
import {
  above,
  isAwake,
  isDeep,
  isGiven,
  isShocked,
  minutesOf,
  reads,
  shows,
  sinceExamined,
  type View,
  value,
} from "../view";
import { barToTap } from "./imaging";

const HOUR = 60;
const DAY = 24 * HOUR;

const isFebrile = ({ notes }: View): boolean => notes.hottest >= 38;

/** Bacteria by the blood, or by a limb that hurts in a child in shock. */
export const looksBacterial = (view: View): boolean =>
  above(view, "crp", 100) ||
  above(view, "procalcitonin", 20) ||
  (isShocked(view) && reads(view, "limbs-and-joints-note", /tender|swollen|purple|hurts/i));

const hasLocalSource = (view: View): boolean =>
  looksBacterial(view) &&
  reads(view, "limbs-and-joints-note", /tender|swollen|swelling|purple|hurts|dusky/i) &&
  !reads(view, "limbs-and-joints-note", /^no /i);

/** Cover at once for the very ill, by two and a half hours for whoever does not wake. */
const needsCover = (view: View): boolean =>
  isFebrile(view) &&
  (isShocked(view) ||
    isDeep(view) ||
    looksBacterial(view) ||
    (view.elapsed >= 2.4 * HOUR && !isAwake(view)));

/** Whole days of altered behaviour before the door, as the parent tells them. */
function daysOfIllness({ notes }: View): number {
  const told = `${notes.words.get("said behaviour-since") ?? ""}`;
  return /three days|3 days/i.test(told) ? 3 : /two days|2 days|48 hours/i.test(told) ? 2 : 0;
}

/** A spinal fluid or a scan that speaks for the herpes virus. */
const maybeHerpes = (view: View): boolean =>
  above(view, "csf-white-cells", 10) || shows(view, "mri-limbic");

export const infection: readonly Habit[] = [
  {
    name: "antibiotic",
    urgent: true,
    when: needsCover,
    acts: (view) => [
      ...prescribe(view, "ceftriaxone", "iv", { repeat: true }),
      ...(isShocked(view) || looksBacterial(view)
        ? prescribe(view, "vancomycin", "iv", { repeat: true })
        : []),
    ],
  },
  {
    name: "aciclovir",
    when: (view) => view.elapsed >= 30 && needsCover(view) && !hasLocalSource(view),
    acts: (view) => prescribe(view, "aciclovir", "iv", { repeat: true }),
  },
  {
    name: "toxin",
    urgent: true,
    when: (view) => looksBacterial(view) && isGiven(view, "ceftriaxone"),
    acts: (view) => [
      ...prescribe(view, "clindamycin", "iv", { repeat: true }),
      ...(isGiven(view, "vancomycin") ? [] : prescribe(view, "vancomycin", "iv", { repeat: true })),
      ...call("surgery", "infectious-diseases"),
    ],
  },
  {
    name: "source",
    when: (view) =>
      hasLocalSource(view) &&
      isGiven(view, "ceftriaxone") &&
      view.elapsed >= 2 * HOUR &&
      view.notes.minutes.has("called surgery"),
    acts: () => perform("source-control"),
  },
  {
    name: "aciclovir goes on",
    when: (view) => value(view, "csf-hsv-pcr") === 0 && isGiven(view, "aciclovir"),
    acts: () => [decide("aciclovir", "continue", "early-pcr")],
  },
  {
    name: "herpes looked for again",
    again: 2 * DAY,
    when: (view) =>
      maybeHerpes(view) &&
      value(view, "csf-hsv-pcr") === 0 &&
      view.clock >= 73 * HOUR - daysOfIllness(view) * DAY &&
      minutesOf(view, "procedure_done", "lumbar-puncture").length === 1 &&
      sinceExamined(view, "posture-and-movements") < 45 &&
      barToTap(view) === undefined,
    acts: () => [...perform("lumbar-puncture"), ...order("csf-hsv-pcr", "csf-cell-count")],
  },
  {
    name: "influenza not shown",
    when: (view) =>
      value(view, "influenza-antigen") === 0 &&
      value(view, "influenza-a-pcr") === undefined &&
      isGiven(view, "oseltamivir"),
    acts: () => [decide("oseltamivir", "continue", "antigen-unreliable")],
  },
];
