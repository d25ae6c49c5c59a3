import { Button } from "../../../elements/button";
import { Modal } from "../../../elements/modal";
import { wording } from "../../../elements/wording";
import { messages } from "../messages";

const words = messages.first;

/** Said once, before the first case in which a child may die: what to expect, and the ways out of it. */
export function PreBrief({
  open,
  onBegin,
  onLearn,
  onClose,
}: {
  open: boolean;
  onBegin: () => void;
  /** Absent when there is nothing to learn the controls with. */
  onLearn?: () => void;
  onClose: () => void;
}) {
  return (
    <Modal open={open} onClose={onClose} title={words.title} closeLabel={wording.close}>
      <div className="flex flex-col gap-3">
        {words.said.map((sentence) => (
          <p key={sentence} className="story">
            {sentence}
          </p>
        ))}
        <div className="flex flex-wrap gap-2 pt-2">
          <Button tone="primary" onClick={onBegin}>
            {words.begin}
          </Button>
          {onLearn && <Button onClick={onLearn}>{words.learn}</Button>}
          <Button tone="quiet" onClick={onClose}>
            {words.notNow}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
