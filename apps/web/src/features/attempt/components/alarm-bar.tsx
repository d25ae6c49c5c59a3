import { type Chart, wallClock } from "@encephalon/model";
import { TriangleAlert } from "lucide-react";
import { messages } from "../messages";

/** How long an alarm stays in the bar, in case minutes (design). */
const STAYS = 15;

/** What is alarming now: a convulsion as long as it lasts, otherwise the alarms of the last minutes, newest first. */
function activeAlarms(chart: Chart, now: number): readonly string[] {
  const recent = chart.entries
    .flatMap((event) => (event.kind === "alarm" && event.at > now - STAYS ? [event] : []))
    .toReversed()
    .map(({ at, text }) => `${wallClock(chart.child.arrival, at).slice(4)} ${text}`);
  const unique = [...new Set(recent)].slice(0, 2);
  return chart.convulsing ? [messages.monitor.convulsing, ...unique] : unique;
}

/** Alarms never leave the screen; the bar changes, it does not flash. */
export function AlarmBar({ chart, now }: { chart: Chart; now: number }) {
  const alarms = chart.over === "died" ? [] : activeAlarms(chart, now);
  return (
    <div role="alert">
      {alarms.length > 0 && (
        <p className="figures flex items-center gap-2 border-danger border-b bg-danger-wash px-4 py-1.5 font-medium text-danger">
          <TriangleAlert aria-hidden size={16} className="shrink-0" />
          <span className="min-w-0">{alarms.join(" · ")}</span>
        </p>
      )}
    </div>
  );
}
