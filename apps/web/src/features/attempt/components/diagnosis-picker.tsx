"use client";

import { Combobox } from "@base-ui/react/combobox";
import { type Diagnosis, diagnoses } from "@encephalon/clinical";
import { Plus } from "lucide-react";
import { messages } from "../messages";

const words = messages.differential;

const spoken = (diagnosis: Diagnosis): string => [diagnosis.name, ...diagnosis.synonyms].join(" ");

const matches = (diagnosis: Diagnosis, query: string): boolean => {
  const text = spoken(diagnosis).toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** Adds one diagnosis of the list; those on the board already are not offered again. */
export function DiagnosisPicker({
  taken,
  onPick,
}: {
  taken: readonly string[];
  onPick: (diagnosis: string) => void;
}) {
  const offered = diagnoses.filter(({ id }) => id !== "other" && !taken.includes(id));
  return (
    <Combobox.Root
      items={offered}
      value={null}
      onValueChange={(diagnosis: Diagnosis | null) => diagnosis && onPick(diagnosis.id)}
      itemToStringLabel={(diagnosis: Diagnosis) => diagnosis.name}
      filter={matches}
      autoHighlight
    >
      <Combobox.InputGroup className="flex h-9 items-center gap-2 rounded-corner border border-edge bg-sheet px-2 focus-within:outline-2 focus-within:outline-accent">
        <Plus aria-hidden size={16} className="text-soft" />
        <Combobox.Input
          aria-label={words.add}
          placeholder={words.addPlaceholder}
          className="min-w-0 grow bg-transparent outline-none placeholder:text-faint max-md:text-[1rem]"
        />
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="z-50 outline-none">
          <Combobox.Popup className="w-(--anchor-width) rounded-corner border border-line bg-sheet text-control text-text shadow-float">
            <Combobox.Empty>
              <p className="p-3 text-soft empty:hidden">{words.noMatch}</p>
            </Combobox.Empty>
            <Combobox.List className="max-h-[min(18rem,var(--available-height))] overflow-y-auto p-1 data-empty:p-0">
              {(diagnosis: Diagnosis) => (
                <Combobox.Item
                  key={diagnosis.id}
                  value={diagnosis}
                  className="cursor-pointer rounded-corner px-2 py-1.5 outline-none data-highlighted:bg-accent data-highlighted:text-on-accent"
                >
                  {diagnosis.name}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
