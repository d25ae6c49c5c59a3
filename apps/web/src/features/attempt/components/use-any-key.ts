"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";

const MODIFIERS: ReadonlySet<string> = new Set(["Shift", "Control", "Alt", "Meta", "CapsLock"]);

/**
 * Calls back on any key that is pressed while `on`, but on those that press `own` itself. It listens on the
 * way down: the key that has just turned it on is on its way up already.
 */
export function useAnyKey(on: boolean, own: RefObject<HTMLElement | null>, act: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.repeat || MODIFIERS.has(event.key)) return;
    const pressesOwn = event.key === "Enter" || event.key === " ";
    if (pressesOwn && event.target === own.current) return;
    act();
  });
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, [on]);
}
