import type { Statement } from "@encephalon/model";
import type { DebriefedCase } from "../debrief-data";
import { messages } from "../messages";
import { Section } from "./section";
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

/** What to take away, each statement with its sources or the mark of who made it up. */
export function Teaching({ facts }: { facts: DebriefedCase }) {
  const { teachingPoint, trap, notThis, tellingFindings } = facts;
  return (
    <Section heading={words.heading}>
      <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
        <Told heading={words.point} statement={teachingPoint} />
        <Told heading={words.trap} statement={trap} />
        {notThis && <Told heading={words.notThis} statement={notThis} />}
        {tellingFindings.map((statement) => (
          <Told key={statement.text} heading={words.telling} statement={statement} />
        ))}
      </div>
    </Section>
  );
}
