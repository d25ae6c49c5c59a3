"use client";

import { useState } from "react";
import { FilterBar } from "../../elements/filter-bar";
import { GROUND_COOKIE, type Ground } from "./ground";
import { messages } from "./messages";

const YEAR_IN_SECONDS = 31_536_000;

const choices = [
  { value: "system", label: messages.system },
  { value: "paper", label: messages.paper },
  { value: "ink", label: messages.ink },
] as const;

function keep(ground: Ground): void {
  document.documentElement.dataset.ground = ground;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in some browsers served
  document.cookie = `${GROUND_COOKIE}=${ground}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`;
}

/** Light, dark, or as the system is. */
export function GroundSwitch({ ground }: { ground: Ground }) {
  const [chosen, setChosen] = useState(ground);
  const choose = (next: Ground) => {
    setChosen(next);
    keep(next);
  };
  return <FilterBar label={messages.label} choices={choices} value={chosen} onChange={choose} />;
}
