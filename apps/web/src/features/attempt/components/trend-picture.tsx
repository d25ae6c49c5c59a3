import type { ReferenceRange } from "@encephalon/clinical";
import type { SeriesPoint } from "../value-series";

const HEIGHT = 100;
const WIDTH = 100;
/** Kept free above and below, in hundredths of the height. */
const MARGIN = 12;

interface Scale {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

function scaleOf(points: readonly SeriesPoint[], usual: ReferenceRange | undefined): Scale {
  const values = [
    ...points.map(({ value }) => value),
    ...[usual?.low, usual?.high].filter((end) => end !== undefined),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [from, to] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const span = high - low;
  return {
    x: (at) => ((at - from) / Math.max(1, to - from)) * WIDTH,
    y: (value) =>
      span === 0 ? HEIGHT / 2 : HEIGHT - MARGIN - ((value - low) / span) * (HEIGHT - 2 * MARGIN),
  };
}

/** What is usual, as a band; an open end reaches the edge. */
function Usual({ usual, scale: { y } }: { usual: ReferenceRange; scale: Scale }) {
  const top = usual.high === undefined ? 0 : y(usual.high);
  const bottom = usual.low === undefined ? HEIGHT : y(usual.low);
  return (
    <rect
      x={0}
      y={top}
      width={WIDTH}
      height={bottom - top}
      className="fill-sunken stroke-line"
      vectorEffect="non-scaling-stroke"
    />
  );
}

/** Values over time before the band of what is usual. The table beside it says the same in figures. */
export function TrendPicture({
  points,
  usual,
  label,
}: {
  points: readonly SeriesPoint[];
  usual: ReferenceRange | undefined;
  label: string;
}) {
  const scale = scaleOf(points, usual);
  const places = points.map(({ at, value }) => [scale.x(at), scale.y(value)] as const);
  const line = places.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x.toFixed(2)} ${y.toFixed(2)}`);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="h-32 w-full overflow-visible"
      fill="none"
    >
      {usual && <Usual usual={usual} scale={scale} />}
      <g stroke="currentColor" strokeLinecap="round" strokeLinejoin="round">
        <path d={line.join("")} strokeWidth={1.5} vectorEffect="non-scaling-stroke" />
        {places.map(([x, y]) => (
          <path
            key={x}
            d={`M${x.toFixed(2)} ${y.toFixed(2)}h0.01`}
            strokeWidth={6}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </g>
    </svg>
  );
}
