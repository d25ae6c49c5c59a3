import type { Chart } from "@encephalon/model";
import { CircleAlert, Flag } from "lucide-react";
import Link from "next/link";
import { buttonLook } from "../../../elements/button";
import { messages } from "../messages";

const words = messages.ended;

/** Stands in the Act column when nothing can be done any more. */
export function EndNotice({
  over,
  outdated,
  debriefHref,
}: {
  over: Chart["over"];
  outdated: boolean;
  debriefHref: string;
}) {
  const Icon = outdated ? CircleAlert : Flag;
  const text = outdated ? words.outdated : over === "died" ? words.died : words.finished;
  return (
    <div className="flex flex-col gap-4 p-4 max-lg:gap-3 max-lg:p-2">
      <p className="flex gap-2">
        <Icon aria-hidden size={16} className="mt-0.5 shrink-0" />
        {text}
      </p>
      {outdated && over === "no" ? (
        <Link href="/" className={buttonLook({ tone: "primary" })}>
          {words.again}
        </Link>
      ) : (
        <Link href={debriefHref} prefetch={false} className={buttonLook({ tone: "primary" })}>
          {words.debrief}
        </Link>
      )}
    </div>
  );
}
