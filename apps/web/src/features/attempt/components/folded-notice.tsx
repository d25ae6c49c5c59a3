import type { PlayStatus } from "../play-status";
import { PlayNotice } from "./play-notice";

/** What is waited for, or went wrong, where Act is folded away or over; what merely takes its time is not told. */
export function FoldedNotice({ status, onDismiss }: { status: PlayStatus; onDismiss: () => void }) {
  if (status.kind === "idle" || status.kind === "playing") return null;
  return (
    <div className="pb-2 lg:p-4">
      <PlayNotice status={status} refusal={null} onDismiss={onDismiss} />
    </div>
  );
}
