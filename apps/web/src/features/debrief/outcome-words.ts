import { popcText } from "@encephalon/clinical";
import type { Outcome } from "@encephalon/model";
import { messages } from "./messages";

const words = messages.outcome;

/** "31 h", "4 days 6 h": how long after arrival. */
export function stretch(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${minutes} min`;
  if (hours < 72) return `${hours} h`;
  const rest = hours % 24;
  return rest === 0 ? `${Math.floor(hours / 24)} days` : `${Math.floor(hours / 24)} days ${rest} h`;
}

/** The name of a step of the scale, without its explanation: "mild disability". */
export const popcName = (step: number): string => (popcText(step) ?? "").split(":")[0] ?? "";

/** Of ten, in no more precision than a design number has: halves lie between, the rest is the nearest. */
function share(inTen: number): string {
  if (inTen >= 9.5) return words.nearlyAll;
  if (inTen < 0.5) return words.hardlyAny;
  return words.about(
    inTen % 1 === 0.5 ? `${Math.floor(inTen)} to ${Math.ceil(inTen)}` : String(Math.round(inTen)),
  );
}

const MONTHS = ["month3", "month6", "month12"] as const;

/** How a child was who left hospital, and by when she died after all. */
function survived(pronoun: string, popc: Outcome["popc"]): string {
  const state = words.atDischarge[popc.discharge];
  const dead = MONTHS.find((month) => popc[month] === 6);
  return dead === undefined
    ? words.lived(pronoun, state)
    : words.diedLater(pronoun, state, words[dead]);
}

/** What became of the child, in two sober sentences. */
export function outcomeSentences(
  { died, diedAtMinute, cause, popc }: Outcome,
  sex: "female" | "male",
  survivorsInTen: number,
): readonly [string, string] {
  const pronoun = sex === "female" ? words.she : words.he;
  const inTen = words.inTen(share(survivorsInTen));
  if (!died) return [survived(pronoun, popc), inTen];
  const time = stretch(diedAtMinute ?? 0);
  const first = cause
    ? words.diedIn(pronoun, time, messages.causes[cause])
    : words.diedPlain(pronoun, time);
  return [first, inTen];
}
