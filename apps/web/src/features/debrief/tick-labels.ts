/** An action on the axis, at its place in pixels. */
export interface Tick {
  readonly x: number;
  readonly letter: string;
}

export interface TickLabel {
  readonly x: number;
  readonly text: string;
}

interface Heap {
  readonly from: number;
  readonly to: number;
  readonly letters: readonly string[];
}

const textOf = ({ letters: [first = "", ...more] }: Heap): string =>
  more.length === 0 ? first : String(more.length + 1);

const middle = ({ from, to }: Heap): number => (from + to) / 2;
const half = (heap: Heap, letter: number): number => (textOf(heap).length * letter) / 2;

const covers = (left: Heap, right: Heap, letter: number): boolean =>
  middle(right) - half(right, letter) < middle(left) + half(left, letter);

const joined = (left: Heap, right: Heap): Heap => ({
  from: left.from,
  to: right.to,
  letters: [...left.letters, ...right.letters],
});

/**
 * What stands over the ticks: a letter where there is room for it, and over a heap of actions their
 * count. Ticks come in order of time; `letter` is the room of one letter in pixels.
 */
export function tickLabels(ticks: readonly Tick[], letter: number): readonly TickLabel[] {
  const heaps: Heap[] = [];
  for (const { x, letter: text } of ticks) {
    let heap: Heap = { from: x, to: x, letters: [text] };
    for (let last = heaps.at(-1); last && covers(last, heap, letter); last = heaps.at(-1)) {
      heap = joined(last, heap);
      heaps.pop();
    }
    heaps.push(heap);
  }
  return heaps.map((heap) => ({ x: middle(heap), text: textOf(heap) }));
}
