"use client";

import { choiceNames, type DecideItem } from "@encephalon/clinical";
import type { Action } from "@encephalon/model";
import { useState } from "react";
import { ChoiceGroup } from "../../../elements/choice-group";
import { messages } from "../messages";
import { FormFrame } from "./form-frame";

const words = messages.decide;

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
  const [choice, setChoice] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const reasons = item.reasons.filter(({ choices }) => choice && choices.includes(choice));
  const pickChoice = (next: string) => {
    setChoice(next);
    setReason("");
  };
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
      <ChoiceGroup
        legend={words.choice}
        choices={item.choices.map((each) => ({ value: each, label: choiceNames[each] ?? each }))}
        value={choice}
        onChange={pickChoice}
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
          onChange={setReason}
        />
      )}
      <p className="text-label text-soft">{words.hint}</p>
    </FormFrame>
  );
}
