import type { Action, LearnerEvent, Trace } from "@encephalon/model";
import { messages } from "./messages";

const { letters } = messages.timeline;
type ActionLetter = keyof typeof letters;

/** One drug on the time axis: moments of single doses and stretches of infusion. */
export interface DrugBar {
  readonly drug: string;
  readonly doses: readonly number[];
  readonly runs: readonly { readonly from: number; readonly to: number }[];
}

/** The drugs of a course in the order of their first dose. An infusion that was not stopped runs to the end. */
export function drugBars(events: readonly LearnerEvent[], end: number): readonly DrugBar[] {
  const bars = new Map<string, { doses: number[]; runs: { from: number; to: number }[] }>();
  const barOf = (drug: string) => {
    const bar = bars.get(drug) ?? { doses: [], runs: [] };
    bars.set(drug, bar);
    return bar;
  };
  for (const event of events) {
    if (event.kind === "drug_given") barOf(event.drug).doses.push(event.at);
    if (event.kind === "infusion_started") {
      const { runs } = barOf(event.drug);
      const last = runs.at(-1);
      if (last && last.to > event.at) last.to = event.at;
      runs.push({ from: event.at, to: end });
    }
    if (event.kind === "stopped") {
      const run = bars.get(event.item)?.runs.at(-1);
      if (run && run.to > event.at) run.to = event.at;
    }
  }
  return [...bars].map(([drug, bar]) => ({ drug, ...bar }));
}

/** The sample of a trace that is nearest to a minute; -1 when there is none. */
export function sampleAt({ at }: Trace, minute: number): number {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, time] of at.entries()) {
    const away = Math.abs(time - minute);
    if (away >= distance) break; // times rise: from here on it only gets farther
    [best, distance] = [index, away];
  }
  return best;
}

/** The letter of an action on the axis; none for what takes no act: waiting and writing down. */
export function letterOf(action: Action): ActionLetter | null {
  switch (action.kind) {
    case "ask":
      return "A";
    case "examine":
      return "E";
    case "order":
      return "O";
    case "give":
      return "G";
    case "stop":
      return "S";
    case "do":
      return "D";
    case "set":
      return "T";
    case "call":
      return "C";
    case "move":
      return "M";
    case "decide":
      return "X";
    case "finish":
      return "F";
    case "wait":
    case "differential":
    case "aness":
    case "predict":
      return null;
  }
}

/** The letters of these actions in words, in the order of their first: "E examined, D done". */
export function letterLegend(actions: readonly Action[]): string {
  const used = new Set(actions.flatMap((action) => letterOf(action) ?? []));
  return [...used].map((letter) => `${letter} ${letters[letter]}`).join(", ");
}

/** Round steps for a time axis of so many minutes, with room for so many of them. */
export function axisTicks(end: number, room: number): readonly number[] {
  const steps = [5, 15, 30, 60, 120, 180, 360, 720, 1440, 2880];
  const step = steps.find((each) => end / each <= room) ?? 4320;
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step);
}
