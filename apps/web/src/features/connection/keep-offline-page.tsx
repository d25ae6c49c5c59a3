"use client";

import { useEffect } from "react";

/** Has the browser keep the page that says what to do while the server cannot be reached. */
export function KeepOfflinePage({ release }: { release: string }) {
  useEffect(() => {
    // Not in development, and not where a browser has none: without a certificate it gives none either.
    if (release === "development" || !("serviceWorker" in navigator)) return;
    const script = `/service-worker.js?${release}`;
    navigator.serviceWorker.register(script).catch(() => undefined); // the page is missed only when it is needed
  }, [release]);
  return null;
}
