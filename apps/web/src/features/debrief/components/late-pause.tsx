import Link from "next/link";
import { Button, buttonLook } from "../../../elements/button";
import { NotForCare } from "../../../elements/not-for-care";
import { messages as bedside } from "../../attempt/messages";
import type { Debrief } from "../debrief-data";
import { outcomeSentences } from "../outcome-words";

const words = bedside.death;

/** A death that was not told at the bedside is told before the debrief, with the same pause. */
export function LatePause({ debrief, onReady }: { debrief: Debrief; onReady: () => void }) {
  const { outcome, card, facts } = debrief;
  const [what, inTen] = outcomeSentences(outcome, card.sex, facts.survivorsInTen);
  return (
    <main className="mx-auto flex min-h-dvh max-w-lg flex-col justify-center gap-6 p-6">
      <h1 className="font-story text-title">{card.sex === "female" ? words.she : words.he}</h1>
      <p className="story">
        {what} {inTen}
      </p>
      <p className="story text-soft">{words.pause}</p>
      <div className="flex flex-wrap gap-2">
        <Link href="/" className={buttonLook({ tone: "primary" })}>
          {words.stop}
        </Link>
        <Button onClick={onReady}>{words.on}</Button>
      </div>
      <NotForCare />
    </main>
  );
}
