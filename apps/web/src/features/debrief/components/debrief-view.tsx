import Link from "next/link";
import { NotForCare } from "../../../elements/not-for-care";
import { Section } from "../../../elements/section";
import { ageInWords, wording } from "../../../elements/wording";
import { messages as bedside } from "../../attempt/messages";
import type { Debrief } from "../debrief-data";
import { messages } from "../messages";
import { AfterList } from "./after-list";
import { Aness } from "./aness";
import { Criteria } from "./criteria";
import { HarmList } from "./harm-list";
import { OutcomeStory } from "./outcome-story";
import { Prediction } from "./prediction";
import { Recognition } from "./recognition";
import { Scores } from "./scores";
import { SourceList } from "./sources";
import { Teaching } from "./teaching";
import { Timeline } from "./timeline";
import { Upset } from "./upset";

/** Every reference id that stands somewhere in this debrief. */
function citedIn({ report, facts }: Debrief): readonly string[] {
  const { teachingPoint, trap, notThis, tellingFindings } = facts;
  const statements = [teachingPoint, trap, ...(notThis ? [notThis] : []), ...tellingFindings];
  return [...statements, ...report.process.criteria, ...report.harms].flatMap(
    ({ references }) => references,
  );
}

function Header({ debrief: { case: shown, card } }: { debrief: Debrief }) {
  const sex = card.sex === "female" ? bedside.card.girl : bedside.card.boy;
  return (
    <header className="flex flex-col gap-1">
      <p className="text-label text-soft">{messages.title}</p>
      <h1 className="font-story text-title">{shown.title}</h1>
      <p className="figures flex flex-wrap gap-x-3 text-label text-soft">
        <span>
          {sex}, {ageInWords(card.ageMonths)}, {bedside.card.weight(card.weightKg)}
        </span>{" "}
        <span>{shown.setting}</span>{" "}
        <span>{shown.reviewedBy ? wording.reviewedBy(shown.reviewedBy) : wording.notReviewed}</span>
      </p>
      <NotForCare />
    </header>
  );
}

const LINK = "text-accent underline underline-offset-4";

const WaysOn = ({ chartHref }: { chartHref: string }) => (
  <p className="flex gap-6">
    <Link href="/" className={LINK}>
      {messages.back}
    </Link>
    <Link href={chartHref} prefetch={false} className={LINK}>
      {messages.chart}
    </Link>
  </p>
);

/** After the orientation: what the debrief will hold, and the course that was lived. No score. */
function ControlsLearnt({ debrief, chartHref }: { debrief: Debrief; chartHref: string }) {
  return (
    <main className="mx-auto flex max-w-6xl flex-col gap-12 px-4 py-8 md:px-8">
      <Header debrief={debrief} />
      <div className="flex max-w-story flex-col gap-3">
        {messages.orientation.said.map((sentence) => (
          <p key={sentence} className="story">
            {sentence}
          </p>
        ))}
        <WaysOn chartHref={chartHref} />
      </div>
      <Timeline debrief={debrief} />
    </main>
  );
}

/** The whole debrief, from what became of the child to the sources. */
export function DebriefView({ debrief, chartHref }: { debrief: Debrief; chartHref: string }) {
  const { report, card, rows, after, facts } = debrief;
  const { arrival } = card;
  if (!debrief.case.scored) return <ControlsLearnt debrief={debrief} chartHref={chartHref} />;
  return (
    <main className="mx-auto flex max-w-6xl flex-col gap-12 px-4 py-8 md:px-8">
      <Header debrief={debrief} />
      <OutcomeStory debrief={debrief} />
      <Scores report={report} />
      <Timeline debrief={debrief} />
      <Criteria verdicts={report.process.criteria} told={{ rows, arrival }} />
      <HarmList harms={report.harms} arrival={arrival} />
      <Recognition recognition={report.recognition} facts={facts} arrival={arrival} />
      {report.prediction && <Prediction prediction={report.prediction} arrival={arrival} />}
      <Aness debrief={debrief} />
      <Teaching facts={facts} />
      <AfterList after={after} card={card} />
      <Section heading={messages.references.heading}>
        <SourceList ids={citedIn(debrief)} />
      </Section>
      <footer className="flex flex-col gap-3 border-line border-t pt-6">
        <h2 className="font-medium">{messages.support.heading}</h2>
        <p className="story max-w-story">{messages.support.text}</p>
        <Upset />
        <WaysOn chartHref={chartHref} />
        <NotForCare />
      </footer>
    </main>
  );
}
