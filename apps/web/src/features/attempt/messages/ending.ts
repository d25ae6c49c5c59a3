import { WRITTEN_AT_MOST } from "@encephalon/model";
import { wording } from "../../../elements/wording";

/** How an attempt ends, and how its controls are learnt. */
export const ending = {
  finish: {
    open: "Hand over",
    title: "Hand over and end the attempt",
    pending: "Still on its way. You will not see it:",
    nothingPending: "Nothing is pending.",
    goesOn:
      "After you, supportive care goes on for ten days: what runs or was ordered goes on; airway, breathing, circulation, seizures and pressure are kept by protocol.",
    notStarted:
      "Nothing specific to a disease is started, and what others do after you does not score. A scan that you ordered counts at the minute it is due, although you will not see it. A drug that has not gone in by now does not count. From day ten the outcome is projected to 12 months.",
    due: "Still yours to say. You may hand over without it:",
    dueLines: {
      differential: {
        none: "No differential is written down.",
        older: "Your differential is from before the last brain image.",
      },
      predict: {
        none: "No prediction is written down.",
        older: "Your prediction is from before the last brain image.",
      },
    },
    plan: "Your plan for the next team",
    planHint: "One step of the plan on each line. It is kept with your attempt.",
    tooManyLines: (count: number) =>
      `${count} lines: at most ${WRITTEN_AT_MOST.planLines} are kept. Join some, or leave some out.`,
    lineTooLong: (line: number, count: number) =>
      `Line ${line} has ${count} characters: at most ${WRITTEN_AT_MOST.characters} are kept. Break it in two.`,
    confirm: "Hand over and end",
    back: "Stay with the child",
  },

  death: {
    he: "He has died.",
    she: "She has died.",
    time: (clock: string, since: string) => `It was ${clock}, ${since.slice(1)} after arrival.`,
    pause: "Take the time you need. The debrief can wait; it is kept for you.",
    stop: "Stop here for now",
    on: "Go on to the debrief",
    chart: "Look at the chart",
  },

  ended: {
    finished: "You have handed over. The attempt is closed.",
    died: "The attempt has ended.",
    outdated: wording.outdated,
    debrief: "Read the debrief",
    again: "Begin this case again from the start page",
  },

  orientation: {
    progress: (done: number, all: number) => `${done} of ${all} tried.`,
    all: "You have tried every control. Read the debrief, or go back to the cases.",
    done: "tried",
    open: "not yet",
    steps: {
      look: "Open Act, or press /, and type breathing: examine the child.",
      ask: "Ask the father: type onset.",
      order: "Order a test: type glucose. The chart lists what is pending.",
      result: "Let time pass until the result: Until, next result.",
      treat: "Give a drug: type paracetamol, 15 mg/kg by mouth. Work out the dose first.",
      call: "Call somebody: type senior. The answer takes its time.",
      think: "Write down your differential. You may change it as often as you like.",
      wait: "Let the first hour pass: +15 min. Nothing happens unless you let it.",
      end: "Hand over. It says what is pending and what supportive care will do.",
    },
  },

  page: {
    title: "Bedside",
    loading: "Fetching the child's chart…",
    leave: "Leave; it is kept",
  },
} as const;
