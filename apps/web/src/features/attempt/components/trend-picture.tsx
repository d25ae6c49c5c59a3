import type { ReferenceRange } from "@encephalon/clinical";
import { type Scale, scaleOf } from "../picture-scale";
import type { SeriesPoint } from "../value-series";

const HEIGHT = 100;
const WIDTH = 100;
/** Kept free above and below, in hundredths of the height. */
const MARGIN = 12;

/** The scale that shows every value, and the ends of what is usual. */
function scaleWith(points: readonly SeriesPoint[], usual: ReferenceRange | undefined): Scale {
  const ends = [usual?.low, usual?.high].filter((end) => end !== undefined);
  const [from, to] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const frame = { width: WIDTH, height: HEIGHT, margin: MARGIN, from, to };
  return scaleOf(frame, [...points.map(({ value }) => value), ...ends]);
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
  const scale = scaleWith(points, usual);
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
        {places.map(([x, y], i) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: two tests of one minute give two points at one place
            key={i}
            d={`M${x.toFixed(2)} ${y.toFixed(2)}h0.01`}
            strokeWidth={6}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </g>
    </svg>
  );
}
