"use client";

import { useRef, useState } from "react";
import { Button } from "../../../elements/button";
import { messages } from "../messages";
import type { KeptDraft } from "../use-draft";

const words = messages.draft;

/** That what stands in a form was typed before and is not played, and the way to begin anew. */
export function DraftNotice({ wasKept, discard }: Pick<KeptDraft<unknown>, "wasKept" | "discard">) {
  const line = useRef<HTMLParagraphElement>(null);
  const [left, setLeft] = useState(false);
  if (!wasKept && !left) return null;
  const leave = () => {
    line.current?.focus(); // the button that was pressed is gone
    setLeft(true);
    discard();
  };
  return (
    <p
      ref={line}
      tabIndex={-1}
      className="flex min-h-7 items-center justify-between gap-4 text-label text-soft outline-none"
    >
      {left ? words.left : words.kept}
      {!left && (
        <Button size="small" tone="quiet" onClick={leave}>
          {words.discard}
        </Button>
      )}
    </p>
  );
}
