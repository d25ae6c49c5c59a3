import { type Scale, scaleOf } from "../picture-scale";
import type { TrendPoint } from "../vital-rows";

const HEIGHT = 32;
const WIDTH = 120;
const MARGIN = 3;

const path = (points: readonly TrendPoint[], { x, y }: Scale): string =>
  points
    .map(({ at, value }, i) => `${i === 0 ? "M" : "L"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`)
    .join("");

/** A line without length, of which the round ends are seen. */
const dot = ({ at, value }: TrendPoint, { x, y }: Scale): string =>
  `M${x(at).toFixed(1)} ${y(value).toFixed(1)}h0.01`;

/**
 * A trend without axes, in the colour of its text, its last value a dot. `spread` is the least height that
 * the scale covers. Without a label it is drawn only: what it stands in says the same.
 */
export function Sparkline({
  lines,
  from,
  to,
  spread,
  label,
  className = "h-8 w-full",
}: {
  lines: readonly (readonly TrendPoint[])[];
  from: number;
  to: number;
  spread: number;
  label?: string;
  className?: string;
}) {
  const values = lines.flat().map(({ value }) => value);
  if (values.length === 0) return null;
  const scale = scaleOf({ width: WIDTH, height: HEIGHT, margin: MARGIN, from, to }, values, spread);
  return (
    <svg
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className={`overflow-visible ${className}`}
      fill="none"
      stroke="currentColor"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      {lines.map((points, i) => {
        const last = points.at(-1);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one trace have no other name
          <g key={i} opacity={i === 0 ? 1 : 0.7}>
            <path d={path(points, scale)} strokeWidth={1.5} vectorEffect="non-scaling-stroke" />
            {last && (
              <path d={dot(last, scale)} strokeWidth={4} vectorEffect="non-scaling-stroke" />
            )}
          </g>
        );
      })}
    </svg>
  );
}
