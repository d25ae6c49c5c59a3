import { useId } from "react";
import { messages } from "../messages";
import { NAMED_TRIGGERS, readTrigger, type TriggerTexts } from "../trigger-draft";
import { PercentFigure, PercentInput } from "./percent-input";

const words = messages.differential;

/** What set the illness off, an axis of its own: a percent each, the rest to another trigger. */
export function TriggerFields({
  texts,
  onChange,
}: {
  texts: TriggerTexts;
  onChange: (texts: TriggerTexts) => void;
}) {
  const hint = useId();
  const draft = readTrigger(texts);
  const rest = draft.ok ? draft.other : null;
  const together = draft.ok ? (draft.other === null ? null : 100) : draft.sum;
  return (
    <fieldset aria-describedby={hint} className="min-w-0 border-line border-t pt-3">
      <legend className="float-left font-semibold">{words.trigger}</legend>
      <p id={hint} className="clear-left mb-2 text-label text-soft">
        {words.triggerHint}
      </p>
      <ul className="grid gap-x-8 md:grid-cols-2">
        {NAMED_TRIGGERS.map((trigger) => (
          <li key={trigger} className={LINE}>
            <span>{messages.triggers[trigger]}</span>
            <PercentInput
              label={words.percent(messages.triggers[trigger])}
              value={texts[trigger]}
              onChange={(percent) => onChange({ ...texts, [trigger]: percent })}
            />
          </li>
        ))}
        <li className={LINE}>
          <span>{messages.triggers.other}</span>
          <PercentFigure value={rest} />
        </li>
      </ul>
      <p className={`${LINE} mt-1 border-line border-t font-medium`}>
        <span>{words.together}</span>
        <PercentFigure value={together} />
      </p>
      {!draft.ok && (
        <p role="status" className="text-danger">
          {words.triggerProblem(draft.sum)}
        </p>
      )}
    </fieldset>
  );
}

const LINE = "grid min-h-11 grid-cols-[minmax(0,1fr)_5rem] items-center gap-2";
