"use client";

import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";

/** A dialog in the middle of a wide screen, a sheet from the bottom of a narrow one. Esc closes it. */
export function Modal({
  open,
  onClose,
  title,
  closeLabel,
  initialFocus,
  finalFocus,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  /** What has the focus at first; the first thing that can have it otherwise. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** Where the focus goes when it closes; null is back to what opened it. */
  finalFocus?: () => HTMLElement | null;
  children: ReactNode;
}) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-veil transition-opacity duration-(--quick) data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          className="fixed inset-x-0 bottom-0 z-50 flex max-h-[90dvh] flex-col rounded-t-corner bg-ground text-control text-text shadow-float transition-[translate,opacity] duration-(--quick) data-ending-style:translate-y-4 data-ending-style:opacity-0 data-starting-style:translate-y-4 data-starting-style:opacity-0 md:inset-x-auto md:top-[8dvh] md:bottom-auto md:left-1/2 md:max-h-[84dvh] md:-translate-x-1/2 md:w-[34rem] md:rounded-corner"
          {...(initialFocus && { initialFocus })}
          {...(finalFocus && { finalFocus })}
        >
          <header className="flex items-center justify-between gap-4 border-line border-b px-4 py-3">
            <Dialog.Title className="font-story text-lead">{title}</Dialog.Title>
            <Dialog.Close
              aria-label={closeLabel}
              className="grid size-9 place-items-center rounded-corner hover:bg-sunken"
            >
              <X aria-hidden size={18} />
            </Dialog.Close>
          </header>
          <div className="min-h-0 overflow-y-auto p-4">{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
