/** Low or high, told by shape and by text. */
export function FlagMark({
  flag,
  words,
}: {
  flag: "low" | "high";
  words: { low: string; high: string };
}) {
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap text-warning">
      <svg aria-hidden viewBox="0 0 8 8" className="size-2 fill-current">
        <path d={flag === "high" ? "M4 0.500 8 7.500H0z" : "M4 7.500 0 0.500h8z"} />
      </svg>
      {words[flag]}
    </span>
  );
}
