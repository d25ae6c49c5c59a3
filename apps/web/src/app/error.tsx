"use client";

import Link from "next/link";
import { useSyncExternalStore } from "react";
import { Button, buttonLook } from "../elements/button";
import { PageMessage } from "../elements/page-message";
import { wording } from "../elements/wording";

const never = () => () => {};

/** The id of the request that brought this page at first, as the layout wrote it. */
const useRequestId = (): string | undefined =>
  useSyncExternalStore(
    never,
    () => document.documentElement.dataset.request,
    () => undefined,
  );

/**
 * What failed on the server is named as its log names it: pages are fetched without a new layout, whose request
 * is then another. A reload, not `reset`: after an upgrade the scripts of this page are no longer there.
 */
export default function PageError({ error }: { error: Error & { digest?: string } }) {
  const requestId = useRequestId();
  return (
    <PageMessage
      heading={wording.wrongHeading}
      text={wording.wrong}
      requestId={error.digest ?? requestId}
    >
      <Button tone="primary" onClick={() => window.location.reload()}>
        {wording.tryAgain}
      </Button>
      <Link href="/" className={buttonLook()}>
        {wording.backToStart}
      </Link>
    </PageMessage>
  );
}
