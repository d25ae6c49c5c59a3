/** A percent as it is typed, with its sign behind it. Its line gives it its name. */
export function PercentInput({
  label,
  value,
  onChange,
  onLeave,
  wrong = false,
  describedBy,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onLeave?: () => void;
  wrong?: boolean;
  describedBy?: string;
}) {
  return (
    <span className="flex items-center gap-1">
      <input
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={wrong}
        inputMode="numeric"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
        className="figures h-9 finger:h-11 w-full min-w-0 rounded-corner border border-edge bg-sheet px-2 text-right aria-invalid:border-danger max-md:text-[1rem]"
      />
      %
    </span>
  );
}

/** A percent that follows from the others, its digits under theirs; a dash where nothing follows yet. */
export function PercentFigure({ value }: { value: number | null }) {
  return (
    <span className="figures flex items-center gap-1">
      <span className="min-w-0 grow border border-transparent px-2 text-right">{value ?? "–"}</span>
      %
    </span>
  );
}
