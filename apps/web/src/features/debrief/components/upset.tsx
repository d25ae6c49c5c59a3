import { messages } from "../messages";

const words = messages.support;

/** For whoever needs it: nothing is sent, and nobody is told that it was opened. */
export function Upset() {
  return (
    <details className="max-w-story">
      <summary className="cursor-pointer text-accent underline underline-offset-4">
        {words.upset}
      </summary>
      <ul className="story mt-2 flex list-disc flex-col gap-1 pl-5">
        {words.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </details>
  );
}
