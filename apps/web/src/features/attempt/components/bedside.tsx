"use client";

import type { Action, Chart } from "@encephalon/model";
import Link from "next/link";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "../../../elements/button";
import { Modal } from "../../../elements/modal";
import { NotForCare } from "../../../elements/not-for-care";
import { wording } from "../../../elements/wording";
import { comesLater, isCalledAway } from "../act-sheet";
import { messages } from "../messages";
import { dueAtImage } from "../opinions-due";
import { isBusy, type PlayStatus } from "../play-status";
import type { Sheet } from "../sheets";
import { spokenChart } from "../spoken-chart";
import { type Run, useRun } from "../use-run";
import { ActPanel } from "./act-panel";
import { AlarmBar } from "./alarm-bar";
import { ChartPanel } from "./chart-panel";
import { ChildBar } from "./child-bar";
import { ClockBar } from "./clock-bar";
import { DeathNotice } from "./death-notice";
import { EndNotice } from "./end-notice";
import { FoldedNotice } from "./folded-notice";
import { ImagePrompt } from "./image-prompt";
import { Monitor, MonitorStrip } from "./monitor";
import { OrientationGuide } from "./orientation-guide";
import { usePartsInTime } from "./parts";
import { SheetModal } from "./sheet-modal";
import { TrendModal } from "./trend-modal";
import { useShortcut } from "./use-shortcut";

export interface BedsideProps {
  readonly chart: Chart;
  /** Whether the controls are being learnt. */
  readonly guided: boolean;
  readonly now: number;
  readonly ended: boolean;
  readonly outdated: boolean;
  /** The index of the first event of the last action, for marking what is new. */
  readonly freshFrom: number;
  readonly status: PlayStatus;
  /** What is played next, once the action on its way is answered. */
  readonly waiting: readonly Action[];
  readonly debriefHref: string;
  /** Whether it was opened before. */
  readonly debriefed: boolean;
  readonly onPlay: (action: Action) => void;
  readonly onForget: () => void;
  readonly onDismiss: () => void;
}

/** The reason of the last refusal, as long as nothing was played after it. */
const lastRefusal = ({ entries }: Chart, freshFrom: number): string | null => {
  const refused = entries.slice(freshFrom).findLast(({ kind }) => kind === "refused");
  return refused?.kind === "refused" ? refused.text : null;
};

/** What is said to those who do not see the screen: not each minute of a running clock, but why it stopped. */
function spokenText(chart: Chart, now: number, freshFrom: number, { pace, stopped }: Run): string {
  if (pace !== null) return messages.run.began(pace);
  const played = spokenChart(chart, now, freshFrom);
  return stopped ? `${messages.run.stopped[stopped]}. ${played}` : played;
}

/** The monitor at its full height, or as a strip where there is no room for it. */
const MonitorRegion = ({ chart, now }: Pick<BedsideProps, "chart" | "now">) => (
  <section
    aria-label={messages.monitor.region}
    className="glass relative min-h-0 overflow-y-auto lg:max-xl:col-span-2"
  >
    <div className="max-xl:hidden">
      <Monitor chart={chart} now={now} />
    </div>
    <div className="xl:hidden">
      <MonitorStrip chart={chart} now={now} />
    </div>
  </section>
);

/** The bedside: monitor, chart and act beside each other where there is room, folded where there is not. */
export function Bedside(props: BedsideProps) {
  const { chart, now, ended, outdated, freshFrom, status, debriefHref } = props;
  const [sheet, setSheet] = useState<Sheet | null>(null);
  /** How many entries the chart had when the sheet of a phone was opened; null while it is folded. */
  const [actingFrom, setActingFrom] = useState<number | null>(null);
  const [trend, setTrend] = useState<string | null>(null);
  const columnFinder = useRef<HTMLInputElement>(null);
  const sheetFinder = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const closed = ended || outdated;
  usePartsInTime();
  const run = useRun({ chart, now, status }, props.onPlay);
  const running = run.pace !== null;
  const busy = isBusy(status) && !running;
  const acting = actingFrom !== null && !closed && !isCalledAway(chart, actingFrom);

  const play = (action: Action) => {
    run.leave();
    setSheet(null);
    if (!comesLater(action)) setActingFrom(null);
    props.onPlay(action);
  };
  const open = (next: Sheet | null) => {
    if (next) run.stop("asked");
    setSheet(next);
  };
  const openAct = () => {
    run.stop("asked");
    setActingFrom(chart.entries.length);
  };

  /** Behind the sheet nobody sees the chart, and a screen reader hears nothing. */
  const toldInSheet = actingFrom !== null && freshFrom >= actingFrom && (
    <span key={`${freshFrom} ${now}`}>{spokenChart(chart, now, freshFrom)}</span>
  );

  useShortcut("/", () => {
    if (closed || sheet || trend) return;
    if (columnFinder.current?.checkVisibility()) columnFinder.current.click();
    else openAct();
    columnFinder.current?.focus();
  });

  const act = (finderRef: typeof columnFinder, told?: ReactNode) => (
    <ActPanel
      told={told}
      chart={chart}
      now={now}
      status={running && status.kind === "playing" ? { kind: "idle" } : status}
      refusal={lastRefusal(chart, freshFrom)}
      waiting={running ? [] : props.waiting}
      finderRef={finderRef}
      onPlay={play}
      onDismiss={props.onDismiss}
      onForget={props.onForget}
      onSheet={(next) => {
        setActingFrom(null);
        open(next);
      }}
    />
  );

  return (
    <div data-fills="window" className="flex h-dvh min-h-0 flex-col">
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-b bg-sheet px-4 py-2">
        <ChildBar chart={chart} onRead={() => run.stop("asked")} />
        <ClockBar chart={chart} now={now} run={run} disabled={busy || closed} onPlay={play} />
      </header>
      <p role="status" className="sr-only">
        {/* Made anew with each action: the same words twice are said twice. */}
        <span key={running ? "running" : `${freshFrom} ${now}`}>
          {spokenText(chart, now, freshFrom, run)}
        </span>
      </p>
      <AlarmBar chart={chart} now={now} />
      <ImagePrompt due={closed ? [] : dueAtImage(chart)} disabled={busy} onOpen={open} />
      {props.guided && <OrientationGuide chart={chart} />}
      <main className="grid min-h-0 grow grid-cols-1 grid-rows-[auto_minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_380px] xl:grid-cols-[300px_minmax(0,1fr)_380px] xl:grid-rows-1">
        <MonitorRegion chart={chart} now={now} />
        <ChartPanel
          chart={chart}
          freshFrom={freshFrom}
          onTrend={(id) => {
            run.stop("asked");
            setTrend(id);
          }}
        />
        <section
          aria-label={messages.act.region}
          className="flex min-h-0 flex-col border-line border-l max-lg:hidden"
        >
          <h2 className="sr-only">{messages.act.region}</h2>
          {closed ? (
            <div className="relative overflow-y-auto">
              <FoldedNotice status={status} onDismiss={props.onDismiss} />
              <EndNotice over={chart.over} outdated={outdated} debriefHref={debriefHref} />
            </div>
          ) : (
            act(columnFinder)
          )}
        </section>
      </main>
      <footer className="flex items-center justify-between gap-4 border-line border-t bg-sheet px-4 py-1.5">
        <NotForCare className="max-sm:text-small" />
        <Link href="/" className="text-accent text-label underline underline-offset-4">
          {messages.page.leave}
        </Link>
      </footer>
      <div className="border-line border-t bg-sheet p-2 lg:hidden">
        {!acting && <FoldedNotice status={status} onDismiss={props.onDismiss} />}
        {closed ? (
          <EndNotice over={chart.over} outdated={outdated} debriefHref={debriefHref} />
        ) : (
          <div className="flex gap-2">
            <Button ref={opener} tone="primary" size="large" className="grow" onClick={openAct}>
              {messages.act.open}
            </Button>
            <Button size="large" disabled={busy} onClick={() => open("finish")}>
              {messages.finish.open}
            </Button>
          </div>
        )}
      </div>
      <Modal
        open={acting}
        onClose={() => setActingFrom(null)}
        title={messages.act.region}
        initialFocus={sheetFinder}
        closeLabel={wording.close}
      >
        <div className="-m-4 flex h-[72dvh] flex-col">{act(sheetFinder, toldInSheet)}</div>
      </Modal>
      <SheetModal
        sheet={sheet}
        chart={chart}
        now={now}
        disabled={busy}
        onPlay={play}
        onSheet={open}
        placeAfter={() =>
          columnFinder.current?.checkVisibility() ? columnFinder.current : opener.current
        }
      />
      <TrendModal id={trend} chart={chart} now={now} onClose={() => setTrend(null)} />
      {chart.over === "died" && !props.debriefed && (
        <DeathNotice chart={chart} debriefHref={debriefHref} />
      )}
    </div>
  );
}
