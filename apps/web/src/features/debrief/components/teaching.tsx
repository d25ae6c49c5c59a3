import type { Statement } from "@encephalon/model";
import { Section } from "../../../elements/section";
import type { DebriefedCase } from "../debrief-data";
import { messages } from "../messages";
import { Sources } from "./sources";

const words = messages.teaching;

function Told({ heading, statement }: { heading: string; statement: Statement }) {
  return (
    <div className="max-w-story">
      <h3 className="text-label text-soft">{heading}</h3>
      <p className="story">{statement.text}</p>
      <Sources ids={statement.references} strength={words.marks[statement.mark]} />
    </div>
  );
}

const Telling = ({ findings }: { findings: readonly Statement[] }) => (
  <div className="max-w-story">
    <h3 className="text-label text-soft">{words.telling}</h3>
    <p className="text-label text-soft">{words.tellingHint}</p>
    <ul className="flex list-disc flex-col gap-2 pl-5">
      {findings.map(({ text, references, mark }) => (
        <li key={text}>
          <p className="story">{text}</p>
          <Sources ids={references} strength={words.marks[mark]} />
        </li>
      ))}
    </ul>
  </div>
);

/** What to take away, each statement with its sources or the mark of who made it up. */
export function Teaching({ facts }: { facts: DebriefedCase }) {
  const { teachingPoint, trap, notThis, tellingFindings } = facts;
  return (
    <Section heading={words.heading}>
      <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
        <div className="flex flex-col gap-6">
          <Told heading={words.point} statement={teachingPoint} />
          <Told heading={words.trap} statement={trap} />
          {notThis && <Told heading={words.notThis} statement={notThis} />}
        </div>
        <Telling findings={tellingFindings} />
      </div>
    </Section>
  );
}
