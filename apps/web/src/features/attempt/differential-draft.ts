import { type ActionOf, TRIGGERS, WRITTEN_AT_MOST } from "@encephalon/model";
import { type Held, list, parts, recordOf, type Shape, text } from "./draft-shape";
import { readPercent } from "./read-percent";
import { type SaidDraft, saidShape } from "./said-draft";
import type { TriggerTexts } from "./trigger-draft";

/** One line of the board while it is written: a diagnosis and its percent as typed. */
const draftLineShape = parts({ diagnosis: text, percent: text });
export type DraftLine = Readonly<Held<typeof draftLineShape>>;

/** The whole board while it is written. */
export const boardShape: Shape<BoardDraft> = parts({
  lines: list(draftLineShape),
  supporting: saidShape,
  opposing: saidShape,
  triggers: recordOf(TRIGGERS, text),
});

export interface BoardDraft {
  readonly lines: readonly DraftLine[];
  readonly supporting: SaidDraft;
  readonly opposing: SaidDraft;
  readonly triggers: TriggerTexts;
}

export type DraftProblem = "empty" | "not-a-number" | "over-100" | "too-many";

export type Draft =
  | {
      readonly ok: true;
      readonly other: number;
      readonly entries: ActionOf<"differential">["entries"];
    }
  | { readonly ok: false; readonly problem: DraftProblem };

/** A percent that is not one, once its field was left: what is still to be typed is no mistake. */
export const isWrong = ({ diagnosis, percent }: DraftLine, left: ReadonlySet<string>): boolean =>
  left.has(diagnosis) && readPercent(percent) === null;

/** What to say of the board as it stands; `left` are the diagnoses whose field was left, or was sent. */
export function problemToTell(
  lines: readonly DraftLine[],
  left: ReadonlySet<string>,
): DraftProblem | null {
  const draft = readDraft(lines);
  if (draft.ok || draft.problem === "empty") return null;
  if (draft.problem !== "not-a-number") return draft.problem;
  return lines.some((line) => isWrong(line, left)) ? draft.problem : null;
}

/** The board as it can be committed: what is left of 100 goes to "other". */
export function readDraft(lines: readonly DraftLine[]): Draft {
  if (lines.length === 0) return { ok: false, problem: "empty" };
  if (lines.some(({ percent }) => readPercent(percent) === null)) {
    return { ok: false, problem: "not-a-number" };
  }
  const named = lines.map(({ diagnosis, percent }) => ({ diagnosis, percent: Number(percent) }));
  const other = 100 - named.reduce((sum, { percent }) => sum + percent, 0);
  if (other < 0) return { ok: false, problem: "over-100" };
  const entries = named
    .filter(({ percent }) => percent > 0)
    .map(({ diagnosis, percent }) => ({ diagnosis, probability: percent / 100 }));
  const rest = other > 0 ? [{ diagnosis: "other", probability: other / 100 }] : [];
  const all = [...entries, ...rest];
  if (all.length > WRITTEN_AT_MOST.diagnoses) return { ok: false, problem: "too-many" };
  return { ok: true, other, entries: all };
}
