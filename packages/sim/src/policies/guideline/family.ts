import type { Habit } from "../habits";
import { call, perform } from "../prescribe";
import { fallen, gcs, isAwake, isDeep, isPressed, isShocked, minutesOf, type View } from "../view";

const HOUR = 60;

/** Minutes since they were last spoken with of how things are; endless when they never were. */
export const sinceTalk = (view: View): number =>
  view.clock -
  Math.max(
    ...["family-talk", "family-hard-news"].map(
      (item) => minutesOf(view, "procedure_done", item).at(-1) ?? Number.NEGATIVE_INFINITY,
    ),
  );

/** The last talk that told them of the worst, in minutes of arrival. */
const lastHardNews = (view: View): number | undefined =>
  minutesOf(view, "procedure_done", "family-hard-news").at(-1);

/** The coma score is lower than any that they have been told the worst of. */
function lowerThanTold(view: View): boolean {
  const told = lastHardNews(view) ?? Number.NEGATIVE_INFINITY;
  const known = (view.chart.values.gcs ?? []).filter(({ at }) => at <= told);
  return known.every(({ value }) => value > (gcs(view) ?? 15));
}

/** The worst is said once for each turn of events, and not twice within hours. */
const hardNews = (name: string, turn: (view: View) => boolean): Habit => ({
  name,
  when: (view) =>
    view.elapsed >= 10 * HOUR &&
    turn(view) &&
    view.clock - (lastHardNews(view) ?? Number.NEGATIVE_INFINITY) >= 4 * HOUR,
  acts: () => perform("family-hard-news"),
});

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
    acts: (view) =>
      perform(isDeep(view) && lowerThanTold(view) ? "family-hard-news" : "family-talk"),
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
  hardNews("a pressed brain may not be mended", isPressed),
  hardNews("shock may not be mended", isShocked),
  hardNews("coma may not be mended", isDeep),
  {
    name: "palliative care",
    when: (view) => view.elapsed >= 10 * HOUR && (isPressed(view) || isShocked(view)),
    acts: () => call("palliative-care"),
  },
];
