import type { ReferenceRange } from "@encephalon/clinical";
import { type PointerEvent, useState } from "react";
import { endsText, valueText } from "../names";
import { type Scale, scaleOf } from "../picture-scale";
import type { SeriesPoint } from "../value-series";

const HEIGHT = 100;
const WIDTH = 100;
/** Kept free above and below, in hundredths of the height. */
const MARGIN = 12;
/** Two labels nearer than this would touch, in hundredths of the height. */
const LABEL = 14;

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

interface EndLabel {
  readonly y: number;
  readonly text: string;
}

/** The ends of what is usual, in one label where there is one, or they would touch. */
function usualLabels(id: string, usual: ReferenceRange, { y }: Scale): readonly EndLabel[] {
  const ends = [usual.high, usual.low].filter((end) => end !== undefined);
  const [top, bottom = top] = ends.map(y);
  if (top === undefined || bottom === undefined) return [];
  if (bottom - top < LABEL) return [{ y: (top + bottom) / 2, text: endsText(id, usual) }];
  return ends.map((end) => ({ y: y(end), text: valueText(id, end) }));
}

/** Where nothing is known as usual: the most and the least value. */
function extremeLabels(
  id: string,
  points: readonly SeriesPoint[],
  { y }: Scale,
): readonly EndLabel[] {
  const values = points.map(({ value }) => value);
  const ends = [...new Set([Math.max(...values), Math.min(...values)])];
  return ends.map((end) => ({ y: y(end), text: valueText(id, end) }));
}

/** Labels at an edge of the picture, each at its height. */
function EdgeLabels({ labels, className }: { labels: readonly EndLabel[]; className: string }) {
  return (
    <div aria-hidden className={`relative whitespace-nowrap ${className}`}>
      {labels.map(({ y, text }) => (
        <p key={text} className="h-0">
          <span className="invisible">{text}</span>
          <span className="absolute inset-x-0 -translate-y-1/2" style={{ top: `${y}%` }}>
            {text}
          </span>
        </p>
      ))}
    </div>
  );
}

/** The point whose minute is nearest to where the pointer is. */
function nearestTo(
  { currentTarget, clientX }: PointerEvent,
  points: readonly [SeriesPoint, ...SeriesPoint[]],
  { x }: Scale,
): SeriesPoint {
  const { left, width } = currentTarget.getBoundingClientRect();
  const place = ((clientX - left) / width) * WIDTH;
  const away = ({ at }: SeriesPoint) => Math.abs(x(at) - place);
  return points.reduce((near, point) => (away(point) < away(near) ? point : near));
}

/** Values over time before the band of what is usual. The table below it says the same in figures. */
export function TrendPicture({
  id,
  points,
  usual,
  label,
  clock,
}: {
  id: string;
  points: readonly SeriesPoint[];
  usual: ReferenceRange | undefined;
  label: string;
  clock: (at: number) => string;
}) {
  const [pointed, setPointed] = useState<SeriesPoint | null>(null);
  const [first, ...others] = points;
  if (!first) return null;
  const last = others.at(-1) ?? first;
  const scale = scaleWith(points, usual);
  const places = points.map(({ at, value }) => [scale.x(at), scale.y(value)] as const);
  const line = places.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x.toFixed(2)} ${y.toFixed(2)}`);
  return (
    <div className="figures grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-2 text-small">
      <EdgeLabels
        labels={usual ? usualLabels(id, usual, scale) : extremeLabels(id, points, scale)}
        className="text-right text-soft"
      />
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-32 w-full overflow-visible"
        fill="none"
        onPointerMove={(event) => setPointed(nearestTo(event, [first, ...others], scale))}
        onPointerLeave={() => setPointed(null)}
      >
        {usual && <Usual usual={usual} scale={scale} />}
        {pointed && (
          <path
            d={`M${scale.x(pointed.at).toFixed(2)} 0V${HEIGHT}`}
            className="stroke-edge"
            vectorEffect="non-scaling-stroke"
          />
        )}
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
      <EdgeLabels
        labels={[{ y: scale.y(last.value), text: valueText(id, last.value) }]}
        className="font-semibold text-label"
      />
      <p aria-hidden className="col-start-2 mt-1 flex justify-between gap-2 text-soft">
        <span>{clock(first.at)}</span>
        {pointed && (
          <span className="text-text">
            {clock(pointed.at)}{" "}
            <span className="font-semibold">{valueText(id, pointed.value)}</span>
          </span>
        )}
        <span>{clock(last.at)}</span>
      </p>
    </div>
  );
}
