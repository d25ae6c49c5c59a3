import Link from "next/link";
import { Button, buttonLook } from "../../../elements/button";
import { Notice } from "../../../elements/notice";
import { messages } from "../messages";
import type { PlayStatus } from "../play-status";

const words = messages.act;

/** What became of the last action, when that needs a word. */
export function PlayNotice({
  status,
  refusal,
  onDismiss,
}: {
  status: PlayStatus;
  /** Why the child's side refused the last action, if it did. */
  refusal: string | null;
  onDismiss: () => void;
}) {
  switch (status.kind) {
    case "idle":
      return (
        refusal && (
          <Notice tone="warning" live>
            {messages.chart.refused(refusal)}
          </Notice>
        )
      );
    case "playing":
      return (
        <p role="status" className="appear-late text-label text-soft">
          {words.playing}
        </p>
      );
    case "waiting":
      return (
        <Notice tone="warning" live>
          {words.waiting[status.why](status.what)}
        </Notice>
      );
    case "stale":
      return (
        <Notice tone="warning" live action={<Button onClick={onDismiss}>{words.dismiss}</Button>}>
          {words.stale(status.what)}
        </Notice>
      );
    case "signedOut":
      return (
        <Notice
          tone="warning"
          live
          action={
            <span className="flex gap-2">
              <Link href="/account" className={buttonLook()}>
                {words.signIn}
              </Link>
              <Button tone="quiet" onClick={onDismiss}>
                {words.dismiss}
              </Button>
            </span>
          }
        >
          {words.signedOut(status.what)}
        </Notice>
      );
    case "failed":
      return (
        <Notice
          tone="danger"
          live
          action={
            <span className="flex gap-2">
              {status.retry && <Button onClick={status.retry}>{words.tryAgain}</Button>}
              <Button tone="quiet" onClick={onDismiss}>
                {words.dismiss}
              </Button>
            </span>
          }
        >
          {status.text}
        </Notice>
      );
  }
}
