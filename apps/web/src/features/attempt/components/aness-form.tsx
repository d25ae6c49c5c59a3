"use client";

import { ANESS_ITEMS, ANESS_POINTS, scoreAness } from "@encephalon/clinical";
import type { Action, AnessAnswers, Chart } from "@encephalon/model";
import { Button } from "../../../elements/button";
import { ChoiceGroup } from "../../../elements/choice-group";
import { flag, orNull, recordOf } from "../draft-shape";
import { messages } from "../messages";
import { useDraft } from "../use-draft";
import { DraftNotice } from "./draft-notice";
import { FormFoot } from "./form-foot";

const words = messages.aness;

const nothingKnown: AnessAnswers = {
  shock: null,
  brainstem: null,
  ageOver48Months: null,
  plateletsBelow100: null,
  csfProteinAbove60: null,
};

type Answer = "yes" | "no" | "unknown";
const answers: readonly { value: Answer; label: string }[] = [
  { value: "yes", label: words.yes },
  { value: "no", label: words.no },
  { value: "unknown", label: words.unknown },
];

const asAnswer = (value: boolean | null): Answer =>
  value === null ? "unknown" : value ? "yes" : "no";
const asItem = (answer: Answer): boolean | null => (answer === "unknown" ? null : answer === "yes");

const answersShape = recordOf(ANESS_ITEMS, orNull(flag));

/** The score as the range that the known items allow: a missing item is never taken for normal. */
export function AnessForm({
  chart,
  disabled,
  onPlay,
}: {
  chart: Chart;
  disabled: boolean;
  onPlay: (action: Action) => void;
}) {
  const kept = useDraft("aness", answersShape, () => chart.aness?.items ?? nothingKnown);
  const items = kept.draft;
  const { known, min, max, bands } = scoreAness(items);
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onPlay({ kind: "aness", items });
      }}
    >
      <DraftNotice {...kept} />
      {ANESS_ITEMS.map((item) => (
        <div key={item} className="border-line border-b pb-2">
          <ChoiceGroup
            inline
            legend={`${words.items[item]} (${words.points(ANESS_POINTS[item])})`}
            choices={answers}
            value={asAnswer(items[item])}
            onChange={(answer) => kept.change({ ...items, [item]: asItem(answer) })}
          />
        </div>
      ))}
      <dl aria-live="polite" className="figures flex flex-wrap gap-x-8 gap-y-2">
        <Figure label={words.least} value={String(min)} />
        <Figure label={words.most} value={String(max)} />
        <div>
          <dt className="text-label text-soft">{words.known(known)}</dt>
          <dd className="pt-1">{words.risk(bands)}</dd>
        </div>
      </dl>
      <p className="text-label text-soft">
        {words.note} ({words.source})
      </p>
      <FormFoot>
        <Button type="submit" tone="primary" disabled={disabled} className="w-full">
          {words.commit}
        </Button>
      </FormFoot>
    </form>
  );
}

const Figure = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt className="text-label text-soft">{label}</dt>
    <dd className="text-value">{value}</dd>
  </div>
);
