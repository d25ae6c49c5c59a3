import type { PartOf, Pattern } from "@encephalon/model";
import { holds } from "./chart-reading";
import { credit } from "./credit";
import { totalPerKg } from "./dose";
import { halvingsStruck } from "./halving";
import { nameOf } from "./item-name";
import type { Ledger } from "./ledger";
import { anyHits, type Hit } from "./match-act";
import { patternHits } from "./match-pattern";
import { either } from "./messages";
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

interface Attempted {
  readonly share: number;
  /** The last of the acts that were needed, which makes the whole. */
  readonly at: number;
  readonly actions: readonly number[];
  /** Why it is worth less than the whole. */
  readonly says: readonly string[];
}

function judgeWindow(
  ledger: Ledger,
  part: PartOf<"timed">,
  window: Window,
  diagnosis: string,
): PartVerdict {
  const seek = { ledger, window, diagnosis };
  const before = hitsOfAll(
    { ...seek, from: Number.NEGATIVE_INFINITY },
    (part.after ?? []).map(({ any }) => any),
  );
  const from = before ? latestOf(before) : Number.POSITIVE_INFINITY;
  const best = bestCredit({ ...seek, from }, part);
  const limits = { name: part.name };
  if (!best && lapses(ledger, part, window)) return lapsed(ledger, part, window);
  if (!best) return { ...limits, share: 0, halved: [], ...missed({ ...seek, from }, part) };
  const struck = best.share > 0 ? halvingsStruck(ledger, part.halvings ?? [], window.zero) : [];
  const share = struck.reduce((left) => left / 2, best.share);
  const halved = [...best.says, ...struck];
  return { ...limits, share, halved, how: howTimed(best.at, window), actions: best.actions };
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

interface Seek {
  readonly ledger: Ledger;
  readonly window: Window;
  readonly diagnosis: string;
  /** Nothing before this minute counts. */
  readonly from: number;
}

/** The credit that earns most; of equals, the first in the list. */
function bestCredit(seek: Seek, { credits }: PartOf<"timed">): Attempted | undefined {
  const { full, late } = seek.window;
  const attempted = credits.flatMap(({ worth, needs, says }) => {
    const hits = hitsOfAll(seek, needs);
    if (!hits) return [];
    const at = latestOf(hits);
    return [
      {
        share: worth * credit(at, full, late),
        at,
        actions: numbersOf(hits),
        says: says ? [says] : [],
      },
    ];
  });
  return attempted.reduce<Attempted | undefined>(
    (best, each) => (best && best.share >= each.share ? best : each),
    undefined,
  );
}

/** The first hit of each group, or undefined where a group has none. */
function hitsOfAll(seek: Seek, needs: readonly (readonly Pattern[])[]): readonly Hit[] | undefined {
  const hits = needs.map((group) => firstOfGroup(seek, group));
  return hits.every((hit) => hit !== undefined) ? hits : undefined;
}

const firstOfGroup = (seek: Seek, group: readonly Pattern[]): Hit | undefined =>
  group
    .flatMap((pattern) =>
      patternHits(seek.ledger, pattern, { ...seek.window, diagnosis: seek.diagnosis }),
    )
    .filter(({ at }) => at >= seek.from)
    .reduce<Hit | undefined>(
      (first, hit) => (first && first.at <= hit.at ? first : hit),
      undefined,
    );

const latestOf = (hits: readonly Hit[]): number =>
  hits.reduce((last, { at }) => Math.max(last, at), Number.NEGATIVE_INFINITY);

const numbersOf = (hits: readonly Hit[]): readonly number[] =>
  [...new Set(hits.map(({ number }) => number))].sort((a, b) => a - b);

/** Why nothing counted, with what came nearest. */
function missed(seek: Seek, part: PartOf<"timed">): Pick<PartVerdict, "how" | "actions"> {
  const early = bestCredit({ ...seek, from: Number.NEGATIVE_INFINITY }, part);
  if (early) {
    const missing = missingAt(seek, part, early.at);
    return { how: { kind: "too-soon", at: early.at, missing }, actions: early.actions };
  }
  const missing = part.credits.flatMap(({ needs }) =>
    needs.filter((group) => !firstOfGroup(seek, group)),
  );
  const decided = decisionThatFailed(seek, missing.flat());
  if (decided) return decided;
  return partOfWhole(seek, part) ?? { how: notDone(seek), actions: [] };
}

const notDone = ({ window }: Seek): How => ({ kind: "not-done", limit: window.full });

/** Some of what belongs together was done, and some was not. */
function partOfWhole(
  seek: Seek,
  { credits }: PartOf<"timed">,
): Pick<PartVerdict, "how" | "actions"> | undefined {
  for (const { needs } of credits) {
    const hits = needs.flatMap((group) => firstOfGroup(seek, group) ?? []);
    if (hits.length === 0) continue;
    const missing = needs.filter((group) => !firstOfGroup(seek, group)).map(namesOf);
    const how: How = { kind: "half-done", at: latestOf(hits), missing, limit: seek.window.full };
    return { how, actions: numbersOf(hits) };
  }
  return undefined;
}

/** What would answer a group: "senior clinician or intensive care team". */
const namesOf = (group: readonly Pattern[]): string =>
  either(
    group.flatMap((pattern) => {
      if ("items" in pattern) return (pattern.items ?? []).map(nameOf);
      if ("drugs" in pattern) return pattern.drugs.map(nameOf);
      return "item" in pattern ? [`decision on ${nameOf(pattern.item)}`] : [];
    }),
  );

/** What had to come first and had not by that minute. */
const missingAt = (seek: Seek, { after = [] }: PartOf<"timed">, at: number): readonly string[] =>
  after
    .filter(({ any }) => {
      const first = firstOfGroup({ ...seek, from: Number.NEGATIVE_INFINITY }, any);
      return first === undefined || first.at > at;
    })
    .map(({ says }) => says);

/** A decision on the thing that does not count: undone by an act, or for a reason that was not true. */
function decisionThatFailed(
  { ledger, window }: Seek,
  patterns: readonly Pattern[],
): Pick<PartVerdict, "how" | "actions"> | undefined {
  for (const pattern of patterns) {
    if (pattern.on !== "decided") continue;
    const undone = anyHits(ledger, pattern.overturnedBy ?? [], window.zero).at(-1);
    if (undone) return { how: { kind: "overturned", at: undone.at }, actions: [undone.number] };
    const made = ledger.of.decided.findLast(
      ({ event }) => event.item === pattern.item && pattern.choices.includes(event.choice),
    );
    if (made) return { how: { kind: "false-reason", at: made.at }, actions: [made.number] };
  }
  return undefined;
}
