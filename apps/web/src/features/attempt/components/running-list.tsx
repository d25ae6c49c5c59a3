import { type Action, type Chart, NOT_STOPPED, type RepeatOnChart } from "@encephalon/model";
import { Button } from "../../../elements/button";
import { clockText } from "../clock-text";
import { intervalText } from "../interval-text";
import { messages } from "../messages";
import { amountText, itemName, withUnit } from "../names";

const words = messages.running;

interface Line {
  readonly key: string;
  readonly item: string;
  readonly dose: string | null;
  readonly time: string;
}

const doseText = ({ dose, route, every }: RepeatOnChart): string =>
  [
    withUnit(amountText(dose.value), dose.unit),
    messages.routes[route] ?? route,
    messages.chart.every(intervalText(every)),
  ].join(", ");

/** Infusions, supports and monitors with their beginning; repeated drugs with their next dose. */
function linesOf(chart: Chart, now: number): readonly Line[] {
  const clock = (at: number) => clockText(chart.child.arrival, at, now);
  return [
    ...Object.entries(chart.running).map(([item, since]) => ({
      key: item,
      item,
      dose: null,
      time: words.since(clock(since)),
    })),
    ...chart.repeats.map((repeat, i) => ({
      key: `repeat ${i}`,
      item: repeat.drug,
      dose: doseText(repeat),
      time: words.next(clock(repeat.nextDue)),
    })),
  ];
}

/** What runs or comes again until it is stopped; a tube and the monitor are not. */
export function RunningList({
  chart,
  now,
  disabled,
  onPlay,
}: {
  chart: Chart;
  now: number;
  disabled: boolean;
  onPlay: (action: Action) => void;
}) {
  return (
    <ul>
      {linesOf(chart, now).map(({ key, item, dose, time }) => (
        <li key={key} className="flex items-center justify-between gap-2 py-1">
          <span className="min-w-0 grow">
            {itemName(item)}{" "}
            {dose && <span className="figures block text-label text-soft">{dose}</span>}{" "}
            <span className="figures block text-label text-soft">{time}</span>
          </span>
          {!NOT_STOPPED.has(item) && (
            <Button
              size="small"
              tone="quiet"
              className="-mr-2"
              disabled={disabled}
              aria-label={words.stopNamed(itemName(item))}
              onClick={() => onPlay({ kind: "stop", item })}
            >
              {words.stop}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
