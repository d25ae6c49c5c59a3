import type { PartOf } from "@encephalon/model";
import { credit } from "./credit";
import type { Ledger } from "./ledger";
import { anyHits, type Hit } from "./match-act";
import type { PartVerdict } from "./part-verdict";
import { zeroMinutes } from "./zero-minutes";

/** Each time is answered by the acts nearest to it, and by no act that is nearer to another. */
export function judgeScheduled(
  ledger: Ledger,
  part: PartOf<"scheduled">,
  diagnosis: string,
): readonly PartVerdict[] {
  const zero = zeroMinutes(ledger, part.zero, diagnosis)[0];
  if (zero === undefined) return [];
  const times = part.targets.map((minutes) => zero + minutes);
  const hits = anyHits(ledger, part.needs, zero);
  const answered = times.map((time) => bestFor(time, times, hits, part));
  const counted = answered.filter(({ share }) => share > 0);
  const share = answered.reduce((sum, each) => sum + each.share, 0) / times.length;
  return [
    {
      name: part.name,
      share,
      how: { kind: "times", done: counted.length, of: times.length },
      halved: [],
      actions: counted.flatMap(({ actions }) => actions),
    },
  ];
}

interface Answered {
  readonly share: number;
  readonly actions: readonly number[];
}

function bestFor(
  time: number,
  times: readonly number[],
  hits: readonly Hit[],
  { full, late }: PartOf<"scheduled">,
): Answered {
  const own = hits.filter(({ at }) => nearest(at, times) === time);
  return own.reduce<Answered>(
    (best, { at, number }) => {
      const share = credit(Math.abs(at - time), full, late);
      return share > best.share ? { share, actions: [number] } : best;
    },
    { share: 0, actions: [] },
  );
}

/** Of two that are as near, the earlier. */
const nearest = (at: number, times: readonly number[]): number | undefined =>
  times.reduce<number | undefined>(
    (best, time) => (best === undefined || Math.abs(time - at) < Math.abs(best - at) ? time : best),
    undefined,
  );
