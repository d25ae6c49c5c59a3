import type { Trace } from "@encephalon/model";
import { messages } from "./messages";

const words = messages.timeline;

type Channel = Exclude<keyof Trace, "at">;

export interface Curve {
  readonly channel: Channel;
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
  /** A trace keeps its colour; regions have none and are told apart by their dashes. */
  readonly look: string;
  readonly dash?: string;
}

export interface Track {
  readonly id: string;
  readonly curves: readonly Curve[];
  /** The least range that the scale covers. */
  readonly low: number;
  readonly high: number;
  readonly height: number;
  /** What the curves are of, where their own names do not say it. */
  readonly caption?: string;
}

const curve = (channel: Channel, unit: string, look: string, over: Partial<Curve> = {}): Curve => ({
  channel,
  label: words[channel],
  unit,
  decimals: 0,
  look,
  ...over,
});

/** The curves of a course, in the order in which they are drawn below each other. */
export const tracks: readonly Track[] = [
  {
    id: "heart",
    low: 40,
    high: 200,
    height: 64,
    curves: [
      curve("heartRate", "/min", "text-heart"),
      curve("respiratoryRate", "/min", "text-breathing"),
    ],
  },
  {
    id: "pressure",
    low: 20,
    high: 130,
    height: 64,
    curves: [
      curve("systolic", "mm[Hg]", "text-pressure"),
      curve("diastolic", "mm[Hg]", "text-pressure", { dash: "3 3" }),
    ],
  },
  {
    id: "saturation",
    low: 85,
    high: 100,
    height: 36,
    curves: [curve("saturation", "%", "text-saturation")],
  },
  {
    id: "temperature",
    low: 36,
    high: 41,
    height: 40,
    curves: [curve("temperature", "Cel", "text-temperature", { decimals: 1 })],
  },
  {
    id: "icp",
    low: 0,
    high: 60,
    height: 64,
    curves: [
      curve("icp", "mm[Hg]", "text-icp"),
      curve("perfusionPressure", "mm[Hg]", "text-icp", { dash: "3 3" }),
    ],
  },
  { id: "gcs", low: 3, high: 15, height: 48, curves: [curve("gcs", "1", "text-text")] },
  {
    id: "swelling",
    caption: words.swelling,
    low: 0,
    high: 1,
    height: 64,
    curves: [
      curve("deepGrey", "1", "text-text", { decimals: 2 }),
      curve("brainstem", "1", "text-text", { decimals: 2, dash: "6 3" }),
      curve("cerebellum", "1", "text-soft", { decimals: 2, dash: "2 3" }),
      curve("whiteMatter", "1", "text-soft", { decimals: 2, dash: "8 3 2 3" }),
    ],
  },
];

export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** The scale of a track over the samples shown: its own range, widened to what was reached. */
export function scaleOf({ curves, low, high }: Track, trace: Trace, upTo: number): Scale {
  const shown = trace.at.findIndex((at) => at > upTo);
  const last = shown < 0 ? trace.at.length : shown;
  const values = curves.flatMap(({ channel }) => trace[channel].slice(0, last));
  return values.reduce<Scale>(
    (scale, value) => ({ low: Math.min(scale.low, value), high: Math.max(scale.high, value) }),
    { low, high },
  );
}

/** Labels pushed apart so that none covers another and none falls below `most`, where there is room. */
export function spreadLabels(
  places: readonly number[],
  gap: number,
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  let floor = Number.NEGATIVE_INFINITY;
  for (const label of order) {
    label.place = Math.max(label.place, floor);
    floor = label.place + gap;
  }
  let ceiling = most;
  for (const label of order.toReversed()) {
    label.place = Math.min(label.place, ceiling);
    ceiling = label.place - gap;
  }
  const result = [...places];
  for (const { place, index } of order) result[index] = place;
  return result;
}
