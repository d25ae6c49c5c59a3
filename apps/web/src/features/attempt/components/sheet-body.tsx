import type { Action, Chart } from "@encephalon/model";
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
  readonly onPlay: (action: Action) => void;
  readonly onSheet: (sheet: Sheet | null) => void;
}

/** What the learner writes down in a sheet. */
export function SheetBody({ sheet, chart, now, disabled, onPlay, onSheet }: SheetBodyProps) {
  const rest = { chart, disabled, onPlay };
  switch (sheet) {
    case "differential":
      return <DifferentialEditor {...rest} />;
    case "aness":
      return <AnessForm {...rest} />;
    case "predict":
      return <PredictForm {...rest} />;
    case "finish":
      return <FinishForm {...rest} now={now} onOpen={onSheet} onCancel={() => onSheet(null)} />;
  }
}
