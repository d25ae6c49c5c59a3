"use client";

import { Square } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "../../../elements/button";
import { Menu } from "../../../elements/menu";
import { messages } from "../messages";
import { PACES } from "../run-clock";
import type { Run } from "../use-run";
import { useAnyKey } from "./use-any-key";

const words = messages.run;
const WIDTH = "sm:w-20";

/** Starts the clock at a pace; while it runs, stops it. The focus stays in its place. */
export function RunControl({ run, disabled }: { run: Run; disabled: boolean }) {
  const trigger = useRef<HTMLButtonElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  const isRunning = run.pace !== null;
  useAnyKey(isRunning, stop, () => run.stop("asked"));
  useEffect(() => {
    if (isRunning || disabled) return; // a button at rest takes no focus
    if (hadFocus.current && document.activeElement === document.body) trigger.current?.focus();
    hadFocus.current = false;
  }, [isRunning, disabled]);
  if (isRunning) {
    return (
      <Button
        ref={stop}
        tone="primary"
        className={WIDTH}
        autoFocus // it takes the place of what was just pressed
        onFocus={() => {
          hadFocus.current = true;
        }}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget) hadFocus.current = false;
        }}
        onClick={() => run.stop("asked")}
      >
        <Square aria-hidden size={12} fill="currentColor" />
        {words.stop}
      </Button>
    );
  }
  return (
    <Menu
      label={words.open}
      hint={words.hint}
      disabled={disabled}
      triggerRef={trigger}
      className={WIDTH}
      items={PACES.map((pace) => ({
        key: String(pace),
        label: words.pace(pace),
        act: () => run.start(pace),
      }))}
    />
  );
}
