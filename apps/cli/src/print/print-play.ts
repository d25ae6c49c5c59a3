import { type AnessReading, type Outcome, type Report, sinceArrival } from "@encephalon/model";
import type { PlayResult } from "../play-result";
import { columns } from "./columns";
import { printTimeline } from "./print-timeline";

const DEEP = { indent: 2 };

/** A played attempt for people: what became of the child, the report, and what happened when. */
export function printPlay(played: PlayResult): string {
  const { outcome, report, aness, chart, events } = played;
  return [
    `${played.case}, seed ${played.seed}, simulator ${played.simVersion}. Simulated, not for care.`,
    section("Outcome", printOutcome(outcome)),
    section("ANE-SS", printAness(aness)),
    section(`Process ${report.process.score.toFixed(1)} of 100`, printCriteria(report)),
    section("Harms", printHarms(report)),
    section(`Recognition ${inTwo(report.recognition.score)}`, printRecognition(report)),
    section("What happened", printTimeline(events, chart.now)),
  ].join("\n\n");
}

const section = (title: string, body: string): string => `${title}\n${body}`;

const inTwo = (value: number | null): string =>
  value === null ? "not committed" : value.toFixed(2);

function printOutcome({ died, diedAtMinute, cause, popc }: Outcome): string {
  if (died) return `  Died ${sinceArrival(diedAtMinute ?? 0)}${cause ? `: ${cause}` : ""}`;
  const { discharge, month3, month6, month12 } = popc;
  const lived = month12 === 6 ? "Lived to discharge" : "Lived";
  return `  ${lived}. POPC ${discharge} at discharge, ${month3} at 3, ${month6} at 6, ${month12} at 12 months`;
}

const printAness = (readings: readonly AnessReading[]): string =>
  columns(
    readings.map(({ at, known, min, max, bands }) => [
      sinceArrival(at),
      `${known} of 5 known`,
      min === max ? `${min}` : `${min}–${max}`,
      bands.join(" or "),
    ]),
    DEEP,
  );

const printCriteria = ({ process }: Report): string =>
  columns(
    process.criteria.map(({ criterion, applied, scored, earned, possible, title, why }) => [
      criterion,
      applied ? `${earned.toFixed(1)}/${possible.toFixed(1)}` : "–",
      scored ? "" : "(no points)",
      `${title}: ${why}`,
    ]),
    DEEP,
  );

const printHarms = ({ harms }: Report): string =>
  harms.length === 0
    ? "  none"
    : columns(
        harms.map(({ at, code, severity, title, why }) => [
          sinceArrival(at),
          code,
          severity,
          `${title}: ${why}`,
        ]),
        DEEP,
      );

const printRecognition = ({ recognition }: Report): string =>
  columns(
    recognition.checkpoints.map(({ name, at, score }) => [name, sinceArrival(at), inTwo(score)]),
    DEEP,
  ) || "  no checkpoint was reached";
