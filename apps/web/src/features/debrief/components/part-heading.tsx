import { messages } from "../messages";

const words = messages.chances;

/** A score from 0 to 1 in words; "Not committed" is no score of 0. */
export const scoreText = (score: number | null): string =>
  score === null ? words.notCommitted : words.score(Math.round(score * 100));

/** The name of a judged part, its minute and how it was judged. */
export function PartHeading({
  name,
  clock,
  judged,
}: {
  name: string;
  clock?: string;
  judged: string;
}) {
  return (
    <h3 className="flex flex-wrap items-baseline gap-x-3 font-medium">
      {name}
      <span className="figures font-normal text-label text-soft">
        {clock && `${clock} · `}
        <span className="text-text">{judged}</span>
      </span>
    </h3>
  );
}
