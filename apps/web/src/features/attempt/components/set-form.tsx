"use client";

import type { SetItem } from "@encephalon/clinical";
import type { Action, Chart } from "@encephalon/model";
import { SelectField, TextField } from "../../../elements/field";
import { unitLabel } from "../../../elements/unit-label";
import { parts, text } from "../draft-shape";
import { messages } from "../messages";
import { withUnit } from "../names";
import { readNumber } from "../read-number";
import { useDraft } from "../use-draft";
import { DraftNotice } from "./draft-notice";
import { FormFrame } from "./form-frame";

const words = messages.set;
const draftShape = parts({ text, unit: text });

/** A control turned to a value. What it reaches is told; what is wise is not. */
export function SetForm({
  item,
  chart,
  disabled,
  onPlay,
  onCancel,
}: {
  item: SetItem;
  chart: Chart;
  disabled: boolean;
  onPlay: (action: Action) => void;
  onCancel: () => void;
}) {
  const kept = useDraft(`set ${item.id}`, draftShape, () => ({
    text: "",
    unit: item.units[0] ?? "1",
  }));
  const { text, unit } = kept.draft;
  const value = readNumber(text);
  const { low, high } = item.range;
  const first = item.units[0] ?? "1";
  const outside = unit === first && value !== null && (value < low || value > high);
  const limits = [low, withUnit(String(high), first)] as const;
  const setting = chart.settings[item.id];
  const error = outside ? words.outside(...limits) : words.badValue;
  return (
    <FormFrame
      title={words.set(item.name)}
      submitLabel={words.set(item.name)}
      canSubmit={value !== null && !outside && !disabled}
      onSubmit={() => value !== null && onPlay({ kind: "set", item: item.id, value, unit })}
      onCancel={onCancel}
    >
      <DraftNotice {...kept} />
      {setting && (
        <p className="figures text-soft">
          {words.now(withUnit(String(setting.value), setting.unit))}
        </p>
      )}
      <div className="grid grid-cols-2 gap-2">
        <TextField
          label={words.value}
          value={text}
          onChange={(event) => kept.change({ unit, text: event.target.value })}
          inputMode="decimal"
          autoComplete="off"
          autoFocus
          className="figures text-right"
          error={text !== "" && (value === null || outside) ? error : undefined}
        />
        <SelectField
          label={words.unit}
          value={unit}
          onChange={(event) => kept.change({ text, unit: event.target.value })}
          options={item.units.map((each) => ({ value: each, label: unitLabel(each) || each }))}
        />
      </div>
      <p className="text-label text-soft">{words.range(...limits)}</p>
    </FormFrame>
  );
}
