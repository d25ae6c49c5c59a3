"use client";

import { type Chart, wallClock } from "@encephalon/model";
import { ChevronDown, ChevronUp } from "lucide-react";
import { useState } from "react";
import { unitLabel } from "../../../elements/unit-label";
import { messages } from "../messages";
import { recordTable, TRACE_LOOKS, TREND_MINUTES, type VitalRow, vitalRows } from "../vital-rows";
import { FlagMark } from "./flag-mark";
import { Sparkline } from "./sparkline";
import { VitalsTable } from "./vitals-table";

const words = messages.monitor;

/** The least span that a trend's scale covers, so that a still value is drawn still. */
const SPREADS: Readonly<Record<string, number>> = {
  heartRate: 40,
  pressure: 40,
  saturation: 8,
  respiratoryRate: 20,
  temperature: 2,
  icp: 10,
  endTidalCo2: 15,
  gcs: 12,
};

function trendLabel({ label, lines }: VitalRow): string {
  const [first, last] = [lines[0]?.[0], lines[0]?.at(-1)];
  return words.trend(label, String(first?.value ?? ""), String(last?.value ?? ""));
}

const seenText = (row: VitalRow, chart: Chart): string | null =>
  row.seenAt === undefined ? null : wallClock(chart.child.arrival, row.seenAt).slice(4);

function FullRow({ row, chart, now }: { row: VitalRow; chart: Chart; now: number }) {
  const from = Math.max(now - TREND_MINUTES, Math.min(0, chart.vitals[0]?.at ?? 0));
  const seen = seenText(row, chart);
  return (
    <div className="grid grid-cols-[2.75rem_minmax(0,1fr)_5rem] items-center max-xl:grid-cols-[2.75rem_10rem_minmax(0,1fr)] gap-2 border-line border-b py-2 last:border-b-0">
      <dt className="text-label text-soft">{row.label}</dt>
      <dd className="min-w-0">
        <span className={`figures text-value ${TRACE_LOOKS[row.trace]}`}>
          {row.value ?? <span className="text-control text-faint">{words.notExamined}</span>}
        </span>{" "}
        {row.value && <span className="text-small text-soft">{unitLabel(row.unit)}</span>}
        {seen && <span className="figures text-small text-soft">({seen})</span>}
        {row.flag && (
          <span className="block text-small">
            <FlagMark flag={row.flag} words={words} />
          </span>
        )}
      </dd>
      <dd className={TRACE_LOOKS[row.trace]}>
        <Sparkline
          lines={row.lines}
          from={from}
          to={now}
          spread={SPREADS[row.id] ?? 1}
          label={trendLabel(row)}
        />
      </dd>
    </div>
  );
}

/** The whole monitor: numbers with six-hour trends, or the same as a table. */
export function Monitor({ chart, now }: { chart: Chart; now: number }) {
  const [asTable, setAsTable] = useState(false);
  const rows = vitalRows(chart, now);
  if (chart.vitals.length === 0) return <p className="p-4 text-soft">{words.empty}</p>;
  return (
    <div className="flex flex-col gap-3 p-4">
      {chart.convulsing && <ConvulsingMark />}
      {asTable ? (
        <VitalsTable record={recordTable(chart, now)} arrival={chart.child.arrival} />
      ) : (
        <dl>
          {rows.map((row) => (
            <FullRow key={row.id} row={row} chart={chart} now={now} />
          ))}
        </dl>
      )}
      <div className="flex items-center justify-between text-label">
        <span className="text-soft">{words.lastSixHours}</span>
        <button
          type="button"
          className="text-accent underline underline-offset-4"
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? words.asTrends : words.asTable}
        </button>
      </div>
    </div>
  );
}

const ConvulsingMark = () => (
  <p className="rounded-corner border border-danger bg-danger-wash px-2 py-1 font-semibold text-danger">
    {words.convulsing}
  </p>
);

function StripValue({ row, chart }: { row: VitalRow; chart: Chart }) {
  const seen = seenText(row, chart);
  return (
    <div className="flex items-baseline gap-1 whitespace-nowrap">
      <dt className="text-small text-soft">{row.label}</dt>{" "}
      <dd className="flex items-baseline gap-1 max-sm:gap-0.5">
        <span className={`figures text-lead ${TRACE_LOOKS[row.trace]}`}>{row.value ?? "–"}</span>{" "}
        {row.value && <span className="text-small text-soft">{unitLabel(row.unit)}</span>}
        {seen && <span className="figures text-small text-soft">({seen})</span>}
        {row.flag && (
          <span className="text-small">
            <span className="max-lg:sr-only">
              <FlagMark flag={row.flag} words={words} />
            </span>
            <span aria-hidden className="text-warning lg:hidden">
              {row.flag === "high" ? "↑" : "↓"}
            </span>
          </span>
        )}
      </dd>
    </div>
  );
}

/** The monitor where there is no room for a column: a strip that opens. */
export function MonitorStrip({ chart, now }: { chart: Chart; now: number }) {
  const [open, setOpen] = useState(false);
  const Fold = open ? ChevronUp : ChevronDown;
  return (
    <div>
      <div className="flex items-center gap-2 px-4 py-1">
        <dl className="flex grow flex-wrap items-baseline gap-x-2 sm:gap-x-4 lg:gap-x-6">
          {vitalRows(chart, now).map((row) => (
            <StripValue key={row.id} row={row} chart={chart} />
          ))}
        </dl>
        <button
          type="button"
          aria-expanded={open}
          aria-label={open ? words.close : words.open}
          className="-mr-2 grid size-9 shrink-0 place-items-center rounded-corner hover:bg-sheet finger:size-11"
          onClick={() => setOpen(!open)}
        >
          <Fold aria-hidden size={18} />
        </button>
      </div>
      {open && (
        <div className="relative max-h-[50dvh] overflow-y-auto border-line border-t">
          <Monitor chart={chart} now={now} />
        </div>
      )}
    </div>
  );
}
