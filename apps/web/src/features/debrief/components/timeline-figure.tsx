"use client";

import { sinceArrival, type Trace } from "@encephalon/model";
import type { PointerEvent } from "react";
import { itemName } from "../../attempt/names";
import { axisTicks, type DrugBar, letterOf } from "../course";
import type { NumberedAction, TimedAction } from "../debrief-data";
import { messages } from "../messages";
import { tickLabels } from "../tick-labels";
import { type Curve, type Scale, scaleOf, spreadLabels, type Track, tracks } from "../tracks";

const words = messages.timeline;

const GAP = 22;
const BAR = 14;
const TICKS = 40;
const AXIS = 22;
const LABEL_GAP = 13;

/** Room for one letter over the line of actions. */
const LETTER = 9;

/** The left and right margins: numbers of the scales, and the labels at the lines' ends. */
export const margins = (width: number) => ({ left: 30, right: width < 560 ? 92 : 124 });

/** As many letters as the right margin holds. */
const shortName = (name: string, width: number): string => {
  const most = width < 560 ? 12 : 18;
  const first = name.split(/[,(]/)[0]?.trim() ?? name;
  return first.length > most ? `${first.slice(0, most - 1)}…` : first;
};

interface Frame {
  readonly width: number;
  readonly end: number;
  readonly x: (minute: number) => number;
}

const frameOf = (width: number, end: number): Frame => {
  const { left, right } = margins(width);
  const inner = Math.max(60, width - left - right);
  return { width, end, x: (minute) => left + (minute / end) * inner };
};

/** The minute under a point of the figure. */
function minuteAt({ width, end }: Frame, px: number): number {
  const { left, right } = margins(width);
  const share = (px - left) / Math.max(60, width - left - right);
  return Math.round(Math.min(1, Math.max(0, share)) * end);
}

function curvePath(curve: Curve, trace: Trace, frame: Frame, y: (value: number) => number): string {
  const values = trace[curve.channel];
  const points: string[] = [];
  // At most about two samples a pixel: more cannot be seen.
  const every = Math.max(1, Math.floor(trace.at.length / (frame.width * 2)));
  for (const [i, at] of trace.at.entries()) {
    if (at < 0 || at > frame.end) continue;
    const value = values[i];
    if (i % every === 0 && value !== undefined) {
      points.push(`${frame.x(at).toFixed(1)} ${y(value).toFixed(1)}`);
    }
  }
  return points.length > 0 ? `M${points.join("L")}` : "";
}

function lastShown(trace: Trace, end: number): number {
  const past = trace.at.findIndex((at) => at > end);
  return (past < 0 ? trace.at.length : past) - 1;
}

function TrackFigure({
  track,
  trace,
  frame,
  top,
}: {
  track: Track;
  trace: Trace;
  frame: Frame;
  top: number;
}) {
  const scale: Scale = scaleOf(track, trace, frame.end);
  const y = (value: number) =>
    top + track.height - ((value - scale.low) / (scale.high - scale.low)) * track.height;
  const last = lastShown(trace, frame.end);
  const ends = track.curves.map(({ channel }) => y(trace[channel][last] ?? scale.low));
  const labels = spreadLabels(ends, LABEL_GAP, top + track.height + 4);
  return (
    <g>
      {track.caption && (
        <text x={frame.x(0) + 6} y={top + 14} className="fill-soft text-small">
          {track.caption}
        </text>
      )}
      {[scale.low, scale.high].map((value) => (
        <g key={value}>
          <line
            x1={frame.x(0)}
            x2={frame.x(frame.end)}
            y1={y(value)}
            y2={y(value)}
            className="stroke-line"
          />
          <text
            x={frame.x(0) - 6}
            y={y(value) + 4}
            textAnchor="end"
            className="figures fill-faint text-small"
          >
            {Number(value.toFixed(track.curves[0]?.decimals ?? 0))}
          </text>
        </g>
      ))}
      {track.curves.map((curve, i) => (
        <g key={curve.channel} className={curve.look}>
          <path
            d={curvePath(curve, trace, frame, y)}
            fill="none"
            stroke="currentColor"
            strokeWidth={1.5}
            strokeLinejoin="round"
            strokeDasharray={curve.dash}
          />
          <text
            x={frame.x(frame.end) + 8}
            y={(labels[i] ?? 0) + 4}
            className="fill-current text-small"
          >
            {curve.label}
          </text>
        </g>
      ))}
    </g>
  );
}

function DrugRow({ bar, frame, top }: { bar: DrugBar; frame: Frame; top: number }) {
  const middle = top + BAR / 2;
  const shown = (at: number) => at >= 0 && at <= frame.end;
  return (
    <g>
      {bar.runs.map(({ from, to }) => (
        <rect
          key={from}
          x={frame.x(Math.min(from, frame.end))}
          width={Math.max(0, frame.x(Math.min(to, frame.end)) - frame.x(Math.min(from, frame.end)))}
          y={middle - 3}
          height={6}
          className="fill-soft"
        />
      ))}
      {bar.doses.filter(shown).map((at) => (
        <rect
          key={at}
          x={frame.x(at) - 1.5}
          width={3}
          y={middle - 5}
          height={10}
          className="fill-text"
        />
      ))}
      <text x={frame.x(frame.end) + 8} y={middle + 4} className="fill-text text-small">
        <title>{itemName(bar.drug)}</title>
        {shortName(itemName(bar.drug), frame.width)}
      </text>
    </g>
  );
}

function Ticks({
  rows,
  goodCare,
  frame,
  top,
}: {
  rows: readonly NumberedAction[];
  goodCare: readonly TimedAction[];
  frame: Frame;
  top: number;
}) {
  const line = top + TICKS / 2;
  const mine = rows.flatMap(({ at, action }) => {
    const letter = letterOf(action);
    return letter && at <= frame.end ? [{ x: frame.x(at), letter }] : [];
  });
  const good = goodCare.filter(({ at, action }) => at <= frame.end && letterOf(action));
  return (
    <g>
      <line x1={frame.x(0)} x2={frame.x(frame.end)} y1={line} y2={line} className="stroke-edge" />
      {mine.map(({ x }, i) => (
        <line
          // biome-ignore lint/suspicious/noArrayIndexKey: two actions may be at one place
          key={i}
          x1={x}
          x2={x}
          y1={line - 7}
          y2={line}
          className="stroke-accent"
          strokeWidth={2}
        />
      ))}
      {tickLabels(mine, LETTER).map(({ x, text }) => (
        <text
          key={x}
          x={x}
          y={line - 10}
          textAnchor="middle"
          className="figures fill-text text-small"
        >
          {text}
        </text>
      ))}
      {good.map(({ at, action }, i) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps of good care may be the same
          key={i}
          x={frame.x(at) - 2}
          width={4}
          y={line + 2}
          height={9}
          fill="none"
          className="stroke-accent"
          data-kind={action.kind}
        />
      ))}
      <text x={frame.x(frame.end) + 8} y={line - 3} className="fill-text text-small">
        {words.yours}
      </text>
      <text x={frame.x(frame.end) + 8} y={line + 11} className="fill-text text-small">
        {words.good}
      </text>
    </g>
  );
}

/** One time axis for everything of this child. `minute` is what the reader points at. */
export function TimelineFigure({
  trace,
  bars,
  rows,
  goodCare,
  end,
  handedOver,
  width,
  minute,
  onPoint,
}: {
  trace: Trace;
  bars: readonly DrugBar[];
  rows: readonly NumberedAction[];
  goodCare: readonly TimedAction[];
  end: number;
  /** The minute at which the learner's part ended. */
  handedOver: number;
  width: number;
  minute: number;
  onPoint: (minute: number) => void;
}) {
  const frame = frameOf(width, end);
  const tops: number[] = [];
  let top = 22;
  for (const track of tracks) {
    tops.push(top);
    top += track.height + GAP;
  }
  const barsTop = top;
  const ticksTop = barsTop + bars.length * BAR + (bars.length > 0 ? 6 : 0);
  const bottom = ticksTop + TICKS;
  const point = (event: PointerEvent<SVGSVGElement>) =>
    onPoint(minuteAt(frame, event.clientX - event.currentTarget.getBoundingClientRect().left));
  return (
    <svg
      role="img"
      aria-label={words.figure}
      width={width}
      height={bottom + AXIS}
      className="block touch-pan-y select-none"
      onPointerMove={point}
      onPointerDown={point}
    >
      {axisTicks(end, Math.floor((frame.x(end) - frame.x(0)) / 72)).map((at) => (
        <g key={at}>
          <line
            x1={frame.x(at)}
            x2={frame.x(at)}
            y1={6}
            y2={bottom}
            className="stroke-line"
            strokeDasharray="1 3"
          />
          <text
            x={frame.x(at)}
            y={bottom + 16}
            textAnchor="middle"
            className="figures fill-soft text-small"
          >
            {at === 0 ? words.arrival : sinceArrival(at).replace(" h 00", " h")}
          </text>
        </g>
      ))}
      {handedOver < end && (
        <g>
          <line
            x1={frame.x(handedOver)}
            x2={frame.x(handedOver)}
            y1={6}
            y2={bottom}
            className="stroke-edge"
            strokeDasharray="4 3"
          />
          <text x={frame.x(handedOver) + 4} y={12} className="fill-soft text-small">
            {words.handedOver}
          </text>
        </g>
      )}
      {tracks.map((track, i) => (
        <TrackFigure key={track.id} track={track} trace={trace} frame={frame} top={tops[i] ?? 0} />
      ))}
      {bars.map((bar, i) => (
        <DrugRow key={bar.drug} bar={bar} frame={frame} top={barsTop + i * BAR} />
      ))}
      <Ticks rows={rows} goodCare={goodCare} frame={frame} top={ticksTop} />
      <line x1={frame.x(minute)} x2={frame.x(minute)} y1={6} y2={bottom} className="stroke-text" />
    </svg>
  );
}
