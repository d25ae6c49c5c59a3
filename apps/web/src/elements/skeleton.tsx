/**
 * A loading screen has the shape of what comes; it shows after 150 ms, so that a quick answer does not flicker.
 * Its edge is a mark like any other (3 : 1), so that no screen looks empty.
 */
export function Skeleton({ className }: { className: string }) {
  return (
    <div
      aria-hidden
      className={`appear-late rounded-corner border border-edge bg-line ${className}`}
    />
  );
}
