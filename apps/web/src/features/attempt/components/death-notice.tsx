"use client";

import { Dialog } from "@base-ui/react/dialog";
import { type Chart, sinceArrival, wallClock } from "@encephalon/model";
import Link from "next/link";
import { useState } from "react";
import { Button, buttonLook } from "../../../elements/button";
import { NotForCare } from "../../../elements/not-for-care";
import { messages } from "../messages";

const words = messages.death;

/** A death, told plainly. No sound, no score; a pause is offered before anything else. */
export function DeathNotice({ chart, debriefHref }: { chart: Chart; debriefHref: string }) {
  const [open, setOpen] = useState(true);
  const died = chart.entries.find((event) => event.kind === "died");
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-ground" />
        <Dialog.Popup className="fixed inset-0 z-50 grid place-items-center overflow-y-auto p-6 text-control text-text">
          <div className="flex max-w-lg flex-col gap-6">
            <Dialog.Title className="font-story text-title">
              {chart.child.sex === "female" ? words.she : words.he}
            </Dialog.Title>
            {died && (
              <Dialog.Description className="figures story">
                {words.time(wallClock(chart.child.arrival, died.at), sinceArrival(died.at))}
              </Dialog.Description>
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
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
