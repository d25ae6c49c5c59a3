import { messages } from "../messages";

const words = messages.chances;

/** The name of a judged part, its minute and its score; "Not committed" is no score of 0. */
export function PartHeading({
  name,
  clock,
  score,
}: {
  name: string;
  clock?: string;
  /** 0 to 1; null where nothing was committed. */
  score: number | null;
}) {
  const judged = score === null ? words.notCommitted : words.score(Math.round(score * 100));
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
