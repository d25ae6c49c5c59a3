import type { Action } from "@encephalon/model";
import { useId, useRef } from "react";
import { Modal } from "../../../elements/modal";
import { PartOf } from "../../../elements/part";
import { wording } from "../../../elements/wording";
import { messages } from "../messages";
import type { Sheet } from "../sheets";
import { FormSkeleton, sheetBody } from "./parts";
import type { SheetBodyProps } from "./sheet-body";

const TITLES: Readonly<Record<Sheet, string>> = {
  differential: messages.differential.title,
  aness: messages.aness.title,
  predict: messages.predict.title,
  finish: messages.finish.title,
};

/** Those that say something before their first field. */
const SAYING: readonly (Sheet | null)[] = ["predict", "finish"];

/** What the learner writes down, one sheet at a time; none where `sheet` is null. */
export function SheetModal({
  sheet,
  placeAfter,
  ...rest
}: Omit<SheetBodyProps, "sheet" | "saidId"> & {
  sheet: Sheet | null;
  /** Has the focus after a commit: what opened the sheet cannot be pressed until it is answered. */
  placeAfter: () => HTMLElement | null;
}) {
  const committed = useRef(false);
  const saidId = useId();
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
      {...(SAYING.includes(sheet) && { describedBy: saidId })}
      finalFocus={finalFocus}
    >
      {sheet && (
        <PartOf
          of={sheetBody}
          props={{ ...rest, sheet, saidId, onPlay: play }}
          waiting={<FormSkeleton />}
        />
      )}
    </Modal>
  );
}
