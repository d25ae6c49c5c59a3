import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Picker } from "../../../elements/picker";
import { messages } from "../messages";
import {
  LONGEST_LINE,
  lineOf,
  MOST_LINES,
  namedBy,
  offeredLines,
  type SaidDraft,
  type SaidOffer,
  withLine,
} from "../said-draft";

const words = messages.differential;

const labelOf = ({ text, isOwn }: SaidOffer): ReactNode => (isOwn ? words.ownOffer(text) : text);

function Line({
  text,
  onChange,
  onRemove,
}: {
  text: string;
  onChange: (text: string) => void;
  onRemove: () => void;
}) {
  const named = namedBy(text);
  return (
    <li className="flex min-h-9 items-center gap-2">
      {named ? (
        <>
          <span className="min-w-0 grow text-balance py-1">{named.name}</span>
          <label className="flex shrink-0 cursor-pointer items-center gap-1.5 text-label">
            <input
              type="checkbox"
              aria-label={words.notSoNamed(named.name)}
              checked={named.denied}
              onChange={(event) => onChange(lineOf(named.name, event.target.checked))}
              className="size-4"
            />
            {words.notSo}
          </label>
        </>
      ) : (
        <input
          aria-label={words.ownWords}
          value={text}
          maxLength={LONGEST_LINE}
          onChange={(event) => onChange(event.target.value)}
          className="h-9 min-w-0 grow rounded-corner border border-edge bg-sheet px-2 max-md:text-[1rem]"
        />
      )}
      <button
        type="button"
        aria-label={words.remove(named?.name ?? text)}
        onClick={onRemove}
        className="grid size-9 shrink-0 place-items-center rounded-corner text-soft hover:bg-sunken"
      >
        <X aria-hidden size={16} />
      </button>
    </li>
  );
}

/** One side of what speaks for and against the first diagnosis: findings of the list, or own words. */
export function SaidFields({
  heading,
  add,
  hint,
  draft,
  onChange,
}: {
  heading: string;
  add: string;
  /** The id of what explains both sides. */
  hint: string;
  draft: SaidDraft;
  onChange: (draft: SaidDraft) => void;
}) {
  const { lines } = draft;
  const setText = (key: number, text: string) =>
    onChange({ ...draft, lines: lines.map((line) => (line.key === key ? { key, text } : line)) });
  return (
    <fieldset aria-describedby={hint} className="min-w-0">
      <legend className="mb-1 font-medium text-label text-soft">{heading}</legend>
      <ul
        aria-live="polite"
        aria-relevant="additions"
        className={lines.length > 0 ? "mb-2 flex flex-col gap-1" : ""}
      >
        {lines.map(({ key, text }) => (
          <Line
            key={key}
            text={text}
            onChange={(changed) => setText(key, changed)}
            onRemove={() => onChange({ ...draft, lines: lines.filter((line) => line.key !== key) })}
          />
        ))}
      </ul>
      {lines.length < MOST_LINES ? (
        <Picker
          label={add}
          placeholder={words.findingPlaceholder}
          query={draft.query}
          longest={LONGEST_LINE}
          onQuery={(query) => onChange({ ...draft, query })}
          offers={offeredLines(draft).map((offer) => ({ ...offer, label: labelOf(offer) }))}
          onPick={({ text }) => onChange(withLine(draft, text))}
          none={words.noFinding}
        />
      ) : (
        <p className="py-1 text-label text-soft">{words.noMoreLines(MOST_LINES)}</p>
      )}
    </fieldset>
  );
}
