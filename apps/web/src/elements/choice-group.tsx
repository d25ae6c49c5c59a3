import { useId } from "react";

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
}

/** One of a few, all in sight: radio buttons in a fieldset. */
export function ChoiceGroup<V extends string>({
  legend,
  choices,
  value,
  onChange,
  inline = false,
  autoFocus = false,
}: {
  legend: string;
  choices: readonly Choice<V>[];
  value: V | null;
  onChange: (value: V) => void;
  inline?: boolean;
  autoFocus?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-label text-soft">{legend}</legend>
      <div className={inline ? "flex flex-wrap gap-x-4 gap-y-1" : "flex flex-col"}>
        {choices.map((choice, index) => (
          <label
            key={choice.value}
            className={`flex cursor-pointer items-start gap-2 ${inline ? "py-1 finger:py-2.5" : "rounded-corner px-1 py-1.5 hover:bg-sunken finger:py-3"}`}
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
              // biome-ignore lint/a11y/noAutofocus: a form that the learner has just asked for
              autoFocus={autoFocus && index === 0}
              className="mt-0.5 size-4 shrink-0"
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
