import type { PartOf, Pattern, SimEventOf } from "@encephalon/model";
import { bestCredit, firstOfGroup, latestOf, numbersOf, type Seek } from "./best-credit";
import { nameOf } from "./item-name";
import { anyHits } from "./match-act";
import { either } from "./messages";
import type { How, PartVerdict } from "./part-verdict";
import { isReasonTrue } from "./reason-truths";

type Missed = Pick<PartVerdict, "how" | "actions">;

/** Why nothing counted, with what came nearest. */
export function missed(seek: Seek, part: PartOf<"timed">): Missed {
  const early = bestCredit({ ...seek, from: Number.NEGATIVE_INFINITY }, part);
  if (early) {
    const missing = missingAt(seek, part, early.at);
    return { how: { kind: "too-soon", at: early.at, missing }, actions: early.actions };
  }
  const unanswered = part.credits.flatMap(({ needs }) =>
    needs.filter((group) => !firstOfGroup(seek, group)),
  );
  return (
    decisionThatFailed(seek, unanswered.flat()) ??
    partOfWhole(seek, part) ??
    stillToBeGiven(seek, unanswered.flat()) ?? { how: nothingDone(seek, part), actions: [] }
  );
}

/** What had to come first and had not by that minute. */
const missingAt = (seek: Seek, { after = [] }: PartOf<"timed">, at: number): readonly string[] =>
  after
    .filter(({ any }) => {
      const first = firstOfGroup({ ...seek, from: Number.NEGATIVE_INFINITY }, any);
      return first === undefined || first.at > at;
    })
    .map(({ says }) => says);

/** A decision on the thing that does not count: undone by an act, or the last of its kind at fault. */
function decisionThatFailed(seek: Seek, patterns: readonly Pattern[]): Missed | undefined {
  const { ledger, window } = seek;
  for (const pattern of patterns) {
    if (pattern.on !== "decided") continue;
    const undone = anyHits(ledger, pattern.overturnedBy ?? [], window.zero).at(-1);
    if (undone) return { how: { kind: "overturned", at: undone.at }, actions: [undone.number] };
    const made = ledger.of.decided.findLast(
      ({ event }) => event.item === pattern.item && pattern.choices.includes(event.choice),
    );
    if (made) return { how: faultOf(seek, pattern, made.event), actions: [made.number] };
  }
  return undefined;
}

/** What is wrong with a decision of the right kind. One with no fault of its own was given up again. */
function faultOf(
  { ledger, window }: Seek,
  { reasons, notBefore = Number.NEGATIVE_INFINITY }: Extract<Pattern, { on: "decided" }>,
  { at, item, reason }: SimEventOf<"decided">,
): How {
  if (reason === undefined || !isReasonTrue(ledger, item, reason, at)) {
    return { kind: "false-reason", at };
  }
  if (reasons && !reasons.includes(reason)) return { kind: "other-reason", at };
  const from = window.zero + notBefore;
  return at < from
    ? { kind: "decided-early", at, from }
    : { kind: "given-up", at, limit: window.late };
}

/** A dose that was prescribed and due only after the end: it earns nothing, as it was never in the child. */
function stillToBeGiven(
  { ledger: { of, end, over }, window }: Seek,
  patterns: readonly Pattern[],
): Missed | undefined {
  const drugs = patterns.flatMap((pattern) => (pattern.on === "given" ? pattern.drugs : []));
  const open = of.prescribed.find(
    ({ at, event }) =>
      drugs.includes(event.drug) &&
      event.due > end &&
      !of.stopped.some((stop) => stop.event.item === event.drug && stop.at >= at),
  );
  if (!open) return undefined;
  const how = {
    kind: "not-given",
    at: open.at,
    limit: window.full,
    died: over === "died",
  } as const;
  return { how, actions: [open.number] };
}

/** By what would have answered: an act, a decision, or either. */
function nothingDone({ window }: Seek, { credits }: PartOf<"timed">): How {
  const groups = credits.flatMap(({ needs }) => needs);
  const decisions = groups.flat().filter(({ on }) => on === "decided").length;
  const limit = window.full;
  if (decisions === groups.flat().length) return { kind: "not-decided", limit };
  const alone = credits.some(({ needs }) =>
    needs.every((group) => group.some(({ on }) => on === "decided")),
  );
  return { kind: alone ? "neither" : "not-done", limit };
}

/** Some of what belongs together was done, and some was not. */
function partOfWhole(seek: Seek, { credits }: PartOf<"timed">): Missed | undefined {
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
