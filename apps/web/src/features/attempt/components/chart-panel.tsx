"use client";

import { type Chart, type ChildCard, type LearnerEvent, wallClock } from "@encephalon/model";
import { CircleSlash, Search, TriangleAlert } from "lucide-react";
import { memo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { FilterBar } from "../../../elements/filter-bar";
import { CHART_FILTERS, type ChartFilter, type ChartLine, chartLines } from "../chart-entry";
import { messages } from "../messages";
import { waitedForTap } from "../waiting-for";
import { ChartEntryBody } from "./chart-entry-body";
import { Trends } from "./finding-table";
import { Story } from "./story";

const words = messages.chart;
const PAGE = 60;
const choices = CHART_FILTERS.map((value) => ({ value, label: messages.filters[value] }));

const LOUD: ReadonlySet<LearnerEvent["kind"]> = new Set(["alarm", "convulsion_started", "died"]);

function Mark({ event }: { event: LearnerEvent }) {
  if (LOUD.has(event.kind)) {
    return <TriangleAlert aria-hidden size={16} className="mt-0.5 shrink-0 text-danger" />;
  }
  if (event.kind === "refused") {
    return <CircleSlash aria-hidden size={16} className="mt-0.5 shrink-0 text-warning" />;
  }
  return null;
}

/** An entry, drawn again only when something of it changes: an action adds to the chart, and leaves the rest. */
const Row = memo(function Row({
  event,
  child,
  newDay,
  fresh,
  waitsForTap,
}: {
  event: LearnerEvent;
  child: ChildCard;
  newDay: boolean;
  fresh: boolean;
  waitsForTap: boolean;
}) {
  const [day = "", time = ""] = wallClock(child.arrival, event.at).split(" ");
  return (
    <li
      tabIndex={-1}
      className={`grid grid-cols-[2.75rem_minmax(0,1fr)] gap-2 border-l-2 px-4 py-2 sm:grid-cols-[4.25rem_minmax(0,1fr)] ${fresh ? "border-l-accent bg-sheet" : "border-l-transparent"}`}
    >
      <p className="figures pt-0.5 text-label text-soft">
        {newDay && <span className="block font-medium text-text">{day}</span>} {time}{" "}
        {fresh && <span className="text-accent text-small max-sm:block">{words.fresh}</span>}
      </p>
      <div className="flex min-w-0 gap-2">
        <Mark event={event} />
        <div className="min-w-0 grow">
          <ChartEntryBody event={event} child={child} waitsForTap={waitsForTap} />
        </div>
      </div>
    </li>
  );
});

const dayOf = ({ arrival }: ChildCard, { event }: ChartLine): string =>
  wallClock(arrival, event.at).slice(0, 3);

/** The chart, newest first, with shelves and a search. `freshFrom` is where the last action's events begin. */
export function ChartPanel({
  chart,
  freshFrom,
  onTrend,
}: {
  chart: Chart;
  freshFrom: number;
  /** Asks for all values of one name. */
  onTrend: (id: string) => void;
}) {
  const [filter, setFilter] = useState<ChartFilter>("all");
  const [query, setQuery] = useState("");
  const [shown, setShown] = useState(PAGE);
  const record = useRef<HTMLElement>(null);
  const rows = useRef<HTMLOListElement>(null);
  const lines = chartLines(chart.entries, filter, query);
  const visible = lines.slice(0, shown);
  const days = visible.map((line) => dayOf(chart.child, line));
  const showAll = () => {
    setFilter("all");
    setQuery("");
    record.current?.focus(); // the button that was pressed is gone
  };
  const showEarlier = () => {
    flushSync(() => setShown(shown + PAGE));
    const first = rows.current?.children[shown];
    if (first instanceof HTMLElement) first.focus(); // the button moves away below them, or is gone
  };
  return (
    <section aria-label={words.region} className="flex min-h-0 flex-col">
      <h2 className="sr-only">{words.region}</h2>
      <div className="flex flex-wrap items-center justify-between gap-2 border-line border-b px-4 py-2">
        <FilterBar label={words.filter} choices={choices} value={filter} onChange={setFilter} />
        <label className="flex h-8 finger:h-9 min-w-40 grow items-center gap-2 rounded-corner border border-edge bg-sheet px-2 focus-within:outline-2 focus-within:outline-accent sm:max-w-64">
          <Search aria-hidden size={14} className="shrink-0 text-soft" />
          <span className="sr-only">{words.search}</span>
          <input
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            placeholder={words.search}
            className="min-w-0 grow bg-transparent text-label outline-none placeholder:text-faint max-md:text-[1rem]"
          />
        </label>
      </div>
      <section
        ref={record}
        aria-label={words.record}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative min-h-0 grow overflow-y-auto"
      >
        {lines.length === 0 && (
          <div className="p-4 text-soft">
            <p>{chart.entries.length === 0 ? words.empty : words.noMatch}</p>
            {chart.entries.length > 0 && (
              <button
                type="button"
                onClick={showAll}
                className="mt-2 text-accent underline underline-offset-4"
              >
                {words.clear}
              </button>
            )}
          </div>
        )}
        <ol ref={rows} className="divide-y divide-line">
          <Trends value={{ chart, onOpen: onTrend }}>
            {visible.map(({ index, event }, i) => (
              <Row
                key={index}
                event={event}
                child={chart.child}
                newDay={days[i] !== days[i - 1]}
                fresh={index >= freshFrom}
                waitsForTap={event.kind === "ordered" && waitedForTap(event.item, event.at, chart)}
              />
            ))}
          </Trends>
        </ol>
        {lines.length <= shown && filter === "all" && query === "" && (
          <div className="border-line border-t px-4 py-3 sm:pl-[calc(5.75rem+2px)]">
            <h3 className="mb-1 text-label text-soft">{messages.card.why}</h3>
            <Story child={chart.child} />
          </div>
        )}
        {lines.length > shown && (
          <button
            type="button"
            onClick={showEarlier}
            className="m-4 text-accent underline underline-offset-4"
          >
            {words.earlier(lines.length - shown)}
          </button>
        )}
      </section>
    </section>
  );
}
