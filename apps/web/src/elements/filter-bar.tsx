"use client";

import { Toggle } from "@base-ui/react/toggle";
import { ToggleGroup } from "@base-ui/react/toggle-group";
import type { Choice } from "./choice-group";

/** A row of filters of which one is on. */
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
  const pick = (next: readonly string[]) => {
    const chosen = choices.find((choice) => choice.value === next[0]);
    if (chosen) onChange(chosen.value);
  };
  return (
    <ToggleGroup
      aria-label={label}
      value={[value]}
      onValueChange={pick}
      className="flex flex-wrap gap-1"
    >
      {choices.map((choice) => (
        <Toggle
          key={choice.value}
          value={choice.value}
          className="h-7 rounded-corner border border-transparent px-2 text-label text-soft hover:bg-sunken data-pressed:border-edge data-pressed:bg-sheet data-pressed:font-medium data-pressed:text-text"
        >
          {choice.label}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
