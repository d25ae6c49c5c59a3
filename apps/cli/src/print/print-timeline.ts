import { isMachine, type SimEvent, sinceArrival } from "@encephalon/model";
import { columns } from "./columns";

/** What happened, a line each but for the monitor's own record; a rule where supportive care begins. */
export function printTimeline(events: readonly SimEvent[], endOfPlay: number): string {
  const told = events.flatMap((event) => {
    const words = wordsFor(event);
    return words === null ? [] : [{ at: event.at, words }];
  });
  const lines = (part: typeof told) =>
    columns(
      part.map(({ at, words }) => [sinceArrival(at), ...words]),
      { indent: 2 },
    );
  const played = told.filter(({ at }) => at <= endOfPlay);
  const after = told.filter(({ at }) => at > endOfPlay);
  const rule = `  — supportive care from ${sinceArrival(endOfPlay)} —`;
  return after.length === 0 ? lines(played) : [lines(played), rule, lines(after)].join("\n");
}

type Words = readonly [what: string, detail: string];

/** Null for what a reader of the whole course does not need: vital signs and the state's own marks. */
function wordsFor(event: SimEvent): Words | null {
  switch (event.kind) {
    case "vitals":
    case "condition":
    case "prescribed":
      return null;
    case "procedure_started":
      return isMachine(event.item) ? [event.kind, event.item] : null;
    case "arrived":
    case "moved":
      return [event.kind, event.place];
    case "said":
      return [event.speaker, event.text];
    case "examined":
    case "procedure_done":
      return [event.kind, `${event.item}${findings(event.findings)}`];
    case "resulted":
      return [event.kind, `${event.item}${findings(event.findings)}${ending(event.report)}`];
    case "ordered":
    case "order_rescheduled":
    case "procedure_requested":
    case "called":
      return [event.kind, `${event.item}, due ${sinceArrival(event.due)}`];
    case "stopped": {
      const { item, ran } = event;
      return [event.kind, ran ? `${item} after ${ran.minutes} of ${ran.of} min` : item];
    }
    case "order_cancelled":
      return [event.kind, `${event.item}: ${event.reason}`];
    case "drug_given": {
      const { drug, amount, unit, route, by } = event;
      return [event.kind, `${drug} ${short(amount)} ${unit} ${route}${byProtocol(by)}`];
    }
    case "infusion_started": {
      const { drug, rate, route, by } = event;
      return [event.kind, `${drug} ${rate.value} ${rate.unit} ${route}${byProtocol(by)}`];
    }
    case "setting_changed":
      return [event.kind, `${event.item} ${event.value} ${event.unit}${byProtocol(event.by)}`];
    case "decided":
      return [event.kind, `${event.item}: ${event.choice}${ending(event.reason)}`];
    case "differential_committed":
      return [event.kind, event.entries.map((e) => `${e.diagnosis} ${e.probability}`).join(", ")];
    case "aness_scored":
      return [event.kind, ""];
    case "predicted":
      return [event.kind, `POPC ${event.popc}, mortality ${event.mortality}`];
    case "convulsion_started":
    case "convulsion_stopped":
    case "died":
      return [event.kind, event.text];
    case "alarm":
      return [event.kind, event.text];
    case "refused":
      return [event.kind, `${event.action} (${event.code}): ${event.text}`];
    case "finished":
      return [event.kind, event.plan.join("; ")];
    case "death_cause":
      return [event.kind, event.cause];
  }
}

const short = (amount: number): string => String(Number(amount.toPrecision(4)));
const byProtocol = (by: string): string => (by === "learner" ? "" : ` (${by})`);
const ending = (more: string | undefined): string => (more === undefined ? "" : `; ${more}`);

function findings(found: Extract<SimEvent, { kind: "examined" }>["findings"]): string {
  const words = found.map(({ id, value, unit, text, flag }) => {
    const measured = value === undefined ? undefined : `${value}${unit ? ` ${unit}` : ""}`;
    return `${id} ${text ?? measured ?? ""}${flag ? ` (${flag})` : ""}`;
  });
  return words.length === 0 ? "" : `: ${words.join(", ")}`;
}
