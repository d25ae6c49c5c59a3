"use client";

import { sinceArrival, wallClock } from "@encephalon/model";
import { useState } from "react";
import { FilterBar } from "../../../elements/filter-bar";
import { unitLabel } from "../../../elements/unit-label";
import { actionWords } from "../../attempt/action-words";
import { drugBars, letterLegend, letterOf, sampleAt } from "../course";
import type { Debrief } from "../debrief-data";
import { messages } from "../messages";
import { tracks } from "../tracks";
import { CourseTable } from "./course-table";
import { margins, TimelineFigure } from "./timeline-figure";
import { useWidth } from "./use-width";

const words = messages.timeline;
const curves = tracks.flatMap((track) => track.curves);

/** Half of a slider's thumb, so that its middle stands over the minute in the figure. */
const THUMB = 8;

const stretches = [
  { value: "mine", label: words.toEnd },
  { value: "all", label: words.all },
] as const;
type Stretch = (typeof stretches)[number]["value"];

function ReadOut({ debrief, minute }: { debrief: Debrief; minute: number }) {
  const { trace, card } = debrief;
  const sample = sampleAt(trace, minute);
  return (
    <div className="figures flex flex-wrap items-baseline gap-x-3 whitespace-nowrap text-small md:gap-x-4 md:gap-y-1 md:text-label">
      <p className="font-semibold text-control">
        {wallClock(card.arrival, minute)} {sinceArrival(minute)}
      </p>
      {curves.map(({ channel, label, unit, decimals, look }) => (
        <p key={channel} className={look}>
          <span className="text-soft">{label}</span>{" "}
          {trace[channel][sample]?.toFixed(decimals) ?? "–"}{" "}
          <span className="text-small text-soft">{unitLabel(unit)}</span>
        </p>
      ))}
    </div>
  );
}

function NearActions({
  debrief: { rows, facts },
  minute,
  reach,
}: {
  debrief: Debrief;
  minute: number;
  reach: number;
}) {
  const near = ({ at }: { at: number }) => Math.abs(at - minute) <= reach;
  const mine = rows.filter(near);
  const good = facts.goodCare.filter(near).filter(({ action }) => letterOf(action));
  return (
    <dl className="grid min-h-10 grid-cols-[6rem_minmax(0,1fr)] gap-x-3 text-label">
      <dt className="text-soft">{words.yours}</dt>
      <dd>
        {mine.map(({ number, action }) => `${number} ${actionWords(action)}`).join(" · ") ||
          words.nothing}
      </dd>
      <dt className="text-soft">{words.good}</dt>
      <dd>{good.map(({ action }) => actionWords(action)).join(" · ") || words.nothing}</dd>
    </dl>
  );
}

/** The course as a picture with one time axis, as values at any minute, and as a table. */
export function Timeline({ debrief }: { debrief: Debrief }) {
  const { trace, rows, events, after, card } = debrief;
  const [ref, width] = useWidth(960);
  const [stretch, setStretch] = useState<Stretch>("mine");
  const handedOver = Math.max(30, rows.at(-1)?.at ?? 0, events.at(-1)?.at ?? 0);
  const whole = Math.max(handedOver, trace.at.at(-1) ?? 0);
  const end = stretch === "all" ? whole : handedOver;
  const [pointed, setPointed] = useState(0);
  const minute = Math.min(pointed, end);
  const { left, right } = margins(width);
  const legend = letterLegend(rows.map(({ action }) => action));
  const played = [...events, ...after].filter(({ at }) => at <= end);
  return (
    <section aria-labelledby="course" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="course" className="font-story text-lead">
          {words.heading}
        </h2>
        <FilterBar label={words.range} choices={stretches} value={stretch} onChange={setStretch} />
      </div>
      <div className="sticky top-0 z-10 flex flex-col gap-2 border-line border-b bg-ground py-2">
        <ReadOut debrief={debrief} minute={minute} />
        <label className="block" style={{ paddingLeft: left - THUMB, paddingRight: right - THUMB }}>
          <span className="sr-only">{words.minute}</span>
          <input
            type="range"
            min={0}
            max={end}
            step={5}
            value={minute}
            aria-valuetext={`${wallClock(card.arrival, minute)} ${sinceArrival(minute)}`}
            onChange={(event) => setPointed(Number(event.target.value))}
            className="block w-full"
          />
        </label>
      </div>
      <NearActions debrief={debrief} minute={minute} reach={Math.max(5, end / 80)} />
      <div ref={ref}>
        <TimelineFigure
          trace={trace}
          bars={drugBars(played, end)}
          rows={rows}
          goodCare={debrief.facts.goodCare}
          end={end}
          handedOver={handedOver}
          width={width}
          minute={minute}
          onPoint={setPointed}
        />
      </div>
      <p className="text-label text-soft">
        {words.hint} {words.goodCareHint} {legend && words.legend(legend)}
      </p>
      <details>
        <summary className="text-accent underline underline-offset-4">{words.asTable}</summary>
        <CourseTable trace={trace} end={end} arrival={card.arrival} />
      </details>
    </section>
  );
}
