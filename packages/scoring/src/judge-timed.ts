import type { PartOf } from "@encephalon/model";
import { bestCredit, hitsOfAll, latestOf } from "./best-credit";
import { holds } from "./chart-reading";
import { totalPerKg } from "./dose";
import { halvingsStruck } from "./halving";
import type { Ledger } from "./ledger";
import { anyHits } from "./match-act";
import { missed } from "./missed";
import type { How, PartVerdict } from "./part-verdict";
import { type Window, windowsOf } from "./part-window";

/** One verdict for each time the part's window opened; none where it did not apply. */
export function judgeTimed(
  ledger: Ledger,
  part: PartOf<"timed">,
  diagnosis: string,
): readonly PartVerdict[] {
  if (part.ofSurvivors && ledger.over === "died") return [];
  return windowsOf(ledger, part, diagnosis)
    .filter((window) => applies(ledger, part, window))
    .map((window) => judgeWindow(ledger, part, window, diagnosis));
}

/** Whether what the part answers was still so when it had to be answered. */
function applies(ledger: Ledger, { onlyIf }: PartOf<"timed">, { zero }: Window): boolean {
  if (!onlyIf) return true;
  const from = onlyIf.after ? anyHits(ledger, onlyIf.after, zero)[0]?.at : zero;
  if (from === undefined) return false;
  const due = Math.min(from + onlyIf.minutes, totalReached(ledger, onlyIf.orTotal, zero));
  return due <= ledger.end && holds(ledger, onlyIf.condition, due);
}

function totalReached(
  { of }: Ledger,
  total: NonNullable<PartOf<"timed">["onlyIf"]>["orTotal"],
  zero: number,
): number {
  if (!total) return Number.POSITIVE_INFINITY;
  const doses = of.given.filter(({ at, event }) => at >= zero && total.drugs.includes(event.drug));
  const reached = doses.findIndex(
    (_, index) => totalPerKg(doses.slice(0, index + 1), total.unit) >= total.perKg,
  );
  return doses[reached]?.at ?? Number.POSITIVE_INFINITY;
}

function judgeWindow(
  ledger: Ledger,
  part: PartOf<"timed">,
  window: Window,
  diagnosis: string,
): PartVerdict {
  const ever = { ledger, window, diagnosis, from: Number.NEGATIVE_INFINITY };
  const before = hitsOfAll(
    ever,
    (part.after ?? []).map(({ any }) => any),
  );
  const from = before ? latestOf(before) : Number.POSITIVE_INFINITY;
  const seek = { ledger, window, diagnosis, from };
  const best = bestCredit(seek, part);
  const { name } = part;
  if (!best && lapses(ledger, part, window)) return lapsed(ledger, part, window);
  if (!best) {
    const { how, actions } = missed(seek, part);
    return { name, share: 0, halved: [], how, actions };
  }
  const struck = best.share > 0 ? halvingsStruck(ledger, part.halvings ?? [], window.zero) : [];
  const share = struck.reduce((left) => left / 2, best.share);
  const halved = [...best.says, ...struck];
  const how = howTimed(best.at, window);
  return { name: best.name ?? name, share, halved, how, actions: best.actions };
}

/** Death left no time to answer what happened to the child. What counts from the door stays due. */
const lapses = ({ over, end }: Ledger, { zero }: PartOf<"timed">, { full }: Window): boolean =>
  over === "died" && full > end && zero.every(({ from }) => from === "condition");

const lapsed = ({ end }: Ledger, { name }: PartOf<"timed">, { full }: Window): PartVerdict => ({
  name,
  share: 0,
  how: { kind: "lapsed", before: "limit", due: full, end, died: true },
  halved: [],
  actions: [],
});

function howTimed(at: number, { full, late }: Window): How {
  if (at <= full) return { kind: "in-time", at, limit: full };
  const gone = late > full ? late + (late - full) : full;
  return at < gone ? { kind: "late", at, limit: full } : { kind: "too-late", at, limit: late };
}
