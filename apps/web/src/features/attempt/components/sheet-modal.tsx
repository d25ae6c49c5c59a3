import type { Action, Chart } from "@encephalon/model";
import { useRef } from "react";
import { Modal } from "../../../elements/modal";
import { wording } from "../../../elements/wording";
import { messages } from "../messages";
import { AnessForm } from "./aness-form";
import type { Sheet } from "./board";
import { DifferentialEditor } from "./differential-editor";
import { FinishForm } from "./finish-form";
import { PredictForm } from "./predict-form";

const TITLES: Readonly<Record<Sheet, string>> = {
  differential: messages.differential.title,
  aness: messages.aness.title,
  predict: messages.predict.title,
  finish: messages.finish.title,
};

interface Props {
  readonly chart: Chart;
  readonly now: number;
  readonly disabled: boolean;
  readonly onPlay: (action: Action) => void;
  readonly onSheet: (sheet: Sheet | null) => void;
}

function Body({ sheet, chart, now, disabled, onPlay, onSheet }: Props & { sheet: Sheet }) {
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

/** What the learner writes down, one sheet at a time; none where `sheet` is null. */
export function SheetModal({
  sheet,
  placeAfter,
  ...rest
}: Props & {
  sheet: Sheet | null;
  /** Has the focus after a commit: what opened the sheet cannot be pressed until it is answered. */
  placeAfter: () => HTMLElement | null;
}) {
  const committed = useRef(false);
  const play = (action: Action) => {
    committed.current = true;
    rest.onPlay(action);
  };
  const finalFocus = () => {
    const place = committed.current ? placeAfter() : null;
    committed.current = false;
    return place;
  };
  return (
    <Modal
      open={sheet !== null}
      onClose={() => rest.onSheet(null)}
      key={sheet}
      title={sheet ? TITLES[sheet] : ""}
      closeLabel={wording.close}
      finalFocus={finalFocus}
    >
      {sheet && <Body sheet={sheet} {...rest} onPlay={play} />}
    </Modal>
  );
}
