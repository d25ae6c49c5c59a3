import type { TrendPoint } from "../vital-rows";

const HEIGHT = 32;
const WIDTH = 120;

function path(points: readonly TrendPoint[], from: number, to: number, low: number, high: number) {
  const x = (at: number) => ((at - from) / Math.max(1, to - from)) * WIDTH;
  const y = (value: number) =>
    HEIGHT - 3 - ((value - low) / Math.max(1e-9, high - low)) * (HEIGHT - 6);
  return points
    .map(({ at, value }, i) => `${i === 0 ? "M" : "L"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`)
    .join("");
}

/** A trend without axes, in the colour of its text. `spread` is the least height that the scale covers. */
export function Sparkline({
  lines,
  from,
  to,
  spread,
  label,
}: {
  lines: readonly (readonly TrendPoint[])[];
  from: number;
  to: number;
  spread: number;
  label: string;
}) {
  const values = lines.flat().map(({ value }) => value);
  if (values.length === 0) return null;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const slack = Math.max(0, spread - (most - least)) / 2;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="h-8 w-full overflow-visible"
    >
      {lines.map((points, i) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one trace have no other name
          key={i}
          d={path(points, from, to, least - slack, most + slack)}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.5}
          strokeLinejoin="round"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
          opacity={i === 0 ? 1 : 0.7}
        />
      ))}
    </svg>
  );
}
