import { type ChildCard, type Verdict, wallClock } from "@encephalon/model";
import { Section } from "../../../elements/section";
import type { NumberedAction } from "../debrief-data";
import { messages } from "../messages";
import { pointsText } from "../points-text";
import { Sources } from "./sources";

const words = messages.criteria;

interface Told {
  readonly rows: readonly NumberedAction[];
  readonly arrival: ChildCard["arrival"];
}

/** "3 (22:51), 7 (23:10)": the learner's own actions behind a verdict. */
function actionText(numbers: readonly number[], { rows, arrival }: Told): string {
  if (numbers.length === 0) return words.noAction;
  const named = numbers.map((number) => {
    const row = rows.find((each) => each.number === number);
    return row ? `${number} (${wallClock(arrival, row.at).slice(4)})` : String(number);
  });
  return numbers.length === 1 ? words.action(named.join("")) : words.actions(named.join(", "));
}

function Criterion({ verdict, told }: { verdict: Verdict; told: Told }) {
  const { title, rule, applied, scored, earned, possible, why, actions } = verdict;
  return (
    <li className="grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-4 py-3">
      <p className="figures pt-0.5 text-right">
        {applied && scored ? (
          <>
            <span className="font-semibold">{pointsText(earned)}</span>
            <span className="text-soft"> / {pointsText(possible)}</span>
          </>
        ) : (
          <span className="text-soft">–</span>
        )}
      </p>
      <div className="max-w-story">
        <h4 className="font-medium">{title}</h4>
        <p className="story">{why}</p>
        {rule && <p className="text-label text-soft">{words.rule(rule)}</p>}
        <p className="figures flex flex-wrap gap-x-3 text-label text-soft">
          <span>{actionText(actions, told)}</span>
          <Sources ids={verdict.references} strength={verdict.strength} />
        </p>
      </div>
    </li>
  );
}

function Group({
  heading,
  verdicts,
  told,
}: {
  heading: string;
  verdicts: readonly Verdict[];
  told: Told;
}) {
  if (verdicts.length === 0) return null;
  return (
    <div>
      <h3 className="border-line border-b pb-1 text-label text-soft">{heading}</h3>
      <ol className="divide-y divide-line">
        {verdicts.map((verdict) => (
          <Criterion key={verdict.criterion} verdict={verdict} told={told} />
        ))}
      </ol>
    </div>
  );
}

/** Every step that was looked for: points, reason, the learner's own actions, source and strength. */
export function Criteria({ verdicts, told }: { verdicts: readonly Verdict[]; told: Told }) {
  const applied = verdicts.filter((verdict) => verdict.applied);
  const lost = ({ possible, earned }: Verdict) => possible - earned;
  return (
    <Section heading={words.heading}>
      <Group
        heading={words.scored}
        verdicts={applied.filter(({ scored }) => scored).toSorted((a, b) => lost(b) - lost(a))}
        told={told}
      />
      <Group heading={words.shown} verdicts={applied.filter(({ scored }) => !scored)} told={told} />
      <Group
        heading={words.skipped}
        verdicts={verdicts.filter((verdict) => !verdict.applied)}
        told={told}
      />
      {verdicts.length === 0 && <p className="text-soft">{words.none}</p>}
    </Section>
  );
}
