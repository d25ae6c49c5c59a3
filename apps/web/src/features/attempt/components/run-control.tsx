"use client";

import { Menu } from "@base-ui/react/menu";
import { ChevronDown, Square } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button, buttonLook } from "../../../elements/button";
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
    if (isRunning) return;
    if (hadFocus.current) trigger.current?.focus();
    hadFocus.current = false;
  }, [isRunning]);
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
    <Menu.Root>
      <Menu.Trigger ref={trigger} disabled={disabled} className={`${buttonLook()} ${WIDTH}`}>
        {words.open}
        <ChevronDown aria-hidden size={14} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className="z-50 outline-none">
          <Menu.Popup
            finalFocus={() => stop.current ?? trigger.current}
            className="min-w-56 rounded-corner border border-line bg-sheet p-1 text-control text-text shadow-float"
          >
            <Menu.Group>
              {PACES.map((pace) => (
                <Menu.Item
                  key={pace}
                  className="figures cursor-pointer rounded-corner px-2 py-2 outline-none data-highlighted:bg-accent data-highlighted:text-on-accent"
                  onClick={() => run.start(pace)}
                >
                  {words.pace(pace)}
                </Menu.Item>
              ))}
              <Menu.GroupLabel className="max-w-56 px-2 pt-1 pb-2 text-small text-soft">
                {words.hint}
              </Menu.GroupLabel>
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
