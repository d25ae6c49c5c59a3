import { type ActionOf, TRIGGERS, type Trigger } from "@encephalon/model";
import { percentText, readPercent } from "./read-percent";

/** What is asked for by name; the rest of 100 goes to "other". */
export const NAMED_TRIGGERS = TRIGGERS.filter((trigger) => trigger !== "other");

/** The percent of each trigger as typed; empty where nothing is. */
export type TriggerTexts = Readonly<Record<Trigger, string>>;

type Committed = ActionOf<"differential">["trigger"];

export type TriggerDraft =
  | { readonly ok: true; readonly other: number | null; readonly trigger: Committed }
  | { readonly ok: false; readonly sum: number | null };

/** The trigger as it can be committed, or nothing where no percent was written: it is not asked at once. */
export function readTrigger(texts: TriggerTexts): TriggerDraft {
  const written = NAMED_TRIGGERS.filter((trigger) => texts[trigger].trim() !== "");
  if (written.length === 0) return { ok: true, other: null, trigger: undefined };
  const read = written.map((trigger) => ({ trigger, percent: readPercent(texts[trigger]) }));
  if (read.some(({ percent }) => percent === null)) return { ok: false, sum: null };
  const sum = read.reduce((total, { percent }) => total + (percent ?? 0), 0);
  if (sum > 100) return { ok: false, sum };
  const shares = [...read, { trigger: "other" as const, percent: 100 - sum }]
    .filter(({ percent }) => percent)
    .map(({ trigger, percent }) => [trigger, (percent ?? 0) / 100]);
  return { ok: true, other: 100 - sum, trigger: Object.fromEntries(shares) };
}

/** What was committed last, as it is typed. */
export function triggerTexts(committed: Committed | null): TriggerTexts {
  const text = (trigger: Trigger): string => {
    const chance = committed?.[trigger];
    return chance ? percentText(chance) : "";
  };
  return {
    "influenza-a": text("influenza-a"),
    "influenza-b": text("influenza-b"),
    "sars-cov-2": text("sars-cov-2"),
    "hhv-6": text("hhv-6"),
    other: text("other"),
    none: text("none"),
  };
}
