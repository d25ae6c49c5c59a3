import { BENZODIAZEPINES, SECOND_LINE_ANTISEIZURE } from "@encephalon/clinical";
import type { Action } from "@encephalon/model";
import type { Habit } from "../habits";
import { decide, examine, give, order, perform, prescribe } from "../prescribe";
import {
  dosesSince,
  gcs,
  isAwake,
  isDeep,
  isGiven,
  isHere,
  isPressed,
  isVentilated,
  reads,
  shows,
  sinceGiven,
  sinceResulted,
  sinceSeizure,
  type View,
  value,
} from "../view";

const HOUR = 60;

/** Minutes that the convulsion of now has lasted on the chart; one at the door counts as long. */
function lasting({ chart, clock, notes }: View): number {
  if (!chart.convulsing || notes.began === undefined) return 0;
  return notes.began <= 0 ? clock + 10 : clock - notes.began;
}

/** Benzodiazepines of this convulsion; one given before the door counts for one at the door. */
const benzodiazepines = (view: View): number =>
  dosesSince(view, (view.notes.began ?? 0) - HOUR, BENZODIAZEPINES);

const isSubtle = (view: View): boolean => reads(view, "posture", /flutter|twitch/);

/** An EEG that told of seizures is answered within so long of its report; later another is read first (design). */
const REPORT_STANDS = 30;
const isSilent = (view: View): boolean =>
  shows(view, "eeg-seizures") && sinceResulted(view, "eeg") <= REPORT_STANDS;

/** The next second-line drug that this child has not had. Valproate is left out. */
function secondLine(view: View): readonly Action[] {
  const next = ["levetiracetam", "fosphenytoin", "phenobarbital"].find(
    (drug) => !isGiven(view, drug),
  );
  return next ? prescribe(view, next, "iv") : [];
}

const thirdInAnHour = ({ notes, clock }: View): boolean =>
  (notes.minutes.get("convulsions")?.filter((at) => at > clock - HOUR).length ?? 0) >= 3;

/** Going on, or over for so few minutes that a drug still answers it (design). */
const isFresh = ({ chart, clock, notes }: View): boolean =>
  chart.convulsing || clock - (notes.ended ?? Number.NEGATIVE_INFINITY) <= 3;

/** The EEG that the guideline asks for: a child who stays low without a convulsion. */
const wantsEeg = (view: View): boolean =>
  (gcs(view) ?? 15) <= 12 && (sinceSeizure(view) >= HOUR || isDeep(view)) && view.elapsed >= HOUR;

/** By the clock: a benzodiazepine at five minutes, at most two, then a second-line drug [CHOP-SE]. */
export const seizures: readonly Habit[] = [
  {
    name: "benzodiazepine",
    urgent: true,
    again: 6,
    when: (view) =>
      lasting(view) >= 4 && benzodiazepines(view) < 2 && sinceGiven(view, ...BENZODIAZEPINES) >= 5,
    acts: (view) => prescribe(view, "lorazepam", "iv"),
  },
  {
    name: "second-line drug",
    urgent: true,
    again: 20,
    when: (view) =>
      lasting(view) >= 10 &&
      benzodiazepines(view) > 0 &&
      sinceGiven(view, ...SECOND_LINE_ANTISEIZURE) >= 20,
    acts: secondLine,
  },
  {
    name: "third seizure in an hour",
    urgent: true,
    when: (view) => isFresh(view) && thirdInAnHour(view),
    acts: (view) => [...prescribe(view, "lorazepam", "iv"), ...secondLine(view)],
  },
  {
    name: "cover after a long or second one",
    when: (view) =>
      (view.notes.convulsed >= 15 || (view.notes.minutes.get("convulsions")?.length ?? 0) >= 2) &&
      !isAwake(view) &&
      !isGiven(view, ...SECOND_LINE_ANTISEIZURE),
    acts: secondLine,
  },
  {
    name: "subtle seizure",
    urgent: true,
    when: (view) => isSubtle(view) && !isPressed(view),
    acts: (view) => [...prescribe(view, "lorazepam", "iv"), ...secondLine(view)],
  },
  {
    name: "silent seizures",
    urgent: true,
    again: HOUR,
    when: isSilent,
    acts: (view) => {
      const next = secondLine(view);
      const drug =
        next.length === 0 && isVentilated(view) ? [give("midazolam", 0.2, "mg/kg/h")] : next;
      return [...order("eeg"), ...prescribe(view, "lorazepam", "iv"), ...drug];
    },
  },
  {
    name: "eeg",
    when: (view) => wantsEeg(view) && isHere(view, "eeg"),
    acts: () => order("eeg"),
  },
  {
    name: "eeg elsewhere",
    when: (view) => wantsEeg(view) && !isHere(view, "eeg"),
    acts: () => [decide("eeg", "refer", "no-eeg")],
  },
  {
    name: "eeg again",
    again: 12 * HOUR,
    when: (view) =>
      wantsEeg(view) && value(view, "eeg-seizures") !== undefined && isHere(view, "eeg"),
    acts: () => order("eeg"),
  },
  {
    name: "recovery position",
    urgent: true,
    again: 30,
    when: ({ chart }) => chart.convulsing,
    acts: () => [...perform("seizure-precautions"), ...examine("airway", "breathing")],
  },
];
