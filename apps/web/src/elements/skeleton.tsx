/** A loading screen has the shape of what comes; it shows after 150 ms, so that a quick answer does not flicker. */
export function Skeleton({ className }: { className: string }) {
  return <div aria-hidden className={`appear-late rounded-corner bg-sunken ${className}`} />;
}
