/** What is waited for: the network, an answer, a server at rest, one that can save, fewer requests a minute. */
export type Waiting = "offline" | "lost" | "busy" | "unwritable" | "tooMany";

/** How the last action stands; `what` names it. */
export type PlayStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "playing" }
  /** The same request is sent again by itself until it is answered. */
  | { readonly kind: "waiting"; readonly why: Waiting; readonly what: string }
  | { readonly kind: "stale"; readonly what: string }
  | { readonly kind: "signedOut"; readonly what: string }
  | { readonly kind: "failed"; readonly text: string; readonly retry: (() => void) | null };

export const isBusy = ({ kind }: PlayStatus): boolean => kind === "playing" || kind === "waiting";
