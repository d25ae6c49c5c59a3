/** How the last action stands. */
export type PlayStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "playing" }
  /** The connection is lost; the same request is sent again by itself. */
  | { readonly kind: "waiting"; readonly offline: boolean }
  | { readonly kind: "stale" }
  | { readonly kind: "failed"; readonly text: string; readonly retry: (() => void) | null };

export const isBusy = ({ kind }: PlayStatus): boolean => kind === "playing" || kind === "waiting";
