"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

const form = { dateStyle: "medium", timeStyle: "short" } as const;
const there = new Intl.DateTimeFormat("en-GB", { ...form, timeZone: "UTC" });

/** A moment by the reader's own clock. The server does not know it and writes UTC, which stays without scripts. */
export function LocalTime({ at }: { at: Date }) {
  const text = useSyncExternalStore(
    never,
    () => new Intl.DateTimeFormat("en-GB", form).format(at),
    () => `${there.format(at)} UTC`,
  );
  return (
    <time dateTime={at.toISOString()} className="figures whitespace-nowrap">
      {text}
    </time>
  );
}
