"use client";

import { type Chart, sinceArrival, wallClock } from "@encephalon/model";
import Link from "next/link";
import { useId, useState } from "react";
import { Button, buttonLook } from "../../../elements/button";
import { Dialog } from "../../../elements/dialog";
import { NotForCare } from "../../../elements/not-for-care";
import { messages } from "../messages";

const words = messages.death;

/** A death, told plainly. No sound, no score; a pause is offered before anything else. */
export function DeathNotice({ chart, debriefHref }: { chart: Chart; debriefHref: string }) {
  const [open, setOpen] = useState(true);
  const id = useId();
  const died = chart.entries.find((event) => event.kind === "died");
  if (!open) return null;
  return (
    <Dialog
      labelledBy={`${id}-name`}
      describedBy={`${id}-time`}
      onClose={() => setOpen(false)}
      className="fixed inset-0 z-50 size-full max-h-none max-w-none overflow-y-auto bg-ground text-control text-text"
    >
      {/* Over all of it: a press beside the words is not one that leaves. */}
      <div className="grid min-h-full place-items-center p-6">
        <div className="flex max-w-lg flex-col gap-6">
          <h2 id={`${id}-name`} className="font-story text-title">
            {chart.child.sex === "female" ? words.she : words.he}
          </h2>
          {died && (
            <p id={`${id}-time`} className="figures story">
              {words.time(wallClock(chart.child.arrival, died.at), sinceArrival(died.at))}
            </p>
          )}
          <p className="story text-soft">{words.pause}</p>
          <div className="flex flex-wrap gap-2">
            <Link href="/" className={buttonLook({ tone: "primary" })}>
              {words.stop}
            </Link>
            <Link href={debriefHref} prefetch={false} className={buttonLook()}>
              {words.on}
            </Link>
            <Button tone="quiet" onClick={() => setOpen(false)}>
              {words.chart}
            </Button>
          </div>
          <NotForCare />
        </div>
      </div>
    </Dialog>
  );
}
