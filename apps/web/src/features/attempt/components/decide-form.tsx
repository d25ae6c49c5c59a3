"use client";

import { choiceNames, type DecideItem } from "@encephalon/clinical";
import type { Action } from "@encephalon/model";
import { ChoiceGroup } from "../../../elements/choice-group";
import { orNull, parts, text } from "../draft-shape";
import { messages } from "../messages";
import { useDraft } from "../use-draft";
import { DraftNotice } from "./draft-notice";
import { FormFrame } from "./form-frame";

const words = messages.decide;
const draftShape = parts({ choice: orNull(text), reason: text });

/** A decision written down with its reason: also not to do a thing is a decision. */
export function DecideForm({
  item,
  disabled,
  onPlay,
  onCancel,
}: {
  item: DecideItem;
  disabled: boolean;
  onPlay: (action: Action) => void;
  onCancel: () => void;
}) {
  const kept = useDraft(`decide ${item.id}`, draftShape, () => ({ choice: null, reason: "" }));
  const { choice, reason } = kept.draft;
  const reasons = item.reasons.filter(({ choices }) => choice && choices.includes(choice));
  return (
    <FormFrame
      title={item.name}
      submitLabel={words.write}
      canSubmit={choice !== null && !disabled}
      onSubmit={() =>
        choice && onPlay({ kind: "decide", item: item.id, choice, ...(reason && { reason }) })
      }
      onCancel={onCancel}
    >
      <DraftNotice {...kept} />
      <ChoiceGroup
        legend={words.choice}
        choices={item.choices.map((each) => ({ value: each, label: choiceNames[each] ?? each }))}
        value={choice}
        onChange={(next) => kept.change({ choice: next, reason: "" })}
        autoFocus
      />
      {choice && (
        <ChoiceGroup
          legend={words.reason}
          choices={[
            ...reasons.map(({ id, name }) => ({ value: id, label: name })),
            { value: "", label: words.noReason },
          ]}
          value={reason}
          onChange={(next) => kept.change({ choice, reason: next })}
        />
      )}
      <p className="text-label text-soft">{words.hint}</p>
    </FormFrame>
  );
}
