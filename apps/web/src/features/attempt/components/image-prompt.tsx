"use client";

import { ScanLine } from "lucide-react";
import { useState } from "react";
import { Button } from "../../../elements/button";
import { messages } from "../messages";
import type { Opinion } from "../opinions-due";

const words = messages.imageBack;

/** Asks once, when the first brain image is back, for what is not said since. It never stands in the way. */
export function ImagePrompt({
  due,
  disabled,
  onOpen,
}: {
  due: readonly Opinion[];
  disabled: boolean;
  onOpen: (opinion: Opinion) => void;
}) {
  const [dismissed, setDismissed] = useState(false);
  if (due.length === 0 || dismissed) return <div role="status" />;
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b bg-sunken px-4 py-1.5"
    >
      <p className="flex min-w-0 items-start gap-2">
        <ScanLine aria-hidden size={16} className="mt-0.5 shrink-0 text-soft" />
        {words.said}
      </p>
      <div className="flex flex-wrap gap-1">
        {due.map((opinion) => (
          <Button key={opinion} size="small" disabled={disabled} onClick={() => onOpen(opinion)}>
            {messages[opinion].heading}
          </Button>
        ))}
        <Button size="small" tone="quiet" onClick={() => setDismissed(true)}>
          {words.dismiss}
        </Button>
      </div>
    </div>
  );
}
