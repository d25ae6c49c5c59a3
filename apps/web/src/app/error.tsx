"use client";

import Link from "next/link";
import { useSyncExternalStore } from "react";
import { Button, buttonLook } from "../elements/button";
import { PageMessage } from "../elements/page-message";
import { wording } from "../elements/wording";

const never = () => () => {};

/** The id of the request that brought this page, as the layout wrote it. */
const useRequestId = (): string | undefined =>
  useSyncExternalStore(
    never,
    () => document.documentElement.dataset.request,
    () => undefined,
  );

export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const requestId = useRequestId();
  return (
    <PageMessage heading={wording.wrongHeading} text={wording.wrong} requestId={requestId}>
      <Button tone="primary" onClick={reset}>
        {wording.tryAgain}
      </Button>
      <Link href="/" className={buttonLook()}>
        {wording.backToStart}
      </Link>
    </PageMessage>
  );
}
