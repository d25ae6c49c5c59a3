/** Where a minute and a value stand in a picture. */
export interface Scale {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Kept free above and below. */
  readonly margin: number;
  /** The first and the last minute. */
  readonly from: number;
  readonly to: number;
}

/** The scale that shows all these values; `spread` is the least that its height covers. What is flat stands midway. */
export function scaleOf(
  { width, height, margin, from, to }: Frame,
  values: readonly number[],
  spread = 0,
): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const slack = Math.max(0, spread - (most - least)) / 2;
  const [low, span] = [least - slack, most - least + 2 * slack];
  const room = height - 2 * margin;
  return {
    x: (at) => ((at - from) / Math.max(1, to - from)) * width,
    y: (value) => (span === 0 ? height / 2 : height - margin - ((value - low) / span) * room),
  };
}
