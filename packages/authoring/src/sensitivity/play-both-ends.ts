import type { Case } from "@encephalon/model";
import { playUntraced } from "@encephalon/sim";
import { builtInPolicy } from "../built-in-policy";
import { type End, type Parameter, setTo } from "./parameter";

/** What became of a child, as far as it counts here. */
export interface Fate {
  readonly died: boolean;
  /** POPC 1 or 2 at 12 months. */
  readonly good: boolean;
}

/** One child at either end of a parameter's range. */
export type Fates = Readonly<Record<End, Fate>>;

/** A child under good care, with the parameter at either end and all its other luck the same. */
export function playBothEnds(authored: Case, parameter: Parameter, seed: number): Fates {
  const at = (end: End): Fate => {
    const changed = setTo(authored, parameter, end);
    const { died, popc } = playUntraced(changed, seed, builtInPolicy("good")).run.outcome;
    return { died, good: popc.month12 <= 2 };
  };
  return { low: at("low"), high: at("high") };
}
