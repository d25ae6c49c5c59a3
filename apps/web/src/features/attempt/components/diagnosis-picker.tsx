"use client";

import { diagnoses } from "@encephalon/clinical";
import { useState } from "react";
import { Picker } from "../../../elements/picker";
import { meantBy } from "../meant-by";
import { messages } from "../messages";

const words = messages.differential;

/** Adds one diagnosis of the list; those on the board already are not offered again. */
export function DiagnosisPicker({
  taken,
  onPick,
}: {
  taken: readonly string[];
  onPick: (diagnosis: string) => void;
}) {
  const [query, setQuery] = useState("");
  const left = diagnoses.filter(({ id }) => id !== "other" && !taken.includes(id));
  const offers = meantBy(left, query).map(({ id, name }) => ({ key: id, label: name }));
  return (
    <Picker
      label={words.add}
      placeholder={words.addPlaceholder}
      query={query}
      onQuery={setQuery}
      offers={offers}
      onPick={({ key }) => onPick(key)}
      none={words.noMatch}
    />
  );
}
