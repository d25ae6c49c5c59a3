"use client";

import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

export interface DialogFocus {
  /** What has the focus at first; the first thing that can have it otherwise. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** Where the focus goes when it closes; null is back to what opened it. */
  readonly finalFocus?: () => HTMLElement | null;
}

/** A list that is open in it takes the Escape itself. */
const isOpenList = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.ariaExpanded === "true";

/** A press that began and ended on what lies behind: a selection that is drawn out of a dialog closes nothing. */
function usePressBehind(act: () => void) {
  const began = useRef(false);
  const isBehind = ({ target, currentTarget }: MouseEvent) => target === currentTarget;
  return {
    onPointerDown: (event: PointerEvent) => {
      began.current = isBehind(event);
    },
    onClick: (event: MouseEvent) => {
      if (began.current && isBehind(event)) act();
    },
  };
}

/** Modal as long as it is mounted. */
function useShownModal({ initialFocus, finalFocus }: DialogFocus) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isShown, setShown] = useState(false);
  const leave = useEffectEvent(() => finalFocus?.()?.focus());
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    setShown(true);
    return () => {
      shown?.close();
      leave();
    };
  }, []);
  useLayoutEffect(() => {
    if (isShown) initialFocus?.current?.focus();
  }, [isShown, initialFocus]);
  return { dialog, isShown };
}

const isEscape = ({ key }: KeyboardEvent): boolean => key === "Escape";

/** The Enter that opened it and is still held: it would send a form whose field has the focus at once. */
const isHeldEnter = ({ key, nativeEvent, target }: KeyboardEvent): boolean =>
  key === "Enter" && nativeEvent.repeat && !(target instanceof HTMLTextAreaElement);

/** The browser's own modal dialog, for as long as it is mounted: the page behind rests, Esc leaves it. */
export function Dialog({
  labelledBy,
  describedBy,
  onClose,
  className,
  children,
  ...focus
}: DialogFocus & {
  labelledBy: string;
  describedBy?: string;
  onClose: () => void;
  className: string;
  /** Mounted once the dialog is shown, so that it can take the focus. */
  children: ReactNode;
}) {
  const { dialog, isShown } = useShownModal(focus);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      {...usePressBehind(onClose)}
      // The browser would leave it at every Escape, also at one that is meant for a form or a list within.
      onKeyDownCapture={(event) =>
        (isEscape(event) || isHeldEnter(event)) && event.preventDefault()
      }
      onKeyDown={(event) => isEscape(event) && !isOpenList(event.target) && onClose()}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className={className}
    >
      {isShown && children}
    </dialog>
  );
}
