import {
  type Checkpoint,
  type ChildCard,
  type Report,
  type SaidFindings,
  type TriggerReport,
  wallClock,
} from "@encephalon/model";
import { Section } from "../../../elements/section";
import { messages as bedside } from "../../attempt/messages";
import { diagnosisName } from "../../attempt/names";
import { chanceRows } from "../chance-rows";
import type { DebriefedCase } from "../debrief-data";
import { messages } from "../messages";
import { ChanceTable } from "./chance-table";
import { PartHeading, scoreText } from "./part-heading";

const words = messages.recognition;

const byDiagnosis = (opinion: Checkpoint["learner"]) =>
  opinion.map(({ diagnosis, probability }) => ({ id: diagnosis, probability }));
const byTrigger = (opinion: TriggerReport["learner"]) =>
  opinion.map(({ trigger, probability }) => ({ id: trigger, probability }));

function CheckpointTable({
  checkpoint: { name, at, score, learner, justified },
  arrival,
  diagnosis,
}: {
  checkpoint: Checkpoint;
  arrival: ChildCard["arrival"];
  diagnosis: string;
}) {
  return (
    <div className="max-w-xl">
      <PartHeading
        name={messages.checkpoints[name]}
        clock={wallClock(arrival, at)}
        judged={scoreText(score)}
      />
      <ChanceTable
        rows={chanceRows(byDiagnosis(learner), byDiagnosis(justified), diagnosisName)}
        caption={messages.checkpoints[name]}
        first={words.diagnosis}
        theirs={words.justified}
      />
      {name === "final" && (
        <p className="mt-1 text-label text-soft">{words.truth(diagnosisName(diagnosis))}</p>
      )}
    </div>
  );
}

function TriggerTable({
  trigger: { score, learner, justified },
  truth,
}: {
  trigger: TriggerReport;
  truth: DebriefedCase["trigger"];
}) {
  const own = messages.trigger;
  return (
    <div className="max-w-xl">
      <PartHeading name={own.heading} judged={scoreText(score)} />
      <p className="text-label text-soft">{own.meaning}</p>
      <ChanceTable
        rows={chanceRows(byTrigger(learner), byTrigger(justified), (id) => bedside.triggers[id])}
        caption={own.heading}
        first={own.name}
        theirs={words.justified}
      />
      <p className="mt-1 text-label text-soft">{own.truth(bedside.triggers[truth])}</p>
    </div>
  );
}

const truthText = (isTrue: boolean | null): string =>
  isTrue === null ? words.isUnknown : isTrue ? words.isTrue : words.isFalse;

function Findings({ findings: { said, met } }: { findings: SaidFindings }) {
  const judged = met ? words.findingsMet : words.findingsNotMet;
  return (
    <div className="max-w-xl">
      <PartHeading
        name={words.findings}
        judged={said.length === 0 ? messages.chances.notCommitted : judged}
      />
      <p className="text-label text-soft">{words.findingsMeaning}</p>
      <ul className="mt-1">
        {said.map(({ text, side, isTrue }) => (
          <li key={`${side} ${text}`} className="flex items-baseline justify-between gap-4 py-1">
            <span>
              <span className="text-label text-soft">{words.sides[side]}</span> {text}
            </span>
            <span className="shrink-0 text-label">{truthText(isTrue)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The learner's differential at each checkpoint beside the one that the chart then justified. */
export function Recognition({
  recognition: { checkpoints, trigger, findings },
  facts,
  arrival,
}: {
  recognition: Report["recognition"];
  facts: DebriefedCase;
  arrival: ChildCard["arrival"];
}) {
  return (
    <Section heading={words.heading}>
      {checkpoints.length === 0 ? (
        <p className="text-soft">{words.none}</p>
      ) : (
        <>
          <p className="story max-w-story">{words.meaning}</p>
          <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
            {checkpoints.map((checkpoint) => (
              <CheckpointTable
                key={checkpoint.name}
                checkpoint={checkpoint}
                arrival={arrival}
                diagnosis={facts.diagnosis}
              />
            ))}
            {trigger && <TriggerTable trigger={trigger} truth={facts.trigger} />}
            {findings && <Findings findings={findings} />}
          </div>
          <p className="text-label text-soft">{words.likelihoods}</p>
        </>
      )}
    </Section>
  );
}
