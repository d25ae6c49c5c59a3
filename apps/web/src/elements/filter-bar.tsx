"use client";

import type { KeyboardEvent } from "react";
import type { Choice } from "./choice-group";

/** Arrow keys go from one to the next, and round. */
function onKeyDown(event: KeyboardEvent<HTMLFieldSetElement>): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button.matches(":focus"));
  buttons.at((at + step) % buttons.length)?.focus();
}

/** A row of filters of which one is on; Tab reaches that one. */
export function FilterBar<V extends string>({
  label,
  choices,
  value,
  onChange,
}: {
  label: string;
  choices: readonly Choice<V>[];
  value: V;
  onChange: (value: V) => void;
}) {
  return (
    <fieldset aria-label={label} onKeyDown={onKeyDown} className="flex min-w-0 flex-wrap gap-1">
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          tabIndex={choice.value === value ? 0 : -1}
          onClick={() => onChange(choice.value)}
          className="h-7 finger:h-9 rounded-corner border border-transparent px-2 text-label text-soft hover:bg-sunken aria-pressed:border-edge aria-pressed:bg-sheet aria-pressed:font-medium aria-pressed:text-text"
        >
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}
