import { findItem, scoreAness } from "@encephalon/clinical";
import { type ChildCard, chancesOf, type LearnerEvent } from "@encephalon/model";
import type { ReactNode } from "react";
import { clockText } from "../clock-text";
import { entryTitle } from "../entry-title";
import { intervalText } from "../interval-text";
import { messages } from "../messages";
import { amountText, diagnosisName, isMeasured, triggerShares, withUnit } from "../names";
import { ENDS, predictionTexts } from "../prediction-draft";
import { percentLabel } from "../read-percent";
import { FindingTable } from "./finding-table";

const words = messages.chart;

const Said = ({ who, children }: { who: string; children: ReactNode }) => (
  <p className="story max-w-story">
    <span className="mr-2 font-sans text-label text-soft">{who}</span> {children}
  </p>
);

const Line = ({ main, aside }: { main: ReactNode; aside?: ReactNode }) => (
  <p>
    <span className="mr-2">{main}</span>{" "}
    {aside && <span className="figures inline-block text-label text-soft">{aside}</span>}
  </p>
);

const Heading = ({ children, aside }: { children: ReactNode; aside?: ReactNode }) => (
  <h3 className="font-semibold">
    <span className="mr-2">{children}</span>{" "}
    {aside && (
      <span className="figures inline-block font-normal text-label text-soft">{aside}</span>
    )}
  </h3>
);

const byWhom = (by: "learner" | "protocol" | "earlier"): string | null => {
  switch (by) {
    case "learner":
      return null;
    case "protocol":
      return words.byProtocol;
    case "earlier":
      return words.byEarlier;
  }
};

const joined = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(", ");

const routeName = (route: string): string => messages.routes[route] ?? route;

function decisionAside(item: string, reason: string | undefined): string | null {
  const reasons = findItem(item, "decide")?.reasons;
  return reasons?.find(({ id }) => id === reason)?.name ?? null;
}

function predictionText(event: Parameters<typeof chancesOf>[0]): string {
  const percents = predictionTexts(chancesOf(event));
  return ENDS.map((end) => `${messages.predict.short[end]} ${percents[end]}\u00a0%`).join(", ");
}

/** What one event says on the chart. */
export function ChartEntryBody({
  event,
  child,
  waitsForTap = false,
}: {
  event: LearnerEvent;
  child: ChildCard;
  /** An order that had no tap to be sent from: its time was not known. */
  waitsForTap?: boolean;
}) {
  const found = { child, knownAt: event.at };
  const clock = (at: number) => clockText(child.arrival, at, event.at);
  if (event.kind === "vitals") return null;
  if (event.kind === "said") {
    return <Said who={messages.speakers[event.speaker]}>{event.text}</Said>;
  }
  const title = entryTitle(event);
  switch (event.kind) {
    case "arrived":
    case "order_cancelled":
    case "moved":
    case "refused":
      return <Line main={title} />;
    case "examined":
      return (
        <>
          <Heading>{title}</Heading>
          {event.findings.length === 0 && <p className="text-soft">{words.nothingFound}</p>}
          <FindingTable about={event.item} findings={event.findings} {...found} />
        </>
      );
    case "ordered":
      return (
        <Line
          main={title}
          aside={waitsForTap ? messages.pending.waitsForTap : words.due(clock(event.due))}
        />
      );
    case "resulted":
      return (
        <>
          <Heading
            aside={joined(
              words.sampled(clock(event.sampledAt)),
              event.preliminary && words.preliminary,
            )}
          >
            {title}
          </Heading>
          <FindingTable
            about={event.item}
            findings={
              event.report ? event.findings.filter(({ id }) => isMeasured(id)) : event.findings
            }
            {...found}
          />
          {event.report && <p className="story mt-1 max-w-story">{event.report}</p>}
        </>
      );
    case "order_rescheduled":
      return <Line main={title} aside={words.due(clock(event.due))} />;
    case "prescribed":
      return (
        <Line
          main={title}
          aside={joined(
            withUnit(amountText(event.dose.value), event.dose.unit),
            routeName(event.route),
            event.every !== undefined && words.every(intervalText(event.every)),
            words.due(clock(event.due)),
          )}
        />
      );
    case "drug_given":
      return (
        <Line
          main={
            <>
              {title}{" "}
              <span className="figures font-semibold">
                {withUnit(amountText(event.amount), event.unit)}
              </span>
            </>
          }
          aside={joined(
            words.perKg(amountText(event.perKg), event.unit),
            routeName(event.route),
            byWhom(event.by),
          )}
        />
      );
    case "infusion_started":
      return (
        <Line
          main={
            <>
              {title}{" "}
              <span className="figures font-semibold">
                {withUnit(amountText(event.rate.value), event.rate.unit)}
              </span>
            </>
          }
          aside={joined(routeName(event.route), byWhom(event.by))}
        />
      );
    case "stopped":
      return (
        <Line
          main={title}
          aside={joined(event.ran && words.ran(event.ran.minutes, event.ran.of), byWhom(event.by))}
        />
      );
    case "procedure_requested":
      return <Line main={title} aside={joined(words.ready(clock(event.due)), byWhom(event.by))} />;
    case "procedure_started":
      return (
        <Line
          main={title}
          aside={joined(
            event.until > event.at && words.until(clock(event.until)),
            byWhom(event.by),
          )}
        />
      );
    case "procedure_done":
      return (
        <>
          <Line main={title} aside={byWhom(event.by)} />
          <FindingTable about={event.item} findings={event.findings} {...found} />
        </>
      );
    case "setting_changed":
      return (
        <Line
          main={title}
          aside={joined(withUnit(String(event.value), event.unit), byWhom(event.by))}
        />
      );
    case "called":
      return <Line main={title} aside={words.answers(clock(event.due))} />;
    case "decided":
      return <Line main={title} aside={decisionAside(event.item, event.reason)} />;
    case "differential_committed":
      return (
        <>
          <Line
            main={title}
            aside={event.entries
              .map(
                ({ diagnosis, probability }) =>
                  `${diagnosisName(diagnosis)} ${percentLabel(probability)}`,
              )
              .join(", ")}
          />
          {event.trigger && (
            <p className="figures text-label text-soft">
              {messages.differential.triggerSummary(triggerShares(event.trigger))}
            </p>
          )}
        </>
      );
    case "aness_scored": {
      const { min, max, known } = scoreAness(event.items);
      return (
        <Line
          main={title}
          aside={joined(messages.aness.range(min, max), messages.aness.known(known))}
        />
      );
    }
    case "predicted":
      return <Line main={title} aside={predictionText(event)} />;
    case "convulsion_started":
    case "convulsion_stopped":
    case "alarm":
      return <p className="font-medium">{title}</p>;
    case "finished":
      return (
        <>
          <Line main={title} />
          {event.plan.map((line) => (
            <p key={line} className="story max-w-story">
              {line}
            </p>
          ))}
        </>
      );
    case "died":
      return <p className="story max-w-story">{title}</p>;
  }
}
