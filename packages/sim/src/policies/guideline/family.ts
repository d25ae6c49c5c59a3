import type { Habit } from "../habits";
import { call, perform } from "../prescribe";
import { fallen, isAwake, isDeep, isPressed, isShocked, minutesOf, type View } from "../view";

const HOUR = 60;

const sinceTalk = (view: View): number =>
  view.clock -
  Math.max(
    ...["family-talk", "family-hard-news"].map(
      (item) => minutesOf(view, "procedure_done", item).at(-1) ?? Number.NEGATIVE_INFINITY,
    ),
  );

/** Early, at each fall, and each day. */
export const family: readonly Habit[] = [
  {
    name: "first talk",
    when: ({ elapsed }) => elapsed >= 50,
    acts: () => perform("family-talk"),
  },
  {
    name: "talk after a fall",
    again: 100,
    when: (view) => fallen(view, 2 * HOUR) >= 3 && sinceTalk(view) >= 100 && !view.chart.convulsing,
    acts: (view) => perform(isDeep(view) ? "family-hard-news" : "family-talk"),
  },
  {
    name: "talk each day",
    again: 24 * HOUR,
    when: (view) => view.elapsed >= 12 * HOUR && sinceTalk(view) >= 10 * HOUR,
    acts: () => perform("family-talk"),
  },
  {
    name: "rehabilitation",
    when: (view) => view.elapsed >= 36 * HOUR && !isAwake(view),
    acts: () => [...call("rehabilitation"), ...perform("early-rehabilitation")],
  },
  {
    name: "what may not be mended",
    again: 24 * HOUR,
    when: (view) => view.elapsed >= 10 * HOUR && (isPressed(view) || isShocked(view)),
    acts: () => [...perform("family-hard-news"), ...call("palliative-care")],
  },
];
