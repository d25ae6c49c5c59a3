"use client";

import type { Action, Chart } from "@encephalon/model";
import { useLayoutEffect, useRef } from "react";
import type { Sheet } from "../sheets";
import { AnessForm } from "./aness-form";
import { DifferentialEditor } from "./differential-editor";
import { FinishForm } from "./finish-form";
import { PredictForm } from "./predict-form";

export interface SheetBodyProps {
  readonly sheet: Sheet;
  readonly chart: Chart;
  readonly now: number;
  readonly disabled: boolean;
  /** The id of what it says before its first field: the dialog is described by it. */
  readonly saidId: string;
  readonly onPlay: (action: Action) => void;
  readonly onSheet: (sheet: Sheet | null) => void;
}

/** What is written in; of radio buttons the one that the keys go on from. */
const FIELD = "input:not([type=radio]), input:checked, textarea";

/** Has the focus in its first field; under a finger the keyboard would cover what is to be read first. */
export function SheetBody(props: SheetBodyProps) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (matchMedia("(pointer: coarse)").matches) return;
    body.current?.querySelector<HTMLElement>(FIELD)?.focus();
  }, []);
  return (
    <div ref={body}>
      <Written {...props} />
    </div>
  );
}

/** What the learner writes down in a sheet. */
function Written({ sheet, chart, now, disabled, saidId, onPlay, onSheet }: SheetBodyProps) {
  const rest = { chart, disabled, onPlay };
  switch (sheet) {
    case "differential":
      return <DifferentialEditor {...rest} />;
    case "aness":
      return <AnessForm {...rest} />;
    case "predict":
      return <PredictForm {...rest} saidId={saidId} />;
    case "finish":
      return (
        <FinishForm
          {...rest}
          now={now}
          saidId={saidId}
          onOpen={onSheet}
          onCancel={() => onSheet(null)}
        />
      );
  }
}
