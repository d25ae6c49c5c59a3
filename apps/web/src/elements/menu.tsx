"use client";

import { ChevronDown } from "lucide-react";
import { type KeyboardEvent, type ReactNode, type Ref, type ToggleEvent, useId } from "react";
import { buttonLook } from "./button";

interface MenuItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly act: () => void;
}

const itemsOf = (menu: HTMLElement): readonly HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>("[role=menuitem]"),
];

/** Which item a key goes to, of so many; null when it goes to none. */
function goesTo(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
  const menu = event.currentTarget;
  if (event.key === "Tab") menu.hidePopover();
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item.matches(":focus"));
  const next = goesTo(event.key, at, items.length);
  if (next === null) return;
  event.preventDefault();
  items[next]?.focus();
}

const GAP = 4;

/** Puts the menu under the button that opened it, the right edges in one line. */
function place({ currentTarget: menu, newState }: ToggleEvent<HTMLDivElement>): void {
  const opener = menu.previousElementSibling;
  if (newState !== "open" || !opener) return;
  const { bottom, right } = opener.getBoundingClientRect();
  menu.style.top = `${bottom + GAP}px`;
  menu.style.right = `${document.documentElement.clientWidth - right}px`;
}

/** A button that opens a few ways to act. The browser closes it, and gives the focus back. */
export function Menu({
  label,
  items,
  hint,
  disabled,
  triggerRef,
  className = "",
}: {
  label: string;
  items: readonly MenuItem[];
  /** Stands below the items. */
  hint?: string;
  disabled: boolean;
  triggerRef?: Ref<HTMLButtonElement>;
  className?: string;
}) {
  const id = useId();
  return (
    <>
      <button
        ref={triggerRef}
        type="button"
        disabled={disabled}
        popoverTarget={id}
        aria-haspopup="menu"
        className={`${buttonLook()} ${className}`}
      >
        {label}
        <ChevronDown aria-hidden size={14} />
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the menu within */}
      <div
        id={id}
        popover="auto"
        onBeforeToggle={place}
        onToggle={({ currentTarget, newState }) => {
          if (newState === "open") itemsOf(currentTarget)[0]?.focus();
        }}
        onKeyDown={onKeyDown}
        className="fixed inset-auto min-w-56 rounded-corner border border-line bg-sheet p-1 text-control text-text shadow-float"
      >
        <div role="menu" aria-label={label} aria-describedby={hint && `${id}-hint`}>
          {items.map((item) => (
            <button
              key={item.key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onPointerMove={({ currentTarget }) => currentTarget.focus()}
              onClick={({ currentTarget }) => {
                currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
                item.act();
              }}
              className="figures flex w-full items-baseline justify-between gap-6 whitespace-nowrap rounded-corner px-2 py-2 text-left outline-none finger:py-3 focus:bg-accent focus:text-on-accent"
            >
              {item.label}
            </button>
          ))}
        </div>
        {hint && (
          <p id={`${id}-hint`} className="max-w-56 px-2 pt-1 pb-2 text-small text-soft">
            {hint}
          </p>
        )}
      </div>
    </>
  );
}
