import { WRITTEN_AT_MOST } from "@encephalon/model";
import { X } from "lucide-react";
import { type ReactNode, useId, useRef } from "react";
import { Picker } from "../../../elements/picker";
import { messages } from "../messages";
import {
  lineOf,
  namedBy,
  offeredLines,
  type SaidDraft,
  type SaidLine,
  type SaidOffer,
  withLine,
  withoutLine,
  withText,
} from "../said-draft";

const words = messages.differential;

const labelOf = ({ text, isOwn }: SaidOffer): ReactNode => (isOwn ? words.ownOffer(text) : text);

function OwnWords({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  return (
    <input
      aria-label={words.ownWords}
      value={text}
      maxLength={WRITTEN_AT_MOST.characters}
      onChange={(event) => onChange(event.target.value)}
      className="h-9 finger:h-11 min-w-0 grow rounded-corner border border-edge bg-sheet px-2 max-md:text-[1rem]"
    />
  );
}

function NamedFinding({
  name,
  denied,
  onChange,
}: {
  name: string;
  denied: boolean;
  onChange: (text: string) => void;
}) {
  return (
    <>
      <span className="min-w-0 grow text-balance py-1">{name}</span>
      <label className="flex shrink-0 cursor-pointer items-center gap-1.5 text-label">
        <input
          type="checkbox"
          aria-label={words.notSoNamed(name)}
          checked={denied}
          onChange={(event) => onChange(lineOf(name, event.target.checked))}
          className="size-4"
        />
        {words.notSo}
      </label>
    </>
  );
}

function Line({
  line: { text, isOwn },
  onChange,
  onRemove,
}: {
  line: SaidLine;
  onChange: (text: string) => void;
  onRemove: () => void;
}) {
  const named = isOwn ? null : namedBy(text);
  return (
    <li className="flex min-h-9 items-center gap-2">
      {named ? (
        <NamedFinding {...named} onChange={onChange} />
      ) : (
        <OwnWords text={text} onChange={onChange} />
      )}
      <button
        type="button"
        aria-label={words.remove(named?.name ?? (text || words.ownWords))}
        onClick={onRemove}
        className="grid size-9 shrink-0 place-items-center rounded-corner text-soft hover:bg-sunken finger:h-11"
      >
        <X aria-hidden size={16} />
      </button>
    </li>
  );
}

interface Side {
  readonly draft: SaidDraft;
  readonly onChange: (draft: SaidDraft) => void;
}

/** One side: findings of the list, or own words. Full, it says so and takes no more. */
function SideFields({
  heading,
  add,
  hint,
  draft,
  onChange,
}: Side & {
  heading: string;
  add: string;
  /** The id of what explains both sides. */
  hint: string;
}) {
  const list = useRef<HTMLUListElement>(null);
  const full = draft.lines.length >= WRITTEN_AT_MOST.findings;
  const enough = words.noMoreLines(WRITTEN_AT_MOST.findings);
  const offers = full ? [] : offeredLines(draft);
  const remove = (key: number) => {
    onChange(withoutLine(draft, key));
    list.current?.focus(); // what had the focus is gone
  };
  return (
    <fieldset aria-describedby={hint} className="min-w-0">
      <legend className="mb-1 font-medium text-label text-soft">{heading}</legend>
      <ul
        ref={list}
        tabIndex={-1}
        aria-label={heading}
        aria-live="polite"
        aria-relevant="additions"
        className={`outline-none ${draft.lines.length > 0 ? "mb-2 flex flex-col gap-1" : ""}`}
      >
        {draft.lines.map((line) => (
          <Line
            key={line.key}
            line={line}
            onChange={(text) => onChange(withText(draft, line.key, text))}
            onRemove={() => remove(line.key)}
          />
        ))}
      </ul>
      <Picker
        label={add}
        placeholder={words.findingPlaceholder}
        query={draft.query}
        longest={WRITTEN_AT_MOST.characters}
        readOnly={full}
        onQuery={(query) => onChange({ ...draft, query })}
        offers={offers.map((offer) => ({ ...offer, label: labelOf(offer) }))}
        onPick={({ text }) => onChange(withLine(draft, text))}
        none={full ? enough : words.noFinding}
      />
      <p role="status" className="text-label text-soft">
        {full && enough}
      </p>
    </fieldset>
  );
}

/** What speaks for and against the first diagnosis. */
export function SaidFields({ supporting, opposing }: { supporting: Side; opposing: Side }) {
  const heading = useId();
  const hint = useId();
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-3 border-line border-t pt-3">
      <div>
        <h3 id={heading} className="font-semibold">
          {words.said}
        </h3>
        <p id={hint} className="text-label text-soft">
          {words.saidHint}
        </p>
      </div>
      <SideFields heading={words.for} add={words.addFor} hint={hint} {...supporting} />
      <SideFields heading={words.against} add={words.addAgainst} hint={hint} {...opposing} />
    </section>
  );
}
