import type { ListedAttempt } from "@encephalon/api";
import Link from "next/link";
import { buttonLook } from "../../../elements/button";
import { messages } from "../messages";

/** Where an attempt leads: on, to its debrief, or to the chart that can still be read. */
function wayOf({ attemptId, title, status }: ListedAttempt) {
  const chart = `/attempts/${attemptId}`;
  switch (status) {
    case "open":
      return { href: chart, text: messages.continue, name: messages.continueNamed(title) };
    case "outdated":
      return { href: chart, text: messages.chart, name: messages.chartNamed(title) };
    case "ended":
      return {
        href: `${chart}/debrief`,
        text: messages.debrief,
        name: messages.debriefNamed(title),
      };
  }
}

/** @param leads the one way on a page that stands out */
export function AttemptWay({ attempt, leads }: { attempt: ListedAttempt; leads: boolean }) {
  const { href, text, name } = wayOf(attempt);
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={name}
      className={buttonLook({ tone: leads ? "primary" : "plain" })}
    >
      {text}
    </Link>
  );
}
