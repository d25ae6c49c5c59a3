/** In what sizes and on what grounds a picture is taken. */
export const LOOKS = {
  /** Desk, tablet and phone, each light and dark. */
  all: { widths: [1440, 1024, 390], both: true },
  /** Desk light and phone dark: what is small, or laid out as another that is taken in all. */
  two: { widths: [1440, 390], both: false },
  /** A whole page, however long. */
  desk: { widths: [1440], both: false },
  /** Where a desk shows the same on another screen. */
  phone: { widths: [390], both: true },
  narrow: { widths: [1024, 390], both: true },
} as const;

type Looks = keyof typeof LOOKS;
export type Width = (typeof LOOKS)[Looks]["widths"][number];
type Ground = "light" | "dark";

interface Picture {
  readonly name: string;
  readonly looks: Looks;
  readonly shows: string;
}

/** Every screen and its states, in the order of the index. */
export const SCREENS = [
  {
    heading: "Start",
    pictures: [
      { name: "start", looks: "all", shows: "new, nobody signed in" },
      { name: "start-whole", looks: "desk", shows: "the same, the whole page" },
      { name: "pre-brief", looks: "two", shows: "before a first case" },
      { name: "start-lost", looks: "two", shows: "the server cannot be reached" },
      { name: "start-loading", looks: "two", shows: "its shape while it is fetched" },
      {
        name: "start-returning",
        looks: "all",
        shows: "a guest: continue, due for review, best and last",
      },
      { name: "start-returning-whole", looks: "desk", shows: "the same, the whole page" },
    ],
  },
  {
    heading: "Account",
    pictures: [
      { name: "sign-in", looks: "all", shows: "nobody signed in" },
      { name: "sign-in-refused", looks: "two", shows: "e-mail and password do not match" },
      { name: "sign-up", looks: "two", shows: "a guest signs up" },
      { name: "guest-delete", looks: "two", shows: "a guest deletes what was played" },
      { name: "account", looks: "all", shows: "signed in, with a long name" },
      { name: "password-refused", looks: "two", shows: "not the password of this account" },
      { name: "password-changed", looks: "two", shows: "the password is changed" },
      { name: "account-delete", looks: "all", shows: "what goes, and the password once more" },
      { name: "account-deleted", looks: "two", shows: "afterwards" },
      { name: "reset-link", looks: "two", shows: "a server that cannot send mail" },
      { name: "new-password", looks: "two", shows: "opened by a link" },
      { name: "new-password-saved", looks: "two", shows: "the link did its work" },
      { name: "new-password-used", looks: "two", shows: "a link that was used already" },
      { name: "new-password-none", looks: "two", shows: "opened without a link" },
    ],
  },
  {
    heading: "My attempts",
    pictures: [
      { name: "my-attempts", looks: "all", shows: "full: open, ended, died, not opened yet" },
      { name: "my-attempts-foot", looks: "two", shows: "the foot of a page of several" },
      { name: "my-attempts-empty", looks: "two", shows: "nothing played" },
      { name: "my-attempts-beyond", looks: "two", shows: "a page that does not exist" },
      { name: "my-attempts-loading", looks: "two", shows: "its shape while it is fetched" },
    ],
  },
  {
    heading: "Bedside: the child, the chart, the monitor",
    pictures: [
      { name: "bedside-arrival", looks: "all", shows: "the first minute" },
      { name: "bedside-loading", looks: "two", shows: "its shape while it is fetched" },
      { name: "bedside", looks: "all", shows: "a full chart" },
      { name: "act", looks: "phone", shows: "the sheet: pending, running, what was thought" },
      { name: "chart-results", looks: "two", shows: "results alone, as tables with flags" },
      { name: "chart-search", looks: "two", shows: "a search" },
      { name: "chart-nothing", looks: "two", shows: "a search that finds nothing" },
      { name: "chart-foot", looks: "two", shows: "a long chart, its earliest entries" },
      { name: "trend", looks: "two", shows: "all values of a result" },
      { name: "monitor-open", looks: "narrow", shows: "the monitor's strip, opened" },
      { name: "monitor-table", looks: "two", shows: "six hours as a table" },
    ],
  },
  {
    heading: "Bedside: acting",
    pictures: [
      { name: "finder", looks: "two", shows: "open, with what was used lately" },
      { name: "finder-found", looks: "two", shows: "by a synonym" },
      { name: "finder-kind", looks: "two", shows: "one kind, with what is not there or not yet" },
      { name: "finder-nothing", looks: "two", shows: "nothing found" },
      { name: "dose", looks: "two", shows: "a prescription, empty" },
      { name: "dose-compared", looks: "two", shows: "own sum beside the computed one" },
      { name: "dose-warnings", looks: "two", shows: "far above its source's dose" },
      { name: "decision", looks: "two", shows: "a decision with its reasons" },
      { name: "setting", looks: "two", shows: "a control, out of its reach" },
      { name: "draft", looks: "two", shows: "typed before, not committed" },
      { name: "refusal", looks: "two", shows: "what cannot be done" },
      { name: "queue", looks: "two", shows: "asked for while the server answers" },
    ],
  },
  {
    heading: "Bedside: thinking and handing over",
    pictures: [
      { name: "differential", looks: "all", shows: "chances, findings, an open list" },
      { name: "differential-trigger", looks: "two", shows: "its foot: the trigger" },
      { name: "differential-wrong", looks: "two", shows: "percents above 100" },
      { name: "aness", looks: "two", shows: "known, least and most" },
      { name: "prediction", looks: "two", shows: "three chances, one missing" },
      { name: "image-prompt", looks: "all", shows: "what is asked at the first brain image" },
      { name: "hand-over", looks: "two", shows: "what is pending, what goes on and what does not" },
      { name: "handed-over", looks: "two", shows: "the chart seen again" },
    ],
  },
  {
    heading: "Bedside: the clock and alarms",
    pictures: [
      { name: "clock-until", looks: "two", shows: "what it can run until" },
      { name: "clock-run", looks: "two", shows: "the paces" },
      { name: "clock-running", looks: "two", shows: "running" },
      { name: "clock-alarm", looks: "all", shows: "stopped by an alarm" },
      { name: "death", looks: "all", shows: "told in two sentences, with time to stop" },
      { name: "died", looks: "two", shows: "the chart after it" },
    ],
  },
  {
    heading: "Bedside: when something is wrong",
    pictures: [
      { name: "lost", looks: "two", shows: "no answer comes" },
      { name: "offline", looks: "two", shows: "the browser is offline" },
      { name: "failed", looks: "two", shows: "the server could not do it" },
      { name: "behind", looks: "two", shows: "another tab was ahead" },
      { name: "renewed", looks: "two", shows: "the server has been renewed" },
      { name: "part-missing", looks: "two", shows: "a form whose script cannot be loaded" },
      { name: "outdated", looks: "two", shows: "of an earlier simulator" },
    ],
  },
  {
    heading: "Debrief",
    pictures: [
      {
        name: "debrief",
        looks: "all",
        shows: "its head: what became of the child, three readings",
      },
      { name: "debrief-whole", looks: "desk", shows: "the whole page" },
      { name: "debrief-course", looks: "all", shows: "the child's course, a minute pointed at" },
      { name: "debrief-table", looks: "two", shows: "the same as a table" },
      { name: "debrief-steps", looks: "two", shows: "every step that was looked for" },
      { name: "debrief-harms", looks: "two", shows: "harms with the safer act" },
      { name: "debrief-thought", looks: "two", shows: "the differential beside the chart's" },
      { name: "debrief-expected", looks: "two", shows: "the prediction beside the model's" },
      { name: "debrief-aness", looks: "all", shows: "the ANE-SS beside the chart's" },
      { name: "debrief-foot", looks: "two", shows: "what to take away, sources, support" },
      { name: "debrief-loading", looks: "two", shows: "its shape while it is fetched" },
      { name: "debrief-not-yet", looks: "two", shows: "of an attempt that has not ended" },
      { name: "debrief-pause", looks: "two", shows: "a death after the hand-over, told first" },
      { name: "debrief-death", looks: "two", shows: "of a child who died" },
      { name: "support", looks: "two", shows: "words for whoever needs them" },
    ],
  },
  {
    heading: "Learning the controls",
    pictures: [
      { name: "orientation", looks: "all", shows: "the first step" },
      { name: "orientation-steps", looks: "two", shows: "all steps, some tried" },
      { name: "orientation-debrief", looks: "two", shows: "its end" },
    ],
  },
  {
    heading: "Pages that say one thing",
    pictures: [
      { name: "not-found", looks: "two", shows: "nothing is here" },
      { name: "error", looks: "two", shows: "a page that could not be shown" },
      { name: "offline-page", looks: "two", shows: "a page load without a server" },
    ],
  },
] as const satisfies readonly { heading: string; pictures: readonly Picture[] }[];

export const pictures = SCREENS.flatMap((screen) => screen.pictures.map((each) => each));
export type PictureName = (typeof pictures)[number]["name"];

/** Light first; where each width has one ground, desk light and phone dark. */
export const groundsAt = (looks: Looks, width: Width): readonly Ground[] => {
  if (LOOKS[looks].both) return ["light", "dark"];
  return width === 390 ? ["dark"] : ["light"];
};

export const fileOf = (name: string, width: Width, ground: Ground): string =>
  `${name}-${width}-${ground}.png`;
