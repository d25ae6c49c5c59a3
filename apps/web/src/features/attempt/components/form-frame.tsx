import type { ReactNode } from "react";
import { Button } from "../../../elements/button";
import { wording } from "../../../elements/wording";

/** A small form of the Act column: Enter plays it, Esc leaves it. */
export function FormFrame({
  title,
  submitLabel,
  canSubmit,
  onSubmit,
  onCancel,
  children,
}: {
  title: string;
  submitLabel: string;
  canSubmit: boolean;
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  return (
    <form
      aria-label={title}
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (canSubmit) onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <h3 className="font-semibold">{title}</h3>
      {children}
      <div className="flex gap-2">
        <Button type="submit" tone="primary" disabled={!canSubmit} className="grow">
          {submitLabel}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {wording.cancel}
        </Button>
      </div>
    </form>
  );
}
