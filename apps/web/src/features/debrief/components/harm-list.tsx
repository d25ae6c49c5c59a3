import { type ChildCard, type HarmFinding, wallClock } from "@encephalon/model";
import { TriangleAlert } from "lucide-react";
import { Section } from "../../../elements/section";
import { messages } from "../messages";
import { Sources } from "./sources";

const words = messages.harms;

/** What hurt: the act, why it harms, the safer act. Never a verdict on the person. */
export function HarmList({
  harms,
  arrival,
}: {
  harms: readonly HarmFinding[];
  arrival: ChildCard["arrival"];
}) {
  return (
    <Section heading={words.heading}>
      {harms.length === 0 && <p className="text-soft">{words.none}</p>}
      <ul className="flex flex-col gap-4">
        {harms.map((harm) => (
          <li key={`${harm.code} ${harm.action}`} className="border-danger border-l-2 pl-4">
            <h3 className="flex flex-wrap items-baseline gap-x-3 font-medium">
              <span className="inline-flex items-center gap-1 text-danger text-label">
                <TriangleAlert aria-hidden size={14} />
                {messages.severities[harm.severity]}
              </span>
              {harm.title}
              <span className="figures font-normal text-label text-soft">
                {words.action(harm.action, wallClock(arrival, harm.at))}
              </span>
            </h3>
            <dl className="mt-1 grid max-w-story gap-x-3 sm:grid-cols-[7rem_minmax(0,1fr)]">
              <dt className="pt-1 text-label text-soft">{words.why}</dt>
              <dd className="story">{harm.why}</dd>
              <dt className="pt-1 text-label text-soft">{words.safer}</dt>
              <dd className="story">{harm.safer}</dd>
            </dl>
            <Sources ids={harm.references} strength={harm.strength} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
