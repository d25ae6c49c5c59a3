"use client";

import { useIsMutating } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { Button } from "../../elements/button";
import { wording } from "../../elements/wording";
import { isAtRest, mayReloadFor, newerRelease, watchRelease } from "./newer-release";

const LOOKS_EVERY = 1000;

/** Says that the server has been renewed, and reloads the page once nothing on it would be lost. */
export function ReleaseNotice() {
  const newer = useSyncExternalStore(watchRelease, newerRelease, () => null);
  const sending = useIsMutating() > 0;
  useEffect(() => {
    if (newer === null || sending) return;
    const look = setInterval(() => {
      if (!isAtRest(document)) return;
      clearInterval(look);
      if (mayReloadFor(newer, window.sessionStorage)) window.location.reload();
    }, LOOKS_EVERY);
    return () => clearInterval(look);
  }, [newer, sending]);
  if (newer === null) return null;
  return (
    <div
      role="status"
      className="sticky top-0 z-10 flex shrink-0 flex-wrap items-center justify-center gap-x-4 gap-y-1 border-warning border-b bg-warning-wash px-4 py-2"
    >
      <p>{wording.renewed}</p>
      <Button size="small" onClick={() => window.location.reload()}>
        {wording.reload}
      </Button>
    </div>
  );
}
