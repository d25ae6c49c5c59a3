"use client";

import Link from "next/link";
import { Button, buttonLook } from "../elements/button";
import { wording } from "../elements/wording";

export default function PageError({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="mx-auto flex max-w-story flex-col items-start gap-4 px-4 py-12">
      <h1 className="font-story text-title">{wording.wrongHeading}</h1>
      <p className="story">{wording.wrong}</p>
      <div className="flex gap-2">
        <Button tone="primary" onClick={reset}>
          {wording.tryAgain}
        </Button>
        <Link href="/" className={buttonLook()}>
          {wording.backToStart}
        </Link>
      </div>
    </main>
  );
}
