import type { Case } from "@encephalon/model";
import { type Policy, policies } from "@encephalon/sim";
import { builtInPolicy } from "../built-in-policy";
import { isAsWanted, type Judged } from "./as-wanted";
import { type Paired, paired } from "./paired";
import type { Played } from "./play-child";

/** A policy on one case: means over its children. */
export interface OnCase {
  readonly case: string;
  readonly process: number;
  readonly severe: number;
  readonly harmed: number;
  readonly popc: number;
  /** The yardstick's process less this policy's, child by child, in the mean. */
  readonly behind: number;
}

export interface Compared {
  readonly policy: string;
  readonly standing: Policy["standing"];
  /** What it is held against: the guideline, or good care for its variants. */
  readonly against: "guideline" | "good";
  readonly process: number;
  /** Shares of all its children. */
  readonly severe: number;
  readonly harmed: number;
  readonly behind: Paired;
  /** Whether it did as its standing wants; null where nothing is wanted. */
  readonly asWanted: boolean | null;
  readonly onCases: readonly OnCase[];
}

export interface Comparison {
  readonly cases: readonly string[];
  readonly seeds: readonly number[];
  readonly compared: readonly Compared[];
}

export interface Plan {
  readonly cases: readonly Case[];
  readonly seeds: readonly number[];
  /** All of them, if absent. */
  readonly policies?: readonly Policy[];
}

/** A policy and its yardstick on the children of one case, by seed. */
interface Pair {
  readonly authored: Case;
  readonly own: readonly Played[];
  readonly yardstick: readonly Played[];
}

/** How a policy did on the children of a case, in the order of the plan's seeds. */
export type PlayedOf = (policy: Policy, authored: Case) => readonly Played[];

const yardstickOf = ({ standing }: Policy): Compared["against"] =>
  standing === "variant" ? "good" : "guideline";

/** Whom a comparison needs played: each policy and its yardstick, once. */
export function policiesOf(plan: Pick<Plan, "policies">): readonly Policy[] {
  const compared = plan.policies ?? policies;
  return [...new Set(compared.flatMap((one) => [one, builtInPolicy(yardstickOf(one))]))];
}

/** Every policy on the same children: paired by case and seed, pooled over cases. */
export function comparePolicies(plan: Plan, playedOf: PlayedOf): Comparison {
  const { cases, seeds } = plan;
  const compared = (plan.policies ?? policies).map((policy) => {
    const against = yardstickOf(policy);
    const pairs = cases.map((authored) => ({
      authored,
      own: playedOf(policy, authored),
      yardstick: playedOf(builtInPolicy(against), authored),
    }));
    return summed(policy, against, pairs);
  });
  return { cases: cases.map(({ id }) => id), seeds, compared };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;
const share = (all: readonly Played[], is: (one: Played) => boolean): number =>
  all.filter(is).length / all.length;

const behindOf = ({ own, yardstick }: Pair): number[] =>
  own.map(({ process }, i) => (yardstick[i]?.process ?? process) - process);

const onCase = (pair: Pair): OnCase => ({
  case: pair.authored.id,
  process: mean(pair.own.map(({ process }) => process)),
  severe: share(pair.own, ({ severe }) => severe),
  harmed: share(pair.own, ({ harmed }) => harmed),
  popc: mean(pair.own.map(({ popc }) => popc)),
  behind: mean(behindOf(pair)),
});

/** One difference for each case, so that children of one case do not count as so many cases. */
function differences(pairs: readonly Pair[]): Paired {
  const byCase = pairs.map(behindOf);
  const [only] = byCase;
  return paired(byCase.length === 1 && only ? only : byCase.map(mean));
}

function summed(
  { name, standing }: Policy,
  against: Compared["against"],
  pairs: readonly Pair[],
): Compared {
  const onCases = pairs.map(onCase);
  const over = (of: (one: OnCase) => number): number => mean(onCases.map(of));
  return {
    policy: name,
    standing,
    against,
    process: over((one) => one.process),
    severe: over((one) => one.severe),
    harmed: over((one) => one.harmed),
    behind: differences(pairs),
    asWanted: standing === "reference" ? null : inEachKind(standing, pairs),
    onCases,
  };
}

/** The nine and the look-alikes are held apart: one kind does not make up for the other. */
const inEachKind = (standing: Judged, pairs: readonly Pair[]): boolean =>
  [...new Set(pairs.map(({ authored }) => authored.kind))].every((kind) => {
    const own = pairs.filter(({ authored }) => authored.kind === kind);
    return isAsWanted(standing, { behind: differences(own), onCases: own.map(onCase) });
  });
