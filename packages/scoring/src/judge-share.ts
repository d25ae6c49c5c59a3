import type { PartOf } from "@encephalon/model";
import { creditOfShare } from "./credit";
import type { Ledger, Span } from "./ledger";
import { anyHits } from "./match-act";
import type { PartVerdict } from "./part-verdict";
import { zeroMinutes } from "./zero-minutes";

/**
 * The share of the minutes in target. A target that the child keeps unaided earns nothing: minutes
 * count from the learner's own act that set it up.
 */
export function judgeShare(
  ledger: Ledger,
  part: PartOf<"share">,
  diagnosis: string,
): readonly PartVerdict[] {
  const zero = zeroMinutes(ledger, part.zero, diagnosis)[0];
  if (zero === undefined) return [];
  const frame = { from: zero + part.from, to: Math.min(zero + part.to, ledger.end + 1) };
  if (frame.to <= frame.from) return [unopened(ledger, part, frame.from)];
  const counted = part.during ? within(ledger.spans[part.during] ?? [], frame) : [frame];
  const total = minutes(counted);
  if (total <= 0) return [];

  const set = part.established.map((group) => anyHits(ledger, group, zero)[0]);
  const start = set.reduce((last, hit) => Math.max(last, hit?.at ?? Infinity), -Infinity);
  const actions = set.flatMap((hit) => (hit ? [hit.number] : []));
  if (start >= frame.to) {
    return [{ name: part.name, share: 0, how: { kind: "not-set-up" }, halved: [], actions: [] }];
  }
  const kept = counted.flatMap((span) =>
    within(ledger.spans[part.condition] ?? [], { ...span, from: Math.max(span.from, start) }),
  );
  const share = minutes(kept) / total;
  return [
    {
      name: part.name,
      share: creditOfShare(share, part.full, part.half),
      how: { kind: "in-target", percent: Math.round(share * 100) },
      halved: [],
      actions: [...new Set(actions)].sort((a, b) => a - b),
    },
  ];
}

function unopened({ end, over }: Ledger, { name }: PartOf<"share">, due: number): PartVerdict {
  const how = { kind: "lapsed", before: "opening", due, end, died: over === "died" } as const;
  return { name, share: 0, how, halved: [], actions: [] };
}

const within = (spans: readonly Span[], frame: Span): readonly Span[] =>
  spans.flatMap(({ from, to }) => {
    const cut = { from: Math.max(from, frame.from), to: Math.min(to, frame.to) };
    return cut.to > cut.from ? [cut] : [];
  });

const minutes = (spans: readonly Span[]): number =>
  spans.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
