import { messages } from "../messages";
import { findingName, valueText } from "../names";
import type { TrendPoint } from "../vital-rows";
import { Sparkline } from "./sparkline";

/** Earlier values of one name, drawn small; it opens them large and as a table. */
export function TrendButton({
  id,
  points,
  spread,
  onOpen,
}: {
  id: string;
  /** At least two. */
  points: readonly TrendPoint[];
  spread: number;
  onOpen: (id: string) => void;
}) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [valueText(id, first.value), valueText(id, last.value)];
  const label = messages.trend.open(findingName(id), points.length, from, to);
  return (
    <button
      type="button"
      aria-label={label}
      title={messages.trend.hint}
      onClick={() => onOpen(id)}
      className="-my-0.5 inline-block h-6 w-8 shrink-0 rounded-corner px-1 align-middle text-accent hover:bg-accent-wash max-xl:float-right xl:order-last xl:w-14"
    >
      <Sparkline
        lines={[points]}
        from={first.at}
        to={last.at}
        spread={spread}
        className="h-6 w-full"
      />
    </button>
  );
}
