import { type Checkpoint, type ChildCard, wallClock } from "@encephalon/model";
import { diagnosisName } from "../../attempt/names";
import { messages } from "../messages";
import { Section } from "./section";

const words = messages.recognition;

type Opinion = Checkpoint["learner"];

const share = (opinion: Opinion, diagnosis: string): number =>
  opinion.find((each) => each.diagnosis === diagnosis)?.probability ?? 0;

/** The diagnoses that either side gave at least one percent, the chart's first. */
const named = ({ learner, justified }: Checkpoint): readonly string[] =>
  [
    ...new Set(
      [...justified, ...learner].filter((o) => o.probability >= 0.01).map((o) => o.diagnosis),
    ),
  ]
    .toSorted((a, b) => share(justified, b) - share(justified, a))
    .slice(0, 8);

function Bar({ value }: { value: number }) {
  return (
    <span className="flex items-center justify-end gap-2">
      <span aria-hidden className="h-2 w-16 bg-sunken max-sm:hidden">
        <span className="block h-full bg-soft" style={{ width: `${Math.round(value * 100)}%` }} />
      </span>
      <span className="figures w-12">{Math.round(value * 100)} %</span>
    </span>
  );
}

function CheckpointTable({
  checkpoint,
  arrival,
}: {
  checkpoint: Checkpoint;
  arrival: ChildCard["arrival"];
}) {
  const { name, at, score, learner, justified } = checkpoint;
  return (
    <div className="max-w-xl">
      <h3 className="flex flex-wrap items-baseline gap-x-3 font-medium">
        {messages.checkpoints[name]}
        <span className="figures font-normal text-label text-soft">
          {wallClock(arrival, at)}
          {score !== null && ` · ${words.score(Math.round(score * 100))}`}
        </span>
      </h3>
      {learner.length === 0 && <p className="text-soft">{words.nothing}</p>}
      <table className="mt-1 w-full">
        <thead>
          <tr className="border-line border-b text-label text-soft">
            <th scope="col" className="py-1 text-left font-normal">
              {words.diagnosis}
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              {words.you}
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              {words.justified}
            </th>
          </tr>
        </thead>
        <tbody>
          {named(checkpoint).map((diagnosis) => (
            <tr key={diagnosis}>
              <th scope="row" className="py-1 text-left font-normal">
                {diagnosisName(diagnosis)}
              </th>
              <td className="py-1">
                <Bar value={share(learner, diagnosis)} />
              </td>
              <td className="py-1">
                <Bar value={share(justified, diagnosis)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The learner's differential at each checkpoint beside the one that the chart then justified. */
export function Recognition({
  checkpoints,
  arrival,
}: {
  checkpoints: readonly Checkpoint[];
  arrival: ChildCard["arrival"];
}) {
  return (
    <Section heading={words.heading}>
      {checkpoints.length === 0 ? (
        <p className="text-soft">{words.none}</p>
      ) : (
        <>
          <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
            {checkpoints.map((checkpoint) => (
              <CheckpointTable key={checkpoint.name} checkpoint={checkpoint} arrival={arrival} />
            ))}
          </div>
          <p className="text-label text-soft">{words.likelihoods}</p>
        </>
      )}
    </Section>
  );
}
