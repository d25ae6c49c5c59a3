import type { Case } from "@encephalon/model";
import { findPolicy, type Policy, policies } from "@encephalon/sim";
import { type Paired, paired } from "./paired";
import { type Played, playAll } from "./play-all";

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

interface Plan {
  readonly cases: readonly Case[];
  readonly seeds: readonly number[];
  /** By name; all of them, if absent. */
  readonly policies?: readonly Policy[];
}

/** Every policy on the same children: paired by case and seed, pooled over cases. */
export function comparePolicies(plan: Plan, tell: (line: string) => void = () => {}): Comparison {
  const { cases, seeds } = plan;
  const played = new Map<string, Played[][]>();
  const play = (policy: Policy): Played[][] => {
    const known = played.get(policy.name);
    if (known) return known;
    tell(policy.name);
    const all = cases.map((authored) => playAll(authored, policy, seeds));
    played.set(policy.name, all);
    return all;
  };
  const compared = (plan.policies ?? policies).map((policy) => {
    const against = policy.standing === "variant" ? "good" : "guideline";
    const onCases = cases.map(({ id }, i) =>
      onCase(id, play(policy)[i] ?? [], play(named(against))[i] ?? []),
    );
    return summed(policy, against, onCases, differences(play(policy), play(named(against))));
  });
  return { cases: cases.map(({ id }) => id), seeds, compared };
}

function named(name: string): Policy {
  const policy = findPolicy(name);
  if (!policy) throw new Error(`the simulator has no policy named ${name}`);
  return policy;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;
const share = (all: readonly Played[], is: (one: Played) => boolean): number =>
  all.filter(is).length / all.length;

const behindOf = (own: readonly Played[], yardstick: readonly Played[]): number[] =>
  own.map(({ process }, i) => (yardstick[i]?.process ?? process) - process);

const onCase = (id: string, own: readonly Played[], yardstick: readonly Played[]): OnCase => ({
  case: id,
  process: mean(own.map(({ process }) => process)),
  severe: share(own, ({ severe }) => severe),
  harmed: share(own, ({ harmed }) => harmed),
  popc: mean(own.map(({ popc }) => popc)),
  behind: mean(behindOf(own, yardstick)),
});

/** One difference for each case, so that children of one case do not count as so many cases. */
function differences(own: readonly Played[][], yardstick: readonly Played[][]): Paired {
  const byCase = own.map((children, i) => behindOf(children, yardstick[i] ?? []));
  const [only] = byCase;
  return paired(byCase.length === 1 && only ? only : byCase.map(mean));
}

function summed(
  { name, standing }: Policy,
  against: Compared["against"],
  onCases: readonly OnCase[],
  behind: Paired,
): Compared {
  const over = (of: (one: OnCase) => number): number => mean(onCases.map(of));
  const severe = over((one) => one.severe);
  return {
    policy: name,
    standing,
    against,
    process: over((one) => one.process),
    severe,
    harmed: over((one) => one.harmed),
    behind,
    asWanted: isAsWanted(standing, { behind, severe, onCases }),
    onCases,
  };
}

const LEAST_OF_GOOD = 80;
const MUST_LOSE = 20;
const MAY_DIFFER = 10;

function isAsWanted(
  standing: Policy["standing"],
  { behind, severe, onCases }: Pick<Compared, "behind" | "severe" | "onCases">,
): boolean | null {
  switch (standing) {
    case "reference":
      return null;
    case "good":
      return severe === 0 && onCases.every(({ process }) => process >= LEAST_OF_GOOD);
    case "variant":
      return onCases.every((one) => Math.abs(one.behind) <= MAY_DIFFER);
    case "bad":
      return (behind.low ?? behind.mean) > MUST_LOSE || severe > 0.5;
    case "silent":
      return (behind.low ?? behind.mean) > 0;
  }
}
