import { type ActionOf, TRIGGERS, type Trigger } from "@encephalon/model";
import { percentSum, percentText } from "./read-percent";

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
  const sum = percentSum(written.map((trigger) => texts[trigger]));
  if (sum === null || sum > 100) return { ok: false, sum };
  const other = 100 - sum;
  const shares = [
    ...written.map((trigger) => [trigger, Number(texts[trigger])] as const),
    ["other", other] as const,
  ]
    .filter(([, percent]) => percent > 0)
    .map(([trigger, percent]) => [trigger, percent / 100]);
  return { ok: true, other, trigger: Object.fromEntries(shares) };
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
