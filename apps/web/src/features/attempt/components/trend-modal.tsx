import type { Chart } from "@encephalon/model";
import { Modal } from "../../../elements/modal";
import { PartOf } from "../../../elements/part";
import { wording } from "../../../elements/wording";
import { findingName } from "../names";
import { FormSkeleton, trend } from "./parts";

/** Every value of one analyte or sign so far, as a picture and as a table; none where `id` is null. */
export function TrendModal({
  id,
  chart,
  now,
  onClose,
}: {
  id: string | null;
  chart: Chart;
  now: number;
  onClose: () => void;
}) {
  return (
    <Modal
      open={id !== null}
      onClose={onClose}
      title={id ? findingName(id) : ""}
      closeLabel={wording.close}
    >
      {id && <PartOf of={trend} props={{ id, chart, now }} waiting={<FormSkeleton />} />}
    </Modal>
  );
}
