"use client";

import type { CatalogueItem } from "@encephalon/clinical";
import type { Action, Chart } from "@encephalon/model";
import { type ReactNode, type RefObject, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "../../../elements/button";
import { PartOf } from "../../../elements/part";
import { messages } from "../messages";
import { isBusy, type PlayStatus } from "../play-status";
import type { Sheet } from "../sheets";
import { ActionFinder } from "./action-finder";
import { Board } from "./board";
import { FormSkeleton, itemForm } from "./parts";
import { PendingList } from "./pending-list";
import { PlayNotice } from "./play-notice";
import { QueueList } from "./queue-list";
import { RunningList } from "./running-list";
import { SideSection } from "./side-section";

/** An item that plays as soon as it is picked; the others ask for more first. */
function plainAction({ kind, id }: CatalogueItem): Action | null {
  if (kind === "give" || kind === "set" || kind === "decide") return null;
  return { kind, item: id };
}

interface Props {
  /** In a sheet, what was done since it was opened; undefined in the column, beside which the chart is seen. */
  readonly told: ReactNode | undefined;
  readonly chart: Chart;
  readonly now: number;
  readonly status: PlayStatus;
  readonly refusal: string | null;
  readonly waiting: readonly Action[];
  readonly finderRef: RefObject<HTMLInputElement | null>;
  readonly onPlay: (action: Action) => void;
  readonly onDismiss: () => void;
  readonly onForget: () => void;
  readonly onSheet: (sheet: Sheet) => void;
}

/** Everything a learner does to the child: the finder first, then what is out, runs and was thought. */
export function ActPanel(props: Props) {
  const { told, chart, now, status, refusal, waiting, onPlay, onDismiss, onForget, onSheet } =
    props;
  const [finding, setFinding] = useState(false);
  const [asked, setAsked] = useState<CatalogueItem | null>(null);
  const pending = useRef<HTMLHeadingElement>(null);
  const busy = isBusy(status);
  const leave = () => {
    setAsked(null);
    props.finderRef.current?.focus();
  };
  /** The form is gone; in a sheet the finder would open the keyboard of a phone over what was done. */
  const sent = () => {
    if (told === undefined) return leave();
    flushSync(() => setAsked(null));
    pending.current?.focus({ preventScroll: true });
  };
  const pick = (item: CatalogueItem) => {
    const action = plainAction(item);
    setAsked(action ? null : item);
    if (action) onPlay(action);
  };
  return (
    <div className="flex min-h-0 grow flex-col gap-3 p-4 pb-0">
      <ActionFinder
        chart={chart}
        open={finding}
        onOpenChange={setFinding}
        onPick={pick}
        onSheet={onSheet}
        inputRef={props.finderRef}
      />
      <div
        className={`relative -mx-4 flex min-h-0 grow flex-col gap-3 overflow-y-auto px-4 pb-4 ${finding ? "hidden" : ""}`}
      >
        {told !== undefined && (
          <p role="status" className="figures empty:sr-only">
            {!refusal && told}
          </p>
        )}
        <PlayNotice status={status} refusal={refusal} onDismiss={onDismiss} />
        <QueueList waiting={waiting} onForget={onForget} />
        {asked && (
          <PartOf
            key={`${asked.kind} ${asked.id}`}
            of={itemForm}
            props={{
              item: asked,
              chart,
              now,
              disabled: busy,
              onPlay: (action) => {
                sent();
                onPlay(action);
              },
              onCancel: leave,
            }}
            waiting={<FormSkeleton />}
          />
        )}
        {!asked && <Home {...{ chart, now, busy, pending, onPlay, onSheet }} />}
      </div>
      {!finding && (
        <div className="-mx-4 border-line border-t p-4 max-lg:hidden">
          <Button className="w-full" disabled={busy} onClick={() => onSheet("finish")}>
            {messages.finish.open}
          </Button>
        </div>
      )}
    </div>
  );
}

function Home({
  chart,
  now,
  busy,
  pending,
  onPlay,
  onSheet,
}: Pick<Props, "chart" | "now" | "onPlay" | "onSheet"> & {
  busy: boolean;
  /** The heading of what is on its way. */
  pending: RefObject<HTMLHeadingElement | null>;
}) {
  const stop = (action: Action) => {
    pending.current?.focus({ preventScroll: true }); // the line that was pressed will be gone
    onPlay(action);
  };
  return (
    <div>
      <SideSection heading={messages.pending.heading} headingRef={pending}>
        <PendingList chart={chart} now={now} disabled={busy} onPlay={stop} />
      </SideSection>
      {(Object.keys(chart.running).length > 0 || chart.repeats.length > 0) && (
        <SideSection heading={messages.running.heading}>
          <RunningList chart={chart} now={now} disabled={busy} onPlay={stop} />
        </SideSection>
      )}
      <Board chart={chart} disabled={busy} onOpen={onSheet} />
    </div>
  );
}
