"use client";

import type { DoseWarning, GiveItem } from "@encephalon/clinical";
import { ROUTES } from "@encephalon/clinical";
import type { Action, Chart } from "@encephalon/model";
import { SelectField, TextField } from "../../../elements/field";
import { Notice } from "../../../elements/notice";
import { unitLabel } from "../../../elements/unit-label";
import { clockText } from "../clock-text";
import { type DoseDraft, doseShape, emptyDose, isRate, readDose, rewritten } from "../dose-draft";
import { messages } from "../messages";
import { amountText, withUnit } from "../names";
import { useDraft } from "../use-draft";
import { DoseCheck } from "./dose-check";
import { DraftNotice } from "./draft-notice";
import { FormFrame } from "./form-frame";

const words = messages.give;

/** Offered intervals between repeats, in minutes. */
const INTERVALS = [15, 30, 60, 120, 240, 360, 480, 720, 1440];

const repeats = [
  { value: "", label: words.once },
  ...INTERVALS.map((minutes) => ({
    value: String(minutes),
    label: minutes < 60 ? words.everyMinutes(minutes) : words.everyHours(minutes / 60),
  })),
];

const Warnings = ({ warnings }: { warnings: readonly DoseWarning[] }) => (
  <Notice tone="warning" title={words.warnings} live>
    <ul className="flex flex-col gap-1">
      {warnings.map(({ code, text, reference }) => (
        <li key={code}>
          {text} <span className="text-small text-soft">({reference})</span>
        </li>
      ))}
    </ul>
  </Notice>
);

/** So many earlier doses are told. */
const GIVEN_SHOWN = 3;

function givenText({ drugs, child }: Chart, drug: string, now: number): string | null {
  const given = drugs.filter((each) => each.drug === drug).slice(-GIVEN_SHOWN);
  if (given.length === 0) return null;
  const one = ({ at, amount, unit }: Chart["drugs"][number]) =>
    `${withUnit(amountText(amount), unit)} ${clockText(child.arrival, at, now)}`;
  return words.before(given.map(one).join(", "));
}

/** A prescription. The source's dose and the cap are shown after the learner's own; warnings never forbid. */
export function GiveForm({
  drug,
  chart,
  now,
  disabled,
  onPlay,
  onCancel,
}: {
  drug: GiveItem;
  chart: Chart;
  now: number;
  disabled: boolean;
  onPlay: (action: Action) => void;
  onCancel: () => void;
}) {
  const kept = useDraft(`give ${drug.id}`, doseShape, () => emptyDose(drug));
  const { draft } = kept;
  const reading = readDose(drug, draft, chart, now);
  const change = (part: Partial<DoseDraft>) => kept.change({ ...draft, ...part });
  const rewrite = (part: Parameters<typeof rewritten>[1]) => kept.change(rewritten(draft, part));
  const rate = isRate(draft.unit);
  const before = givenText(chart, drug.id, now);
  return (
    <FormFrame
      title={words.give(drug.name)}
      submitLabel={rate ? words.start(drug.name) : words.give(drug.name)}
      canSubmit={reading.action !== null && !disabled}
      onSubmit={() => reading.action && onPlay(reading.action)}
      onCancel={onCancel}
    >
      <DraftNotice {...kept} />
      {before && <p className="figures text-label text-soft">{before}</p>}
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-2">
        <TextField
          label={words.dose}
          value={draft.value}
          onChange={(event) => rewrite({ value: event.target.value })}
          inputMode="decimal"
          autoComplete="off"
          autoFocus
          error={draft.value !== "" && !reading.action ? words.badDose : undefined}
          className="figures text-right"
        />
        <SelectField
          label={words.unit}
          value={draft.unit}
          onChange={(event) => rewrite({ unit: event.target.value })}
          options={drug.units.map((unit) => ({ value: unit, label: unitLabel(unit) || "1" }))}
        />
        <SelectField
          label={words.route}
          value={draft.route}
          onChange={({ target }) =>
            rewrite({ route: ROUTES.find((r) => r === target.value) ?? "iv" })
          }
          options={drug.routes.map((route) => ({
            value: route,
            label: messages.routes[route] ?? route,
          }))}
        />
        {!rate && (
          <SelectField
            label={words.repeat}
            value={draft.every}
            onChange={(event) => change({ every: event.target.value })}
            options={repeats}
          />
        )}
      </div>
      {rate && <p className="text-label text-soft">{words.runs}</p>}
      <DoseCheck reading={reading} draft={draft} onChange={change} />
      {reading.warnings.length > 0 && <Warnings warnings={reading.warnings} />}
    </FormFrame>
  );
}
