"use client";

import { X } from "lucide-react";
import { type ReactNode, useId } from "react";
import { Dialog, type DialogFocus } from "./dialog";

interface Shown extends DialogFocus {
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  /** The id of what is read aloud with the title. */
  readonly describedBy?: string;
  readonly children: ReactNode;
}

function ShownModal({ title, closeLabel, children, ...dialog }: Shown) {
  const heading = useId();
  return (
    <Dialog
      {...dialog}
      labelledBy={heading}
      className="fixed inset-x-0 top-auto bottom-0 z-50 flex max-h-[90dvh] w-full max-w-none flex-col overflow-visible rounded-t-corner bg-ground text-control text-text shadow-float transition-[translate,opacity] duration-(--quick) backdrop:bg-veil starting:translate-y-4 starting:opacity-0 md:top-[8dvh] md:bottom-auto md:mx-auto md:max-h-[84dvh] md:w-[34rem] md:rounded-corner"
    >
      <header className="flex items-center justify-between gap-4 border-line border-b px-4 py-3">
        <h2 id={heading} className="font-story text-lead">
          {title}
        </h2>
        <button
          type="button"
          aria-label={closeLabel}
          onClick={dialog.onClose}
          className="-mr-2 grid size-9 shrink-0 place-items-center rounded-corner hover:bg-sunken finger:size-11"
        >
          <X aria-hidden size={18} />
        </button>
      </header>
      {/* What has the focus is scrolled clear of a foot that sends the sheet. */}
      <div className="relative min-h-0 scroll-pb-28 overflow-y-auto p-4 md:rounded-b-corner">
        {children}
      </div>
    </Dialog>
  );
}

/** A dialog in the middle of a wide screen, a sheet from the bottom of a narrow one. Esc closes it. */
export const Modal = ({ open, ...shown }: Shown & { open: boolean }) =>
  open && <ShownModal {...shown} />;
