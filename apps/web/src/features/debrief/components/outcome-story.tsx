import type { Outcome } from "@encephalon/model";
import { diagnosisName } from "../../attempt/names";
import type { Debrief } from "../debrief-data";
import { type Highlights, highlights } from "../highlights";
import { messages } from "../messages";
import { outcomeSentences, popcName } from "../outcome-words";
import { pointsText } from "../points-text";

const words = messages.outcome;

const MOMENTS = ["discharge", "month3", "month6", "month12"] as const;

function PopcRow({ popc }: { popc: Outcome["popc"] }) {
  return (
    <figure className="text-label">
      <figcaption className="mb-1 text-soft">{words.popc}</figcaption>
      <dl className="flex flex-wrap gap-x-8 gap-y-2 max-sm:grid max-sm:grid-cols-2">
        {MOMENTS.map((moment) => (
          <div key={moment}>
            <dt className="text-soft">{words[moment]}</dt>
            <dd>
              <span className="figures font-semibold text-control">{popc[moment]}</span>{" "}
              {popcName(popc[moment])}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-soft">{words.projected}</p>
    </figure>
  );
}

function decisionText(decision: Highlights["decision"]): string {
  const said = messages.highlights;
  if (decision === null) return said.nothingLost;
  if (decision.kind === "harm") return decision.harm.title;
  const { title, earned, possible, why } = decision.verdict;
  return said.missed(title, pointsText(earned), pointsText(possible), why);
}

function Highlighted({ debrief }: { debrief: Debrief }) {
  const { well, decision } = highlights(debrief.report);
  const { highlights: said } = messages;
  return (
    <dl className="grid gap-x-8 gap-y-3 md:grid-cols-2">
      <div>
        <dt className="text-label text-soft">{said.well}</dt>
        {well.map(({ criterion, title }) => (
          <dd key={criterion} className="story">
            {title}
          </dd>
        ))}
        {well.length === 0 && <dd className="story">{said.noneWell}</dd>}
      </div>
      <div>
        <dt className="text-label text-soft">
          {decision?.kind === "harm" ? said.decision : said.costly}
        </dt>
        <dd className="story">{decisionText(decision)}</dd>
      </div>
    </dl>
  );
}

/** What the learner wrote when he handed over, as typed. */
function Plan({ debrief: { events } }: { debrief: Debrief }) {
  const lines = events.flatMap((event) => (event.kind === "finished" ? event.plan : []));
  if (lines.length === 0) return null;
  return (
    <figure className="max-w-story">
      <figcaption className="text-label text-soft">{words.plan}</figcaption>
      <blockquote className="story">
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same; their order never changes
          <p key={i} className="wrap-anywhere whitespace-pre-wrap">
            “{line}”
          </p>
        ))}
      </blockquote>
    </figure>
  );
}

/** The outcome in two sober sentences, then what was done well and what mattered or cost most. */
export function OutcomeStory({ debrief }: { debrief: Debrief }) {
  const { outcome, card, facts } = debrief;
  const [what, inTen] = outcomeSentences(outcome, card.sex, facts.survivorsInTen);
  return (
    <section aria-label={words.heading} className="flex flex-col gap-6">
      <p className="max-w-story font-story text-lead">
        {what} {inTen}
      </p>
      <p>
        <span className="text-soft">{words.had}</span>{" "}
        <span className="font-semibold">{diagnosisName(facts.diagnosis)}</span>
      </p>
      <Highlighted debrief={debrief} />
      <Plan debrief={debrief} />
      {!outcome.died && <PopcRow popc={outcome.popc} />}
    </section>
  );
}
